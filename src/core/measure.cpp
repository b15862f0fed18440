// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/measure.h"

#include "core/parts.h"
#include "core/quotient.h"

#include <algorithm>
#include <set>

namespace core {

namespace {

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

// Nothing is read while one of the parts is unknown to the catalogue.
void readParts(
    Measure &measure, const Kpi &kpi, const Metric &metric, const MetricCatalogue &metrics, const MetricSource &source, QDate notAfter)
{
    measure.scale = metric.scale;
    const QStringList parts = partsOf(metric);
    if (parts.isEmpty() || !std::all_of(parts.begin(), parts.end(), [&](const QString &id) { return metrics.find(id); }))
        return;
    Quotient quotient = quotientOf(kpi, metric, metrics, source, notAfter);
    measure.numerator = std::move(quotient.numerator);
    measure.denominator = std::move(quotient.denominator);
    measure.isOfOpening = isOfOpening(metric, metrics);
    measure.hasParts = !measure.numerator.isEmpty();
}

// A level that nobody read, but whose parts were counted: what its parts give on each of their days (F-05, F-28).
DayLine readingsOf(const Measure &ratio)
{
    std::vector<DayLine::Value> values;
    for (const DayLine::Value &part : ratio.denominator.values())
        if (const auto value = ratio.valueOn(part.last, part.first))
            values.push_back({part.last, part.last, *value});
    return DayLine(std::move(values));
}

// What a ratio is divided by over these values.
double divisorOf(const std::vector<DayLine::Value> &values, bool isOfOpening)
{
    if (!isOfOpening)
        return sumOf(values);
    return values.empty() ? 0 : values.front().value / values.front().days();
}

} // namespace

Measure measureOf(const Kpi &kpi, const Metric &metric, const MetricCatalogue &metrics, const MetricSource &source, QDate notAfter)
{
    Measure measure;
    measure.behaviour = metric.behaviour;
    measure.unit = metric.unit;
    const bool isRatio = metric.behaviour == Behaviour::Ratio;
    if (isRatio)
        readParts(measure, kpi, metric, metrics, source, notAfter);
    if (measure.hasParts)
        return measure;
    const SeriesQuery query{kpi.channel, metric.id, kpi.scope};
    measure.line = completeDays(DayLine(source.series(query), joiningOf(metric), notAfter), source.sources(query));
    if (!isRatio && measure.line.isEmpty()) {
        Measure ratio;
        readParts(ratio, kpi, metric, metrics, source, notAfter);
        measure.line = readingsOf(ratio);
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
        const double below =
            isOfOpening ? divisorOf(endingIn(denominator, windowStart, day, windowStart), true) : denominator.sum(windowStart, day);
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
        const double below = divisorOf(endingIn(denominator, first, last, start), isOfOpening);
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
