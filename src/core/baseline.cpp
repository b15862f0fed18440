// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/baseline.h"

#include "core/measure.h"
#include "core/parts.h"

#include <cmath>

namespace core {

namespace {

std::optional<double> flowBefore(const Measure &measure, const Kpi &kpi, QDate last)
{
    constexpr double leastShare = 0.8;
    if (!kpi.startDay || !kpi.deadline || *kpi.deadline < *kpi.startDay)
        return std::nullopt;
    const auto days = static_cast<int>(kpi.startDay->daysTo(*kpi.deadline)) + 1;
    const QDate first = last.addDays(1 - days);
    if (measure.line.measuredDays(first, last) < leastShare * days)
        return std::nullopt;
    return std::round(*measure.line.dailyMean(first, last) * days);
}

QString newestFile(const Kpi &kpi, const Metric &metric, const MetricSource &source)
{
    for (const QString &counted : partsOf(metric) + QStringList{metric.id})
        if (const auto notes = source.sources({kpi.channel, counted, kpi.scope}); !notes.empty())
            return notes.front().file;
    return {};
}

} // namespace

std::optional<MeasuredBaseline> measuredBaseline(const Kpi &kpi, const MetricCatalogue &metrics, const MetricSource &source, QDate asOf)
{
    const Metric *metric = metrics.find(kpi.metric);
    if (!metric)
        return std::nullopt;
    const bool isFlow = metric->behaviour == Behaviour::Flow;
    const QDate before = kpi.startDay ? kpi.startDay->addDays(isFlow ? -1 : 0) : asOf;
    const Measure measure = measureOf(kpi, *metric, metrics, source, std::min(asOf, before));
    const auto lastDay = measure.lastDay();
    if (!lastDay)
        return std::nullopt;
    const auto value = isFlow ? flowBefore(measure, kpi, *lastDay) : measure.valueOn(*lastDay, *lastDay);
    if (!value)
        return std::nullopt;
    return MeasuredBaseline{*value, *lastDay, newestFile(kpi, *metric, source)};
}

} // namespace core
