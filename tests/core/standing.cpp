// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standing.h"

#include <catch2/catch.hpp>

using namespace core;

namespace {

QString sentence(int goals, int measured, int onTrack, int unknown)
{
    return standingSentence({goals, measured, onTrack, unknown, {}}, Language::english());
}

} // namespace

TEST_CASE("where a quarter stands is said from the numbers that were kept of it", "[standing][J-12]")
{
    CHECK(sentence(0, 0, 0, 0) == u"This quarter has no goals yet.");
    CHECK(sentence(3, 0, 0, 0) == u"No goal can be measured yet.");
    CHECK(sentence(6, 6, 2, 0) == u"Two of six goals are on track.");
    CHECK(sentence(2, 2, 2, 0) == u"All two goals are on track.");
    CHECK(sentence(2, 2, 0, 2).startsWith(u"There is not enough data"));
    CHECK(sentence(1, 1, 0, 0) == u"The one measured goal is not on track.");
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

TEST_CASE("a quarter still to come says when it begins", "[standing][S4-21]")
{
    CHECK(beginsSentence(*quarterNamed(u"2027Q1"), Language::english()) == u"The plan begins on 1 January 2027.");
}
