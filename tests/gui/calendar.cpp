// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/calendar/calendarpage.h"

#include "app/calendar/calendarmodel.h"
#include "core/labels.h"
#include "gui/calendar/ideasdrawer.h"
#include "gui/calendar/monthlayout.h"
#include "gui/calendar/monthview.h"
#include "gui/calendar/posteditor.h"
#include "gui/components/button.h"
#include "gui/components/popup.h"
#include "gui/components/ticklist.h"
#include "gui/guiapplication.h"
#include "gui/style/theme.h"

#include <catch2/catch.hpp>

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace {

// The calendar page of the café on 10 February 2027, shown.
struct OpenCalendar {
    explicit OpenCalendar(const QString &sample = QStringLiteral("cafe"))
    {
        tests::guiApplication();
        auto made = app::Workspace::create(folder.filePath(QStringLiteral("plan.qdeck")),
            {sample, QStringLiteral("en"), core::quarterNamed(u"2027Q1")}, tests::environmentIn());
        REQUIRE(made);
        workspace = std::move(*made);
        page = std::make_unique<gui::CalendarPage>(*workspace, nullptr);
        QObject::connect(workspace.get(), &app::Workspace::changed, page.get(), [this] { page->refresh(); });
        page->resize(1280, 800);
        page->show();
        tests::settle();
    }

    core::Post postCalled(const QString &title) const
    {
        const auto found = workspace->strategy().where<core::Post>([&](const core::Post &post) { return post.title == title; });
        REQUIRE(found.size() == 1);
        return found.front();
    }
    gui::MonthView &month() const { return *page->month(); }
    app::CalendarModel &model() const { return *static_cast<app::CalendarModel *>(page->month()->model()); }
    QPoint middleOf(const QModelIndex &index) const { return month().visualRect(index).center(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const { QTest::keyClick(&month(), key, modifiers); }
    QAction *action(const QString &text) const
    {
        for (QAction *action : page->actions())
            if (action->text() == text)
                return action;
        return nullptr;
    }

    QTemporaryDir folder;
    std::unique_ptr<app::Workspace> workspace;
    std::unique_ptr<gui::CalendarPage> page;
};

const QString soupTitle = QStringLiteral("Soup of the week: leek and old bread");

} // namespace

TEST_CASE("Alt and arrows move a post by a day or a week", "[calendar][D9][Q31]")
{
    OpenCalendar calendar;
    const auto soup = calendar.postCalled(soupTitle).id;
    calendar.month().choosePost(soup);
    calendar.press(Qt::Key_Right, Qt::AltModifier);
    CHECK(calendar.workspace->strategy().find(soup)->day == QDate(2027, 2, 11));
    calendar.press(Qt::Key_Down, Qt::AltModifier);
    CHECK(calendar.workspace->strategy().find(soup)->day == QDate(2027, 2, 18));
    CHECK(calendar.month().chosenPost() == soup);
    REQUIRE(calendar.workspace->undo());
    CHECK(calendar.workspace->strategy().find(soup)->day == QDate(2027, 2, 11));
}

TEST_CASE("Space picks a post up, arrows carry it, Space lets it fall, Esc puts it back", "[calendar][D9][Q31]")
{
    OpenCalendar calendar;
    const auto soup = calendar.postCalled(soupTitle).id;
    calendar.month().setFocus();
    calendar.month().choosePost(soup);
    calendar.press(Qt::Key_Space);
    REQUIRE(calendar.month().isHolding());
    calendar.press(Qt::Key_Down);
    calendar.press(Qt::Key_Left);
    CHECK(calendar.workspace->strategy().find(soup)->day == QDate(2027, 2, 10)); // nothing is written on the way
    calendar.press(Qt::Key_Escape);
    CHECK_FALSE(calendar.month().isHolding());
    CHECK(calendar.workspace->strategy().find(soup)->day == QDate(2027, 2, 10));

    calendar.press(Qt::Key_Space);
    calendar.press(Qt::Key_Down);
    calendar.press(Qt::Key_Space);
    CHECK(calendar.workspace->strategy().find(soup)->day == QDate(2027, 2, 17));
}

TEST_CASE("a post dragged to another day makes the same edit as the keys", "[calendar][D9]")
{
    OpenCalendar calendar;
    const auto soup = calendar.postCalled(soupTitle).id;
    const auto steps = calendar.workspace->history().size();
    QWidget *surface = calendar.month().viewport();
    const QPoint from = calendar.middleOf(calendar.model().indexOfPost(soup));
    const QPoint to = calendar.middleOf(calendar.model().indexOfDay(QDate(2027, 2, 18)));
    QTest::mousePress(surface, Qt::LeftButton, {}, from);
    QTest::mouseMove(surface, from + QPoint(30, 10));
    QTest::mouseMove(surface, to);
    CHECK(calendar.month().heldOverDay() == QDate(2027, 2, 18));
    QTest::mouseRelease(surface, Qt::LeftButton, {}, to);
    CHECK(calendar.workspace->history().size() == steps + 1);
    CHECK(calendar.workspace->strategy().find(soup)->day == QDate(2027, 2, 18));
    REQUIRE(calendar.workspace->undo());
    CHECK(calendar.workspace->strategy().find(soup)->day == QDate(2027, 2, 10));
}

TEST_CASE("an idea dragged onto a day becomes a draft there", "[calendar]")
{
    OpenCalendar calendar;
    gui::IdeaList &list = *calendar.page->ideas()->list();
    const QModelIndex first = list.model()->index(0, 0);
    const QPoint from = list.visualRect(first).center();
    const QPoint day = calendar.middleOf(calendar.model().indexOfDay(QDate(2027, 2, 22)));
    const QPoint to = list.viewport()->mapFromGlobal(calendar.month().viewport()->mapToGlobal(day));
    QTest::mousePress(list.viewport(), Qt::LeftButton, {}, from);
    const auto idea = list.chosen();
    QTest::mouseMove(list.viewport(), from - QPoint(40, 0));
    QTest::mouseMove(list.viewport(), to);
    QTest::mouseRelease(list.viewport(), Qt::LeftButton, {}, to);
    const core::Post *post = calendar.workspace->strategy().find(idea);
    CHECK(post->day == QDate(2027, 2, 22));
    CHECK(post->status == core::PostStatus::Draft);
}

TEST_CASE("an idea goes to a day by keys alone", "[calendar][Q31]")
{
    OpenCalendar calendar;
    calendar.month().chooseDay(QDate(2027, 2, 22));
    gui::IdeaList &list = *calendar.page->ideas()->list();
    list.setCurrentIndex(list.model()->index(0, 0));
    const auto idea = list.chosen();
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Space);
    REQUIRE(calendar.month().isHolding());
    calendar.press(Qt::Key_Right);
    calendar.press(Qt::Key_Space);
    CHECK(calendar.workspace->strategy().find(idea)->day == QDate(2027, 2, 23));
}

TEST_CASE("a double click on a day makes a post there and opens it", "[calendar]")
{
    OpenCalendar calendar;
    const auto before = calendar.workspace->strategy().all<core::Post>().size();
    const QRect day = calendar.month().visualRect(calendar.model().indexOfDay(QDate(2027, 2, 23)));
    QTest::mouseDClick(calendar.month().viewport(), Qt::LeftButton, {}, QPoint(day.center().x(), day.bottom() - 30));
    REQUIRE(calendar.workspace->strategy().all<core::Post>().size() == before + 1);
    REQUIRE(calendar.page->isEditing());
    CHECK(calendar.page->editor()->post().day == QDate(2027, 2, 23));
    CHECK(calendar.page->editor()->post().status == core::PostStatus::Draft);
}

TEST_CASE("what is typed in the editor is saved when the field is left, and Esc loses nothing", "[calendar][Q1]")
{
    OpenCalendar calendar;
    const auto soup = calendar.postCalled(soupTitle).id;
    calendar.month().choosePost(soup);
    calendar.press(Qt::Key_Return);
    REQUIRE(calendar.page->isEditing());
    auto *title = calendar.page->editor()->findChild<QLineEdit *>();
    REQUIRE(title);
    title->setFocus();
    title->selectAll();
    QTest::keyClicks(title, QStringLiteral("Soup of the day"));
    QTest::keyClick(title, Qt::Key_Escape);
    CHECK(calendar.workspace->strategy().find(soup)->title == QStringLiteral("Soup of the day"));
    CHECK_FALSE(calendar.page->isEditing());
}

TEST_CASE("a post that was begun and left untouched is gone again, one with a word of its own stays", "[calendar]")
{
    OpenCalendar calendar;
    const auto count = [&] { return calendar.workspace->strategy().all<core::Post>().size(); };
    const auto before = count();
    const auto steps = calendar.workspace->undoText();
    const auto begin = [&] {
        calendar.action(QStringLiteral("New post"))->trigger();
        REQUIRE(calendar.page->isEditing());
        REQUIRE(count() == before + 1);
        return calendar.page->editor()->findChild<QLineEdit *>();
    };
    QTest::keyClick(begin(), Qt::Key_Escape);
    CHECK(count() == before);
    CHECK(calendar.workspace->undoText() == steps);
    QLineEdit *title = begin();
    QTest::keyClicks(title, QStringLiteral("Rye"));
    QTest::keyClick(title, Qt::Key_Escape);
    CHECK(count() == before + 1);
}

TEST_CASE("a published post stays where it is when it is dragged, and that is said", "[calendar][D9]")
{
    OpenCalendar calendar;
    core::Post soup = calendar.postCalled(soupTitle);
    soup.status = core::PostStatus::Published;
    REQUIRE(calendar.workspace->edit(core::Edit::changing(soup, soup.title)));
    QSignalSpy toasts(calendar.page.get(), &gui::Page::toastWanted);
    emit calendar.month().moveWanted(soup.id, QDate(2027, 2, 18), {});
    CHECK(calendar.workspace->strategy().find(soup.id)->day == QDate(2027, 2, 10));
    REQUIRE(toasts.count() == 1);
    CHECK(toasts.front().front().toString().contains(QStringLiteral("published")));
}

TEST_CASE("a post without a title is called by its text, or its format, wherever it is listed", "[calendar]")
{
    OpenCalendar calendar;
    core::Post soup = calendar.postCalled(soupTitle);
    soup.title.clear();
    soup.text = QStringLiteral("Leek and\nold bread");
    REQUIRE(calendar.workspace->edit(core::Edit::changing(soup, {})));
    CHECK(calendar.model().indexOfPost(soup.id).data().toString() == QStringLiteral("Leek and old bread"));
    soup.text.clear();
    REQUIRE(calendar.workspace->edit(core::Edit::changing(soup, {})));
    CHECK(calendar.model().indexOfPost(soup.id).data().toString() == core::label(soup.format, core::Language::english()));
}

TEST_CASE("a deleted post comes back, a duplicate stands beside its model", "[calendar][Q12]")
{
    OpenCalendar calendar;
    const auto soup = calendar.postCalled(soupTitle).id;
    calendar.month().setFocus();
    calendar.month().choosePost(soup);
    QString toast;
    QObject::connect(calendar.page.get(), &gui::Page::toastWanted, [&](const QString &text, bool) { toast = text; });
    REQUIRE(calendar.action(QStringLiteral("Duplicate the post")));
    calendar.action(QStringLiteral("Duplicate the post"))->trigger();
    const auto copy = calendar.month().chosenPost();
    CHECK(copy != soup);
    calendar.action(QStringLiteral("Delete the post"))->trigger();
    CHECK_FALSE(calendar.workspace->strategy().find(copy));
    CHECK_FALSE(toast.isEmpty());
    REQUIRE(calendar.workspace->undo());
    CHECK(calendar.workspace->strategy().find(copy));
}

TEST_CASE("arrows walk days and posts, and turn the month at its edge", "[calendar][Q31]")
{
    OpenCalendar calendar;
    calendar.month().setFocus();
    calendar.month().chooseDay(QDate(2027, 2, 10));
    calendar.press(Qt::Key_Down);
    CHECK(calendar.month().chosenPost() == calendar.postCalled(soupTitle).id);
    calendar.press(Qt::Key_Right);
    CHECK(calendar.month().chosenDay() == QDate(2027, 2, 11));
    calendar.month().chooseDay(QDate(2027, 2, 28));
    calendar.press(Qt::Key_Right);
    CHECK(calendar.model().month() == QDate(2027, 3, 1));
    CHECK(calendar.month().chosenDay() == QDate(2027, 3, 1));
    calendar.press(Qt::Key_PageUp);
    CHECK(calendar.model().month() == QDate(2027, 2, 1));
}

TEST_CASE("each day and each post of the month has a name for those who hear it", "[calendar][Q31]")
{
    OpenCalendar calendar;
    QAccessibleInterface *month = QAccessible::queryAccessibleInterface(&calendar.month());
    REQUIRE(month);
    REQUIRE(month->childCount() == 28);
    QAccessibleInterface *today = month->child(9);
    CHECK(today->role() == QAccessible::Cell);
    CHECK(today->text(QAccessible::Name).contains(QStringLiteral("10 February 2027")));
    REQUIRE(today->childCount() == 1);
    CHECK(today->child(0)->text(QAccessible::Name).contains(soupTitle));
    CHECK(today->child(0)->parent() == today);
    CHECK(month->indexOfChild(today) == 9);
    CHECK(today->rect().width() > 0);
}

TEST_CASE("a plan without posts asks for the first one", "[calendar][Q36]")
{
    OpenCalendar calendar{QString()};
    CHECK_FALSE(calendar.month().isVisible());
    calendar.page->showSubject(QStringLiteral("new"));
    CHECK(calendar.workspace->strategy().all<core::Post>().size() == 1);
    CHECK(calendar.month().isVisible());
}

TEST_CASE("a search result opens its post in its month", "[calendar]")
{
    OpenCalendar calendar;
    const core::Post post = calendar.postCalled(QStringLiteral("What the choir left behind"));
    CHECK(calendar.page->showSubject(QStringLiteral("post:") + post.id.toString()));
    CHECK(calendar.model().month() == QDate(2027, 3, 1));
    CHECK(calendar.page->editor()->post().id == post.id);
    CHECK_FALSE(calendar.page->showSubject(QStringLiteral("post:1")));
}

TEST_CASE("an open editor follows the post that is chosen in the month, and the key deletes that one", "[calendar]")
{
    OpenCalendar calendar;
    const auto soup = calendar.postCalled(soupTitle).id;
    const auto bread = calendar.postCalled(QStringLiteral("Five ways to keep bread")).id;
    calendar.page->showSubject(QStringLiteral("post:") + soup.toString());
    calendar.month().setFocus();
    calendar.month().choosePost(bread);
    CHECK(calendar.page->editor()->post().id == bread);
    calendar.action(QStringLiteral("Delete the post"))->trigger();
    CHECK_FALSE(calendar.workspace->strategy().find(bread));
    CHECK(calendar.workspace->strategy().find(soup));
}

TEST_CASE("the menu acts on the idea that was chosen last, though opening a menu takes the focus away", "[calendar]")
{
    OpenCalendar calendar;
    calendar.month().choosePost(calendar.postCalled(soupTitle).id);
    gui::IdeaList &list = *calendar.page->ideas()->list();
    list.setFocus();
    list.setCurrentIndex(list.model()->index(0, 0));
    const auto idea = list.chosen();
    list.clearFocus();
    calendar.action(QStringLiteral("Delete the post"))->trigger();
    CHECK_FALSE(calendar.workspace->strategy().find(idea));
    CHECK(calendar.postCalled(soupTitle).id);
}

TEST_CASE("looking at an imported post changes nothing, however its text is broken into lines", "[calendar]")
{
    OpenCalendar calendar;
    core::Post post = calendar.postCalled(soupTitle);
    post.text = QStringLiteral("Leeks \r\nand bread ");
    post.owner = QStringLiteral(" Ana");
    REQUIRE(calendar.workspace->edit(core::Edit::changing(post, post.title)));
    const auto steps = calendar.workspace->history().size();
    calendar.page->showSubject(QStringLiteral("post:") + post.id.toString());
    calendar.page->editor()->commit();
    CHECK(calendar.workspace->history().size() == steps);
}

TEST_CASE("a low window still shows one post of every day that has some", "[gui][calendar]")
{
    tests::guiApplication();
    OpenCalendar open;
    const app::CalendarModel &model = open.model();
    // The day's head, a campaign above, a silence below, and between them less than a line of text asks for.
    const int week = gui::u(6) + 2 * gui::u(5) + gui::u(5);
    const auto layout = gui::MonthLayout::of(model, QSize(780, gui::u(6.5) + model.weeks() * week));
    for (size_t i = 0; i < layout.days.size(); ++i) {
        const auto posts = static_cast<size_t>(model.rowCount(model.index(static_cast<int>(i), 0)));
        const gui::MonthLayout::Day &day = layout.days[i];
        INFO("day " << i);
        CHECK(day.posts.size() + static_cast<size_t>(day.hidden) == posts);
        CHECK(day.posts.empty() == (posts == 0));
        for (const QRect &post : day.posts)
            CHECK_FALSE(post.adjusted(0, 0, -1, 0).intersects(day.more));
    }
}

TEST_CASE("posts have room before strips, which shrink and go where a week is low", "[gui][calendar]")
{
    tests::guiApplication();
    OpenCalendar open;
    const app::CalendarModel &model = open.model();
    const auto layoutOf = [&model](int week) { return gui::MonthLayout::of(model, QSize(780, gui::u(6.5) + model.weeks() * week)); };
    const size_t whenHigh = layoutOf(gui::u(40)).strips.size();
    REQUIRE(whenHigh > 0);
    for (const int week : {12, 14, 16, 18, 21, 26, 40}) {
        INFO("a week of " << week << " units");
        const gui::MonthLayout layout = layoutOf(gui::u(week));
        CHECK(layout.strips.size() <= whenHigh);
        for (size_t i = 0; i < layout.days.size(); ++i) {
            const gui::MonthLayout::Day &day = layout.days[i];
            const int posts = model.rowCount(model.index(static_cast<int>(i), 0));
            CHECK(day.posts.empty() == (posts == 0));
            for (const gui::MonthLayout::Strip &strip : layout.strips) {
                CHECK_FALSE(day.more.intersects(strip.rect));
                for (const QRect &post : day.posts)
                    CHECK_FALSE(post.intersects(strip.rect));
            }
        }
    }
    CHECK(layoutOf(gui::u(12)).strips.size() < whenHigh);
}

TEST_CASE("while the mouse carries a post, the arrow keys carry nothing and Esc puts it back", "[calendar][D9]")
{
    OpenCalendar calendar;
    const auto soup = calendar.postCalled(soupTitle).id;
    const QDate first = calendar.model().firstDay();
    QWidget *surface = calendar.month().viewport();
    const QPoint from = calendar.middleOf(calendar.model().indexOfPost(soup));
    QTest::mousePress(surface, Qt::LeftButton, {}, from);
    calendar.month().holdOver(soup, soupTitle, surface->mapToGlobal(QPoint(surface->width() / 2, -30))); // above all days
    calendar.press(Qt::Key_Right);
    calendar.press(Qt::Key_Space);
    CHECK(calendar.model().firstDay() == first);
    calendar.press(Qt::Key_Escape);
    QTest::mouseRelease(surface, Qt::LeftButton, {}, from);
    CHECK(calendar.workspace->strategy().find(soup)->day == QDate(2027, 2, 10));
}

TEST_CASE("smaller pieces of a post are made for the channels that are ticked", "[gui][calendar][S3-33]")
{
    OpenCalendar calendar;
    const core::Post soup = calendar.postCalled(soupTitle);
    calendar.month().choosePost(soup.id);
    tests::settle();
    QAction *action = calendar.action(QStringLiteral("Make smaller pieces…"));
    REQUIRE(action);
    action->trigger();
    tests::settle();
    const auto *popup = calendar.page->findChild<gui::Popup *>();
    REQUIRE(popup);
    const auto ticks = popup->findChildren<gui::Tick *>();
    REQUIRE(ticks.size() >= 2);
    ticks[1]->click();
    const QString channel = ticks[1]->accessibleName();
    const auto steps = calendar.workspace->history().size();
    for (auto *button : popup->findChildren<gui::Button *>())
        if (button->text() == u"Make the pieces") {
            button->click();
            break;
        }
    tests::settle();
    const auto pieces = calendar.workspace->strategy().where<core::Post>([&](const core::Post &post) { return post.parent == soup.id; });
    REQUIRE(pieces.size() == 1);
    CHECK(pieces.front().title == soupTitle + QStringLiteral(", for ") + channel);
    CHECK_FALSE(pieces.front().day);
    CHECK(calendar.workspace->history().size() == steps + 1);
}
