// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/countedonce.h"

#include <algorithm>
#include <tuple>

namespace core {

namespace {

constexpr double rounding = 1e-6;

bool overlapsAny(const MetricValue &value, const std::vector<MetricValue> &others)
{
    return std::any_of(others.begin(), others.end(), [&value](const MetricValue &other) { return value.overlaps(other); });
}

using SingleDays = std::map<QDate, double>;

// Whether the days tell all of the total. The first one by itself may be what was known of it so far.
bool tell(const SingleDays &days, const MetricValue &total, bool areGapsNothing)
{
    int count = 0;
    double sum = 0;
    auto day = days.lower_bound(total.day);
    const bool isFirstAlone =
        day != days.end() && day->first == total.day && (std::next(day) == days.end() || std::next(day)->first > total.lastDay());
    for (; day != days.end() && day->first <= total.lastDay(); ++day) {
        ++count;
        sum += day->second;
    }
    return count == total.days || (areGapsNothing && count > 0 && !isFirstAlone && sum > total.value - rounding);
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

using Spans = std::set<std::pair<QDate, QDate>>; // by last day and first

Spans tellingOfMost(const Spans &told)
{
    struct Best {
        qint64 days = 0; // of the spans up to here
        bool isTaken = false;
        std::size_t before = 0; // how many spans stand before it
    };
    const std::vector<std::pair<QDate, QDate>> spans(told.begin(), told.end());
    std::vector<Best> best(spans.size() + 1);
    for (std::size_t i = 0; i < spans.size(); ++i) {
        const auto &[last, first] = spans[i];
        const auto before =
            static_cast<std::size_t>(std::lower_bound(spans.begin(), spans.end(), std::pair(first, QDate())) - spans.begin());
        const qint64 with = best[before].days + first.daysTo(last) + 1;
        best[i + 1] = with >= best[i].days ? Best{with, true, before} : Best{best[i].days, false, i};
    }
    Spans taken;
    for (std::size_t i = spans.size(); i > 0; i = best[i].before)
        if (best[i].isTaken)
            taken.insert(spans[i - 1]);
    return taken;
}

} // namespace

std::vector<MetricValue> withoutOverlaps(const Series &flow)
{
    const bool isPart = !flow.key.campaign.isEmpty() || !flow.key.subject.isEmpty() || !flow.key.segment.isEmpty();
    std::vector<MetricValue> values = flow.values;
    SingleDays days;
    for (const MetricValue &value : values)
        if (value.days == 1)
            days[value.day] = value.value;
    if (days.size() < values.size())
        std::erase_if(values, [&](const MetricValue &value) { return value.days > 1 && tell(days, value, isPart); });
    std::stable_sort(values.begin(), values.end(), [](const MetricValue &one, const MetricValue &other) { return one.days > other.days; });
    std::map<QDate, MetricValue> taken; // by first day
    for (const MetricValue &value : values) {
        const auto after = taken.upper_bound(value.lastDay());
        if (after == taken.begin() || std::prev(after)->second.lastDay() < value.day)
            taken.emplace(value.day, value);
    }
    std::vector<MetricValue> result;
    result.reserve(taken.size());
    for (const auto &[day, value] : taken)
        result.push_back(value);
    return result;
}

void CountedOnce::add(const QString &way, const Series &series)
{
    for (const MetricValue &value : withoutOverlaps(series)) {
        m_ways[series.key.channel][way].push_back(value);
        m_firstDay = m_firstDay.isValid() ? std::min(m_firstDay, value.day) : value.day;
        m_lastDay = m_lastDay.isValid() ? std::max(m_lastDay, value.lastDay()) : value.lastDay();
    }
}

double CountedOnce::total() const
{
    double total = 0;
    for (const auto &[channel, ways] : m_ways)
        total += sumOfWays(ways);
    return total;
}

Series SpansByChannel::of(const Series &series) const
{
    Series counting{series.key, {}};
    const auto spans = told.find(series.key.channel);
    if (spans != told.end())
        std::copy_if(series.values.begin(), series.values.end(), std::back_inserter(counting.values), [&spans](const MetricValue &value) {
            return spans->second.count({value.lastDay(), value.day}) > 0;
        });
    return counting;
}

SpansByChannel spansThatCount(const std::vector<const Series *> &series, QDate first, QDate last)
{
    SpansByChannel spans;
    for (const Series *one : series)
        for (const MetricValue &value : one->values)
            if (value.lastDay() >= first && value.lastDay() <= last)
                spans.told[one->key.channel].emplace(value.lastDay(), value.day);
    for (auto &[channel, told] : spans.told)
        told = tellingOfMost(told);
    return spans;
}

} // namespace core
