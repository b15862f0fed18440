// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/calendar/calendarmodel.h"
#include "app/calendar/consistency.h"
#include "app/calendar/gapfilling.h"
#include "app/calendar/quartermodel.h"
#include "app/channels/besttimestable.h"
#include "support/openworkspace.h"
#include "support/postsfile.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>

namespace {

core::Channel timedChannel(const app::Workspace &workspace)
{
    for (const core::Channel &channel : workspace.strategy().all<core::Channel>())
        if (channel.network == u"instagram")
            return channel;
    return {};
}

} // namespace

TEST_CASE("imported posts make a map of hours that says what it shows, how, and from how many", "[app][besttimes][S1-49]")
{
    support::OpenWorkspace plan;
    support::importInstagramPosts(*plan, plan.pathOf(QStringLiteral("posts.csv")), 8);
    app::BestTimesTable table(*plan);
    const QAbstractItemModelTester tester(&table);
    table.setChannel(timedChannel(*plan).id);
    REQUIRE(table.rowCount() == 7);
    REQUIRE(table.columnCount() == 10); // 9 to 18
    CHECK(table.title().endsWith(QStringLiteral("Tuesday from 18:00 to 18:59, with 6.1% instead of the usual 2.6%.")));
    CHECK(table.note().contains(QStringLiteral("reactions ÷ people reached")));
    CHECK(table.note().contains(QStringLiteral("24 posts")));
    const QModelIndex tuesday = table.index(1, 9);
    CHECK(tuesday.data(Qt::AccessibleTextRole).toString() == QStringLiteral("Tuesday 18:00: 6.1%, 8 posts"));
    CHECK(tuesday.data(app::BestTimesTable::IsBestRole).toBool());
    CHECK(tuesday.data(app::BestTimesTable::ShareRole).toDouble() == Approx(1));
    CHECK(table.index(0, 0).data(Qt::AccessibleTextRole).toString() == QStringLiteral("Monday 09:00: no post"));
    CHECK(table.headerData(0, Qt::Vertical).toString() == QStringLiteral("Monday"));
    CHECK(table.headerData(9, Qt::Horizontal).toString() == QStringLiteral("18:00"));
}

TEST_CASE("too few imported posts make no map, and nothing is advised in its place", "[app][besttimes][S1-49]")
{
    support::OpenWorkspace plan;
    app::BestTimesTable table(*plan);
    table.setChannel(timedChannel(*plan).id);
    CHECK(table.rowCount() == 0);
    CHECK(table.title().startsWith(QStringLiteral("No imported file tells")));
    support::importInstagramPosts(*plan, plan.pathOf(QStringLiteral("posts.csv")), 6);
    table.reload();
    CHECK(table.rowCount() == 0);
    CHECK(table.title().startsWith(QStringLiteral("Too few posts")));
    CHECK(table.title().contains(QStringLiteral("18")));
}

TEST_CASE("what would fill the gaps is known before it is planned, and planned as one step", "[app][calendar][S1-49][S3-40][undo]")
{
    support::OpenWorkspace plan;
    const std::vector<core::Post> proposals = app::gapProposals(*plan);
    REQUIRE_FALSE(proposals.empty());
    for (const core::Post &post : proposals) {
        CHECK(post.day >= plan->viewDay());
        CHECK(app::proposalText(post, *plan).contains(post.title));
    }
    const core::Strategy before = plan->strategy();
    REQUIRE(plan->edit(app::fillingGaps(proposals, plan->strategy())));
    for (const core::Post &post : proposals)
        CHECK(plan->strategy().find(post.id)->day == post.day);
    REQUIRE(plan->undo());
    CHECK(plan->strategy() == before);
}

TEST_CASE("how steadily a channel posts is said with its formula", "[app][calendar][F-37][S3-32]")
{
    support::OpenWorkspace plan;
    const core::Channel channel = timedChannel(*plan);
    const QString sentence = app::consistencySentence(*plan, channel);
    INFO(sentence.toStdString());
    CHECK(sentence.contains(QStringLiteral("of 5 weeks"))); // 4 January to 7 February
    CHECK(sentence.contains(QStringLiteral("÷")));
    app::QuarterModel quarter(*plan, nullptr);
    quarter.showQuarterOf(plan->viewDay());
    const bool isInLane = std::any_of(quarter.lanes().begin(), quarter.lanes().end(),
        [&](const app::QuarterLane &lane) { return lane.detail == app::consistencyNote(*plan, channel, plan->quarter()); });
    CHECK(isInLane);
    core::Channel without = channel;
    without.postsPerWeek.reset();
    CHECK(app::consistencySentence(*plan, without).isEmpty());
}

TEST_CASE("a filter says that mix and hours stay those of all posts", "[app][calendar][S1-56]")
{
    support::OpenWorkspace plan;
    app::QuarterModel quarter(*plan, nullptr);
    quarter.showQuarterOf(plan->viewDay());
    const auto told = [&quarter] {
        return std::count_if(quarter.lanes().begin(), quarter.lanes().end(),
            [](const app::QuarterLane &lane) { return lane.detail == QStringLiteral("of all posts"); });
    };
    CHECK(told() == 0);
    app::PostFilter filter;
    filter.wanted[app::FilterBy::Goal] = {QString()};
    quarter.setFilter(filter);
    quarter.reload();
    CHECK(told() == 2);
}

TEST_CASE("a time kept free stands at its hour in the week, whose hours make room for it", "[app][calendar][S1-48]")
{
    support::OpenWorkspace plan;
    app::CalendarModel week(*plan, nullptr);
    week.showWeek(QDate(2027, 2, 10));
    const size_t before = week.keptBlocks().size();
    core::TimeBlock block;
    block.id = core::newId<core::TimeBlock>();
    block.title = QStringLiteral("Comments");
    block.firstDay = QDate(2027, 2, 11);
    block.time = QTime(21, 45);
    block.minutes = 30;
    REQUIRE(plan->edit(core::Edit::adding(block, block.title)));
    REQUIRE(week.keptBlocks().size() == before + 1);
    CHECK(week.keptBlocks().back().day == QDate(2027, 2, 11));
    CHECK(week.keptBlocks().back().text.startsWith(QStringLiteral("Comments")));
    CHECK(week.hours().second == 23);
    week.showWeek(QDate(2027, 2, 17));
    CHECK(week.keptBlocks().size() == before);
}
