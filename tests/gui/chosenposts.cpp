// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/calendar/postlistmodel.h"
#include "gui/calendar/postactions.h"
#include "gui/calendar/posteditor.h"
#include "gui/calendar/posttable.h"
#include "gui/components/button.h"
#include "gui/movingcalendar.h"

#include <QAccessible>
#include <QAction>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>

using moving::MovingCalendar;

TEST_CASE("Ctrl adds and leaves out, Shift extends over the days, Esc goes back to one", "[gui][calendar]")
{
    MovingCalendar calendar;
    calendar.click(calendar.one);
    CHECK(calendar.note().isEmpty());
    calendar.click(calendar.two, Qt::ControlModifier);
    CHECK(calendar.views().chosenPosts() == moving::Ids{calendar.one.id, calendar.two.id});
    CHECK(calendar.note().startsWith(QStringLiteral("2 posts chosen.")));
    calendar.click(calendar.two, Qt::ControlModifier);
    CHECK(calendar.views().chosenPosts() == moving::Ids{calendar.one.id});
    calendar.click(calendar.one);
    calendar.click(calendar.out, Qt::ShiftModifier);
    const auto between = calendar.model().idsBetween(*calendar.one.day, *calendar.out.day);
    CHECK(calendar.views().chosenPosts().size() >= 3);
    CHECK(calendar.views().chosenPosts().size() <= between.size());
    CHECK(calendar.views().chosenPosts().count(calendar.two.id) == 1);
    calendar.key(Qt::Key_Escape);
    CHECK(calendar.views().chosenPosts() == moving::Ids{calendar.out.id});
    calendar.key(Qt::Key_A, Qt::ControlModifier);
    CHECK(calendar.views().chosenPosts().size()
          == calendar.model().idsBetween(calendar.model().firstDay(), calendar.model().lastDay()).size());
    calendar.click(calendar.one);
    CHECK(calendar.views().chosenPosts() == moving::Ids{calendar.one.id});
}

TEST_CASE("several posts are chosen by keys alone, and told to those who hear the screen", "[gui][calendar][Q31]")
{
    MovingCalendar calendar;
    calendar.month().choosePost(calendar.one.id);
    calendar.key(Qt::Key_Right, Qt::ShiftModifier); // the whole of the next day
    CHECK(calendar.views().chosenPosts().count(calendar.two.id) == 1);
    CHECK(calendar.views().chosenPosts().count(calendar.one.id) == 1);
    calendar.key(Qt::Key_Escape);
    calendar.month().choosePost(calendar.one.id);
    calendar.key(Qt::Key_Right, Qt::ControlModifier);
    CHECK(calendar.views().chosenPosts() == moving::Ids{calendar.one.id});
    while (calendar.month().currentPost() != calendar.two.id && calendar.month().chosenDay() == calendar.two.day)
        calendar.key(Qt::Key_Down, Qt::ControlModifier);
    REQUIRE(calendar.month().currentPost() == calendar.two.id);
    calendar.key(Qt::Key_Space, Qt::ControlModifier);
    CHECK(calendar.views().chosenPosts() == moving::Ids{calendar.one.id, calendar.two.id});
    QAccessibleInterface *month = QAccessible::queryAccessibleInterface(&calendar.month());
    REQUIRE(month);
    const auto isSelected = [&](const core::Post &post) {
        const QModelIndex index = calendar.model().indexOfPost(post.id);
        return bool(month->child(index.parent().row())->child(index.row())->state().selected);
    };
    CHECK(isSelected(calendar.one));
    CHECK(isSelected(calendar.two));
    CHECK_FALSE(isSelected(calendar.out));
    calendar.key(Qt::Key_Space, Qt::ControlModifier);
    CHECK(calendar.views().chosenPosts() == moving::Ids{calendar.one.id});
}

