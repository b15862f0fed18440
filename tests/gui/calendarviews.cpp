// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/calendar/calendarviews.h"
#include "app/calendar/calendarmodel.h"
#include "app/calendar/postlistmodel.h"
#include "gui/calendar/calendarpage.h"
#include "gui/calendar/filterline.h"
#include "gui/calendar/filterpopup.h"
#include "gui/calendar/hoursview.h"
#include "gui/calendar/ideasdrawer.h"
#include "gui/calendar/monthview.h"
#include "gui/calendar/posteditor.h"
#include "gui/calendar/posttable.h"
#include "gui/calendar/quarterview.h"
#include "gui/components/segments.h"
#include "gui/guiapplication.h"
#include "gui/style/theme.h"
#include "gui/window/mainwindow.h"
#include "gui/window/settings.h"
#include "gui/window/workspaceview.h"

#include <catch2/catch.hpp>

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

namespace {

using View = gui::CalendarViews::View;

// The calendar page of the café on 10 February 2027, in its four views.
struct ViewedCalendar {
    explicit ViewedCalendar(const QString &sample = QStringLiteral("cafe"))
        : open(tests::openWorkspace(sample))
        , page(std::make_unique<gui::CalendarPage>(*open, nullptr))
    {
        QObject::connect(open.workspace.get(), &app::Workspace::changed, page.get(), [this] { page->refresh(); });
        page->resize(1280, 800);
        page->show();
        page->activateWindow();
        tests::settle();
    }
    gui::CalendarViews &views() const { return *page->views(); }
    const core::Post &soup() const { return postCalled(QStringLiteral("Soup of the week: leek and old bread")); }
    const core::Post &postCalled(const QString &title) const
    {
        for (const core::Post &post : open->strategy().all<core::Post>())
            if (post.title == title)
                return post;
        FAIL("no such post");
        return open->strategy().all<core::Post>().front();
    }
    void show(View view) const
    {
        views().showView(view);
        tests::settle();
    }
    template <class Widget>
    Widget *shown() const
    {
        for (Widget *widget : page->findChildren<Widget *>())
            if (widget->isVisible())
                return widget;
        return nullptr;
    }
    gui::FilterPopup *openFilter() const
    {
        QTest::keyClick(views().shownView(), Qt::Key_Slash);
        tests::settle();
        return page->findChild<gui::FilterPopup *>();
    }

    tests::OpenWorkspace open;
    std::unique_ptr<gui::CalendarPage> page;
};

} // namespace

TEST_CASE("the switch shows quarter, month, week and list, and the post chosen stays chosen", "[gui][calendar][S1-56]")
{
    ViewedCalendar calendar;
    auto *segments = calendar.shown<gui::Segments>();
    REQUIRE(segments);
    CHECK(segments->count() == 4);
    CHECK(calendar.page->title() == QStringLiteral("February 2027"));
    const auto soup = calendar.soup().id;
    calendar.views().month()->choosePost(soup);
    segments->setFocus();
    QTest::keyClick(segments, Qt::Key_Right);
    CHECK(calendar.views().view() == View::Week);
    CHECK(calendar.views().week()->isVisible());
    CHECK(calendar.page->title().startsWith(QStringLiteral("Week 6, 8–14")));
    CHECK(calendar.views().chosenPost() == soup);
    QTest::keyClick(segments, Qt::Key_Right);
    CHECK(calendar.views().list()->isVisible());
    CHECK(calendar.views().chosenPost() == soup);
    CHECK_FALSE(calendar.page->ideas()->isVisible());
    calendar.show(View::Quarter);
    CHECK(segments->current() == 0);
    CHECK(calendar.page->title() == QStringLiteral("2027 Q1"));
    CHECK(calendar.views().chosenDay() == QDate(2027, 2, 10));
    calendar.show(View::Month);
    CHECK(calendar.views().chosenDay() == QDate(2027, 2, 10));
    CHECK(calendar.page->ideas()->isVisible());
}

