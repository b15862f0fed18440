// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/channels/referraltable.h"
#include "core/format.h"
#include "gui/campaigns/campaignspage.h"
#include "gui/channelspage.h"
#include "gui/components/choicefinder.h"
#include "gui/planningpage.h"
#include "support/readfile.h"

#include <QListWidget>
#include <QTableView>

namespace {

constexpr int visitsTab = 6;
constexpr int adResultsTab = 3;
constexpr int networkColumn = static_cast<int>(app::ReferralTable::Column::Network);

// Opens the choice of a cell with Enter, types and takes what is found.
void choose(QTableView &table, int row, int column, const QString &words)
{
    table.setFocus();
    table.setCurrentIndex(table.model()->index(row, column));
    QTest::keyClick(&table, Qt::Key_Return);
    auto *finder = table.findChild<gui::ChoiceFinder *>();
    REQUIRE(finder);
    auto *field = finder->findChild<QLineEdit *>();
    QTest::keyClicks(field, words);
    QTest::keyClick(field, Qt::Key_Return);
    tests::settle();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

int rowOf(const QTableView &table, const QString &name)
{
    for (int row = 0; row < table.model()->rowCount(); ++row)
        if (table.model()->index(row, 0).data() == name)
            return row;
    return -1;
}

QTableView *sources(const tests::OpenChannelsPage &open)
{
    return open.shown<QTableView>(QStringLiteral("Sources of visits"));
}

} // namespace

TEST_CASE("without a file of visits the page says which one is wanted and leads to it", "[gui][channels][S0-37]")
{
    tests::OpenChannelsPage open{QString()};
    std::vector<gui::Jump> jumps;
    QObject::connect(&open.page, &gui::Page::jumpWanted, &open.page, [&jumps](const gui::Jump &jump) { jumps.push_back(jump); });
    REQUIRE(open.page.showSubject(QStringLiteral("tab:%1").arg(visitsTab)));
    CHECK_FALSE(sources(open));
    open.click(QStringLiteral("Import a file…"));
    REQUIRE(jumps.size() == 1);
    CHECK(jumps[0].page == QStringLiteral("metrics"));
}

TEST_CASE("the network of a source is chosen by keys, counts at once and is undone", "[gui][channels][F-17][undo]")
{
    tests::OpenChannelsPage open{QString()};
    support::importText(*open.plan, open.plan.folder->filePath(QStringLiteral("traffic.csv")), support::trafficOfJanuary());
    REQUIRE(open.page.showSubject(QStringLiteral("tab:%1").arg(visitsTab)));
    QTableView *table = sources(open);
    REQUIRE(table);
    CHECK(open.says(core::formatDatedDays(QDate(2027, 1, 1), QDate(2027, 1, 31), open.plan->language())));
    const int row = rowOf(*table, QStringLiteral("partner.example"));
    choose(*table, row, networkColumn, QStringLiteral("masto"));
    CHECK(table->model()->index(row, networkColumn).data() == QStringLiteral("Mastodon"));
    CHECK(table->currentIndex().row() == row);
    choose(*table, row, networkColumn, QStringLiteral("as the program"));
    CHECK(table->model()->index(row, networkColumn).data() == QStringLiteral("None"));
    CHECK(open.plan->strategy().all<core::ReferralSource>().empty());
}

TEST_CASE("a source is added by its name and its network asked for", "[gui][channels][S0-37]")
{
    tests::OpenChannelsPage open{QString()};
    support::importText(*open.plan, open.plan.folder->filePath(QStringLiteral("traffic.csv")), support::trafficOfJanuary());
    REQUIRE(open.page.showSubject(QStringLiteral("tab:%1").arg(visitsTab)));
    open.type(QStringLiteral("Another source"), QStringLiteral(" https://Friends.example/links?page=2 "));
    QTableView *table = sources(open);
    const int row = rowOf(*table, QStringLiteral("friends.example"));
    REQUIRE(row >= 0);
    auto *finder = table->findChild<gui::ChoiceFinder *>();
    REQUIRE(finder);
    auto *field = finder->findChild<QLineEdit *>();
    QTest::keyClicks(field, QStringLiteral("pinterest"));
    QTest::keyClick(field, Qt::Key_Return);
    tests::settle();
    CHECK(table->model()->index(row, networkColumn).data() == QStringLiteral("Pinterest"));

    const int rows = table->model()->rowCount();
    open.click(QStringLiteral("Show all the program knows"));
    CHECK(table->model()->rowCount() > rows + 20);
}

TEST_CASE("ads are joined to a campaign and the budget takes over what they cost", "[gui][campaigns][S2-14][F-22]")
{
    planning::PlanningPage<gui::CampaignsPage> open{QStringLiteral("cafe")};
    core::Business business = open.strategy().business();
    business.currency = QStringLiteral("EUR"); // of the file
    REQUIRE(open.plan->edit(core::Edit::changing(business, business.name)));
    support::importText(*open.plan, open.plan.pathOf(QStringLiteral("ads.csv")), support::adsOfFebruary());
    open.show(adResultsTab);
    auto *table = support::named<QTableView>(open.page, QStringLiteral("Campaigns of the advertising accounts"));
    REQUIRE(table);
    const int row = rowOf(*table, QStringLiteral("FR_Other"));
    REQUIRE(row >= 0);
    choose(*table, row, 1, QStringLiteral("delivered"));
    CHECK(table->model()->index(row, 1).data() == QStringLiteral("Breakfast, delivered"));
    auto *take = planning::shownButton(open.page, QStringLiteral("Take over into the budget"));
    REQUIRE(take);
    REQUIRE(take->isEnabled());
    take->click();
    QCoreApplication::processEvents();
    CHECK_FALSE(take->isEnabled());
    const auto paid = open.strategy().where<core::BudgetLine>([](const core::BudgetLine &line) { return line.spent == 20.5; });
    REQUIRE(paid.size() == 1);
    CHECK(paid[0].planned > 0); // the line that was planned for it
}
