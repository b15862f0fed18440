// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>

#include <vector>

namespace charts {

// What kind of figure an axis counts: durations are round in minutes and hours, everything else in 1, 2, 2.5 and 5.
enum class AxisUnit { Plain, Duration };

// A value axis: where it starts and ends, and 3 to 5 round values in between.
struct ValueAxis {
    double from = 0;
    double to = 1;
    std::vector<double> ticks;

    bool startsAboveZero() const { return from > 0; }
};

// An axis that holds `low` … `high`. `finestStep` is the smallest difference that the figures as written can show.
ValueAxis valueAxis(double low, double high, double finestStep, AxisUnit unit);

// Days to write under a chart: the first, the last, and firsts of months (or weeks or days, in a short span) between.
std::vector<QDate> axisDays(QDate first, QDate last);

} // namespace charts
