// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/measure.h"

#include <set>

namespace core {

namespace {

DayLine lineOf(const SeriesQuery &query, Behaviour behaviour, const MetricSource &source, QDate notAfter)
{
    DayLine line(source.series(query), behaviour, notAfter);
    if (!line.lastDay())
        return line;
    for (const SourceNote &note : source.sources(query))
        if (!note.file.isEmpty() && note.importedOn == *line.lastDay() && note.lastDay >= *line.lastDay())
            return line.until(line.lastDay()->addDays(-1)); // the day was still running
    return line;
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
        measure.numerator = lineOf({kpi.channel, metric.numerator, kpi.scope}, Behaviour::Flow, source, notAfter);
        measure.denominator = lineOf({kpi.channel, metric.denominator, kpi.scope}, Behaviour::Flow, source, notAfter);
        measure.hasParts = !measure.numerator.isEmpty() && !measure.denominator.isEmpty();
    }
    if (!measure.hasParts)
        measure.line = lineOf({kpi.channel, metric.id, kpi.scope}, metric.behaviour, source, notAfter);
    return measure;
}

std::optional<QDate> Measure::lastDay() const
{
    return hasParts ? std::min(numerator.lastDay(), denominator.lastDay()) : line.lastDay();
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
