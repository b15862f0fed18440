// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standing.h"

#include <catch2/catch.hpp>

using namespace core;

TEST_CASE("where a quarter stands is said from the numbers that were kept of it", "[standing][J-12]")
{
    const Language english = Language::english();
    CHECK(standingSentence({}, english) == u"This quarter has no goals yet.");
    CHECK(standingSentence({.goals = 3}, english) == u"No goal can be measured yet.");
    CHECK(standingSentence({.goals = 6, .measured = 6, .onTrack = 2}, english) == u"Two of six goals are on track.");
    CHECK(standingSentence({.goals = 2, .measured = 2, .onTrack = 2}, english) == u"All two goals are on track.");
    CHECK(standingSentence({.goals = 2, .measured = 2, .unknown = 2}, english).startsWith(u"There is not enough data"));
    CHECK(standingSentence({.goals = 1, .measured = 1}, english) == u"The one measured goal is not on track.");
}

TEST_CASE("a standing counts the goals of its quarter and knows the last day with figures", "[standing][J-12]")
{
    Strategy strategy;
    Quarter quarter;
    quarter.id = {1};
    Goal goal;
    goal.id = {2};
    goal.quarter = quarter.id;
    Goal elsewhere = goal;
    elsewhere.id = {3};
    elsewhere.quarter = {9};
    strategy.all<Goal>() = {goal, elsewhere};
    KpiReading good, unknown;
    good.status = KpiStatus::OnTrack;
    good.dataTo = QDate(2027, 2, 9);
    unknown.status = KpiStatus::NotEnoughData;
    const Standing standing = standingOf(strategy, quarter, {good, unknown});
    CHECK(standing == Standing{1, 2, 1, 1, QDate(2027, 2, 9)});
}
