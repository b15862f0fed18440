// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/measure.h"
#include "core/scoreboard.h"

namespace core {

std::vector<WeekValue> kpiWeeks(const Kpi &kpi, const MetricCatalogue &metrics, const MetricSource &source, QDate first, QDate last)
{
    std::vector<WeekValue> weeks;
    const Metric *metric = metrics.find(kpi.metric);
    if (!metric)
        return weeks;
    const Measure measure = measureOf(kpi, *metric, metrics, source, last);
    for (QDate from = first; from <= last;) {
        const QDate to = std::min(from.addDays(7 - from.dayOfWeek()), last);
        weeks.push_back({from, to, measure.valueOver(from, to, first), measure.daysOver(from, to, first)});
        from = to.addDays(1);
    }
    return weeks;
}

std::vector<std::optional<double>> weeklyValues(
    const Kpi &kpi, const MetricCatalogue &metrics, const MetricSource &source, QDate lastDay, int weeks)
{
    std::vector<std::optional<double>> result;
    const Metric *metric = metrics.find(kpi.metric);
    if (!metric)
        return std::vector<std::optional<double>>(static_cast<size_t>(std::max(weeks, 0)));
    const Measure measure = measureOf(kpi, *metric, metrics, source, lastDay);
    const QDate start = lastDay.addDays(1 - 7 * weeks);
    for (int week = 0; week < weeks; ++week)
        result.push_back(measure.valueOver(start.addDays(7 * week), start.addDays(7 * week + 6), QDate()));
    return result;
}

} // namespace core
