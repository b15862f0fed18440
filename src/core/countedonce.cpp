// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/countedonce.h"

#include <algorithm>
#include <tuple>

namespace core {

namespace {

bool overlapsAny(const MetricValue &value, const std::vector<MetricValue> &others)
{
    return std::any_of(others.begin(), others.end(), [&value](const MetricValue &other) {
        return value.day < other.day.addDays(other.days) && other.day < value.day.addDays(value.days);
    });
}

std::vector<MetricValue> withoutOverlaps(std::vector<MetricValue> values)
{
    std::stable_sort(values.begin(), values.end(), [](const MetricValue &one, const MetricValue &other) { return one.days > other.days; });
    std::vector<MetricValue> taken;
    for (const MetricValue &value : values)
        if (!overlapsAny(value, taken))
            taken.push_back(value);
    return taken;
}

// What is counted one way over the same days.
struct CountedSpan {
    const QString *way = nullptr;
    MetricValue sum;
};

std::vector<CountedSpan> spansOf(const std::map<QString, std::vector<MetricValue>> &ways)
{
    std::vector<CountedSpan> spans;
    for (const auto &[way, values] : ways) {
        std::map<std::pair<QDate, int>, double> sums;
        for (const MetricValue &value : values)
            sums[{value.day, value.days}] += value.value;
        for (const auto &[span, sum] : sums)
            spans.push_back({&way, {span.first, span.second, sum}});
    }
    return spans;
}

// Of two ways that tell of the same days the longer span counts, of equally long ones the greater.
double sumOfWays(const std::map<QString, std::vector<MetricValue>> &ways)
{
    std::vector<CountedSpan> spans = spansOf(ways);
    std::stable_sort(spans.begin(), spans.end(), [](const CountedSpan &one, const CountedSpan &other) {
        return std::tie(one.sum.days, one.sum.value) > std::tie(other.sum.days, other.sum.value);
    });
    double total = 0;
    std::map<const QString *, std::vector<MetricValue>> taken;
    for (const CountedSpan &span : spans) {
        const bool isTold = std::any_of(taken.begin(), taken.end(),
            [&span](const auto &other) { return other.first != span.way && overlapsAny(span.sum, other.second); });
        if (isTold)
            continue;
        taken[span.way].push_back(span.sum);
        total += span.sum.value;
    }
    return total;
}

} // namespace

void CountedOnce::add(const QString &way, const Series &series)
{
    for (const MetricValue &value : withoutOverlaps(series.values)) {
        m_ways[series.key.channel][way].push_back(value);
        const QDate last = value.day.addDays(value.days - 1);
        m_firstDay = m_firstDay.isValid() ? std::min(m_firstDay, value.day) : value.day;
        m_lastDay = m_lastDay.isValid() ? std::max(m_lastDay, last) : last;
    }
}

double CountedOnce::total() const
{
    double total = 0;
    for (const auto &[channel, ways] : m_ways)
        total += sumOfWays(ways);
    return total;
}

} // namespace core
