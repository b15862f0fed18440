// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/calendar/channelcopies.h"
#include "gui/components/button.h"
#include "gui/editing/entryfields.h"
#include "gui/movingcalendar.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTimer>

using moving::moveMouse;
using moving::MovingCalendar;

TEST_CASE("a drag of one of several posts moves all by the same distance, and published ones stay", "[gui][calendar]")
{
    MovingCalendar calendar;
    calendar.chooseAll();
    const auto steps = calendar.steps();
    QWidget *surface = calendar.month().viewport();
    const QPoint from = calendar.placeOf(calendar.one);
    const QPoint to = calendar.placeOf(QDate(2027, 3, 17));
    QTest::mousePress(surface, Qt::LeftButton, {}, from);
    moveMouse(surface, from + QPoint(30, 10));
    moveMouse(surface, to);
    QTest::mouseRelease(surface, Qt::LeftButton, {}, to);
    CHECK(calendar.dayOf(calendar.one) == QDate(2027, 3, 17));
    CHECK(calendar.dayOf(calendar.two) == QDate(2027, 3, 18));
    CHECK(calendar.dayOf(calendar.out) == calendar.out.day);
    CHECK(calendar.steps() == steps + 1);
    CHECK(calendar.toast.startsWith(QStringLiteral("Moved 2 posts.")));
    CHECK(calendar.toast.contains(QStringLiteral("stay")));
    REQUIRE(calendar.open->undo());
    CHECK(calendar.dayOf(calendar.two) == calendar.two.day);
}

TEST_CASE("Alt and arrows move all that are chosen, Space carries them", "[gui][calendar][Q31]")
{
    MovingCalendar calendar;
    calendar.click(calendar.one);
    calendar.click(calendar.two, Qt::ControlModifier);
    calendar.key(Qt::Key_Down, Qt::AltModifier);
    CHECK(calendar.dayOf(calendar.one) == calendar.one.day->addDays(7));
    CHECK(calendar.dayOf(calendar.two) == calendar.two.day->addDays(7));
    calendar.key(Qt::Key_Space);
    REQUIRE(calendar.month().isHolding());
    calendar.key(Qt::Key_Down);
    calendar.key(Qt::Key_Space);
    CHECK(calendar.dayOf(calendar.one) == calendar.one.day->addDays(14));
    CHECK(calendar.dayOf(calendar.two) == calendar.two.day->addDays(14));
}

TEST_CASE("Ctrl while dragging copies instead of moving, and letting Ctrl go moves again", "[gui][calendar]")
{
    MovingCalendar calendar;
    const auto posts = calendar.posts();
    QWidget *surface = calendar.month().viewport();
    const QPoint from = calendar.placeOf(calendar.one);
    const QPoint to = calendar.placeOf(QDate(2027, 3, 17));
    const auto drag = [&] {
        QTest::mousePress(surface, Qt::LeftButton, {}, from);
        moveMouse(surface, from + QPoint(30, 10));
        moveMouse(surface, to, Qt::ControlModifier);
        CHECK(surface->cursor().shape() == Qt::DragCopyCursor);
    };
    SECTION("it copies")
    {
        drag();
        QTest::mouseRelease(surface, Qt::LeftButton, Qt::ControlModifier, to);
        CHECK(calendar.dayOf(calendar.one) == calendar.one.day);
        CHECK(calendar.posts() == posts + 1);
        const auto copies = calendar.open->strategy().where<core::Post>(
            [&](const core::Post &post) { return post.day == QDate(2027, 3, 17) && post.title == calendar.one.title; });
        REQUIRE(copies.size() == 1);
        CHECK(calendar.views().chosenPost() == copies.front().id);
    }
    SECTION("it moves")
    {
        drag();
        QTest::keyRelease(&calendar.month(), Qt::Key_Control);
        CHECK(surface->cursor().shape() != Qt::DragCopyCursor);
        QTest::mouseRelease(surface, Qt::LeftButton, {}, to);
        CHECK(calendar.posts() == posts);
        CHECK(calendar.dayOf(calendar.one) == QDate(2027, 3, 17));
    }
    SECTION("Esc does neither")
    {
        drag();
        calendar.key(Qt::Key_Escape);
        QTest::mouseRelease(surface, Qt::LeftButton, Qt::ControlModifier, to);
        CHECK(calendar.posts() == posts);
        CHECK(calendar.dayOf(calendar.one) == calendar.one.day);
        CHECK(surface->cursor().shape() != Qt::DragCopyCursor);
    }
}

