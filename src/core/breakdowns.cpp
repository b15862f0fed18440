// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/breakdowns.h"

#include "core/countedonce.h"
#include "core/segments.h"

#include <algorithm>

namespace core {

namespace {

struct NamedSeries {
    QStringList names;
    const Series *series = nullptr;
};

struct CountedParts {
    std::vector<NamedSeries> told;
    QDate newest; // the last day of numbers that are not later than wanted
};

Breakdown counted(const QStringList &dimensions, const CountedParts &parts, QDate first, QDate last)
{
    if (parts.newest < first)
        first = last = parts.newest;
    std::vector<const Series *> all;
    for (const NamedSeries &one : parts.told)
        all.push_back(one.series);
    const SpansByChannel spans = spansThatCount(all, first, last);
    std::map<QStringList, CountedOnce> counts;
    for (const auto &[names, series] : parts.told)
        if (const Series inDays = spans.of(*series); !inDays.values.empty())
            counts[names].add(QString(), inDays);
    Breakdown breakdown{dimensions, {}, {}, {}};
    for (const auto &[names, count] : counts) {
        breakdown.firstDay = breakdown.firstDay.isValid() ? std::min(breakdown.firstDay, count.firstDay()) : count.firstDay();
        breakdown.lastDay = breakdown.lastDay.isValid() ? std::max(breakdown.lastDay, count.lastDay()) : count.lastDay();
        breakdown.parts.push_back({names, count.total()});
    }
    std::stable_sort(breakdown.parts.begin(), breakdown.parts.end(),
        [](const BreakdownPart &one, const BreakdownPart &other) { return one.value > other.value; });
    return breakdown;
}

} // namespace

std::vector<Breakdown> breakdowns(const std::vector<Series> &series, QDate first, QDate last)
{
    std::map<QStringList, CountedParts> byDimension;
    for (const Series &one : series) {
        QStringList dimensions, names;
        for (const SegmentPart &part : segmentParts(one.key.segment)) {
            dimensions << part.dimension;
            names << part.name;
        }
        CountedParts &parts = byDimension[dimensions];
        parts.told.push_back({names, &one});
        for (const MetricValue &value : one.values)
            if (const QDate day = value.lastDay(); day <= last && (!parts.newest.isValid() || day > parts.newest))
                parts.newest = day;
    }
    std::vector<Breakdown> result;
    for (const auto &[dimensions, parts] : byDimension)
        if (parts.newest.isValid())
            result.push_back(counted(dimensions, parts, first, last));
    std::stable_sort(
        result.begin(), result.end(), [](const Breakdown &one, const Breakdown &other) { return one.parts.size() < other.parts.size(); });
    return result;
}

} // namespace core
