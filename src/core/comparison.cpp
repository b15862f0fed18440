// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison.h"

#include "core/measure.h"

#include <algorithm>
#include <tuple>

namespace core {

namespace {

constexpr double manyApplicants = 10;
constexpr double fewHires = 0.5; // of what the others' applications led to

std::optional<double> figureOver(const Measure &measure, QDate first, QDate last)
{
    if (measure.behaviour == Behaviour::Flow && measure.daysOver(first, last, first) < first.daysTo(last) + 1)
        return std::nullopt;
    return measure.valueOver(first, last, first);
}

// The last spans that were measured whole: what is noted week by week is read up to its last full week. Else those up to its last day.
ComparedSpans lastSpans(const Measure &measure, QDate lastDay, Granularity granularity)
{
    const int days = daysOf(granularity);
    const auto &values = (measure.hasParts ? measure.denominator : measure.line).values();
    for (auto value = values.rbegin(); value != values.rend() && value->last.daysTo(lastDay) < 7; ++value) {
        const ComparedSpans spans = spansUpTo(value->last, granularity);
        if (measure.daysOver(spans.first, spans.last, spans.first) == days)
            return spans;
    }
    return spansUpTo(lastDay, granularity);
}

// What was counted of a channel in the span, whether or not every day was.
std::optional<double> countedOn(
    Id<Channel> channel, const QString &metric, const MetricCatalogue &metrics, const MetricSource &source, QDate first, QDate last)
{
    const Metric *found = metrics.find(metric);
    if (!found)
        return std::nullopt;
    Kpi kpi;
    kpi.channel = channel;
    kpi.metric = metric;
    return measureOf(kpi, *found, metrics, source, last).valueOver(first, last, first);
}

void markNoise(std::vector<HireSource> &sources)
{
    for (HireSource &source : sources) {
        double applicants = 0;
        double hires = 0;
        for (const HireSource &other : sources) {
            applicants += other.channel == source.channel ? 0 : other.applicants;
            hires += other.channel == source.channel ? 0 : other.hires;
        }
        const auto percent = source.percent();
        source.isNoise =
            percent && source.applicants >= manyApplicants && applicants > 0 && hires > 0 && *percent < fewHires * 100 * hires / applicants;
    }
}

} // namespace

int daysOf(Granularity granularity)
{
    switch (granularity) {
    case Granularity::Day:
        return 1;
    case Granularity::Week:
        return 7;
    case Granularity::Month:
        return 28;
    }
    Q_UNREACHABLE();
}

ComparedSpans spansUpTo(QDate last, Granularity granularity)
{
    const int days = daysOf(granularity);
    return {last.addDays(1 - days), last, last.addDays(1 - 2 * days), last.addDays(-days)};
}

std::optional<double> Comparison::change() const
{
    return now && before && *before > 0 ? std::optional((*now - *before) / *before * 100) : std::nullopt;
}

std::optional<Comparison> compared(const Kpi &kpi, const MetricCatalogue &metrics, const MetricSource &source, QDate asOf)
{
    const Metric *metric = metrics.find(kpi.metric);
    if (!metric)
        return std::nullopt;
    const Measure measure = measureOf(kpi, *metric, metrics, source, asOf);
    const auto last = measure.lastDay();
    if (!last)
        return std::nullopt;
    Comparison result;
    const bool isLevel = metric->behaviour == Behaviour::Level;
    result.spans = isLevel ? spansUpTo(*last, kpi.granularity) : lastSpans(measure, *last, kpi.granularity);
    result.now = figureOver(measure, result.spans.first, result.spans.last);
    result.before = figureOver(measure, result.spans.firstBefore, result.spans.lastBefore);
    return result;
}

std::vector<ChannelShare> channelShares(const std::vector<Channel> &channels, const QString &metric, const MetricCatalogue &metrics,
    const MetricSource &source, QDate first, QDate last)
{
    std::vector<ChannelShare> shares;
    double all = 0;
    for (const Channel &channel : channels)
        if (const auto value = countedOn(channel.id, metric, metrics, source, first, last)) {
            shares.push_back({channel.id, *value, {}});
            all += *value;
        }
    for (ChannelShare &share : shares)
        share.percent = all > 0 ? std::optional(share.value / all * 100) : std::nullopt;
    std::stable_sort(shares.begin(), shares.end(), [](const auto &a, const auto &b) { return a.value > b.value; });
    return shares;
}

std::optional<double> HireSource::percent() const
{
    return applicants > 0 ? std::optional(hires / applicants * 100) : std::nullopt;
}

std::vector<HireSource> hireSources(
    const std::vector<Channel> &channels, const MetricCatalogue &metrics, const MetricSource &source, QDate first, QDate last)
{
    std::vector<HireSource> sources;
    for (const Channel &channel : channels) {
        const auto applicants = countedOn(channel.id, QStringLiteral("applicants"), metrics, source, first, last);
        const auto hires = countedOn(channel.id, QStringLiteral("hires"), metrics, source, first, last);
        if (applicants && hires)
            sources.push_back({channel.id, *applicants, *hires});
    }
    markNoise(sources);
    std::stable_sort(sources.begin(), sources.end(),
        [](const auto &a, const auto &b) { return std::tie(a.hires, a.applicants) > std::tie(b.hires, b.applicants); });
    return sources;
}

} // namespace core
