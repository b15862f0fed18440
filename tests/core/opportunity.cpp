// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/opportunity.h"

#include <catch2/catch.hpp>

using namespace core;

TEST_CASE("an underserved network beats one that a rival dominates", "[competitors][F-51][S1-22]")
{
    Strategy plan;
    plan.all<NetworkDemand>() = {
        {{1}, QStringLiteral("facebook"), 0.8, 64, {}, {}, {}}, {{2}, QStringLiteral("tiktok"), 0.4, 64, {}, {}, {}}};
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
    Presence there = now;
    there.id = {3};
    there.network = QStringLiteral("tiktok");
    there.strength = 0; // looked at, and not there
    plan.all<Presence>() = {now, old, there};

    const auto result = opportunities(plan);
    REQUIRE(result.size() == 2);
    CHECK(result[0].network == QStringLiteral("tiktok"));
    CHECK(result[0].score.value() == Approx(0.4));
    CHECK(result[1].score.value() == Approx(0.8 * (5 - 4) / 5)); // the newest look counts
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

namespace {

Presence seen(qint64 id, qint64 competitor, const char *network, std::optional<int> strength)
{
    Presence presence;
    presence.id = {id};
    presence.competitor = {competitor};
    presence.network = QLatin1String(network);
    presence.strength = strength;
    return presence;
}

Competitor named(qint64 id, const char *name)
{
    Competitor competitor;
    competitor.id = {id};
    competitor.name = QLatin1String(name);
    return competitor;
}

} // namespace

TEST_CASE("each network is told in a word, and one alone is open", "[competitors][S1-22][F-51]")
{
    Opportunity open{QStringLiteral("tiktok"), 0.4, 64, {}, 2, 1, 0.24};
    Opportunity some{QStringLiteral("youtube"), 0.3, 64, {}, 3, {}, 0.12};
    Opportunity held{QStringLiteral("instagram"), 0.8, 64, {}, 5, 3, 0};
    Opportunity lost{QStringLiteral("facebook"), 0.5, 64, {}, 5, {}, 0};
    Opportunity faint{QStringLiteral("pinterest"), 0.1, 64, {}, 2, {}, 0.06};
    const std::vector<Opportunity> ranked{open, some, faint, held, lost};
    CHECK(prospectOf(open, ranked) == Prospect::Open);
    CHECK(prospectOf(some, ranked) == Prospect::Possible);
    CHECK(prospectOf(held, ranked) == Prospect::HoldYourPlace);
    CHECK(prospectOf(lost, ranked) == Prospect::DoNotAttack);
    CHECK(prospectOf(faint, ranked) == Prospect::LeaveForNow);
}

TEST_CASE("a rival that dominates one network and leaves another is named", "[competitors][S1-22]")
{
    Strategy plan;
    plan.all<Competitor>() = {named(7, "Brunel"), named(8, "Levain")};
    plan.all<NetworkDemand>() = {
        {{1}, QStringLiteral("facebook"), 0.8, 64, {}, {}, {}}, {{2}, QStringLiteral("tiktok"), 0.4, 64, {}, {}, {}}};
    plan.all<Presence>() = {seen(1, 7, "facebook", 5), seen(2, 7, "tiktok", 1), seen(3, 8, "facebook", 3)};
    const auto found = imbalances(plan);
    REQUIRE(found.size() == 1); // Levain dominates nothing
    CHECK(found[0].competitor == Id<Competitor>{7});
    CHECK(found[0].dominated == u"facebook");
    CHECK(found[0].neglected == u"tiktok");
    CHECK(found[0].neglectedStrength == 1);
}

TEST_CASE("an account that nobody judged yet is not called neglected", "[competitors][S1-22]")
{
    Strategy plan;
    plan.all<Competitor>() = {named(7, "Brunel")};
    plan.all<NetworkDemand>() = {{{2}, QStringLiteral("tiktok"), 0.4, 64, {}, {}, {}}};
    plan.all<Presence>() = {seen(1, 7, "facebook", 5), seen(2, 7, "tiktok", {})};
    CHECK(imbalances(plan).empty());
    plan.all<Presence>().pop_back();
    plan.all<Presence>().push_back(seen(3, 8, "tiktok", 2));
    REQUIRE(imbalances(plan).size() == 1); // no account of theirs is known there at all
    CHECK_FALSE(imbalances(plan)[0].neglectedStrength);
}

TEST_CASE("a rival that nobody rated is unknown, not weak", "[competitors][F-51][S1-22]")
{
    Strategy plan;
    plan.all<Competitor>() = {named(7, "Brunel"), named(8, "Levain"), named(9, "Fournil")};
    plan.all<NetworkDemand>() = {
        {{1}, QStringLiteral("facebook"), 0.5, 64, {}, {}, {}}, {{2}, QStringLiteral("tiktok"), 0.9, 64, {}, {}, {}}};
    plan.all<Presence>() = {seen(1, 7, "facebook", 2), seen(2, 8, "facebook", 0), seen(3, 9, "facebook", {}), seen(4, 9, "tiktok", {})};

    const auto ranked = opportunities(plan);
    REQUIRE(ranked.size() == 2);
    CHECK(ranked[0].network == u"facebook"); // the only one with a figure
    CHECK(ranked[0].score.value() == Approx(0.5 * 3 / 5));
    CHECK(ranked[0].rated == 2);
    CHECK(ranked[0].rivals == 3);
    CHECK_FALSE(ranked[1].score);
    CHECK(ranked[1].rated == 0);
    CHECK(prospectOf(ranked[1], ranked) == Prospect::NotRated);
    CHECK(prospectOf(ranked[0], ranked) == Prospect::Open);
}