TEST_CASE("a post dragged onto the ideas is put back among them, and so it is by key", "[gui][calendar]")
{
    MovingCalendar calendar;
    const auto isIdea = [&](const core::Post &post) {
        const core::Post *stored = calendar.open->strategy().find(post.id);
        return !stored->day && stored->status == core::PostStatus::Idea;
    };
    SECTION("by mouse")
    {
        QWidget *surface = calendar.month().viewport();
        const QPoint from = calendar.placeOf(calendar.one);
        gui::IdeasDrawer &drawer = *calendar.page->ideas();
        const QPoint to = surface->mapFromGlobal(drawer.mapToGlobal(drawer.rect().center()));
        QTest::mousePress(surface, Qt::LeftButton, {}, from);
        moveMouse(surface, from + QPoint(30, 10));
        moveMouse(surface, to);
        auto *turn = calendar.month().findChild<QTimer *>(QStringLiteral("turn"), Qt::FindDirectChildrenOnly);
        CHECK_FALSE(turn->isActive()); // over the ideas no page is turned
        QTest::mouseRelease(surface, Qt::LeftButton, {}, to);
        CHECK(isIdea(calendar.one));
    }
    SECTION("by key, all that are chosen but the published one")
    {
        calendar.chooseAll();
        calendar.key(Qt::Key_B, Qt::ShiftModifier);
        CHECK(isIdea(calendar.one));
        CHECK(isIdea(calendar.two));
        CHECK(calendar.dayOf(calendar.out) == calendar.out.day);
        CHECK(calendar.toast.contains(QStringLiteral("stay")));
    }
}

TEST_CASE("a date, a number of days or a span is asked for, and what it does is said before", "[gui][calendar]")
{
    MovingCalendar calendar;
    calendar.chooseAll();
    SECTION("to a date")
    {
        calendar.key(Qt::Key_M, Qt::ShiftModifier);
        auto *dialog = calendar.dialog();
        REQUIRE(dialog);
        auto *day = dialog->findChild<gui::DayField *>();
        day->setText(QStringLiteral("no day"));
        dialog->verb()->click();
        CHECK(dialog->isVisible()); // it says what is wrong and waits
        CHECK(calendar.dayOf(calendar.one) == calendar.one.day);
        day->setText(QStringLiteral("2027-03-16"));
        day->commit();
        CHECK(dialog->outcome().startsWith(QStringLiteral("2 posts move.")));
        dialog->verb()->click();
        CHECK(calendar.dayOf(calendar.one) == QDate(2027, 3, 16));
        CHECK(calendar.dayOf(calendar.two) == QDate(2027, 3, 17));
    }
    SECTION("by days, out of the quarter")
    {
        calendar.key(Qt::Key_S, Qt::ShiftModifier);
        auto *dialog = calendar.dialog();
        REQUIRE(dialog);
        auto *days = dialog->findChild<QSpinBox *>();
        days->setValue(30);
        CHECK(dialog->outcome().contains(QStringLiteral("leave")));
        CHECK(dialog->outcome().contains(QStringLiteral("stay")));
        days->setValue(-1);
        dialog->verb()->click();
        CHECK(calendar.dayOf(calendar.one) == calendar.one.day->addDays(-1));
        CHECK(calendar.dayOf(calendar.out) == calendar.out.day);
    }
}

