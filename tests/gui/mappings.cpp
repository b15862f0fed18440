// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/metrics/metricspage.h"

#include "gui/components/button.h"
#include "gui/components/choicefinder.h"

#include "gui/guisupport.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QTableView>
#include <QTest>
#include <catch2/catch.hpp>

namespace {

constexpr int becomes = 4;

// The Metrics page of the café with a file on its way in.
struct OpenImport {
    support::OpenWorkspace cafe;
    gui::MetricsPage page{*cafe, nullptr};
    support::ReadyFiles files;
    support::ListeningAsker asker;

    OpenImport()
    {
        page.useDialogs({&files, &asker});
        support::open(page);
    }

    void drop(const QString &name, const QByteArray &bytes)
    {
        QFile file(cafe.pathOf(name));
        if (!file.open(QIODevice::WriteOnly))
            throw std::runtime_error("no file");
        file.write(bytes);
        file.close();
        page.dropFiles({file.fileName()});
        support::open(page);
    }

    QTableView &columns() { return *support::named<QTableView>(page, QStringLiteral("What the columns become")); }
    QString become(int row) { return columns().model()->index(row, becomes).data().toString(); }

    // Opens the choice of a column with Enter, types and takes what is found.
    void choose(int row, const QString &words)
    {
        columns().setCurrentIndex(columns().model()->index(row, becomes));
        QTest::keyClick(&columns(), Qt::Key_Return);
        auto *finder = columns().findChild<gui::ChoiceFinder *>();
        REQUIRE(finder);
        auto *field = finder->findChild<QLineEdit *>();
        QTest::keyClicks(field, words);
        QTest::keyClick(field, Qt::Key_Return);
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    QAction *importing()
    {
        for (auto *action : page.actions())
            if (action->text().startsWith(QStringLiteral("Import ")) && action->isVisible() && action->isEnabled())
                return action;
        return nullptr;
    }

    const std::vector<core::ImportMapping> &mappings() { return cafe->strategy().all<core::ImportMapping>(); }
};

const QByteArray overview("Date,Video views,Profile views,Likes,Comments,Shares\n2027/02/08,120,14,9,2,1\n2027/02/09,150,11,12,0,3\n");
const QByteArray tillRolls("When;People seen;Rain\n2027-02-01;120;no\n2027-02-02;150;yes\n");

} // namespace

TEST_CASE("each column of a file shows what it becomes, and the guess is changed at once", "[gui][metrics][import][mapping]")
{
    support::needApplication();
    OpenImport open;
    open.drop(QStringLiteral("overview.csv"), overview);
    QTableView &columns = open.columns();
    REQUIRE(columns.isVisible());
    REQUIRE(columns.model()->rowCount() == 6);
    CHECK(columns.model()->index(1, 0).data().toString() == QStringLiteral("Video views"));
    CHECK(columns.model()->index(1, 2).data().toString() == QStringLiteral("150"));
    CHECK(open.become(5) == QStringLiteral("Shares"));
    REQUIRE(open.importing());
    const QString before = open.importing()->text();
    columns.setFocus();

    open.choose(5, QStringLiteral("left out"));
    CHECK(open.become(5) == QStringLiteral("Left out"));
    CHECK(open.importing()->text() != before); // fewer values
    CHECK(&open.columns() == &columns);
    CHECK(columns.currentIndex().row() == 5);
    open.importing()->trigger();
    REQUIRE(open.mappings().size() == 1);

    open.drop(QStringLiteral("overview again.csv"), overview + "2027/02/10,1,1,1,1,1\n");
    CHECK(open.become(5) == QStringLiteral("Left out"));
    open.page.resize(820, 748); // narrow: what a column becomes needs its room more than a second row
    QCoreApplication::processEvents();
    CHECK(columns.isColumnHidden(2));
    CHECK_FALSE(columns.isColumnHidden(becomes));
}

TEST_CASE("a file that is not recognised is said by hand, imported and recognised the next time", "[gui][metrics][import][mapping]")
{
    support::needApplication();
    OpenImport open;
    open.drop(QStringLiteral("Till rolls.csv"), tillRolls);
    CHECK_FALSE(open.importing());
    CHECK(open.become(0) == QStringLiteral("Day"));
    CHECK(open.become(1) == QStringLiteral("Left out"));
    open.choose(1, QStringLiteral("visits to the shop"));
    CHECK(open.become(1) == QStringLiteral("Visits to the shop"));
    auto *network = support::named<QComboBox>(open.page, QStringLiteral("Network"));
    REQUIRE(network);
    network->setCurrentIndex(network->findData(QStringLiteral("website")));
    emit network->activated(network->currentIndex());
    QCoreApplication::processEvents();
    REQUIRE(open.importing());
    open.importing()->trigger();
    REQUIRE(open.mappings().size() == 1);
    CHECK(open.mappings().front().name == QStringLiteral("Till rolls"));

    open.drop(QStringLiteral("later.csv"), "When;People seen;Rain\n2027-02-03;99;no\n");
    REQUIRE(open.importing());
    CHECK(open.importing()->text().contains(QStringLiteral("1 new value")));
}

TEST_CASE("a guess at an unknown file that is right is taken with one press", "[gui][metrics][import][mapping]")
{
    support::needApplication();
    OpenImport open;
    open.drop(QStringLiteral("numbers.csv"), "Date;Couverture;Météo du marché\n2027-02-01;12;pluie\n");
    CHECK_FALSE(open.importing());
    gui::Button *take = nullptr;
    for (auto *button : open.page.findChildren<gui::Button *>())
        if (button->text() == QStringLiteral("Read it like this"))
            take = button;
    REQUIRE(take);
    REQUIRE(take->isVisible());
    QTest::mouseClick(take, Qt::LeftButton);
    QCoreApplication::processEvents();
    CHECK(open.importing());
    CHECK_FALSE(take->isVisible());
}

TEST_CASE("mappings are renamed, saved as a file, deleted and taken in again", "[gui][metrics][import][mapping]")
{
    support::needApplication();
    OpenImport open;
    open.drop(QStringLiteral("overview.csv"), overview);
    open.choose(5, QStringLiteral("left out"));
    open.importing()->trigger();
    support::open(open.page);
    auto *list = support::named<QListView>(open.page, QStringLiteral("Your own mappings"));
    REQUIRE(list);
    REQUIRE(list->isVisible());
    REQUIRE(list->model()->rowCount() == 1);

    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_F2);
    auto *field = list->findChild<QLineEdit *>();
    REQUIRE(field);
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("TikTok, mine"));
    QTest::keyClick(field, Qt::Key_Return);
    QCoreApplication::processEvents();
    CHECK(open.mappings().front().name == QStringLiteral("TikTok, mine"));

    const auto press = [&](const QString &name) { QTest::mouseClick(support::named<gui::Button>(open.page, name), Qt::LeftButton); };
    open.files.toSave = open.cafe.pathOf(QStringLiteral("mine.json"));
    list->setCurrentIndex(list->model()->index(0, 0));
    press(QStringLiteral("Save the mapping as a file"));
    CHECK(QFile::exists(open.files.toSave));
    open.page.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&open.page));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    CHECK(open.mappings().empty());
    REQUIRE(open.cafe->undo());
    support::open(open.page);
    list->setCurrentIndex(list->model()->index(0, 0));
    press(QStringLiteral("Delete the mapping"));
    CHECK(open.mappings().empty());
    open.files.toOpen = {open.files.toSave};
    press(QStringLiteral("Take a mapping in from a file"));
    REQUIRE(open.mappings().size() == 1);
    CHECK(open.mappings().front().name == QStringLiteral("mine"));
    CHECK(open.asker.told.isEmpty());

    QFile broken(open.cafe.pathOf(QStringLiteral("broken.json")));
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write("{");
    broken.close();
    open.files.toOpen = {broken.fileName()};
    press(QStringLiteral("Take a mapping in from a file"));
    CHECK(open.asker.told.size() == 1);
    CHECK(open.mappings().size() == 1);
}
