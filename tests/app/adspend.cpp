// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/campaigns/adspend.h"
#include "app/campaigns/adtable.h"
#include "app/dashboard/kpiorigin.h"
#include "app/workspace.h"

#include "support/openworkspace.h"
#include "support/readfile.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>

namespace {

// A plan with one campaign and a report of ads.
struct Ads {
    Ads()
    {
        campaign.id = core::newId<core::Campaign>();
        campaign.name = QStringLiteral("Sunday box");
        core::Business business = plan->strategy().business();
        business.currency = QStringLiteral("EUR");
        REQUIRE(plan->edit(core::Edit::adding(campaign, campaign.name).put(business)));
        support::importText(*plan, plan.pathOf(QStringLiteral("ads.csv")), support::adsOfFebruary());
        join(QStringLiteral("FR_Box_Conv"));
    }
    core::AdResult resultOf(const QString &name) const
    {
        for (const core::AdResult &result : app::adResults(*plan))
            if (result.name == name)
                return result;
        return {};
    }
    core::Edit joining(const QString &name, std::optional<core::Id<core::Campaign>> whole) const
    {
        return app::joiningCampaign(plan->strategy(), resultOf(name), whole);
    }
    void join(const QString &name) { REQUIRE(plan->edit(joining(name, campaign.id))); }
    core::Edit takingOver() const { return app::takingOverSpend(*plan, app::adResults(*plan)); }
    std::vector<core::BudgetLine> lines() const { return plan->strategy().all<core::BudgetLine>(); }

    support::OpenWorkspace plan = support::emptyWorkspace();
    core::Campaign campaign;
};

} // namespace

TEST_CASE("a report of ads gives what each campaign cost, for a thousand impressions and for a click", "[app][campaigns][F-20][F-22]")
{
    const Ads ads;
    app::AdTable table(*ads.plan);
    const QAbstractItemModelTester tester(&table);
    table.reload();
    REQUIRE(table.rowCount() == 2);
    const core::AdResult &box = *table.at(0);
    CHECK(box.name == QStringLiteral("FR_Box_Conv"));
    CHECK(box.campaign == ads.campaign.id);
    CHECK(box.figures.spend == 90);
    CHECK(box.figures.perThousand() == 3.6);
    CHECK(box.figures.perClick() == 0.45);
    REQUIRE(box.parts.size() == 2);
    CHECK(box.parts[0].name == QStringLiteral("Visitors/Video B"));
    CHECK(table.index(0, static_cast<int>(app::AdTable::Column::Campaign)).data() == QStringLiteral("Sunday box"));
    CHECK(table.noteOn(box).isEmpty());
    CHECK_FALSE(table.noteOn(*table.at(1)).isEmpty());
    CHECK(table.summary().contains(QStringLiteral("€110.50")));
}

TEST_CASE("the budget takes over what ads cost, in one step and no more than once", "[app][campaigns][S2-14][undo]")
{
    const Ads ads;
    const auto told = [&] { return app::takenOverTold(*ads.plan, app::adResults(*ads.plan)); };
    CHECK(told() == QStringList(QStringLiteral("Ads: Sunday box (new): €90")));
    REQUIRE(ads.plan->edit(ads.takingOver()));
    CHECK(told().isEmpty());
    REQUIRE(ads.lines().size() == 1); // the campaign had no line for ads
    CHECK(ads.lines()[0].spent == 90);
    CHECK(ads.lines()[0].campaign == ads.campaign.id);
    CHECK(ads.lines()[0].scope == core::Scope::Paid);
    CHECK(ads.takingOver().isEmpty());
    CHECK(app::spendNote(*ads.plan, ads.lines()[0]).isEmpty());

    core::BudgetLine typed = ads.lines()[0];
    typed.spent = 70;
    REQUIRE(ads.plan->edit(core::Edit::changing(typed, typed.label)));
    CHECK(app::spendNote(*ads.plan, typed).contains(QStringLiteral("€90")));
    CHECK(app::withSpend(*ads.plan, typed).spent == 90);
    CHECK(told() == QStringList(QStringLiteral("Ads: Sunday box: €70 → €90")));
    REQUIRE(ads.plan->edit(ads.takingOver()));
    CHECK(ads.lines().size() == 1);
    CHECK(ads.lines()[0].spent == 90);
    REQUIRE(ads.plan->undo());
    CHECK(ads.lines()[0].spent == 70);
}

