// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/calendar/repeating.h"
#include "app/calendar/calendarmodel.h"
#include "app/calendar/postlistmodel.h"
#include "core/cadence.h"
#include "gui/calendar/calendarpage.h"
#include "gui/calendar/calendarviews.h"
#include "gui/calendar/monthview.h"
#include "gui/calendar/posteditor.h"
#include "gui/calendar/posttable.h"
#include "gui/calendar/repeatform.h"
#include "gui/calendar/repeatrow.h"
#include "gui/components/button.h"
#include "gui/components/popup.h"
#include "gui/guisupport.h"
#include "gui/window/mainwindow.h"
#include "gui/window/settings.h"
#include "gui/window/topbar.h"
#include "gui/window/workspaceview.h"

#include <catch2/catch.hpp>

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolButton>

namespace {

const QDate soupDay(2027, 2, 10); // a Wednesday

// The café's calendar with the editor on the post of 10 February.
struct RepeatingCalendar {
    RepeatingCalendar()
    {
        tests::guiApplication();
        page = std::make_unique<gui::CalendarPage>(*plan, nullptr);
        page->useDialogs(answers.dialogs());
        QObject::connect(&*plan, &app::Workspace::changed, page.get(), [this] { page->refresh(); });
        const auto found = plan->strategy().where<core::Post>([](const core::Post &post) { return post.day == soupDay; });
        REQUIRE(found.size() == 1);
        soup = found.front().id;
        support::open(*page, 1280, 800);
        REQUIRE(page->showSubject(QStringLiteral("post:") + soup.toString()));
        tests::settle();
    }
    gui::RepeatRow &row() const { return *page->editor()->repeats(); }
    gui::RepeatForm *openForm() const
    {
        QTest::mouseClick(row().button(), Qt::LeftButton);
        const auto forms = row().findChildren<gui::RepeatForm *>();
        const auto shown = std::find_if(forms.begin(), forms.end(), [](const gui::RepeatForm *form) { return form->isVisible(); });
        return shown == forms.end() ? nullptr : *shown;
    }
    QPushButton *buttonOf(const QString &text) const
    {
        for (auto *button : page->findChildren<QPushButton *>())
            if (button->text() == text && button->isVisible())
                return button;
        return nullptr;
    }
    void press(const QString &button) const
    {
        QPushButton *found = buttonOf(button);
        REQUIRE(found);
        QTest::mouseClick(found, Qt::LeftButton);
        tests::settle();
    }
    // Comes every Wednesday until the end of March: eight posts.
    void repeatWeekly() const
    {
        REQUIRE(openForm());
        press(QStringLiteral("Repeat it so"));
    }
    QAction *deleteAction() const
    {
        for (QAction *action : page->actions())
            if (action->text() == u"Delete the post")
                return action;
        return nullptr;
    }
    QString days() const
    {
        std::vector<QDate> days;
        for (const core::Post &post : plan->strategy().all<core::Post>())
            if (post.recurrence && post.day)
                days.push_back(*post.day);
        std::sort(days.begin(), days.end());
        QStringList texts;
        for (const QDate day : days)
            texts << QStringLiteral("%1.%2").arg(day.day()).arg(day.month());
        return texts.join(u' ');
    }
    QString said() const
    {
        QStringList texts;
        for (const auto *label : row().findChildren<QLabel *>())
            texts << label->text();
        return texts.join(u'|');
    }

    support::OpenWorkspace plan;
    tests::Answers answers;
    std::unique_ptr<gui::CalendarPage> page;
    core::Id<core::Post> soup;
};

const QString everyWednesday = QStringLiteral("10.2 17.2 24.2 3.3 10.3 17.3 24.3 31.3");

} // namespace

TEST_CASE("a rule says how many of its days are days off before it makes their posts", "[gui][repeating][J-07]")
{
    RepeatingCalendar calendar;
    const auto closedSaid = [](const QString &sentence) {
        const auto told = QRegularExpression(QStringLiteral("(\\d+) of them falls? on (?:a )?closed day")).match(sentence);
        return told.hasMatch() ? told.captured(1).toInt() : 0;
    };
    gui::RepeatForm *form = calendar.openForm();
    REQUIRE(form);
    const auto closedWednesdays = [&calendar] {
        int closed = 0;
        for (QDate day = soupDay; day <= QDate(2027, 3, 31); day = day.addDays(7))
            closed += core::isOpenOn(calendar.plan->strategy(), day) ? 0 : 1;
        return closed;
    };
    const int before = closedWednesdays(); // the café has a break of its own
    CHECK(closedSaid(form->sentence()) == before);
    core::Closure closure;
    closure.id = core::newId<core::Closure>();
    closure.firstDay = QDate(2027, 2, 15);
    closure.lastDay = QDate(2027, 3, 26);
    REQUIRE(calendar.plan->edit(core::Edit::adding(closure, QStringLiteral("Works"))));
    form->setOpenDays([&](QDate day) { return core::isOpenOn(calendar.plan->strategy(), day); });
    REQUIRE(closedWednesdays() > before + 2);
    CHECK(closedSaid(form->sentence()) == closedWednesdays());
}

