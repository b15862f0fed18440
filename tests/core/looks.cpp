// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/looks.h"

#include <catch2/catch.hpp>

using namespace core;

namespace {

Presence look(qint64 id, std::optional<QDate> day, std::optional<double> followers)
{
    Presence presence;
    presence.id = {id};
    presence.competitor = {7};
    presence.network = QStringLiteral("instagram");
    presence.handle = QStringLiteral("@brunel");
    presence.seenOn = day;
    presence.followers = followers;
    presence.strength = 4;
    return presence;
}

} // namespace

TEST_CASE("looks at a competitor come newest first, the undated last", "[competitors][S1-21]")
{
    Strategy plan;
    Presence elsewhere = look(9, QDate(2027, 2, 1), 5);
    elsewhere.network = QStringLiteral("facebook");
    plan.all<Presence>() = {look(1, QDate(2026, 12, 1), 100), look(2, {}, 90), look(3, QDate(2027, 1, 20), 130), elsewhere};
    const auto looks = looksAt(plan, {7}, QStringLiteral("instagram"));
    REQUIRE(looks.size() == 3);
    CHECK(looks[0].id == Id<Presence>{3});
    CHECK(looks[1].id == Id<Presence>{1});
    CHECK(looks[2].id == Id<Presence>{2});
}

TEST_CASE("a change between two looks is told only where both say a number", "[competitors][S1-21]")
{
    Presence later = look(2, QDate(2027, 1, 20), 130);
    later.postsPerWeek = 3;
    const LookChange change = changeBetween(look(1, QDate(2026, 12, 1), 100), later);
    CHECK(change.followers == 30);
    CHECK_FALSE(change.postsPerWeek);
    CHECK_FALSE(change.engagementRate);
    CHECK(change.strength == 0);
}

TEST_CASE("a look of today keeps what is judged and claims no number of another day", "[competitors][S1-21]")
{
    const Presence last = look(1, QDate(2026, 12, 1), 100);
    const Presence today = lookToday(last, QDate(2027, 2, 10));
    CHECK(today.id != last.id);
    CHECK(today.seenOn == QDate(2027, 2, 10));
    CHECK(today.handle == last.handle);
    CHECK(today.strength == 4);
    CHECK_FALSE(today.followers);
}