TEST_CASE("single keys turn the calendar as in the calendars people know", "[gui][calendar][S1-56]")
{
    ViewedCalendar calendar;
    calendar.views().month()->setFocus();
    const auto press = [&](Qt::Key key) { QTest::keyClick(calendar.views().shownView(), key); };
    press(Qt::Key_J);
    CHECK(calendar.page->title() == QStringLiteral("March 2027"));
    press(Qt::Key_K);
    press(Qt::Key_K);
    CHECK(calendar.page->title() == QStringLiteral("January 2027"));
    press(Qt::Key_T);
    CHECK(calendar.views().chosenDay() == QDate(2027, 2, 10));
    press(Qt::Key_W);
    CHECK(calendar.views().view() == View::Week);
    press(Qt::Key_J);
    CHECK(calendar.views().firstDay() == QDate(2027, 2, 15));
    press(Qt::Key_Q);
    CHECK(calendar.views().view() == View::Quarter);
    press(Qt::Key_L);
    CHECK(calendar.views().view() == View::List);
    press(Qt::Key_M);
    CHECK(calendar.views().view() == View::Month);
    const auto before = calendar.open->strategy().all<core::Post>().size();
    press(Qt::Key_C);
    CHECK(calendar.open->strategy().all<core::Post>().size() == before + 1);
    CHECK(calendar.page->isEditing());
}

TEST_CASE("while somebody types or chooses in a field, the single keys are letters", "[gui][calendar]")
{
    ViewedCalendar calendar;
    calendar.page->showSubject(QStringLiteral("post:") + calendar.soup().id.toString());
    tests::settle();
    auto *title = calendar.page->editor()->findChild<QLineEdit *>();
    title->setFocus();
    title->selectAll();
    QTest::keyClicks(title, QStringLiteral("jkmqwlct/?"));
    CHECK(title->text() == QStringLiteral("jkmqwlct/?"));
    auto *choice = calendar.page->editor()->findChild<QComboBox *>();
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Q);
    CHECK(calendar.views().view() == View::Month);
    QTest::keyClick(title, Qt::Key_Escape);
    QLineEdit *filter = calendar.page->ideas()->filter();
    REQUIRE(filter->isVisible());
    filter->setFocus();
    QTest::keyClicks(filter, QStringLiteral("jw"));
    CHECK(filter->text() == QStringLiteral("jw"));
    CHECK(calendar.page->title() == QStringLiteral("February 2027"));
    CHECK(calendar.views().view() == View::Month);
}