TEST_CASE("room is made from a day on, and posts are spread over a span", "[gui][calendar][S1-49]")
{
    MovingCalendar calendar;
    calendar.chooseAll();
    SECTION("pushed from the day on")
    {
        calendar.key(Qt::Key_Escape);
        calendar.click(calendar.one);
        const auto posts = calendar.posts();
        calendar.key(Qt::Key_I, Qt::ShiftModifier);
        auto *dialog = calendar.dialog();
        REQUIRE(dialog);
        dialog->findChildren<QCheckBox *>().last()->setChecked(true);
        dialog->verb()->click();
        CHECK(calendar.dayOf(calendar.one) == calendar.one.day->addDays(1));
        CHECK(calendar.dayOf(calendar.two) == calendar.two.day->addDays(1));
        CHECK(calendar.dayOf(calendar.out) == calendar.out.day);
        CHECK(calendar.posts() == posts + 1);
    }
    SECTION("spread, and refused where the span ends before it begins")
    {
        calendar.key(Qt::Key_E, Qt::ShiftModifier);
        auto *dialog = calendar.dialog();
        REQUIRE(dialog);
        const auto days = dialog->findChildren<gui::DayField *>();
        REQUIRE(days.size() == 2);
        days[0]->setDay(QDate(2027, 3, 16));
        days[1]->setDay(QDate(2027, 3, 10));
        dialog->verb()->click();
        CHECK(dialog->isVisible());
        days[1]->setDay(QDate(2027, 3, 19));
        dialog->verb()->click();
        CHECK(calendar.dayOf(calendar.one) == QDate(2027, 3, 18)); // until the day before, the oven is serviced
        CHECK(calendar.dayOf(calendar.two) == QDate(2027, 3, 19));
    }
    CHECK_FALSE(calendar.dialog());
}

TEST_CASE("two posts that are chosen change places by a key", "[gui][calendar]")
{
    MovingCalendar calendar;
    calendar.click(calendar.one);
    calendar.click(calendar.two, Qt::ControlModifier);
    calendar.key(Qt::Key_X, Qt::ShiftModifier);
    CHECK(calendar.dayOf(calendar.one) == calendar.two.day);
    CHECK(calendar.dayOf(calendar.two) == calendar.one.day);
}

TEST_CASE("posts are copied, cut and pasted on the chosen day, and as words elsewhere", "[gui][calendar]")
{
    MovingCalendar calendar;
    const auto posts = calendar.posts();
    calendar.click(calendar.one);
    calendar.click(calendar.two, Qt::ControlModifier);
    SECTION("copied")
    {
        calendar.key(Qt::Key_C, Qt::ControlModifier);
        CHECK(QApplication::clipboard()->text().contains(calendar.one.title));
        CHECK(calendar.posts() == posts); // the letter C makes no post with Ctrl
        calendar.month().chooseDay(QDate(2027, 3, 23));
        calendar.key(Qt::Key_V, Qt::ControlModifier);
        calendar.key(Qt::Key_V, Qt::ControlModifier);
        CHECK(calendar.posts() == posts + 4);
        CHECK(calendar.dayOf(calendar.one) == calendar.one.day);
    }
    SECTION("cut")
    {
        calendar.key(Qt::Key_X, Qt::ControlModifier);
        CHECK(calendar.dayOf(calendar.one) == calendar.one.day); // nothing goes before it is pasted
        calendar.month().chooseDay(QDate(2027, 3, 23));
        const auto steps = calendar.steps();
        calendar.key(Qt::Key_V, Qt::ControlModifier);
        CHECK(calendar.steps() == steps + 1);
        CHECK(calendar.dayOf(calendar.one) == QDate(2027, 3, 23));
        CHECK(calendar.dayOf(calendar.two) == QDate(2027, 3, 24));
        CHECK(calendar.posts() == posts);
    }
}

