// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/nextquarter.h"
#include "support/openworkspace.h"

#include "core/target.h"

#include <catch2/catch.hpp>

namespace {

std::vector<core::Goal> goalsOf(const app::Workspace &plan, core::Id<core::Quarter> quarter)
{
    return plan.strategy().where<core::Goal>([quarter](const core::Goal &goal) { return goal.quarter == quarter; });
}

} // namespace

TEST_CASE("the next quarter goes on with the goals from what the numbers say today", "[quarter][J-04]")
{
    support::OpenWorkspace cafe;
    const core::Strategy before = cafe->strategy();
    const auto old = goalsOf(*cafe, cafe->quarter().id);
    const core::Quarter next = app::nextQuarter(cafe->strategy(), cafe->today());
    REQUIRE(cafe->edit(app::goingOn(*cafe, next, true)));

    const auto goals = goalsOf(*cafe, next.id);
    REQUIRE(goals.size() == old.size());
    CHECK(goalsOf(*cafe, old.front().quarter) == old); // the old quarter stays readable as it was
    int measured = 0;
    for (const core::Goal &goal : goals) {
        CHECK(goal.outcome == core::Outcome::Open);
        for (const core::Kpi &kpi : cafe->strategy().kpisOf(goal.id)) {
            CHECK(kpi.startDay == next.firstDay);
            CHECK(*kpi.deadline <= next.lastDay);
            measured += kpi.baselineDay && *kpi.baselineDay > QDate(2027, 1, 15) ? 1 : 0;
        }
    }
    CHECK(measured > 0);
    REQUIRE(cafe->undo());
    CHECK(cafe->strategy() == before); // one step
}

TEST_CASE("a target named as a number keeps the growth it asked for", "[quarter][J-04]")
{
    support::OpenWorkspace cafe;
    const auto &kpis = cafe->strategy().all<core::Kpi>();
    const auto followers = std::find_if(kpis.begin(), kpis.end(), [](const core::Kpi &kpi) { return kpi.metric == u"followers"; });
    REQUIRE(followers != kpis.end());
    const core::Kpi old = *followers;
    const core::Quarter next = app::nextQuarter(cafe->strategy(), cafe->today());
    REQUIRE(cafe->edit(app::goingOn(*cafe, next, true)));
    for (const core::Goal &goal : goalsOf(*cafe, next.id))
        for (const core::Kpi &kpi : cafe->strategy().kpisOf(goal.id))
            if (kpi.metric == u"followers" && kpi.channel == old.channel) {
                const auto target = core::targetValue(kpi, core::Behaviour::Level);
                const auto oldTarget = core::targetValue(old, core::Behaviour::Level);
                REQUIRE((target && oldTarget && kpi.baseline && old.baseline));
                CHECK(*target / *kpi.baseline == Approx(*oldTarget / *old.baseline).epsilon(0.05));
                CHECK(*kpi.baseline > *old.baseline);
            }
}

TEST_CASE("posts that come back every week go on, as drafts on the same weekday", "[quarter][J-04]")
{
    support::OpenWorkspace plan = support::emptyWorkspace();
    core::Edit edit({QStringLiteral("add:post"), {}});
    for (int week = 0; week < 4; ++week) {
        core::Post post;
        post.id = core::newId<core::Post>();
        post.title = QStringLiteral("Menu of the week");
        post.day = QDate(2027, 1, 5).addDays(7 * week); // Tuesdays
        post.productionDay = post.day->addDays(-2);
        post.status = core::PostStatus::Published;
        edit.put(post);
        post.id = core::newId<core::Post>();
        post.title = QStringLiteral("Once only %1").arg(week);
        edit.put(post);
    }
    REQUIRE(plan->edit(edit));
    const core::Quarter next = app::nextQuarter(plan->strategy(), plan->today());
    REQUIRE(plan->edit(app::goingOn(*plan, next, true)));
    const auto posts =
        plan->strategy().where<core::Post>([&next](const core::Post &post) { return post.day && *post.day >= next.firstDay; });
    REQUIRE(posts.size() == 4);
    for (const core::Post &post : posts) {
        CHECK(post.title == QStringLiteral("Menu of the week"));
        CHECK(post.day->dayOfWeek() == Qt::Tuesday);
        CHECK(post.status == core::PostStatus::Draft);
        CHECK(post.productionDay == post.day->addDays(-2)); // never the old quarter's
    }
}

TEST_CASE("doing it again shows the next quarter, as preparing it did", "[quarter][J-04][undo]")
{
    support::OpenWorkspace cafe;
    const auto old = cafe->quarter().id;
    const core::Quarter next = app::nextQuarter(cafe->strategy(), cafe->today());
    REQUIRE(cafe->edit(app::goingOn(*cafe, next, true)));
    cafe->showQuarter(next.id);
    REQUIRE(cafe->undo());
    CHECK(cafe->quarter().id == old);
    REQUIRE(cafe->redo());
    CHECK(cafe->quarter().id == next.id);
}
