// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/forecast.h"

#include "support/measured.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace core;
using namespace support;

namespace {

const QDate start(2026, 8, 1);

DayLine flow(int days, const std::function<double(int)> &valueOn)
{
    return DayLine(
        Measured().daily(keyOf("sessions"), start, start.addDays(days - 1), valueOn).series({{}, QStringLiteral("sessions"), {}}),
        Joining::Add, {});
}

double width(const Forecast &forecast)
{
    return forecast.range().high - forecast.range().low;
}

} // namespace

TEST_CASE("with no history to speak of the prior alone makes the range", "[forecast][F-47]")
{
    const auto forecast = forecastFlow(flow(20, [](int) { return 100; }), 30);
    REQUIRE(forecast);
    CHECK(forecast->middle == Approx(3000));
    CHECK(forecast->spread == Approx(0.45 * std::sqrt(1 + 1.0 / 3)));
}

TEST_CASE("a steady history narrows the range, a shaky one widens it", "[forecast][F-47]")
{
    const auto steady = forecastFlow(flow(180, [](int) { return 100; }), 14);
    const auto shaky = forecastFlow(flow(180, [](int day) { return day / 28 % 2 ? 30 : 300; }), 14);
    const auto unknown = forecastFlow(flow(28, [](int) { return 100; }), 14);
    CHECK(width(*steady) < width(*unknown));
    CHECK(shaky->spread > unknown->spread);
}

TEST_CASE("the chance agrees with the range that is shown", "[forecast]")
{
    const auto forecast = forecastFlow(flow(120, [](int day) { return 80 + day % 7 * 10; }), 30);
    CHECK(forecast->chanceOfAtLeast(forecast->range().low) == Approx(0.9).margin(0.001));
    CHECK(forecast->chanceOfAtLeast(forecast->range().mid) == Approx(0.5).margin(0.001));
    CHECK(forecast->chanceOfAtLeast(forecast->range().high) == Approx(0.1).margin(0.001));
    CHECK(forecast->chanceOfAtLeast(0) == 1);
}

TEST_CASE("zeros do not explode", "[forecast]")
{
    const auto forecast = forecastFlow(flow(120, [](int day) { return day % 9 ? 0 : 5; }), 30);
    REQUIRE(forecast);
    CHECK(std::isfinite(forecast->spread));
    const auto silent = forecastFlow(flow(60, [](int) { return 0; }), 30);
    CHECK(silent->middle == 0);
    CHECK(silent->chanceOfAtLeast(1) == 0);
}

TEST_CASE("the change of a level may be foreseen as a loss", "[forecast]")
{
    const DayLine line(Measured()
                           .daily(keyOf("followers"), start, start.addDays(100), [](int day) { return 5000 - 3 * day + day % 2; })
                           .series({{}, QStringLiteral("followers"), {}}),
        Joining::CarryAndAdd, {});
    const auto forecast = forecastChange(line, 30);
    REQUIRE(forecast);
    CHECK(forecast->middle == Approx(-90).margin(3));
    CHECK(forecast->range().low < forecast->middle);
    CHECK_FALSE(forecast->isLogarithmic);
}

TEST_CASE("a rate whose parts are not known is not foreseen", "[forecast]")
{
    CHECK_FALSE(forecastRatio(DayLine(), flow(60, [](int) { return 3; }), 30));
}

TEST_CASE("a number noted once a month is foreseen too", "[forecast][J-02]")
{
    Measured source;
    for (int month = 0; month < 4; ++month) {
        const QDate first = QDate(2026, 9, 1).addMonths(month);
        source.value(keyOf("sessions"), first, first.daysInMonth(), 10 * first.daysInMonth());
    }
    const auto forecast = forecastFlow(DayLine(source.series({{}, QStringLiteral("sessions"), {}}), Joining::Add, {}), 30);
    REQUIRE(forecast);
    CHECK(forecast->middle == Approx(300));
}

TEST_CASE("at most and at least share the whole between them, and what surely stays keeps a low target", "[forecast]")
{
    const Forecast some{100, 0.4, true};
    CHECK(some.chanceOfAtMost(130) + some.chanceOfAtLeast(130) == Approx(1));
    CHECK(some.chanceOfAtMost(-1) == 0);
    CHECK(some.chanceOfAtMost(0) == 0);
    const Forecast still{0, 0, false};
    CHECK(still.chanceOfAtMost(0) == 1);
    CHECK(still.chanceOfAtLeast(0) == 1);
    const Forecast nothing{0, 0.4, true};
    CHECK(nothing.chanceOfAtMost(0) == 1);
    CHECK(nothing.chanceOfAtLeast(1) == 0);
}
