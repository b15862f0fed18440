// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/axis.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace charts {

namespace {

constexpr int fewestTicks = 3;
constexpr int mostTicks = 5;

double nextPlainStep(double step)
{
    const double magnitude = std::pow(10, std::floor(std::log10(step) + 1e-9)), mantissa = step / magnitude;
    for (const double candidate : {2.0, 2.5, 5.0, 10.0})
        if (candidate > mantissa + 1e-6)
            return candidate * magnitude;
    return 20 * magnitude;
}

double nextDurationStep(double step)
{
    constexpr std::array<double, 17> seconds{1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10800, 21600, 43200};
    const auto next = std::upper_bound(seconds.begin(), seconds.end(), step);
    return next == seconds.end() ? (step < 86400 ? 86400 : step * 2) : *next;
}

bool isMultipleOf(double value, double of)
{
    const double times = value / of;
    return std::abs(times - std::round(times)) < 1e-6;
}

double firstTick(double low, double step)
{
    return std::floor(low / step + 1e-9) * step;
}

int tickCount(double low, double high, double step)
{
    return static_cast<int>(std::floor((high - firstTick(low, step)) / step + 1e-9)) + 1;
}

} // namespace

ValueAxis valueAxis(double low, double high, double finestStep, AxisUnit unit)
{
    high = std::max(high, firstTick(low, finestStep) + 2 * finestStep);
    double step = unit == AxisUnit::Duration ? std::max(1.0, finestStep) : finestStep;
    if (unit == AxisUnit::Plain) // start where the answer can be, not at the very bottom
        step = std::max(step, std::pow(10, std::floor(std::log10((high - low) / 10))));
    while (tickCount(low, high, step) > mostTicks || !isMultipleOf(step, finestStep))
        step = unit == AxisUnit::Duration ? nextDurationStep(step) : nextPlainStep(step);

    ValueAxis axis;
    axis.from = firstTick(low, step);
    // No round step may give so many between the values: 5 to 14 by twos is six, by fives two. Then the axis goes on above them.
    const int count = std::max(fewestTicks, tickCount(low, high, step));
    for (int i = 0; i < count; ++i)
        axis.ticks.push_back(axis.from + i * step);
    axis.to = std::max(high, axis.ticks.back());
    return axis;
}

std::vector<QDate> axisDays(QDate first, QDate last)
{
    std::vector<QDate> days{first};
    const auto span = first.daysTo(last);
    if (span > 45) {
        const int months = span > 800 ? 6 : span > 400 ? 3 : span > 200 ? 2 : 1;
        for (QDate month(first.year(), first.month(), 1); month < last; month = month.addMonths(months))
            if (month > first)
                days.push_back(month);
    } else {
        const int step = span > 10 ? 7 : span > 4 ? 2 : 1;
        for (auto day = first.addDays(step); day < last; day = day.addDays(step))
            days.push_back(day);
    }
    if (last > first)
        days.push_back(last);
    return days;
}

} // namespace charts
