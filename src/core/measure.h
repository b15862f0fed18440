// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dayline.h"
#include "core/scoreboard.h"

namespace core {

// Ratios are read over the last 28 days unless a KPI says otherwise.
constexpr int ratioWindowDays = 28;

// A KPI's numbers as lines of days, up to the last complete day that is not later than asked: a day that was still running when its
// file was made is left out.
struct Measure {
    Behaviour behaviour = Behaviour::Flow;
    Unit unit = Unit::Count;
    double scale = 1; // of a ratio whose parts are known: 100 for percent, 1000 for a cost per mille
    DayLine line; // of the metric itself; of a ratio without known parts: its values as read
    DayLine numerator; // of a ratio whose parts are known; both have a value for the same spans
    DayLine denominator;
    bool hasParts = false;
    bool isOfOpening = false; // it is divided by the level that stood when the span began (F-03)

    std::optional<QDate> lastDay() const;
    // The metric on that day: running total since `start` (flows), last value (levels), ratio over the last 28 days.
    std::optional<double> valueOn(QDate day, QDate start) const;
    // The metric over first … last alone: their sum (flows), the last value in them (levels), the ratio of their own sums or the mean
    // of what was read (ratios). A value over several days belongs where it ends, unless it begins before `start`.
    std::optional<double> valueOver(QDate first, QDate last, QDate start) const;
    // How many days the values of valueOver() cover.
    int daysOver(QDate first, QDate last, QDate start) const;
    int measuredDays(QDate first, QDate last) const;
    int points(QDate first, QDate last) const;
    // How far back the numbers go, in days; weeks without any are not counted.
    int daysOfHistory() const;

private:
    const DayLine &counted() const { return hasParts ? denominator : line; }
};

Measure measureOf(const Kpi &kpi, const Metric &metric, const MetricCatalogue &metrics, const MetricSource &source, QDate notAfter);

} // namespace core
