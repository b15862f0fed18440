// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/calendar/importposts.h"
#include "app/calendar/postimport.h"
#include "gui/calendar/calendarpage.h"
#include "gui/calendar/exportposts.h"
#include "gui/components/button.h"
#include "gui/planningpage.h"

#include <QAction>
#include <QCheckBox>
#include <QFile>
#include <QListWidget>
#include <QTableView>

#include <algorithm>
#include <set>

namespace {

using planning::PlanningPage;

// The calendar of the café, with a file of posts beside it.
struct PostsComing : PlanningPage<gui::CalendarPage> {
    PostsComing()
        : PlanningPage(QStringLiteral("cafe"))
    {
        page.useDialogs({&files, &asker});
    }
    QString write(const char *name, const QByteArray &bytes)
    {
        QFile file(plan.pathOf(QString::fromLatin1(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    gui::ImportPosts *drop(const QString &path)
    {
        page.dropFiles({path});
        QCoreApplication::processEvents();
        return page.findChild<gui::ImportPosts *>();
    }
    std::size_t posts() const { return strategy().all<core::Post>().size(); }
    core::Post called(const QString &title) const
    {
        const auto found = strategy().where<core::Post>([&](const core::Post &post) { return post.title == title; });
        REQUIRE(found.size() == 1);
        return found.front();
    }
    static void press(QWidget &parent, const QString &text)
    {
        QPushButton *button = planning::shownButton(parent, text);
        REQUIRE(button);
        REQUIRE(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    QAction *command(const char *text) const
    {
        for (QAction *action : page.actions())
            if (action->text() == QString::fromUtf8(text))
                return action;
        return nullptr;
    }

    support::ReadyFiles files;
    support::ListeningAsker asker;
};

constexpr const char *twoPosts =
    "Date,Text,Title\n2027-02-23 09:30,Soup text,Lentil soup\n2027-02-24,Bread text,Rye loaf\n2027-02-31,x,y\n";

QStringList column(const gui::ImportPosts &dialog, app::PostImport::Column column)
{
    QStringList texts;
    for (int row = 0; row < dialog.import().rowCount(); ++row)
        texts << dialog.import().index(row, static_cast<int>(column)).data().toString();
    return texts;
}

} // namespace

TEST_CASE("a table dropped on the calendar is shown post by post, and only the button takes it, as one step", "[gui][calendar][S1-57]")
{
    PostsComing open;
    const std::size_t before = open.posts();
    gui::ImportPosts *dialog = open.drop(open.write("posts.csv", twoPosts));
    REQUIRE(dialog);
    CHECK(column(*dialog, app::PostImport::Column::Fate)
          == QStringList{QStringLiteral("Not taken"), QStringLiteral("New"), QStringLiteral("New")});
    CHECK(column(*dialog, app::PostImport::Column::Post)
          == QStringList{QStringLiteral("Line 4"), QStringLiteral("Lentil soup"), QStringLiteral("Rye loaf")});
    CHECK(planning::showsPart(*dialog, QStringLiteral("2 posts are new.")));
    CHECK(planning::showsPart(*dialog, QStringLiteral("“2027-02-31” is not a date")));
    CHECK(open.posts() == before);
    open.press(*dialog, QStringLiteral("Import 2 posts"));
    CHECK(open.posts() == before + 2);
    CHECK(open.called(QStringLiteral("Lentil soup")).time == QTime(9, 30));
    REQUIRE(open.plan->undo());
    CHECK(open.posts() == before);
}

TEST_CASE("posts without a channel go where the box says, and the next file goes there by itself", "[gui][calendar][S1-57]")
{
    PostsComing open;
    const core::Channel channel = open.strategy().all<core::Channel>().front();
    gui::ImportPosts *dialog = open.drop(open.write("posts.csv", twoPosts));
    REQUIRE(dialog);
    planning::choosePicked(planning::choiceCalled(*dialog, QStringLiteral("2 posts name no channel: they go to")), 1);
    open.press(*dialog, QStringLiteral("Import 2 posts"));
    CHECK(open.called(QStringLiteral("Rye loaf")).channel == channel.id);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    dialog = open.drop(open.write("more.csv", "Date,Title\n2027-03-01,Brioche\n"));
    REQUIRE(dialog);
    CHECK(column(*dialog, app::PostImport::Column::Channel)
          == QStringList{open.plan->channelCode(channel.id) + QStringLiteral("  ") + open.plan->channelName(channel.id)});
    dialog->reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    dialog = open.drop(open.write("posts.csv", twoPosts));
    REQUIRE(dialog);
    CHECK(dialog->import().count() == core::CalendarCount{0, 0, 2, 0, 1});
    CHECK_FALSE(planning::shownButton(*dialog, QStringLiteral("Nothing to import"))->isEnabled());
}

TEST_CASE("a conflict shows what changes from what to what, and is decided row by row", "[gui][calendar]")
{
    PostsComing open;
    core::Post soup = open.called(QStringLiteral("Soup of the week: leek and old bread"));
    const QString path = open.plan.pathOf(QStringLiteral("out.csv"));
    open.files.toSave = path;
    open.command("Export posts…")->trigger();
    auto *leaving = open.page.findChild<gui::ExportPosts *>();
    REQUIRE(leaving);
    leaving->layouts()->setCurrentRow(1);
    open.press(*leaving, QStringLiteral("Export a table (.csv)…"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QByteArray table = file.readAll();
    file.close();
    table.replace("Soup of the week: leek and old bread", "Soup from the file");
    soup.title = QStringLiteral("Soup changed here");
    REQUIRE(open.plan->edit(core::Edit::changing(soup, soup.title)));
    gui::ImportPosts *dialog = open.drop(open.write("out.csv", table));
    REQUIRE(dialog);
    CHECK(dialog->import().count().conflicts == 1);
    CHECK(column(*dialog, app::PostImport::Column::Fate).front() == u"Conflict: mine stays");
    CHECK(planning::showsPart(*dialog, QStringLiteral("Soup changed here → Soup from the file")));
    open.press(*dialog, QStringLiteral("Take the file’s"));
    CHECK(column(*dialog, app::PostImport::Column::Fate).front() == u"Conflict: the file’s");
    open.press(*dialog, QStringLiteral("Keep mine"));
    CHECK(dialog->import().newPosts() == 0);
    open.press(*dialog, QStringLiteral("Take the file’s"));
    QTest::keyClick(dialog, Qt::Key_Return); // the button that takes them
    QCoreApplication::processEvents();
    CHECK(open.strategy().find(soup.id)->title == u"Soup from the file");
}

TEST_CASE("a file that leaves open what 03/04 means asks for it, and reads it so", "[gui][calendar]")
{
    PostsComing open;
    gui::ImportPosts *dialog = open.drop(open.write("posts.csv", "Date,Title\n03/04/2027,Rye loaf\n"));
    REQUIRE(dialog);
    CHECK(dialog->import().newPosts() == 0);
    QComboBox *order = planning::choiceCalled(*dialog, QStringLiteral("03/04 in this file is"));
    planning::choosePicked(order, 1);
    CHECK(dialog->import().rows().front().post.day == QDate(2027, 3, 4));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    order = planning::choiceCalled(*dialog, QStringLiteral("03/04 in this file is"));
    CHECK(order->currentIndex() == 1);
    planning::choosePicked(order, 0);
    CHECK(dialog->import().rows().front().post.day == QDate(2027, 4, 3));
}

TEST_CASE("once it is said what 03/04 means, the boxes ask for the posts that could be read since, and the row looked at stays",
    "[gui][calendar]")
{
    PostsComing open;
    gui::ImportPosts *dialog = open.drop(open.write("posts.csv", "Date,Title\n,Rye loaf\n2027-03-02,Brioche\n03/04/2027,Lentil soup\n"));
    REQUIRE(dialog);
    REQUIRE(planning::choiceCalled(*dialog, QStringLiteral("2 posts name no channel: they go to")));
    REQUIRE(dialog->table()->currentIndex().row() == 0); // what could not be read stands first
    REQUIRE(dialog->import().rows().front().line == 4);
    planning::choosePicked(planning::choiceCalled(*dialog, QStringLiteral("03/04 in this file is")), 0);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(planning::choiceCalled(*dialog, QStringLiteral("3 posts name no channel: they go to")));
    CHECK(dialog->import().rows().back().line == 4);
    CHECK(dialog->table()->currentIndex().row() == 2);
}

TEST_CASE("rows that are chosen stay so while a channel is chosen", "[gui][calendar]")
{
    PostsComing open;
    const QByteArray rows = "Date,Title\n2027-02-23,Lentil soup\n2027-02-23,Lentil soup\n2027-02-24,Rye loaf\n";
    gui::ImportPosts *dialog = open.drop(open.write("posts.csv", rows));
    REQUIRE(dialog);
    QTableView &table = *dialog->table();
    REQUIRE(dialog->import().rowCount() == 3);
    const auto click = [&](int row, Qt::KeyboardModifiers held) {
        QTest::mouseClick(table.viewport(), Qt::LeftButton, held, table.visualRect(table.model()->index(row, 0)).center());
    };
    click(0, {});
    click(2, Qt::ControlModifier); // the soup again, which is the same post
    const auto chosenRows = [&table] {
        std::set<int> chosen;
        for (const QModelIndex &index : table.selectionModel()->selectedRows())
            chosen.insert(index.row());
        return chosen;
    };
    REQUIRE(chosenRows() == std::set{0, 2});
    planning::choosePicked(planning::choiceCalled(*dialog, QStringLiteral("2 posts name no channel: they go to")), 1);
    CHECK(chosenRows() == std::set{0, 2});
    CHECK(table.currentIndex().row() == 2);
}

TEST_CASE("what is no table of posts is told and opens nothing", "[gui][calendar]")
{
    PostsComing open;
    CHECK_FALSE(open.drop(open.write("posts.ics", "no calendar")));
    REQUIRE(open.asker.told.size() == 1);
    CHECK(open.asker.told.front().contains(QStringLiteral("“posts.ics” is not a calendar")));
}

TEST_CASE("posts leave in the layout that is chosen, explained, with what the program does not take", "[gui][calendar][S1-57][J-08]")
{
    PostsComing open;
    open.command("Export posts…")->trigger();
    auto *leaving = open.page.findChild<gui::ExportPosts *>();
    REQUIRE(leaving);
    CHECK(leaving->layouts()->count() == 9);
    CHECK(leaving->explanation()->text().contains(QStringLiteral("reminds you")));
    CHECK(leaving->reminders()->isVisible());
    const auto metricool = leaving->layouts()->findItems(QStringLiteral("Metricool"), Qt::MatchExactly);
    REQUIRE(metricool.size() == 1);
    leaving->layouts()->setCurrentItem(metricool.front());
    CHECK(leaving->explanation()->text().contains(QStringLiteral("Facebook and Instagram")));
    CHECK_FALSE(leaving->reminders()->isVisible());
    open.files.toSave = open.plan.pathOf(QStringLiteral("m.csv"));
    open.press(*leaving, QStringLiteral("Export a table (.csv)…"));
    QFile file(open.files.toSave);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readLine().contains("Text,Date,Time,Draft,Facebook,Instagram"));
    REQUIRE(open.asker.told.size() == 1);
    CHECK(open.asker.told.front().startsWith(QStringLiteral("Posts for other networks")));
}
