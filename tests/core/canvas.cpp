// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/canvas.h"

#include <catch2/catch.hpp>

using namespace core;

namespace {

Strategy planWhere(std::optional<bool> expectUs, bool hasObjective)
{
    Strategy plan;
    Business business;
    business.id = {1};
    business.customersExpectUs = expectUs;
    plan.all<Business>() = {business};
    if (hasObjective)
        plan.all<Objective>() = {{{1}, QStringLiteral("More breakfasts"), {}, {}, 0}};
    return plan;
}

} // namespace

TEST_CASE("social media is worth it when people expect the business there and it wants something", "[strategy][S3-01][S3-20]")
{
    CHECK(goNoGo(planWhere(std::nullopt, true)) == GoNoGo::Unanswered);
    CHECK(goNoGo(planWhere(true, true)) == GoNoGo::Go);
    CHECK(goNoGo(planWhere(true, false)) == GoNoGo::Explore);
    CHECK(goNoGo(planWhere(false, true)) == GoNoGo::Explore);
    CHECK(goNoGo(planWhere(false, false)) == GoNoGo::NoGo);
}

TEST_CASE("a mission on social media that only says the company's again is noticed", "[strategy][S4-03]")
{
    Business business;
    business.mission = QStringLiteral("Bake honest bread for the whole neighbourhood every morning");
    CHECK_FALSE(isSameMission(business)); // nothing to compare with
    business.socialMission = QStringLiteral("We bake honest bread every morning for the neighbourhood");
    CHECK(isSameMission(business));
    business.socialMission = QStringLiteral("Show hands at work before sunrise, so that neighbours stop by on weekdays");
    CHECK_FALSE(isSameMission(business));
}

TEST_CASE("a channel with posts and no goal runs in a wheel", "[strategy][S4-05]")
{
    Strategy plan;
    Quarter quarter;
    quarter.id = {1};
    quarter.firstDay = QDate(2027, 1, 1);
    quarter.lastDay = QDate(2027, 3, 31);
    Channel busy, quiet;
    busy.id = {5};
    quiet.id = {6};
    plan.all<Channel>() = {busy, quiet};
    Post post;
    post.id = {1};
    post.channel = busy.id;
    post.day = QDate(2027, 2, 1);
    plan.all<Post>() = {post};
    CHECK(channelsWithoutAim(plan, quarter) == std::vector{busy.id});

    Goal goal;
    goal.id = {9};
    goal.quarter = quarter.id;
    plan.all<Goal>() = {goal};
    plan.all<Post>()[0].goal = goal.id;
    CHECK(channelsWithoutAim(plan, quarter).empty());
    plan.all<Post>()[0].goal.reset();
    Kpi kpi;
    kpi.id = {3};
    kpi.goal = goal.id;
    kpi.channel = busy.id;
    plan.all<Kpi>() = {kpi};
    CHECK(channelsWithoutAim(plan, quarter).empty());
}