TEST_CASE("the editor offers a rule that ends with the quarter, and its button makes the posts", "[gui][repeating]")
{
    RepeatingCalendar calendar;
    CHECK(calendar.said().contains(QStringLiteral("It comes once.")));
    gui::RepeatForm *form = calendar.openForm();
    REQUIRE(form);
    CHECK(form->sentence().startsWith(QStringLiteral("Every week on Wednesday, until 31 March 2027")));
    auto *interval = support::named<QSpinBox>(*form, QStringLiteral("Every how many weeks"));
    REQUIRE(interval);
    QTest::keyClick(interval, Qt::Key_Up);
    CHECK(form->sentence().startsWith(QStringLiteral("Every 2 weeks on Wednesday, until 31 March 2027")));
    CHECK(form->sentence().contains(QStringLiteral("4 posts")));
    const auto steps = calendar.plan->history().size();
    calendar.press(QStringLiteral("Repeat it so"));
    CHECK(calendar.days() == u"10.2 24.2 10.3 24.3");
    CHECK(calendar.plan->history().size() == steps + 1);
    CHECK(calendar.said().contains(QStringLiteral("Every 2 weeks on Wednesday")));
    REQUIRE(calendar.plan->undo());
    CHECK(calendar.days().isEmpty());
}

TEST_CASE("the rule's window shows what a unit needs, and says what it means", "[gui][repeating]")
{
    RepeatingCalendar calendar;
    gui::RepeatForm *form = calendar.openForm();
    REQUIRE(form);
    auto *unit = support::named<QComboBox>(*form, QStringLiteral("How often"));
    auto *place = support::named<QComboBox>(*form, QStringLiteral("When in the month"));
    auto *weekday = support::named<QComboBox>(*form, QStringLiteral("Weekday"));
    auto *end = support::named<QComboBox>(*form, QStringLiteral("It ends"));
    REQUIRE((unit && place && weekday && end));
    CHECK_FALSE(place->isVisible());
    unit->setFocus();
    QTest::keyClick(unit, Qt::Key_Down);
    CHECK(unit->currentText() == u"Monthly");
    CHECK(place->isVisible());
    CHECK(form->sentence().startsWith(QStringLiteral("Every month on day 10, until")));
    place->setCurrentIndex(place->findText(QStringLiteral("On the last Wednesday")));
    weekday->setCurrentIndex(4);
    CHECK(place->currentText() == u"On the last Friday");
    CHECK(core::textOf(form->rule()) == u"FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20270331");
    end->setCurrentIndex(2);
    CHECK(form->sentence().contains(QStringLiteral("Every month on the last Friday, without an end")));
    CHECK(form->sentence().contains(QStringLiteral("two years or 366 posts at a time"))); // capped, and said
    unit->setCurrentIndex(3);
    CHECK(form->sentence().startsWith(QStringLiteral("Every year on 10 Feb")));
    QTest::keyClick(unit, Qt::Key_Escape);
    tests::settle();
    CHECK(calendar.days().isEmpty());
}

TEST_CASE("the month marks what repeats and says it", "[gui][repeating]")
{
    RepeatingCalendar calendar;
    auto &model = *static_cast<app::CalendarModel *>(calendar.page->month()->model());
    CHECK_FALSE(model.indexOfPost(calendar.soup).data(app::CalendarModel::RepeatsRole).toBool());
    const auto picture = [&calendar, &model] {
        calendar.page->month()->setFocus();
        calendar.page->month()->choosePost(calendar.soup);
        tests::settle();
        return calendar.page->month()->grab(calendar.page->month()->visualRect(model.indexOfPost(calendar.soup))).toImage();
    };
    const QImage before = picture();
    CHECK(before == picture()); // nothing but the mark makes them differ
    calendar.repeatWeekly();
    CHECK(model.indexOfPost(calendar.soup).data(app::CalendarModel::RepeatsRole).toBool());
    CHECK(model.indexOfPost(calendar.soup).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("repeats")));
    CHECK(before != picture());
}