TEST_CASE("a campaign of an ad account can be given back to its name, or to no campaign", "[app][campaigns][S2-14]")
{
    const Ads ads;
    const QString name = QStringLiteral("FR_Box_Conv");
    REQUIRE(ads.plan->edit(app::joiningByName(ads.resultOf(name))));
    CHECK_FALSE(ads.resultOf(name).campaign);
    CHECK(ads.takingOver().isEmpty());
    CHECK(app::joiningByName(ads.resultOf(name)).isEmpty());
    core::Campaign named = ads.campaign;
    named.name = QStringLiteral("FR box conv");
    REQUIRE(ads.plan->edit(core::Edit::changing(named, named.name)));
    CHECK(ads.resultOf(name).campaign == named.id);
    REQUIRE(ads.plan->edit(ads.joining(name, {})));
    CHECK_FALSE(ads.resultOf(name).campaign);
    CHECK(ads.joining(name, {}).isEmpty());
}

TEST_CASE("when a campaign goes, what ads it had goes with it and comes back with it", "[app][campaigns][undo]")
{
    const Ads ads;
    REQUIRE(ads.plan->edit(core::Edit::deleting(ads.campaign.id, ads.campaign.name)));
    CHECK(ads.plan->strategy().all<core::AdCampaign>().empty());
    REQUIRE(ads.plan->undo());
    CHECK(ads.plan->strategy().all<core::AdCampaign>().size() == 1);
}

TEST_CASE("the cost of a click can be a goal's number on a report by ad, and is told by campaign", "[app][dashboard][F-22]")
{
    const Ads ads;
    core::Goal goal;
    goal.id = core::newId<core::Goal>();
    goal.quarter = ads.plan->quarter().id;
    core::Kpi kpi;
    kpi.id = core::newId<core::Kpi>();
    kpi.goal = goal.id;
    kpi.metric = QStringLiteral("cost_per_click");
    kpi.baseline = 0.6;
    kpi.baselineDay = QDate(2026, 12, 31);
    kpi.targetAmount = 0.4;
    kpi.startDay = QDate(2027, 1, 1);
    kpi.deadline = QDate(2027, 3, 31);
    kpi.aim = core::Aim::Lower;
    REQUIRE(ads.plan->edit(core::Edit::adding(goal, QStringLiteral("Cheap clicks")).put(kpi)));
    const auto readings = ads.plan->scoreboard();
    REQUIRE(readings.size() == 1);
    REQUIRE(readings[0].actual);
    CHECK(*readings[0].actual == Approx(110.5 / 260));
    const app::KpiOrigin origin = app::originOf(*ads.plan, readings[0]);
    REQUIRE(origin.byCampaign.size() == 2);
    CHECK(origin.byCampaign[0].name == QStringLiteral("FR_Box_Conv"));
}

TEST_CASE("a figure is told by what else files count it by, most first and no more than matters", "[app][dashboard][import]")
{
    const support::OpenWorkspace cafe;
    for (const core::KpiReading &reading : cafe->scoreboard()) {
        if (reading.metric != u"sessions")
            continue;
        const app::KpiOrigin origin = app::originOf(*cafe, reading);
        REQUIRE(origin.breakdowns.size() == 1);
        CHECK(origin.breakdowns[0].title.startsWith(QStringLiteral("Source of the visits, ")));
        REQUIRE(origin.breakdowns[0].parts.size() == 6); // the last one is of all others
        CHECK(origin.breakdowns[0].parts[0].name == QStringLiteral("google"));
        CHECK(origin.breakdowns[0].parts[0].share == 1);
        return;
    }
    FAIL("the café follows its sessions");
}
