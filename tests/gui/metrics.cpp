// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/metrics/metricspage.h"

#include "gui/components/button.h"
#include "gui/metrics/importpreview.h"
#include "gui/metrics/publishedview.h"

#include "gui/guisupport.h"
#include "support/importedlikes.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <catch2/catch.hpp>

namespace {

QString metricsFile(const support::OpenWorkspace &workspace, const QString &name)
{
    const QString path = workspace.pathOf(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throw std::runtime_error("no file");
    file.write("Date,Video views,Profile views,Likes,Comments,Shares\n"
               "2027/02/08,120,14,9,2,1\n2027/02/09,150,11,12,0,3\n2027/02/31,5,5,5,5,5\n");
    return path;
}

QAction *actionNamed(gui::Page &page, const QString &start)
{
    for (auto *action : page.actions())
        if (action->text().startsWith(start) && action->isVisible())
            return action;
    return nullptr;
}

} // namespace

TEST_CASE("files are looked at, imported with one press, and taken back", "[gui][metrics][import]")
{
    support::needApplication();
    const support::OpenWorkspace cafe;
    gui::MetricsPage page(*cafe, nullptr);
    support::ReadyFiles files;
    support::ListeningAsker asker;
    page.useDialogs({&files, &asker});
    support::open(page);
    const auto before = cafe->imports().size();

    files.toOpen = {metricsFile(cafe, QStringLiteral("overview.csv"))};
    actionNamed(page, QStringLiteral("Import files"))->trigger();
    support::open(page);
    CHECK(page.title() == QStringLiteral("Import metrics"));
    CHECK(page.findChild<gui::ImportPreview *>()->isVisible());
    CHECK(cafe->imports().size() == before);
    auto *issues = support::named<QListView>(page, QStringLiteral("Rows to look at"));
    REQUIRE(issues);
    CHECK(issues->model()->index(0, 0).data().toString().contains(QStringLiteral("2027/02/31")));

    auto *import = actionNamed(page, QStringLiteral("Import "));
    REQUIRE(import);
    CHECK(import->text().contains(QRegularExpression(QStringLiteral("\\d+ new value"))));
    QSignalSpy toasts(&page, &gui::Page::toastWanted);
    import->trigger();
    CHECK(page.title() == QStringLiteral("Metrics"));
    CHECK(cafe->imports().size() == before + 1);
    REQUIRE(toasts.count() == 1);
    CHECK(toasts.front().at(1).toBool()); // with Undo

    auto *table = support::named<QTableView>(page, QStringLiteral("Imported files"));
    table->selectRow(0);
    auto *back = actionNamed(page, QStringLiteral("Take back"));
    REQUIRE(back->isEnabled());
    back->trigger();
    int live = 0;
    for (const auto &batch : cafe->imports())
        live += batch.isLive ? 1 : 0;
    CHECK(live == static_cast<int>(before));
    CHECK(asker.told.isEmpty());
}

TEST_CASE("dropped files open the preview; Cancel leaves everything as it was", "[gui][metrics][import]")
{
    support::needApplication();
    const support::OpenWorkspace cafe;
    gui::MetricsPage page(*cafe, nullptr);
    support::open(page);
    const auto before = cafe->imports().size();
    page.dropFiles({metricsFile(cafe, QStringLiteral("overview.csv"))});
    support::open(page);
    REQUIRE(page.findChild<gui::ImportPreview *>()->isVisible());
    actionNamed(page, QStringLiteral("Cancel"))->trigger();
    CHECK_FALSE(page.findChild<gui::ImportPreview *>()->isVisible());
    CHECK(cafe->imports().size() == before);
}

TEST_CASE("Escape closes an open list of the preview, and only then the preview", "[gui][metrics][import][Q31]")
{
    support::needApplication();
    const support::OpenWorkspace cafe;
    gui::MetricsPage page(*cafe, nullptr);
    support::open(page);
    page.dropFiles({metricsFile(cafe, QStringLiteral("overview.csv"))});
    support::open(page);
    auto *channel = support::named<QComboBox>(page, QStringLiteral("Channel"));
    REQUIRE(channel);
    QAction *cancel = actionNamed(page, QStringLiteral("Cancel"));
    REQUIRE(cancel);
    CHECK(cancel->shortcut() == QKeySequence(Qt::Key_Escape));
    channel->showPopup();
    REQUIRE(QApplication::activePopupWidget());
    cancel->trigger();
    CHECK_FALSE(QApplication::activePopupWidget());
    CHECK(page.findChild<gui::ImportPreview *>()->isVisible());
    cancel->trigger();
    CHECK_FALSE(page.findChild<gui::ImportPreview *>()->isVisible());
}

TEST_CASE("the channel of a file is chosen before it is imported", "[gui][metrics][import]")
{
    support::needApplication();
    const support::OpenWorkspace cafe;
    gui::MetricsPage page(*cafe, nullptr);
    support::open(page);
    page.dropFiles({metricsFile(cafe, QStringLiteral("overview.csv"))});
    support::open(page);
    auto *channel = support::named<QComboBox>(page, QStringLiteral("Channel"));
    REQUIRE(channel);
    REQUIRE(channel->count() == static_cast<int>(cafe->strategy().all<core::Channel>().size()) + 1);
    channel->setCurrentIndex(1);
    emit channel->activated(1);
    const QString wanted = channel->itemData(1).toString();
    actionNamed(page, QStringLiteral("Import "))->trigger();
    bool found = false;
    for (const auto &batch : cafe->imports())
        found = found || (batch.file == QStringLiteral("overview.csv") && batch.channel && batch.channel->toString() == wanted);
    CHECK(found);
}

TEST_CASE("a file whose days may mean two is read once it is said what comes first", "[gui][metrics][import]")
{
    support::needApplication();
    const support::OpenWorkspace cafe;
    gui::MetricsPage page(*cafe, nullptr);
    support::ReadyFiles files;
    support::ListeningAsker asker;
    page.useDialogs({&files, &asker});
    support::open(page);
    const QString path = cafe.pathOf(QStringLiteral("long.csv"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Date,Channel,Metric,Value\n03/04/2027,Instagram,reach,5\n");
    file.close();
    files.toOpen = {path};
    actionNamed(page, QStringLiteral("Import files"))->trigger();
    support::open(page);
    auto *order = support::named<QComboBox>(page, QStringLiteral("03/04 in this file is"));
    REQUIRE(order);
    CHECK(order->currentIndex() == -1);
    QTest::keyClick(order, Qt::Key_Down);
    QCoreApplication::processEvents();
    order = support::named<QComboBox>(page, QStringLiteral("03/04 in this file is"));
    REQUIRE(order);
    CHECK(order->currentIndex() == 0);
    const auto *import = actionNamed(page, QStringLiteral("Import "));
    REQUIRE(import);
    CHECK(import->isEnabled());
}

TEST_CASE("an empty plan's Metrics page explains what belongs there and offers the import", "[gui][metrics][Q36]")
{
    support::needApplication();
    const auto empty = support::emptyWorkspace();
    gui::MetricsPage page(*empty, nullptr);
    support::open(page);
    int primaries = 0;
    for (auto *button : page.findChildren<gui::Button *>())
        primaries += button->isVisible() && button->kind() == gui::Button::Kind::Primary ? 1 : 0;
    CHECK(primaries == 1);
    CHECK(actionNamed(page, QStringLiteral("Take back")) == nullptr);
}

TEST_CASE("without a file that tells of posts, their part says what would bring them", "[gui][metrics][posts][Q36]")
{
    support::needApplication();
    const support::OpenWorkspace cafe;
    gui::MetricsPage page(*cafe, nullptr);
    support::open(page);
    REQUIRE(page.showSubject(QStringLiteral("posts")));
    auto *view = page.findChild<gui::PublishedView *>();
    REQUIRE(view->isVisible());
    CHECK_FALSE(view->table()->isVisible());
    bool isSaid = false;
    for (const auto *label : view->findChildren<QLabel *>())
        isSaid = isSaid || (label->isVisible() && label->text().startsWith(QStringLiteral("No file tells of single posts yet")));
    CHECK(isSaid);
}

TEST_CASE("published posts of a file are confirmed or added to the calendar with one press each", "[gui][metrics][posts]")
{
    support::needApplication();
    const support::OpenWorkspace cafe;
    gui::MetricsPage page(*cafe, nullptr);
    core::Post post;
    post.id = core::newId<core::Post>();
    for (const core::Channel &channel : cafe->strategy().all<core::Channel>())
        if (channel.network == u"instagram")
            post.channel = channel.id;
    post.title = QStringLiteral("Imported golden crusts");
    post.text = QStringLiteral("Imported\nMore");
    post.day = QDate(2027, 2, 3);
    REQUIRE(cafe->edit(core::Edit::adding(post, post.title)));
    support::importLikes(*cafe, *post.channel, {10, 12, 11, 90, 9});
    support::open(page);
    REQUIRE(page.showSubject(QStringLiteral("posts")));
    auto *view = page.findChild<gui::PublishedView *>();
    REQUIRE(view->isVisible());
    REQUIRE(view->proposed() == 1);
    const auto shown = [view](const QString &start) -> gui::Button * {
        for (auto *button : view->findChildren<gui::Button *>())
            if (button->isVisible() && button->text().startsWith(start))
                return button;
        return nullptr;
    };
    QSignalSpy toasts(&page, &gui::Page::toastWanted);
    REQUIRE(shown(QStringLiteral("Confirm 1")));
    shown(QStringLiteral("Confirm 1"))->click();
    page.refresh();
    CHECK(cafe->strategy().find(post.id)->status == core::PostStatus::Published);
    CHECK_FALSE(shown(QStringLiteral("Confirm")));
    const int rows = view->table()->model()->rowCount();
    const auto before = cafe->strategy().all<core::Post>().size();
    REQUIRE(shown(QStringLiteral("Add ")));
    shown(QStringLiteral("Add "))->click();
    page.refresh();
    CHECK(cafe->strategy().all<core::Post>().size() > before);
    CHECK_FALSE(shown(QStringLiteral("Add ")));
    CHECK(view->table()->model()->rowCount() == rows);
    CHECK(toasts.count() == 2);

    view->table()->selectRow(0);
    REQUIRE(shown(QStringLiteral("Not this one")));
    shown(QStringLiteral("Not this one"))->click();
    page.refresh();
    CHECK(shown(QStringLiteral("Add 1 ")));
    QSignalSpy jumps(&page, &gui::Page::jumpWanted);
    view->table()->selectRow(1);
    emit view->table()->activated(view->table()->currentIndex());
    CHECK(jumps.count() == 1);
}
