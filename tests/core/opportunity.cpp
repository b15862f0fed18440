// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/opportunity.h"

#include <catch2/catch.hpp>

using namespace core;

TEST_CASE("an underserved network beats one that a rival dominates", "[competitors][F-51][S1-22]")
{
    Strategy plan;
    plan.all<NetworkDemand>() = {{{1}, QStringLiteral("facebook"), 0.8, 64, {}, {}, {}}, {{2}, QStringLiteral("tiktok"), 0.4, 64, {}, {}, {}}};
    Presence old;
    old.id = {1};
    old.competitor = {7};
    old.network = QStringLiteral("facebook");
    old.seenOn = QDate(2026, 6, 1);
    old.strength = 1;
    Presence now = old;
    now.id = {2};
    now.seenOn = QDate(2026, 12, 1);
    now.strength = 4;
    plan.all<Presence>() = {now, old};

    const auto result = opportunities(plan);
    REQUIRE(result.size() == 2);
    CHECK(result[0].network == QStringLiteral("tiktok"));
    CHECK(result[0].score == Approx(0.4));
    CHECK(result[1].score == Approx(0.8 * (5 - 4) / 5)); // the newest look counts
    CHECK(result[1].strongestRival == Id<Competitor>{7});
}

TEST_CASE("the strongest rival is known where nobody knows the demand", "[competitors][S1-20]")
{
    Strategy plan;
    Presence presence;
    presence.id = {1};
    presence.competitor = {7};
    presence.network = QStringLiteral("facebook");
    presence.strength = 4;
    plan.all<Presence>() = {presence};
    CHECK(opportunities(plan).empty());
    CHECK(strongestRivalOn(plan, QStringLiteral("facebook")).competitor == Id<Competitor>{7});
    CHECK(strongestRivalOn(plan, QStringLiteral("facebook")).strength == 4);
    CHECK_FALSE(strongestRivalOn(plan, QStringLiteral("tiktok")).competitor);
}
