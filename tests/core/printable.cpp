// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printable.h"

#include <catch2/catch.hpp>

using namespace core;

namespace {

Quarter theQuarter()
{
    Quarter quarter = *quarterNamed(u"2027Q1");
    quarter.id = {3};
    return quarter;
}

PartFill fillOf(const Strategy &plan, PlanPart part)
{
    for (const PartFill &fill : printableParts(plan, theQuarter()))
        if (fill.part == part)
            return fill;
    FAIL("no such part");
    return {};
}

} // namespace

TEST_CASE("an empty plan prints nothing, and every part is missing", "[wizard][S1-04]")
{
    const auto parts = printableParts(Strategy(), theQuarter());
    CHECK(parts.size() == 12);
    CHECK(printingParts(parts) == 0);
    CHECK(printableShare(parts) == 0);
    CHECK(std::none_of(parts.begin(), parts.end(), [](const PartFill &fill) { return fill.isWhole(); }));
}

TEST_CASE("each answer makes more of the document printable", "[wizard][S1-04]")
{
    Strategy plan;
    Business business;
    business.name = QStringLiteral("Le Petit Fournil");
    plan.all<Business>() = {business};
    CHECK(fillOf(plan, PlanPart::Business).prints());
    CHECK_FALSE(fillOf(plan, PlanPart::Business).isWhole());
    const double before = printableShare(printableParts(plan, theQuarter()));
    plan.all<Business>().front().hoursPerWeek = 4;
    CHECK(fillOf(plan, PlanPart::Business).isWhole());
    CHECK(printableShare(printableParts(plan, theQuarter())) > before);
}

TEST_CASE("a part is never more than whole", "[wizard][S1-04]")
{
    Strategy plan;
    for (int number = 1; number <= 9; ++number) {
        Post post;
        post.id = {number};
        post.day = QDate(2027, 1, number);
        plan.all<Post>().push_back(post);
    }
    CHECK(fillOf(plan, PlanPart::Posts) == PartFill{PlanPart::Posts, wantedPosts, wantedPosts});
    CHECK(printableShare(printableParts(plan, theQuarter())) == Approx(1.0 / 12));
}

TEST_CASE("a channel that closes needs no mission to print", "[wizard][S1-29]")
{
    Strategy plan;
    Channel kept;
    kept.id = {1};
    kept.mission = QStringLiteral("We will use Instagram to show what is fresh, so that people come by.");
    kept.decision = AuditDecision::Keep;
    Channel closed;
    closed.id = {2};
    closed.decision = AuditDecision::Close;
    plan.all<Channel>() = {kept, closed};
    CHECK(fillOf(plan, PlanPart::Missions).isWhole());
    CHECK(fillOf(plan, PlanPart::Decisions).isWhole());
    CHECK_FALSE(fillOf(plan, PlanPart::Cadence).prints());
}

TEST_CASE("a row without a word prints nothing, so the plan is no further along", "[wizard][S1-04]")
{
    Strategy plan;
    plan.all<Pillar>().emplace_back().id = {1};
    plan.all<Objective>().emplace_back().id = {1};
    plan.all<Competitor>().emplace_back().name = QStringLiteral(" ");
    CHECK(printableShare(printableParts(plan, theQuarter())) == 0);
    plan.all<Pillar>().front().name = QStringLiteral("The oven");
    CHECK(fillOf(plan, PlanPart::Pillars).isWhole());
}
