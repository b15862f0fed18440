// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dayline.h"

#include "core/adsums.h"
#include "core/countedonce.h"

#include <algorithm>
#include <map>
#include <set>

namespace core {

namespace {

// A series that has been silent for this long is no longer kept, so it does not hold the others back.
constexpr int silentDays = 28;

// What lies in a longer value's span, or begins there, would be counted twice.
void dropOverlapping(std::vector<DayLine::Value> &values)
{
    std::sort(
        values.begin(), values.end(), [](const auto &a, const auto &b) { return std::tie(a.first, b.last) < std::tie(b.first, a.last); });
    QDate covered;
    std::erase_if(values, [&covered](const DayLine::Value &value) {
        const bool isTold = covered.isValid() && value.first <= covered;
        covered = isTold ? covered : value.last;
        return isTold;
    });
}

Series until(const Series &series, std::optional<QDate> notAfter)
{
    Series known = series;
    if (notAfter)
        std::erase_if(known.values, [&notAfter](const MetricValue &value) { return value.lastDay() > *notAfter; });
    return known;
}

std::vector<DayLine::Value> spansOf(const std::vector<MetricValue> &values)
{
    std::vector<DayLine::Value> spans;
    spans.reserve(values.size());
    for (const MetricValue &value : values)
        spans.push_back({value.day, value.lastDay(), value.value});
    return spans;
}

// Of levels and ratios days that were measured one by one count alone; the first by itself says less than a value for all of them.
std::vector<DayLine::Value> readings(Series series)
{
    std::set<QDate> measuredSingly;
    for (const MetricValue &value : series.values)
        if (value.days == 1)
            measuredSingly.insert(value.day);
    if (measuredSingly.size() == series.values.size())
        return spansOf(series.values);
    std::erase_if(series.values, [&measuredSingly](const MetricValue &value) {
        const auto next = value.days > 1 ? measuredSingly.upper_bound(value.day) : measuredSingly.end();
        return next != measuredSingly.end() && *next <= value.lastDay();
    });
    std::vector<DayLine::Value> spans = spansOf(series.values);
    dropOverlapping(spans);
    return spans;
}

using Lines = std::vector<DayLine>;

// Some of the span lies between the line's first day and its last: it has to say all of it.
bool reaches(const DayLine &line, const DaySpan &span)
{
    return !line.isEmpty() && line.values().front().first <= span.last && span.first <= *line.lastDay();
}

// The last day up to which all the series that are still kept have been read.
QDate completeDay(const Lines &lines)
{
    QDate newest = *lines.front().lastDay();
    for (const DayLine &line : lines)
        newest = std::max(newest, *line.lastDay());
    QDate complete = newest;
    for (const DayLine &line : lines)
        if (line.lastDay()->daysTo(newest) < silentDays)
            complete = std::min(complete, *line.lastDay());
    return complete;
}

std::vector<DayLine::Value> added(const Lines &lines)
{
    const QDate complete = completeDay(lines);
    std::vector<DayLine::Value> result;
    for (const DaySpan &span : commonSpans(lines)) {
        double sum = 0;
        for (const DayLine &line : lines)
            if (reaches(line, span))
                sum += *line.whole(span.first, span.last);
        if (span.last <= complete)
            result.push_back({span.first, span.last, sum});
    }
    return result;
}

std::vector<DayLine::Value> carried(const Lines &lines)
{
    std::set<QDate> days;
    QDate begin; // every series has a value from here on
    for (const DayLine &line : lines) {
        begin = begin.isNull() ? line.values().front().last : std::max(begin, line.values().front().last);
        for (const auto &value : line.values())
            days.insert(value.last);
    }
    std::vector<DayLine::Value> result;
    for (auto day = days.lower_bound(begin); day != days.end(); ++day) {
        double sum = 0;
        for (const DayLine &line : lines)
            sum += *line.valueAt(*day);
        result.push_back({*day, *day, sum});
    }
    return result;
}

std::vector<DayLine::Value> meanOfMeasured(const Lines &lines)
{
    std::map<std::pair<QDate, QDate>, std::pair<double, int>> sums; // (last, first) → sum, how many series
    for (const DayLine &line : lines)
        for (const auto &value : line.values()) {
            auto &[sum, count] = sums[{value.last, value.first}];
            sum += value.value;
            ++count;
        }
    std::vector<DayLine::Value> result;
    for (const auto &[span, sum] : sums)
        result.push_back({span.second, span.first, sum.first / sum.second});
    return result;
}

std::vector<DayLine::Value> joined(const Lines &lines, Joining joining)
{
    std::vector<DayLine::Value> result;
    switch (joining) {
    case Joining::Add:
        return added(lines);
    case Joining::Mean:
        return meanOfMeasured(lines);
    case Joining::CarryAndAdd:
        return carried(lines);
    case Joining::CarryAndMean:
        result = carried(lines);
        for (auto &value : result)
            value.value /= static_cast<double>(lines.size());
        return result;
    }
    Q_UNREACHABLE();
}

std::vector<DayLine> linesOf(const std::vector<Series> &series, Joining joining, std::optional<QDate> notAfter)
{
    std::vector<DayLine> lines;
    if (joining != Joining::Add) {
        for (const Series &one : series)
            lines.emplace_back(readings(until(one, notAfter)));
        return lines;
    }
    std::vector<Series> flows;
    for (const Series &one : series)
        flows.push_back({one.key, withoutOverlaps(until(one, notAfter))});
    const bool hasCampaigns = std::any_of(flows.begin(), flows.end(), [](const Series &one) { return isOfCampaign(one.key); });
    for (const Series &one : hasCampaigns ? withCampaignsInAccounts(flows) : flows)
        lines.emplace_back(spansOf(one.values));
    return lines;
}

} // namespace

Joining joiningOf(const Metric &metric)
{
    switch (metric.behaviour) {
    case Behaviour::Flow:
        return Joining::Add;
    case Behaviour::Level:
        return metric.unit == Unit::Count || metric.unit == Unit::Currency ? Joining::CarryAndAdd : Joining::CarryAndMean;
    case Behaviour::Ratio:
        return Joining::Mean;
    }
    Q_UNREACHABLE();
}

DayLine::DayLine(const std::vector<Series> &series, Joining joining, std::optional<QDate> notAfter)
    : DayLine(linesOf(series, joining, notAfter), joining)
{
}

DayLine::DayLine(std::vector<Value> values)
    : m_values(std::move(values))
{
    std::sort(m_values.begin(), m_values.end(),
        [](const Value &a, const Value &b) { return std::tie(a.last, a.first) < std::tie(b.last, b.first); });
}

DayLine::DayLine(std::vector<DayLine> lines, Joining joining)
{
    std::erase_if(lines, [](const DayLine &line) { return line.isEmpty(); });
    if (lines.size() == 1)
        *this = std::move(lines.front());
    else if (!lines.empty())
        m_values = joined(lines, joining);
}

std::optional<QDate> DayLine::lastDay() const
{
    return m_values.empty() ? std::nullopt : std::optional(m_values.back().last);
}

// The first value that ends on `first` or after.
std::vector<DayLine::Value>::const_iterator DayLine::from(QDate first) const
{
    return std::lower_bound(m_values.begin(), m_values.end(), first, [](const Value &value, QDate day) { return value.last < day; });
}

double DayLine::sum(QDate first, QDate last) const
{
    double total = 0;
    for (auto value = from(first); value != m_values.end() && value->last <= last; ++value)
        if (value->first >= first)
            total += value->value;
    return total;
}

std::optional<double> DayLine::whole(QDate first, QDate last) const
{
    return measuredDays(first, last) == first.daysTo(last) + 1 ? std::optional(sum(first, last)) : std::nullopt;
}

std::optional<double> DayLine::dailyMean(QDate first, QDate last) const
{
    const int days = measuredDays(first, last);
    return days == 0 ? std::nullopt : std::optional(sum(first, last) / days);
}

int DayLine::measuredDays(QDate first, QDate last) const
{
    int days = 0;
    for (auto value = from(first); value != m_values.end() && value->last <= last; ++value)
        days += value->first >= first ? value->days() : 0;
    return days;
}

int DayLine::points(QDate first, QDate last) const
{
    int count = 0;
    for (auto value = from(first); value != m_values.end() && value->last <= last; ++value)
        count += value->first >= first ? 1 : 0;
    return count;
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
    return DayLine(std::vector<Value>(m_values.begin(), from(last.addDays(1))));
}

std::vector<DaySpan> commonSpans(const std::vector<DayLine> &lines)
{
    std::set<std::tuple<int, QDate, QDate>> candidates; // (−days, first, last): the longest first
    for (const DayLine &line : lines)
        for (const auto &value : line.values())
            candidates.insert({-value.days(), value.first, value.last});
    std::map<QDate, QDate> taken; // first → last
    for (const auto &[days, first, last] : candidates) {
        const auto next = taken.upper_bound(last);
        if (next != taken.begin() && std::prev(next)->second >= first)
            continue;
        const DaySpan span{first, last};
        if (std::all_of(lines.begin(), lines.end(),
                [&span](const DayLine &line) { return !reaches(line, span) || line.whole(span.first, span.last); }))
            taken.insert({first, last});
    }
    std::vector<DaySpan> spans;
    for (const auto &[first, last] : taken)
        spans.push_back({first, last});
    return spans;
}

} // namespace core