TEST_CASE("several posts are deleted with what was last written into one of them, which comes back with it", "[gui][calendar][undo]")
{
    MovingCalendar calendar;
    calendar.page->showSubject(QStringLiteral("post:") + calendar.one.id.toString());
    tests::settle();
    auto *text = calendar.page->editor()->findChild<QPlainTextEdit *>();
    REQUIRE(text);
    calendar.month().setFocus();
    calendar.click(calendar.one);
    calendar.click(calendar.two, Qt::ControlModifier); // the editor shows it now
    text->insertPlainText(QStringLiteral("Dropped here")); // as a drag does, which leaves the focus alone
    calendar.key(Qt::Key_Delete);
    CHECK_FALSE(calendar.open->strategy().find(calendar.one.id));
    CHECK_FALSE(calendar.open->strategy().find(calendar.two.id));
    CHECK(calendar.answers.told.isEmpty());
    REQUIRE(calendar.open->undo());
    CHECK(calendar.open->strategy().find(calendar.one.id));
    REQUIRE(calendar.open->strategy().find(calendar.two.id));
    CHECK(calendar.open->strategy().find(calendar.two.id)->text == QStringLiteral("Dropped here"));
    REQUIRE(calendar.open->undo());
    REQUIRE(calendar.open->strategy().find(calendar.two.id));
    CHECK(calendar.open->strategy().find(calendar.two.id)->text.isEmpty());
}

TEST_CASE("a post that goes while somebody writes in it is not written again by its editor", "[gui][calendar]")
{
    MovingCalendar calendar;
    calendar.page->showSubject(QStringLiteral("post:") + calendar.one.id.toString());
    tests::settle();
    auto *text = calendar.page->editor()->findChild<QPlainTextEdit *>();
    REQUIRE(text);
    text->setFocus();
    QTest::keyClicks(text, QStringLiteral("Half a word"));
    core::Edit edit({QStringLiteral("delete:posts"), {QStringLiteral("1")}});
    REQUIRE(calendar.open->edit(edit.remove(calendar.one.id)));
    tests::settle();
    CHECK_FALSE(calendar.page->isEditing());
    CHECK_FALSE(calendar.open->strategy().find(calendar.one.id));
    CHECK(calendar.answers.told.isEmpty());
}

TEST_CASE("what is chosen stays so on another page, in another view and after a change", "[gui][calendar]")
{
    MovingCalendar calendar;
    calendar.chooseAll();
    const moving::Ids chosen = calendar.views().chosenPosts();
    calendar.key(Qt::Key_J);
    CHECK(calendar.page->title() == QStringLiteral("April 2027"));
    CHECK(calendar.views().chosenPosts() == chosen);
    calendar.key(Qt::Key_K);
    core::Post changed = calendar.one;
    changed.title = QStringLiteral("Another name");
    REQUIRE(calendar.open->edit(core::Edit::changing(changed, changed.title)));
    CHECK(calendar.views().chosenPosts() == chosen);
    calendar.views().showView(moving::View::List);
    tests::settle();
    CHECK(calendar.views().chosenPosts() == chosen);
    CHECK(calendar.views().list()->selectionModel()->selectedRows().size() == 3);
    calendar.views().showView(moving::View::Week);
    tests::settle();
    CHECK(calendar.views().chosenPosts() == chosen);
    // The plain keys go back to one.
    calendar.key(Qt::Key_Left);
    CHECK(calendar.views().chosenPosts().size() <= 1);
}

TEST_CASE("Delete and Duplicate act on all that are chosen, each in one step", "[gui][calendar]")
{
    MovingCalendar calendar;
    const auto posts = calendar.posts();
    calendar.chooseAll();
    calendar.key(Qt::Key_D, Qt::ControlModifier);
    CHECK(calendar.posts() == posts + 3);
    CHECK(calendar.toast == QStringLiteral("Added 3 posts."));
    CHECK(calendar.views().chosenPosts().size() == 3); // the copies
    calendar.key(Qt::Key_Delete);
    CHECK(calendar.posts() == posts);
    CHECK(calendar.toast.startsWith(QStringLiteral("Deleted 3 posts")));
    REQUIRE(calendar.open->undo());
    CHECK(calendar.posts() == posts + 3);
}