TEST_CASE("in the week a post moves by a day and by quarter hours, each one step", "[gui][calendar][S1-56]")
{
    ViewedCalendar calendar;
    core::Post post = calendar.soup();
    post.time = QTime(11, 0);
    REQUIRE(calendar.open->edit(core::Edit::changing(post, post.title)));
    calendar.show(View::Week);
    gui::HoursView &week = *calendar.views().week();
    week.setFocus();
    week.choosePost(post.id);
    const auto steps = calendar.open->history().size();
    QTest::keyClick(&week, Qt::Key_Down, Qt::AltModifier);
    CHECK(calendar.open->strategy().find(post.id)->time == QTime(11, 15));
    QTest::keyClick(&week, Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(&week, Qt::Key_Up, Qt::AltModifier);
    CHECK(calendar.open->strategy().find(post.id)->time == QTime(10, 45));
    QTest::keyClick(&week, Qt::Key_Right, Qt::AltModifier);
    CHECK(calendar.open->strategy().find(post.id)->day == QDate(2027, 2, 11));
    CHECK(calendar.open->strategy().find(post.id)->time == QTime(10, 45));
    CHECK(calendar.open->history().size() == steps + 4);
    CHECK(week.chosenPost() == post.id);
}

TEST_CASE("in the week a post is dragged to an hour, and to the row of those without one", "[gui][calendar]")
{
    ViewedCalendar calendar;
    core::Post post = calendar.soup();
    post.time = QTime(11, 0);
    REQUIRE(calendar.open->edit(core::Edit::changing(post, post.title)));
    calendar.show(View::Week);
    gui::HoursView &week = *calendar.views().week();
    const auto drag = [&](const QPoint &to) {
        const QPoint from = week.visualRect(calendar.views().calendar().indexOfPost(post.id)).center();
        QTest::mousePress(week.viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(week.viewport(), from + QPoint(30, 12));
        QTest::mouseMove(week.viewport(), to);
        QTest::mouseRelease(week.viewport(), Qt::LeftButton, {}, to);
    };
    const auto &layout = week.weekLayout();
    const int friday = layout.days[4].column.center().x();
    drag(QPoint(friday, layout.yOf(QTime(15, 30)) + 1));
    CHECK(calendar.open->strategy().find(post.id)->day == QDate(2027, 2, 12));
    CHECK(calendar.open->strategy().find(post.id)->time == QTime(15, 30));
    drag(QPoint(friday, week.weekLayout().allDay.center().y()));
    CHECK(calendar.open->strategy().find(post.id)->day == QDate(2027, 2, 12));
    CHECK_FALSE(calendar.open->strategy().find(post.id)->time);
    REQUIRE(calendar.open->undo());
    CHECK(calendar.open->strategy().find(post.id)->time == QTime(15, 30));
}

TEST_CASE("a double click on an hour makes a post at that hour", "[gui][calendar]")
{
    ViewedCalendar calendar;
    calendar.show(View::Week);
    gui::HoursView &week = *calendar.views().week();
    const auto &layout = week.weekLayout();
    QTest::mouseDClick(week.viewport(), Qt::LeftButton, {}, QPoint(layout.days[0].column.center().x(), layout.yOf(QTime(16, 0)) + 2));
    REQUIRE(calendar.page->isEditing());
    CHECK(calendar.page->editor()->post().day == QDate(2027, 2, 8));
    CHECK(calendar.page->editor()->post().time == QTime(16, 0));
}

TEST_CASE("posts of the same hour stand one below the other, and many leave a number", "[gui][calendar]")
{
    ViewedCalendar calendar;
    core::Edit edit({QStringLiteral("load"), {}});
    for (int i = 0; i < 200; ++i) {
        core::Post post = calendar.soup();
        post.id = core::newId<core::Post>();
        post.time = QTime(12, 0);
        post.day = QDate(2027, 2, 12);
        edit.put(post);
    }
    REQUIRE(calendar.open->edit(edit));
    calendar.show(View::Week);
    const auto &layout = calendar.views().week()->weekLayout();
    const auto &friday = layout.days[4];
    REQUIRE(friday.more.size() >= 1);
    const auto &more = friday.more.back();
    CHECK(more.last - more.first + 1 >= 196);
    for (size_t i = 1; i < static_cast<size_t>(more.first); ++i)
        CHECK_FALSE(friday.posts[i].intersects(friday.posts[i - 1]));
    QTest::mouseClick(calendar.views().week()->viewport(), Qt::LeftButton, {}, more.rect.center());
    tests::settle();
    auto *popup = calendar.page->findChild<gui::Popup *>();
    REQUIRE(popup);
    popup->finish();
}

TEST_CASE("each hour's post and each week's lane has a name for those who hear it", "[gui][calendar][Q31]")
{
    ViewedCalendar calendar;
    calendar.show(View::Week);
    QAccessibleInterface *week = QAccessible::queryAccessibleInterface(calendar.views().week());
    REQUIRE(week);
    REQUIRE(week->childCount() == 7);
    CHECK(week->child(2)->text(QAccessible::Name).startsWith(QStringLiteral("Wednesday 10 February 2027")));
    REQUIRE(week->child(2)->childCount() >= 1);
    CHECK(week->child(2)->child(0)->text(QAccessible::Name).contains(calendar.soup().title));
    calendar.show(View::Quarter);
    const gui::QuarterView &quarter = *calendar.views().quarter();
    const QModelIndex cell = quarter.model()->index(0, 6);
    CHECK(cell.data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("Week 6, ")));
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(calendar.views().quarter());
    REQUIRE(table);
    REQUIRE(table->tableInterface());
    CHECK(table->tableInterface()->cellAt(0, 6)->text(QAccessible::Name) == cell.data(Qt::AccessibleTextRole).toString());
}

TEST_CASE("a click chooses a week of the quarter, its double click opens it", "[gui][calendar][S1-56]")
{
    ViewedCalendar calendar;
    calendar.show(View::Quarter);
    gui::QuarterView &quarter = *calendar.views().quarter();
    const QPoint week9 = quarter.visualRect(quarter.model()->index(2, 9)).center();
    QTest::mouseClick(quarter.viewport(), Qt::LeftButton, {}, week9);
    CHECK(quarter.chosenWeek() == 9);
    QTest::keyClick(&quarter, Qt::Key_Left);
    CHECK(quarter.chosenWeek() == 8);
    QTest::mouseDClick(quarter.viewport(), Qt::LeftButton, {}, week9);
    CHECK(calendar.views().view() == View::Week);
    CHECK(calendar.views().firstDay() == QDate(2027, 3, 1));
}

TEST_CASE("the list is written in place, each cell one step, and Enter opens the post", "[gui][calendar][S1-56]")
{
    ViewedCalendar calendar;
    calendar.show(View::List);
    gui::PostTable &list = *calendar.views().list();
    const auto soup = calendar.soup().id;
    list.choosePost(soup);
    list.setFocus();
    const auto column = [&](app::PostListModel::Column wanted) { return list.model()->index(list.currentIndex().row(), int(wanted)); };
    const auto steps = calendar.open->history().size();
    list.edit(column(app::PostListModel::Column::Title));
    auto *line = list.viewport()->findChild<QLineEdit *>();
    REQUIRE(line);
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("Soup?"));
    QTest::keyClick(line, Qt::Key_Return);
    tests::settle();
    CHECK(calendar.open->strategy().find(soup)->title == QStringLiteral("Soup?"));
    CHECK(calendar.open->history().size() == steps + 1);
    CHECK(list.chosenPost() == soup);
    list.edit(column(app::PostListModel::Column::Status));
    auto *box = list.viewport()->findChild<QComboBox *>();
    REQUIRE(box);
    box->setCurrentIndex(box->findData(static_cast<int>(core::PostStatus::Approved)));
    QTest::keyClick(box, Qt::Key_Return);
    tests::settle();
    CHECK(calendar.open->strategy().find(soup)->status == core::PostStatus::Approved);
    CHECK_FALSE(calendar.page->isEditing());
    QTest::keyClick(&list, Qt::Key_Return);
    CHECK(calendar.page->isEditing());
    CHECK(calendar.page->editor()->post().id == soup);
}

