// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/measure.h"
#include "core/scoreboard.h"

namespace core {

namespace {

using Points = std::vector<KpiPath::Point>;

// Running totals of a flow; the total goes on after a gap, the line does not cross it.
std::vector<Points> runningTotals(const DayLine &line, QDate first, QDate last)
{
    std::vector<Points> result;
    double total = 0;
    for (const auto &run : line.runs(first, last)) {
        Points points;
        for (const auto &value : run) {
            total += value.value;
            points.push_back({value.last, total});
        }
        result.push_back(std::move(points));
    }
    return result;
}

std::vector<Points> readings(const Measure &measure, QDate first, QDate last)
{
    const DayLine &line = measure.hasParts ? measure.denominator : measure.line;
    std::vector<Points> result;
    for (const auto &run : line.runs(first, last)) {
        Points points;
        for (const auto &value : run)
            if (const auto on = measure.hasParts ? measure.valueOn(value.last, first) : std::optional(value.value))
                points.push_back({value.last, *on});
        if (!points.empty())
            result.push_back(std::move(points));
    }
    return result;
}

std::vector<KpiPath::BandPoint> band(const KpiReading &reading)
{
    std::vector<KpiPath::BandPoint> result;
    if (!reading.projection || !reading.actual || *reading.dataTo >= *reading.deadline)
        return result;
    const double actual = *reading.actual;
    const auto days = reading.dataTo->daysTo(*reading.deadline);
    for (qint64 day = 0;; day = std::min(day + 7, days)) {
        const double share = static_cast<double>(day) / static_cast<double>(days);
        const auto onTheWay = [&](double end) { return actual + (end - actual) * share; };
        const Projection &end = *reading.projection;
        result.push_back({reading.dataTo->addDays(day), {onTheWay(end.low), onTheWay(end.mid), onTheWay(end.high)}});
        if (day == days)
            return result;
    }
}

} // namespace

KpiPath kpiPath(const Kpi &kpi, const KpiReading &reading, const MetricCatalogue &metrics, const MetricSource &source)
{
    KpiPath path;
    const Metric *metric = metrics.find(kpi.metric);
    if (!metric || !kpi.startDay || !kpi.deadline || *kpi.startDay >= *kpi.deadline)
        return path;
    path.isRunningTotal = metric->behaviour == Behaviour::Flow;
    const bool fromBaseline = !path.isRunningTotal && kpi.baselineDay;
    const QDate start = fromBaseline ? std::max(*kpi.baselineDay, kpi.startDay->addDays(-31)) : *kpi.startDay;
    if (reading.target && (path.isRunningTotal || kpi.baseline)) {
        const QDate from = fromBaseline ? *kpi.baselineDay : path.isRunningTotal ? start.addDays(-1) : start;
        path.target = {{std::max(from, start), path.isRunningTotal ? 0 : *kpi.baseline}, {*kpi.deadline, *reading.target}};
    }
    if (!reading.dataTo)
        return path;
    const Measure measure = measureOf(kpi, *metric, metrics, source, *reading.dataTo);
    path.actual = path.isRunningTotal ? runningTotals(measure.line, start, *reading.dataTo) : readings(measure, start, *reading.dataTo);
    path.forecast = band(reading);
    if (path.isRunningTotal) {
        const auto length = start.daysTo(*kpi.deadline) + 1;
        const QDate before = start.addDays(-1), first = start.addDays(-length);
        const bool isMeasured = measure.measuredDays(first, before) == static_cast<int>(length);
        for (const Points &points : isMeasured ? runningTotals(measure.line, first, before) : std::vector<Points>())
            for (const KpiPath::Point &point : points)
                path.previous.push_back({point.day.addDays(length), point.value});
    }
    return path;
}

} // namespace core
