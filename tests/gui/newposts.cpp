// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/calendar/calendarpage.h"
#include "gui/calendar/calendarviews.h"
#include "gui/calendar/hoursview.h"
#include "gui/calendar/monthview.h"
#include "gui/calendar/posteditor.h"
#include "gui/calendar/quarterview.h"
#include "gui/guiapplication.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

// How a post begins: by a key, by typing its title, and among posts that are filtered.
namespace {

using View = gui::CalendarViews::View;

// The calendar of the café on 10 February 2027.
struct BegunCalendar {
    BegunCalendar()
        : open(tests::openWorkspace(QStringLiteral("cafe")))
        , page(*open, nullptr)
    {
        QObject::connect(open.workspace.get(), &app::Workspace::changed, &page, [this] { page.refresh(); });
        page.resize(1280, 800);
        page.show();
        page.activateWindow();
        tests::settle();
        before = open->strategy().all<core::Post>();
        page.views()->shownView()->setFocus();
    }
    // The field that has the focus is left while the page can still listen, as the window does it.
    ~BegunCalendar() { page.hide(); }
    void show(View view) const
    {
        page.views()->showView(view);
        tests::settle();
        page.views()->shownView()->setFocus();
    }
    void type(const QString &text) const
    {
        for (const QChar letter : text)
            QTest::keyClick(QApplication::focusWidget(), letter.toLatin1(), letter.isUpper() ? Qt::ShiftModifier : Qt::NoModifier);
        tests::settle();
    }
    std::vector<core::Post> made() const
    {
        std::vector<core::Post> posts;
        for (const core::Post &post : open->strategy().all<core::Post>())
            if (std::none_of(before.begin(), before.end(), [&](const core::Post &known) { return known.id == post.id; }))
                posts.push_back(post);
        return posts;
    }

    tests::OpenWorkspace open;
    gui::CalendarPage page;
    std::vector<core::Post> before;
};

} // namespace

TEST_CASE("typing on a chosen day begins a post there, and the whole word is its title", "[gui][calendar][S1-56]")
{
    BegunCalendar calendar;
    const View view = GENERATE(View::Month, View::Week, View::Quarter);
    calendar.show(view);
    calendar.page.views()->showDay(QDate(2027, 2, 18));
    calendar.type(QStringLiteral("Cmd 2 jars"));
    REQUIRE(calendar.made().size() == 1);
    CHECK(calendar.page.isEditing());
    calendar.page.editor()->commit();
    CHECK(calendar.made().front().title == QStringLiteral("Cmd 2 jars"));
    CHECK(calendar.made().front().day == QDate(2027, 2, 18));
    CHECK(calendar.page.views()->view() == view);
}

TEST_CASE("one letter alone is a title too, and stays when the editor closes", "[gui][calendar]")
{
    BegunCalendar calendar;
    calendar.type(QStringLiteral("7"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK_FALSE(calendar.page.isEditing());
    REQUIRE(calendar.made().size() == 1);
    CHECK(calendar.made().front().title == QStringLiteral("7"));
    REQUIRE(calendar.open->undo());
    CHECK(calendar.made().empty());
}

TEST_CASE("keys that mean something, keys held down and keys with Ctrl begin no post", "[gui][calendar]")
{
    BegunCalendar calendar;
    QWidget *month = calendar.page.views()->month();
    for (const Qt::Key key : {Qt::Key_J, Qt::Key_K, Qt::Key_T, Qt::Key_Space, Qt::Key_Escape, Qt::Key_Left, Qt::Key_F5})
        QTest::keyClick(month, key);
    QTest::keyClick(month, Qt::Key_B, Qt::ControlModifier);
    QTest::keyClick(month, Qt::Key_B, Qt::AltModifier);
    QKeyEvent held(QEvent::KeyPress, Qt::Key_B, Qt::NoModifier, QStringLiteral("b"), true);
    QApplication::sendEvent(month, &held);
    CHECK(calendar.made().empty());
    QTest::keyClick(month, Qt::Key_B);
    CHECK(calendar.made().size() == 1);
}

TEST_CASE("a new post takes what the filter asks for, so that it is seen and the filter stays", "[gui][calendar][S1-56]")
{
    BegunCalendar calendar;
    const core::Strategy &plan = calendar.open->strategy();
    const core::Channel channel = plan.all<core::Channel>().back();
    const core::Pillar pillar = plan.all<core::Pillar>().back();
    app::PostFilter filter;
    filter.wanted[app::FilterBy::Channel] = {channel.id.toString()};
    filter.wanted[app::FilterBy::Pillar] = {QString(), pillar.id.toString()};
    filter.wanted[app::FilterBy::Goal] = {plan.all<core::Goal>().back().id.toString()};
    filter.wanted[app::FilterBy::Status] = {QStringLiteral("published"), QStringLiteral("in_review")};
    filter.wanted[app::FilterBy::Owner] = {QStringLiteral("Nobody yet")};
    calendar.page.setFilter(filter);
    const int seen = calendar.page.views()->posts();
    QSignalSpy toasts(&calendar.page, &gui::Page::toastWanted);
    SECTION("by its key")
    {
        QTest::keyClick(calendar.page.views()->shownView(), Qt::Key_C);
    }
    SECTION("by typing")
    {
        calendar.type(QStringLiteral("Bread"));
    }
    REQUIRE(calendar.made().size() == 1);
    const core::Post post = calendar.made().front();
    CHECK(post.channel == channel.id);
    CHECK_FALSE(post.pillar);
    CHECK(post.goal == plan.all<core::Goal>().back().id);
    CHECK(post.status == core::PostStatus::InReview);
    CHECK(post.owner == QStringLiteral("Nobody yet"));
    CHECK(calendar.page.filter() == filter);
    CHECK(calendar.page.views()->posts() == seen + 1);
    CHECK(calendar.page.views()->chosenPost() == post.id);
    CHECK(toasts.isEmpty());
}

TEST_CASE("a new post that the words of the filter hide says so, and the filter stays", "[gui][calendar]")
{
    BegunCalendar calendar;
    app::PostFilter filter;
    filter.text = QStringLiteral("soup");
    calendar.page.setFilter(filter);
    QSignalSpy toasts(&calendar.page, &gui::Page::toastWanted);
    calendar.type(QStringLiteral("Bread"));
    REQUIRE(toasts.count() == 1);
    CHECK(toasts.front().front().toString() == QStringLiteral("The filter hides “B” from the days"));
    CHECK(calendar.page.filter() == filter);
    CHECK(calendar.page.isEditing());
    calendar.page.editor()->commit();
    REQUIRE(calendar.made().size() == 1);
    CHECK(calendar.made().front().title == QStringLiteral("Bread"));
}
