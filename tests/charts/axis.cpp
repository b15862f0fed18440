// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/axis.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <cmath>

using charts::AxisUnit;
using charts::valueAxis;

namespace {

// 1, 2, 2.5 or 5 times a power of ten
bool isRound(double step)
{
    const double mantissa = step / std::pow(10, std::floor(std::log10(step) + 1e-9));
    for (const double round : {1.0, 2.0, 2.5, 5.0})
        if (std::abs(mantissa - round) < 1e-6)
            return true;
    return false;
}

} // namespace

TEST_CASE("an axis has three to five round values and holds all that is drawn", "[charts]")
{
    CHECK(rc::check([](unsigned low, unsigned span) {
        const double from = low % 100'000, to = from + span % 10'000'000;
        const auto axis = valueAxis(from, to, 1, AxisUnit::Plain);
        RC_ASSERT(axis.ticks.size() >= 3U && axis.ticks.size() <= 5U);
        RC_ASSERT(axis.from <= from && axis.to >= to);
        RC_ASSERT(axis.ticks.front() == axis.from);
        RC_ASSERT(isRound(axis.ticks[1] - axis.ticks[0]));
        RC_ASSERT(std::fmod(axis.ticks[1], 1) == 0.0); // nobody has half a visit
    }));
}

TEST_CASE("an axis goes on above its values where no round step gives three of them", "[charts]")
{
    const auto axis = valueAxis(5, 14, 1, AxisUnit::Plain);
    CHECK(axis.ticks == std::vector<double>{5, 10, 15});
    CHECK(axis.to == 15);
}

TEST_CASE("percentages are never cut finer than they are written", "[charts]")
{
    const auto axis = valueAxis(4.1, 4.4, 0.1, AxisUnit::Plain);
    CHECK(axis.ticks.size() >= 3);
    for (const double tick : axis.ticks)
        CHECK(std::abs(tick * 10 - std::round(tick * 10)) < 1e-6);
}

TEST_CASE("durations are cut at minutes and hours", "[charts]")
{
    const auto axis = valueAxis(0, 5.3 * 3600, 1, AxisUnit::Duration);
    CHECK(axis.ticks == std::vector<double>{0, 7200, 14400});
    CHECK(rc::check([](unsigned span) {
        const auto any = valueAxis(0, span % 5'000'000, 1, AxisUnit::Duration);
        RC_ASSERT(any.ticks.size() >= 3U && any.ticks.size() <= 5U);
    }));
}

TEST_CASE("a chart without figures still has an axis", "[charts]")
{
    const auto axis = valueAxis(0, 0, 1, AxisUnit::Plain);
    CHECK(axis.ticks == std::vector<double>{0, 1, 2});
}

TEST_CASE("a quarter is marked at its months, a week at its days", "[charts]")
{
    const auto quarter = charts::axisDays(QDate(2027, 1, 1), QDate(2027, 3, 31));
    CHECK(quarter == std::vector<QDate>{QDate(2027, 1, 1), QDate(2027, 2, 1), QDate(2027, 3, 1), QDate(2027, 3, 31)});
    const auto week = charts::axisDays(QDate(2027, 2, 26), QDate(2027, 3, 2));
    CHECK(week.size() == 5);
    CHECK(charts::axisDays(QDate(2027, 1, 1), QDate(2027, 1, 1)).size() == 1);
}
