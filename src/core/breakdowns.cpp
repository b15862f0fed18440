// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/breakdowns.h"

#include "core/countedonce.h"

#include <QStringList>

#include <algorithm>

namespace core {

namespace {

QDate lastDayOf(const MetricValue &value)
{
    return value.day.addDays(value.days - 1);
}

// "country=France;device=mobile" → "country, device" and "France, mobile"
std::pair<QString, QString> namesOf(const QString &segment)
{
    QStringList dimensions;
    QStringList names;
    for (const QString &part : segment.split(u';')) {
        dimensions << part.section(u'=', 0, 0);
        names << part.section(u'=', 1);
    }
    return {dimensions.join(QStringLiteral(", ")), names.join(QStringLiteral(", "))};
}

struct CountedParts {
    std::vector<std::pair<QString, const Series *>> told;
    QDate newest; // the last day of numbers that are not later than wanted
};

Breakdown counted(const QString &dimension, const CountedParts &parts, QDate first, QDate last)
{
    if (parts.newest < first)
        first = last = parts.newest;
    std::map<QString, CountedOnce> counts;
    for (const auto &[name, series] : parts.told) {
        Series inDays{series->key, {}};
        std::copy_if(series->values.begin(), series->values.end(), std::back_inserter(inDays.values),
            [&](const MetricValue &value) { return lastDayOf(value) >= first && lastDayOf(value) <= last; });
        if (!inDays.values.empty())
            counts[name].add(QString(), inDays);
    }
    Breakdown breakdown{dimension, {}, {}, {}};
    for (const auto &[name, count] : counts) {
        breakdown.firstDay = breakdown.firstDay.isValid() ? std::min(breakdown.firstDay, count.firstDay()) : count.firstDay();
        breakdown.lastDay = breakdown.lastDay.isValid() ? std::max(breakdown.lastDay, count.lastDay()) : count.lastDay();
        breakdown.parts.push_back({name, count.total()});
    }
    std::stable_sort(breakdown.parts.begin(), breakdown.parts.end(),
        [](const BreakdownPart &one, const BreakdownPart &other) { return one.value > other.value; });
    return breakdown;
}

} // namespace

std::vector<Breakdown> breakdowns(const std::vector<Series> &series, QDate first, QDate last)
{
    std::map<QString, CountedParts> byDimension;
    for (const Series &one : series) {
        const auto [dimension, name] = namesOf(one.key.segment);
        CountedParts &parts = byDimension[dimension];
        parts.told.emplace_back(name, &one);
        for (const MetricValue &value : one.values)
            if (const QDate day = lastDayOf(value); day <= last && (!parts.newest.isValid() || day > parts.newest))
                parts.newest = day;
    }
    std::vector<Breakdown> result;
    for (const auto &[dimension, parts] : byDimension)
        if (parts.newest.isValid())
            result.push_back(counted(dimension, parts, first, last));
    std::stable_sort(
        result.begin(), result.end(), [](const Breakdown &one, const Breakdown &other) { return one.parts.size() < other.parts.size(); });
    return result;
}

} // namespace core