TEST_CASE("what is filtered is said in a sentence, holds in all views, and is cleared by a button", "[gui][calendar][S1-56]")
{
    ViewedCalendar calendar;
    const int all = calendar.views().posts();
    gui::FilterPopup *popup = calendar.openFilter();
    REQUIRE(popup);
    QTest::keyClicks(popup->text(), QStringLiteral("soup"));
    CHECK(calendar.views().posts() < all);
    CHECK(calendar.views().posts() > 0);
    auto *line = calendar.page->findChild<gui::FilterLine *>();
    REQUIRE(line->isVisible());
    CHECK(line->text() == QStringLiteral("Filter: “soup”"));
    popup->text()->clear();
    CHECK_FALSE(line->isVisible());
    for (QCheckBox *box : popup->findChildren<QCheckBox *>())
        if (box->accessibleName().contains(QStringLiteral("FB")))
            box->click();
    popup->finish();
    CHECK(calendar.page->filter().wanted.at(app::FilterBy::Channel).size() == 1);
    const int narrowed = calendar.views().posts();
    CHECK(narrowed < all);
    calendar.show(View::List);
    calendar.show(View::Month);
    CHECK(calendar.views().posts() == narrowed);
    app::PostFilter nothing;
    nothing.text = QStringLiteral("no post has this");
    calendar.page->setFilter(nothing);
    CHECK(line->text() == QStringLiteral("No post of these days. Filter: “no post has this”"));
    auto *clear = line->findChild<QPushButton *>();
    QTest::mouseClick(clear, Qt::LeftButton);
    CHECK(calendar.page->filter().isEmpty());
    CHECK(calendar.views().posts() == all);
}

TEST_CASE("a jump to a post that the filter hides takes the filter away", "[gui][calendar]")
{
    ViewedCalendar calendar;
    app::PostFilter nothing;
    nothing.text = QStringLiteral("no post has this");
    calendar.page->setFilter(nothing);
    CHECK(calendar.page->showSubject(QStringLiteral("post:") + calendar.soup().id.toString()));
    CHECK(calendar.page->filter().isEmpty());
    CHECK(calendar.views().chosenPost() == calendar.soup().id);
}