TEST_CASE("posts that were cut and deleted since are not pasted, which is said, until they are back", "[gui][calendar]")
{
    MovingCalendar calendar;
    calendar.click(calendar.one);
    calendar.click(calendar.two, Qt::ControlModifier);
    calendar.key(Qt::Key_X, Qt::ControlModifier);
    calendar.key(Qt::Key_Delete);
    REQUIRE_FALSE(calendar.open->strategy().find(calendar.one.id));
    calendar.month().chooseDay(QDate(2027, 3, 23));
    const auto steps = calendar.steps();
    calendar.key(Qt::Key_V, Qt::ControlModifier);
    CHECK(calendar.toast == QStringLiteral("The posts that were cut are deleted: there is nothing to paste"));
    CHECK(calendar.steps() == steps);
    REQUIRE(calendar.open->undo());
    calendar.month().chooseDay(QDate(2027, 3, 23));
    calendar.key(Qt::Key_V, Qt::ControlModifier);
    CHECK(calendar.dayOf(calendar.one) == QDate(2027, 3, 23));
}

TEST_CASE("a post is copied to other channels, each with its words and what the channel allows", "[gui][calendar]")
{
    MovingCalendar calendar;
    REQUIRE(calendar.open->strategy().all<core::Channel>().size() > 1);
    calendar.click(calendar.one);
    calendar.key(Qt::Key_C, Qt::ShiftModifier);
    tests::settle();
    auto *dialog = calendar.page->findChild<gui::ChannelCopies *>();
    REQUIRE(dialog);
    CHECK_FALSE(dialog->verb()->isEnabled());
    const auto posts = calendar.posts();
    dialog->channels().front()->click();
    QPlainTextEdit *text = dialog->texts().front();
    REQUIRE(text->isVisible());
    CHECK_FALSE(dialog->texts().back()->isVisible());
    text->setPlainText(QStringLiteral("In other words."));
    bool saysRoom = false;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        saysRoom = saysRoom || (label->isVisible() && label->text().startsWith(QStringLiteral("15 of")));
    CHECK(saysRoom);
    dialog->verb()->click();
    CHECK(calendar.posts() == posts + 1);
    const core::Post copy = *calendar.open->strategy().find(calendar.views().chosenPost());
    CHECK(copy.text == QStringLiteral("In other words."));
    CHECK(copy.channel != calendar.one.channel);
    CHECK(copy.day == calendar.one.day);
}

TEST_CASE("in the week the hours of all that are chosen move by as much", "[gui][calendar]")
{
    MovingCalendar calendar;
    core::Edit edit({QStringLiteral("change:posts"), {QStringLiteral("2")}});
    for (core::Post *post : {&calendar.one, &calendar.two}) {
        post->time = QTime(post == &calendar.one ? 9 : 15, 0);
        edit.put(*post);
    }
    REQUIRE(calendar.open->edit(edit));
    calendar.views().showView(moving::View::Week);
    calendar.views().showDay(*calendar.one.day);
    tests::settle();
    gui::HoursView &week = *calendar.views().week();
    const auto click = [&](const core::Post &post, Qt::KeyboardModifiers held) {
        const QPoint place = week.visualRect(calendar.model().indexOfPost(post.id)).center();
        QTest::mouseClick(week.viewport(), Qt::LeftButton, held, place);
    };
    click(calendar.one, {});
    click(calendar.two, Qt::ControlModifier);
    REQUIRE(calendar.views().chosenPosts() == moving::Ids{calendar.one.id, calendar.two.id});
    week.setFocus();
    calendar.key(Qt::Key_Up, Qt::AltModifier); // the post that was clicked last leads
    CHECK(calendar.open->strategy().find(calendar.one.id)->time == QTime(8, 45));
    CHECK(calendar.open->strategy().find(calendar.two.id)->time == QTime(14, 45));
    CHECK(calendar.dayOf(calendar.one) == calendar.one.day);
}