TEST_CASE("moving a repeated post asks once how far, and Cancel leaves it", "[gui][repeating][D9]")
{
    RepeatingCalendar calendar;
    calendar.repeatWeekly();
    REQUIRE(calendar.days() == everyWednesday);
    calendar.page->month()->setFocus();
    calendar.page->month()->choosePost(calendar.soup);
    calendar.answers.told.clear();
    QTest::keyClick(calendar.page->month(), Qt::Key_Right, Qt::AltModifier); // Esc
    CHECK(calendar.days() == everyWednesday);
    CHECK(calendar.answers.told == QStringList{QStringLiteral("Which of these posts move?")});
    calendar.answers.answer = 3; // only this post
    QTest::keyClick(calendar.page->month(), Qt::Key_Right, Qt::AltModifier);
    CHECK(calendar.days() == u"11.2 17.2 24.2 3.3 10.3 17.3 24.3 31.3");
    CHECK(calendar.said().contains(QStringLiteral("Moved from 10 February 2027")));
    calendar.answers.answer = 1; // all
    QTest::keyClick(calendar.page->month(), Qt::Key_Right, Qt::AltModifier);
    CHECK(calendar.days() == u"12.2 19.2 26.2 5.3 12.3 19.3 26.3 2.4");
    REQUIRE(calendar.plan->undo());
    CHECK(calendar.days() == u"11.2 17.2 24.2 3.3 10.3 17.3 24.3 31.3");
}

