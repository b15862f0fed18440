// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dayline.h"

#include <algorithm>
#include <map>
#include <set>

namespace core {

namespace {

// A series that has been silent for this long is no longer kept, so it does not hold the others back.
constexpr int silentDays = 28;

using SpanKey = std::pair<QDate, QDate>;

// What lies inside a longer value's span would be counted twice: the longer one says it all.
void dropContained(std::vector<DayLine::Value> &values)
{
    std::sort(
        values.begin(), values.end(), [](const auto &a, const auto &b) { return std::tie(a.first, b.last) < std::tie(b.first, a.last); });
    QDate covered;
    std::erase_if(values, [&covered](const DayLine::Value &value) {
        const bool isInside = covered.isValid() && value.last <= covered;
        covered = isInside ? covered : value.last;
        return isInside;
    });
}

std::vector<DayLine::Value> ownValues(const Series &series, std::optional<QDate> notAfter)
{
    std::vector<DayLine::Value> result;
    std::set<QDate> measuredSingly;
    for (const MetricValue &value : series.values)
        if (value.days == 1)
            measuredSingly.insert(value.day);
    bool hasTotals = false;
    for (const MetricValue &value : series.values) {
        const QDate last = value.day.addDays(value.days - 1);
        if (notAfter && last > *notAfter)
            continue;
        if (value.days > 1) { // days that were measured one by one count alone; the first by itself says less than the total
            const auto next = measuredSingly.upper_bound(value.day);
            if (next != measuredSingly.end() && *next <= last)
                continue;
            hasTotals = true;
        }
        result.push_back({value.day, last, value.value});
    }
    if (hasTotals)
        dropContained(result);
    std::sort(
        result.begin(), result.end(), [](const auto &a, const auto &b) { return std::tie(a.last, a.first) < std::tie(b.last, b.first); });
    return result;
}

using Lines = std::vector<std::vector<DayLine::Value>>;

std::vector<DayLine::Value> added(const Lines &lines)
{
    QDate newest;
    for (const auto &line : lines)
        newest = newest.isNull() ? line.back().last : std::max(newest, line.back().last);
    QDate complete = newest;
    for (const auto &line : lines)
        if (line.back().last.daysTo(newest) < silentDays)
            complete = std::min(complete, line.back().last);

    std::map<SpanKey, std::pair<double, size_t>> sums; // (last, first) → value, how many series
    for (const auto &line : lines)
        for (const auto &value : line) {
            auto &[sum, count] = sums[{value.last, value.first}];
            sum += value.value;
            ++count;
        }
    std::vector<DayLine::Value> result;
    for (const auto &[span, sum] : sums) {
        const auto &[last, first] = span;
        size_t expected = 0;
        for (const auto &line : lines)
            expected += line.front().first <= first && last <= line.back().last ? 1U : 0U;
        if (last <= complete && sum.second >= expected)
            result.push_back({first, last, sum.first});
    }
    return result;
}

std::vector<DayLine::Value> carried(const Lines &lines)
{
    std::set<QDate> days;
    QDate begin; // every series has a value from here on
    for (const auto &line : lines) {
        begin = begin.isNull() ? line.front().last : std::max(begin, line.front().last);
        for (const auto &value : line)
            days.insert(value.last);
    }
    std::vector<DayLine::Value> result;
    std::vector<size_t> next(lines.size(), 0);
    for (const QDate &day : days) {
        double sum = 0;
        for (size_t i = 0; i < lines.size(); ++i) {
            while (next[i] < lines[i].size() && lines[i][next[i]].last <= day)
                ++next[i];
            sum += next[i] > 0 ? lines[i][next[i] - 1].value : 0;
        }
        if (day >= begin)
            result.push_back({day, day, sum});
    }
    return result;
}

} // namespace

DayLine::DayLine(const std::vector<Series> &series, Behaviour behaviour, std::optional<QDate> notAfter)
{
    Lines lines;
    for (const Series &one : series)
        if (auto values = ownValues(one, notAfter); !values.empty())
            lines.push_back(std::move(values));
    if (lines.empty())
        return;
    if (lines.size() == 1)
        m_values = std::move(lines.front());
    else
        m_values = behaviour == Behaviour::Level ? carried(lines) : added(lines);
}

std::optional<QDate> DayLine::lastDay() const
{
    return m_values.empty() ? std::nullopt : std::optional(m_values.back().last);
}

double DayLine::sum(QDate first, QDate last) const
{
    double total = 0;
    for (const Value &value : m_values)
        if (value.first >= first && value.last <= last)
            total += value.value;
    return total;
}

std::optional<double> DayLine::dailyMean(QDate first, QDate last) const
{
    const int days = measuredDays(first, last);
    return days == 0 ? std::nullopt : std::optional(sum(first, last) / days);
}

int DayLine::measuredDays(QDate first, QDate last) const
{
    int days = 0;
    for (const Value &value : m_values)
        if (value.first >= first && value.last <= last)
            days += value.days();
    return days;
}

int DayLine::points(QDate first, QDate last) const
{
    return static_cast<int>(
        std::count_if(m_values.begin(), m_values.end(), [&](const Value &value) { return value.first >= first && value.last <= last; }));
}

std::optional<double> DayLine::valueAt(QDate day) const
{
    const auto after = std::upper_bound(m_values.begin(), m_values.end(), day, [](QDate d, const Value &value) { return d < value.last; });
    return after == m_values.begin() ? std::nullopt : std::optional(std::prev(after)->value);
}

std::vector<std::vector<DayLine::Value>> DayLine::runs(QDate first, QDate last) const
{
    std::vector<std::vector<Value>> result;
    for (const Value &value : m_values) {
        if (value.first < first || value.last > last)
            continue;
        const bool follows = !result.empty() && result.back().back().last.addDays(1) == value.first;
        if (!follows)
            result.emplace_back();
        result.back().push_back(value);
    }
    return result;
}

DayLine DayLine::until(QDate last) const
{
    DayLine result;
    std::copy_if(
        m_values.begin(), m_values.end(), std::back_inserter(result.m_values), [last](const Value &value) { return value.last <= last; });
    return result;
}

} // namespace core
