// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/measure.h"

#include <map>
#include <set>

namespace core {

namespace {

// The line without a last day that was still running when its file was made.
DayLine completeDays(DayLine line, const std::vector<SourceNote> &notes)
{
    for (const SourceNote &note : notes)
        if (line.lastDay() && !note.file.isEmpty() && note.importedOn == *line.lastDay() && note.lastDay >= *line.lastDay())
            return line.until(line.lastDay()->addDays(-1));
    return line;
}

struct Parts {
    DayLine numerator;
    DayLine denominator;
};

// What both were measured over, so that no day counts on one side alone.
Parts overSameDays(const DayLine &numerator, const DayLine &denominator)
{
    std::vector<DayLine::Value> above, below;
    for (const DaySpan &span : commonSpans({numerator, denominator})) {
        const auto upper = numerator.whole(span.first, span.last), lower = denominator.whole(span.first, span.last);
        if (!upper || !lower)
            continue;
        above.push_back({span.first, span.last, *upper});
        below.push_back({span.first, span.last, *lower});
    }
    return {DayLine(std::move(above)), DayLine(std::move(below))};
}

using SeriesByChannel = std::map<std::optional<Id<Channel>>, std::vector<Series>>;

SeriesByChannel byChannel(std::vector<Series> series)
{
    SeriesByChannel result;
    for (Series &one : series)
        result[one.key.channel].push_back(std::move(one));
    return result;
}

// A channel counts where both parts were measured on it. Only if none has both, what one channel brought is set against what another
// one cost.
Parts partsOf(const Kpi &kpi, const Metric &metric, const MetricSource &source, QDate notAfter)
{
    const SeriesQuery above{kpi.channel, metric.numerator, kpi.scope}, below{kpi.channel, metric.denominator, kpi.scope};
    const auto aboveNotes = source.sources(above), belowNotes = source.sources(below);
    const auto lineOf = [notAfter](const std::vector<Series> &series, const std::vector<SourceNote> &notes) {
        return completeDays(DayLine(series, Joining::Add, notAfter), notes);
    };
    const SeriesByChannel denominators = byChannel(source.series(below));
    std::vector<DayLine> numeratorLines, denominatorLines;
    for (const auto &[channel, series] : byChannel(source.series(above))) {
        const auto other = denominators.find(channel);
        if (other == denominators.end())
            continue;
        Parts parts = overSameDays(lineOf(series, aboveNotes), lineOf(other->second, belowNotes));
        numeratorLines.push_back(std::move(parts.numerator));
        denominatorLines.push_back(std::move(parts.denominator));
    }
    if (numeratorLines.empty())
        return overSameDays(lineOf(source.series(above), aboveNotes), lineOf(source.series(below), belowNotes));
    return {DayLine(std::move(numeratorLines), Joining::Add), DayLine(std::move(denominatorLines), Joining::Add)};
}

std::vector<DayLine::Value> endingIn(const DayLine &line, QDate first, QDate last, QDate start)
{
    std::vector<DayLine::Value> values;
    for (const DayLine::Value &value : line.values())
        if (value.last >= first && value.last <= last && value.first >= start)
            values.push_back(value);
    return values;
}

double sumOf(const std::vector<DayLine::Value> &values)
{
    double sum = 0;
    for (const DayLine::Value &value : values)
        sum += value.value;
    return sum;
}

} // namespace

Measure measureOf(const Kpi &kpi, const Metric &metric, const MetricCatalogue &metrics, const MetricSource &source, QDate notAfter)
{
    Measure measure;
    measure.behaviour = metric.behaviour;
    measure.unit = metric.unit;
    measure.scale = metric.scale;
    if (metric.behaviour == Behaviour::Ratio && !metric.numerator.isEmpty() && metrics.find(metric.numerator)
        && metrics.find(metric.denominator)) {
        Parts parts = partsOf(kpi, metric, source, notAfter);
        measure.numerator = std::move(parts.numerator);
        measure.denominator = std::move(parts.denominator);
        measure.hasParts = !measure.numerator.isEmpty();
    }
    if (!measure.hasParts) {
        const SeriesQuery query{kpi.channel, metric.id, kpi.scope};
        measure.line = completeDays(DayLine(source.series(query), joiningOf(metric), notAfter), source.sources(query));
    }
    return measure;
}

std::optional<QDate> Measure::lastDay() const
{
    return counted().lastDay();
}

std::optional<double> Measure::valueOn(QDate day, QDate start) const
{
    const QDate windowStart = day.addDays(1 - ratioWindowDays);
    if (hasParts) {
        const double below = denominator.sum(windowStart, day);
        return below > 0 ? std::optional(scale * numerator.sum(windowStart, day) / below) : std::nullopt;
    }
    switch (behaviour) {
    case Behaviour::Flow:
        return line.measuredDays(start, day) > 0 ? std::optional(line.sum(start, day)) : std::nullopt;
    case Behaviour::Level:
        return line.valueAt(day);
    case Behaviour::Ratio: {
        const int count = line.points(windowStart, day);
        return count > 0 ? std::optional(line.sum(windowStart, day) / count) : std::nullopt;
    }
    }
    return std::nullopt;
}

std::optional<double> Measure::valueOver(QDate first, QDate last, QDate start) const
{
    if (hasParts) {
        const double below = sumOf(endingIn(denominator, first, last, start));
        return below > 0 ? std::optional(scale * sumOf(endingIn(numerator, first, last, start)) / below) : std::nullopt;
    }
    const auto values = endingIn(line, first, last, behaviour == Behaviour::Level ? first.addDays(-366) : start);
    if (values.empty())
        return std::nullopt;
    switch (behaviour) {
    case Behaviour::Flow:
        return sumOf(values);
    case Behaviour::Level:
        return values.back().value;
    case Behaviour::Ratio:
        return sumOf(values) / static_cast<double>(values.size());
    }
    return std::nullopt;
}

int Measure::daysOver(QDate first, QDate last, QDate start) const
{
    int days = 0;
    for (const DayLine::Value &value : endingIn(counted(), first, last, start))
        days += value.days();
    return days;
}

int Measure::measuredDays(QDate first, QDate last) const
{
    return counted().measuredDays(first, last);
}

int Measure::points(QDate first, QDate last) const
{
    return counted().points(first, last);
}

int Measure::daysOfHistory() const
{
    const auto end = lastDay();
    if (!end)
        return 0;
    QDate begin = *end;
    std::set<qint64> weeks; // counted back from the last day
    for (const DayLine::Value &value : counted().values()) {
        if (value.last > *end)
            break;
        begin = std::min(begin, value.first);
        for (qint64 week = value.last.daysTo(*end) / 7; week <= value.first.daysTo(*end) / 7; ++week)
            weeks.insert(week);
    }
    return std::min(static_cast<int>(begin.daysTo(*end)) + 1, 7 * static_cast<int>(weeks.size()));
}

} // namespace core