TEST_CASE("a dragged post takes the following ones with it", "[gui][repeating][D9]")
{
    RepeatingCalendar calendar;
    calendar.repeatWeekly();
    gui::MonthView &month = *calendar.page->month();
    auto &model = *static_cast<app::CalendarModel *>(month.model());
    const auto third = calendar.plan->strategy().where<core::Post>(
        [](const core::Post &post) { return post.recurrence && post.day == QDate(2027, 2, 24); });
    REQUIRE(third.size() == 1);
    calendar.answers.answer = 2; // this one and the following
    const QPoint from = month.visualRect(model.indexOfPost(third.front().id)).center();
    const QPoint to = month.visualRect(model.indexOfDay(QDate(2027, 2, 26))).center();
    QTest::mousePress(month.viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(month.viewport(), from + QPoint(30, 10));
    QTest::mouseMove(month.viewport(), to);
    QTest::mouseRelease(month.viewport(), Qt::LeftButton, {}, to);
    CHECK(calendar.days() == u"10.2 17.2 26.2 5.3 12.3 19.3 26.3 2.4");
}

TEST_CASE("deleting a repeated post asks how far, one that comes once does not ask", "[gui][repeating]")
{
    RepeatingCalendar calendar;
    calendar.repeatWeekly();
    gui::MonthView &month = *calendar.page->month();
    month.setFocus();
    month.choosePost(calendar.soup);
    calendar.answers.told.clear();
    calendar.deleteAction()->trigger();
    CHECK(calendar.days() == everyWednesday);
    CHECK(calendar.answers.told == QStringList{QStringLiteral("Which of these posts are deleted?")});
    calendar.answers.answer = 3;
    calendar.deleteAction()->trigger();
    CHECK(calendar.days() == u"17.2 24.2 3.3 10.3 17.3 24.3 31.3");

    const auto once = calendar.plan->strategy().where<core::Post>(
        [](const core::Post &post) { return !post.recurrence && post.day && post.day->month() == 2 && post.day->year() == 2027; });
    REQUIRE_FALSE(once.empty());
    calendar.answers.told.clear();
    month.choosePost(once.front().id);
    calendar.deleteAction()->trigger();
    CHECK_FALSE(calendar.plan->strategy().find(once.front().id));
    CHECK(calendar.answers.told.isEmpty());
}

TEST_CASE("what is typed in the editor is for as many posts as it says", "[gui][repeating]")
{
    RepeatingCalendar calendar;
    auto *scope = support::named<QComboBox>(*calendar.page, QStringLiteral("Changes here are for"));
    REQUIRE(scope);
    CHECK_FALSE(scope->isVisible());
    calendar.repeatWeekly();
    CHECK(scope->isVisible());
    const auto titled = [&calendar](const QString &title) {
        return calendar.plan->strategy().where<core::Post>([&title](const core::Post &post) { return post.title == title; }).size();
    };
    QLineEdit *title = calendar.page->editor()->findChild<QLineEdit *>();
    REQUIRE(title);
    title->setFocus();
    title->selectAll();
    QTest::keyClicks(title, QStringLiteral("Only once"));
    QTest::keyClick(title, Qt::Key_Return);
    CHECK(titled(QStringLiteral("Only once")) == 1);
    QTest::keyClick(scope, Qt::Key_End);
    CHECK(scope->currentText() == u"All of them");
    title->selectAll();
    QTest::keyClicks(title, QStringLiteral("Every week"));
    QTest::keyClick(title, Qt::Key_Return);
    CHECK(titled(QStringLiteral("Every week")) == 8);
    CHECK(scope->currentText() == u"All of them"); // chosen once for this post
}

TEST_CASE("a repetition ends with the post that is made its last", "[gui][repeating]")
{
    RepeatingCalendar calendar;
    calendar.repeatWeekly();
    const auto third = calendar.plan->strategy().where<core::Post>(
        [](const core::Post &post) { return post.recurrence && post.day == QDate(2027, 2, 24); });
    REQUIRE(third.size() == 1);
    REQUIRE(calendar.page->showSubject(QStringLiteral("post:") + third.front().id.toString()));
    REQUIRE(calendar.openForm());
    calendar.press(QStringLiteral("Make this post the last one"));
    CHECK(calendar.days() == u"10.2 17.2 24.2");
    CHECK(calendar.said().contains(QStringLiteral("3 times")));
}

TEST_CASE("another rule from the middle on asks whether the earlier posts change too", "[gui][repeating]")
{
    RepeatingCalendar calendar;
    calendar.repeatWeekly();
    const auto third = calendar.plan->strategy().where<core::Post>(
        [](const core::Post &post) { return post.recurrence && post.day == QDate(2027, 2, 24); });
    REQUIRE(third.size() == 1);
    REQUIRE(calendar.page->showSubject(QStringLiteral("post:") + third.front().id.toString()));
    const auto everySecondWeek = [&calendar] {
        gui::RepeatForm *form = calendar.openForm();
        REQUIRE(form);
        QTest::keyClick(support::named<QSpinBox>(*form, QStringLiteral("Every how many weeks")), Qt::Key_Up);
        calendar.press(QStringLiteral("Repeat it so"));
    };
    calendar.answers.told.clear();
    everySecondWeek(); // Esc
    CHECK(calendar.answers.told == QStringList{QStringLiteral("From which post on?")});
    CHECK(calendar.days() == everyWednesday);
    calendar.answers.answer = 2; // this one and the following
    everySecondWeek();
    CHECK(calendar.days() == u"10.2 17.2 24.2 10.3 24.3");
}

TEST_CASE("an idea cannot repeat before it has a day", "[gui][repeating]")
{
    RepeatingCalendar calendar;
    const auto ideas = calendar.plan->strategy().where<core::Post>([](const core::Post &post) { return !post.day; });
    REQUIRE_FALSE(ideas.empty());
    REQUIRE(calendar.page->showSubject(QStringLiteral("post:") + ideas.front().id.toString()));
    CHECK_FALSE(calendar.row().button()->isEnabled());
    CHECK(calendar.said().contains(QStringLiteral("Give it a day first")));
}

TEST_CASE("planning the next quarter asks whether repetitions go on", "[gui][repeating][J-04]")
{
    tests::guiApplication();
    const QTemporaryDir folder;
    gui::Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    tests::Answers answers;
    gui::MainWindow window(tests::environmentIn(), settings, answers.dialogs());
    app::NewWorkspace wanted;
    wanted.sample = QStringLiteral("cafe");
    wanted.quarter = core::quarterNamed(u"2027Q1");
    window.show();
    REQUIRE(window.createAt(folder.filePath(QStringLiteral("plan.qdeck")), wanted));
    app::Workspace &plan = *window.workspace();
    const auto soup = plan.strategy().where<core::Post>([](const core::Post &post) { return post.day == soupDay; });
    REQUIRE(plan.edit(app::startingToRepeat(soup.front(), *core::repeatRuleFrom(QStringLiteral("FREQ=WEEKLY;BYDAY=WE;UNTIL=20270331")))));
    const auto planNext = [&window] {
        for (QMenu *menu : window.findChildren<QMenu *>())
            for (QAction *action : menu->actions())
                if (action->text().startsWith(QStringLiteral("Plan 2027 Q2")))
                    return action->trigger();
        FAIL("no way to plan the next quarter");
    };
    planNext(); // Esc
    CHECK(plan.strategy().all<core::Quarter>().size() == 1);
    answers.answer = 2;
    planNext();
    CHECK(plan.strategy().all<core::Quarter>().size() == 2);
    CHECK(answers.told.contains(QStringLiteral("Go on with what repeats?")));
    const auto later = plan.strategy().where<core::Post>(
        [](const core::Post &post) { return post.recurrence && post.day && *post.day > QDate(2027, 3, 31); });
    CHECK(later.size() == 13);
}

TEST_CASE("a cell of the list is for its post alone, and another day there asks how far", "[gui][repeating]")
{
    RepeatingCalendar calendar;
    calendar.repeatWeekly();
    auto *scope = support::named<QComboBox>(*calendar.page, QStringLiteral("Changes here are for"));
    REQUIRE(scope);
    scope->setCurrentIndex(2); // all of them
    calendar.page->showView(QStringLiteral("list"));
    tests::settle();
    QAbstractItemModel &model = *calendar.page->views()->list()->model();
    const auto cell = [&](app::PostListModel::Column column) {
        return model.index(static_cast<app::PostListModel &>(model).rowOf(calendar.soup), static_cast<int>(column));
    };
    REQUIRE(model.setData(cell(app::PostListModel::Column::Title), QStringLiteral("Only here")));
    tests::settle();
    const auto titled = calendar.plan->strategy().where<core::Post>([](const core::Post &post) { return post.title == u"Only here"; });
    CHECK(titled.size() == 1);
    calendar.answers.told.clear();
    calendar.answers.answer = 1; // all of them
    REQUIRE(model.setData(cell(app::PostListModel::Column::Day), QDate(2027, 2, 11)));
    tests::settle();
    CHECK(calendar.answers.told == QStringList{QStringLiteral("Which of these posts move?")});
    CHECK(calendar.days() == u"11.2 18.2 25.2 4.3 11.3 18.3 25.3 1.4");
}

TEST_CASE("a closed editor forgets for how many posts it was", "[gui][repeating]")
{
    RepeatingCalendar calendar;
    calendar.repeatWeekly();
    auto *scope = support::named<QComboBox>(*calendar.page, QStringLiteral("Changes here are for"));
    REQUIRE(scope);
    scope->setCurrentIndex(2);
    QTest::keyClick(calendar.page->editor(), Qt::Key_Escape);
    REQUIRE_FALSE(calendar.page->isEditing());
    REQUIRE(calendar.page->showSubject(QStringLiteral("post:") + calendar.soup.toString()));
    CHECK(scope->currentText() == u"Only this post");
}

TEST_CASE("the rule's window counts from the post that is shown, as the edit does", "[gui][repeating]")
{
    RepeatingCalendar calendar;
    calendar.repeatWeekly();
    const auto third = calendar.plan->strategy().where<core::Post>(
        [](const core::Post &post) { return post.recurrence && post.day == QDate(2027, 2, 24); });
    REQUIRE(third.size() == 1);
    REQUIRE(calendar.page->showSubject(QStringLiteral("post:") + third.front().id.toString()));
    gui::RepeatForm *form = calendar.openForm();
    REQUIRE(form);
    CHECK(form->sentence().contains(QStringLiteral("6 posts, the first on")));
    support::named<QComboBox>(*form, QStringLiteral("It ends"))->setCurrentIndex(1);
    support::named<QSpinBox>(*form, QStringLiteral("How many posts"))->setValue(3);
    CHECK(form->sentence().contains(QStringLiteral("3 posts, the first on")));
    calendar.answers.answer = 2; // this one and the following
    calendar.press(QStringLiteral("Repeat it so"));
    CHECK(calendar.days() == u"10.2 17.2 24.2 3.3 10.3");
}

TEST_CASE("where all of them are published, deleting all says so and the editor stays", "[gui][repeating]")
{
    RepeatingCalendar calendar;
    calendar.repeatWeekly();
    core::Edit published({QStringLiteral("change:posts"), {QStringLiteral("8")}});
    for (core::Post post : calendar.plan->strategy().all<core::Post>())
        if (post.recurrence) {
            post.status = core::PostStatus::Published;
            published.put(post);
        }
    REQUIRE(calendar.plan->edit(published));
    const QSignalSpy toasts(calendar.page.get(), &gui::Page::toastWanted);
    calendar.page->month()->setFocus();
    calendar.page->month()->choosePost(calendar.soup);
    calendar.answers.answer = 1; // all of them
    calendar.deleteAction()->trigger();
    CHECK(calendar.days() == everyWednesday);
    CHECK(calendar.page->isEditing());
    REQUIRE(toasts.count() == 1);
    CHECK(toasts.front().front().toString() == u"All of them are published, so they stay");
}