TEST_CASE("a post held past the edge turns the page after a moment, and falls there", "[gui][calendar]")
{
    ViewedCalendar calendar;
    gui::MonthView &month = *calendar.views().month();
    const auto soup = calendar.soup().id;
    auto *turn = month.findChild<QTimer *>(QStringLiteral("turn"), Qt::FindDirectChildrenOnly);
    REQUIRE(turn);
    CHECK(turn->interval() == 600);
    const QPoint from = month.visualRect(calendar.views().calendar().indexOfPost(soup)).center();
    QTest::mousePress(month.viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(month.viewport(), from + QPoint(30, 10));
    CHECK_FALSE(turn->isActive());
    QTest::mouseMove(month.viewport(), QPoint(month.viewport()->width() + 20, from.y()));
    REQUIRE(turn->isActive());
    QMetaObject::invokeMethod(turn, "timeout"); // its moment is over
    CHECK(calendar.page->title() == QStringLiteral("March 2027"));
    const QPoint to = month.visualRect(calendar.views().calendar().indexOfDay(QDate(2027, 3, 10))).center();
    QTest::mouseMove(month.viewport(), to);
    CHECK_FALSE(turn->isActive());
    QTest::mouseRelease(month.viewport(), Qt::LeftButton, {}, to);
    CHECK(calendar.open->strategy().find(soup)->day == QDate(2027, 3, 10));
}

TEST_CASE("the window remembers which view of the calendar was shown last", "[gui][calendar]")
{
    tests::guiApplication();
    QTemporaryDir folder;
    tests::Answers answers;
    const QString plan = folder.filePath(QStringLiteral("plan.qdeck"));
    const QString ini = folder.filePath(QStringLiteral("settings.ini"));
    const auto calendarOf = [](gui::MainWindow &window) {
        window.view()->go({QStringLiteral("calendar")});
        return qobject_cast<gui::CalendarPage *>(window.view()->currentPage());
    };
    {
        gui::Settings settings(ini);
        gui::MainWindow window(tests::environmentIn(), settings, answers.dialogs());
        app::NewWorkspace wanted;
        wanted.sample = QStringLiteral("cafe");
        wanted.quarter = core::quarterNamed(u"2027Q1");
        REQUIRE(window.createAt(plan, wanted));
        gui::CalendarPage *calendar = calendarOf(window);
        CHECK(calendar->views()->view() == View::Month);
        calendar->showSubject(QStringLiteral("view:week"));
    }
    gui::Settings settings(ini);
    gui::MainWindow window(tests::environmentIn(), settings, answers.dialogs());
    app::NewWorkspace wanted;
    wanted.sample = QStringLiteral("cafe");
    wanted.quarter = core::quarterNamed(u"2027Q1");
    REQUIRE(window.createAt(folder.filePath(QStringLiteral("other.qdeck")), wanted));
    CHECK(calendarOf(window)->views()->view() == View::Week);
}

TEST_CASE("an empty plan has no switch and no filter, and gets them with its first post", "[gui][calendar][Q36]")
{
    ViewedCalendar calendar{QString()};
    CHECK_FALSE(calendar.shown<gui::Segments>());
    calendar.page->showSubject(QStringLiteral("new"));
    CHECK(calendar.shown<gui::Segments>());
    for (const View view : {View::Quarter, View::Week, View::List, View::Month}) {
        calendar.show(view);
        CHECK(calendar.views().posts() == 1);
    }
}

TEST_CASE("a filter on a campaign goes with the campaign", "[gui][calendar][S1-56]")
{
    ViewedCalendar calendar;
    const core::Campaign campaign = calendar.open->strategy().all<core::Campaign>().front();
    app::PostFilter filter;
    filter.wanted[app::FilterBy::Campaign] = {campaign.id.toString()};
    calendar.page->setFilter(filter);
    CHECK_FALSE(calendar.page->filter().isEmpty());
    REQUIRE(calendar.open->edit(core::Edit::deleting(campaign.id, campaign.name)));
    tests::settle();
    CHECK(calendar.page->filter().isEmpty());
    CHECK(calendar.views().posts() > 0);
}

TEST_CASE("the week shows the times kept free", "[gui][calendar][S1-48]")
{
    ViewedCalendar calendar;
    calendar.show(View::Week);
    gui::HoursView &week = *calendar.views().week();
    const QImage before = week.viewport()->grab().toImage();
    core::TimeBlock block;
    block.id = core::newId<core::TimeBlock>();
    block.title = QStringLiteral("Comments");
    block.firstDay = QDate(2027, 2, 11);
    block.minutes = 30;
    REQUIRE(calendar.open->edit(core::Edit::adding(block, block.title)));
    tests::settle();
    CHECK(week.viewport()->grab().toImage() != before);
}