TEST_CASE("a right click or Shift+F10 shows what can be done, with what is chosen", "[gui][calendar][Q31]")
{
    MovingCalendar calendar;
    calendar.click(calendar.one);
    calendar.click(calendar.two, Qt::ControlModifier);
    QMenu *menu = calendar.page->acts()->postMenu();
    const auto rightClick = [&](const core::Post &post) {
        QTest::mousePress(calendar.month().viewport(), Qt::RightButton, {}, calendar.placeOf(post));
        QContextMenuEvent event(
            QContextMenuEvent::Mouse, calendar.placeOf(post), calendar.month().viewport()->mapToGlobal(calendar.placeOf(post)));
        QApplication::sendEvent(calendar.month().viewport(), &event);
        tests::settle();
        CHECK(menu->isVisible());
    };
    rightClick(calendar.two);
    CHECK(calendar.views().chosenPosts() == moving::Ids{calendar.one.id, calendar.two.id});
    for (QAction *action : menu->actions())
        if (action->text() == QStringLiteral("Swap the two posts")) {
            CHECK(action->isEnabled());
            action->trigger();
        }
    CHECK(calendar.dayOf(calendar.one) == calendar.two.day);
    menu->close();
    rightClick(calendar.out);
    CHECK(calendar.views().chosenPosts() == moving::Ids{calendar.out.id});
    menu->close();
    calendar.key(Qt::Key_F10, Qt::ShiftModifier);
    CHECK(menu->isVisible());
    menu->close();
}

TEST_CASE("several rows of the list are chosen and moved at once", "[gui][calendar]")
{
    MovingCalendar calendar;
    calendar.views().showView(moving::View::List);
    tests::settle();
    gui::PostTable &list = *calendar.views().list();
    const auto *model = static_cast<const app::PostListModel *>(list.model());
    const auto clickRow = [&](const core::Post &post, Qt::KeyboardModifiers held) {
        const QModelIndex cell = model->index(model->rowOf(post.id), 0);
        list.scrollTo(cell);
        QTest::mouseClick(list.viewport(), Qt::LeftButton, held, list.visualRect(cell).center());
    };
    clickRow(calendar.one, {});
    clickRow(calendar.two, Qt::ControlModifier);
    CHECK(calendar.views().chosenPosts() == moving::Ids{calendar.one.id, calendar.two.id});
    list.setFocus();
    calendar.key(Qt::Key_S, Qt::ShiftModifier);
    auto *dialog = calendar.dialog();
    REQUIRE(dialog);
    dialog->verb()->click(); // a week later
    CHECK(calendar.dayOf(calendar.one) == calendar.one.day->addDays(7));
    CHECK(calendar.dayOf(calendar.two) == calendar.two.day->addDays(7));
    CHECK(calendar.views().chosenPosts() == moving::Ids{calendar.one.id, calendar.two.id});
    calendar.key(Qt::Key_Escape);
    CHECK(calendar.views().chosenPosts().size() == 1);
}

TEST_CASE("letters of the acts are letters where somebody types", "[gui][calendar]")
{
    MovingCalendar calendar;
    calendar.click(calendar.one);
    QLineEdit *filter = calendar.page->ideas()->filter();
    filter->setFocus();
    QTest::keyClicks(filter, QStringLiteral("MSXB"));
    CHECK(filter->text() == QStringLiteral("MSXB"));
    CHECK_FALSE(calendar.dialog());
    CHECK(calendar.dayOf(calendar.one) == calendar.one.day);
}

TEST_CASE("posts that are chosen behind a filter are left alone", "[gui][calendar]")
{
    MovingCalendar calendar;
    calendar.click(calendar.one);
    calendar.click(calendar.two, Qt::ControlModifier);
    app::PostFilter filter;
    filter.text = calendar.one.title;
    calendar.page->setFilter(filter);
    calendar.key(Qt::Key_Delete);
    CHECK_FALSE(calendar.open->strategy().find(calendar.one.id));
    CHECK(calendar.open->strategy().find(calendar.two.id));
}
