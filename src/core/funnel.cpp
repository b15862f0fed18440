// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/funnel.h"

#include "core/dayline.h"
#include "core/measure.h"

#include <algorithm>

namespace core {

namespace {

std::optional<double> valueOf(
    const QString &metricId, const MetricCatalogue &metrics, const MetricSource &source, const Quarter &quarter, QDate asOf)
{
    const Metric *metric = metrics.find(metricId);
    if (!metric)
        return std::nullopt;
    Kpi kpi;
    kpi.metric = metricId;
    return measureOf(kpi, *metric, metrics, source, asOf).valueOn(asOf, quarter.firstDay);
}

} // namespace

QString countedMetric(JourneyStage stage)
{
    switch (stage) {
    case JourneyStage::Follower:
        return QStringLiteral("followers");
    case JourneyStage::Cold:
        return QStringLiteral("cold_leads");
    case JourneyStage::Warm:
        return QStringLiteral("warm_leads");
    case JourneyStage::Hot:
        return QStringLiteral("hot_leads");
    case JourneyStage::Customer:
        return QStringLiteral("customers");
    case JourneyStage::Fan:
        return QStringLiteral("loyal_fans");
    }
    Q_UNREACHABLE();
}

QString standInMetric(JourneyStage stage)
{
    switch (stage) {
    case JourneyStage::Cold:
        return QStringLiteral("engaged_users");
    case JourneyStage::Warm:
        return QStringLiteral("email_signups");
    case JourneyStage::Hot:
        return QStringLiteral("leads");
    case JourneyStage::Customer:
        return QStringLiteral("purchases");
    case JourneyStage::Follower:
    case JourneyStage::Fan:
        break;
    }
    return {};
}

std::optional<double> funnelRate(const std::optional<double> &above, const std::optional<double> &next)
{
    return above && next && *above > 0 ? std::optional(100 * *next / *above) : std::nullopt;
}

std::vector<FunnelStep> funnelOf(const MetricCatalogue &metrics, const MetricSource &source, const Quarter &quarter, QDate asOf)
{
    std::vector<FunnelStep> steps;
    for (const auto &[stage, token] : Tokens<JourneyStage>::all) {
        FunnelStep step;
        step.stage = stage;
        step.metric = countedMetric(stage);
        step.people = valueOf(step.metric, metrics, source, quarter, asOf);
        step.isCounted = step.people.has_value();
        if (const QString other = standInMetric(stage); !step.people && !other.isEmpty()) {
            step.people = valueOf(other, metrics, source, quarter, asOf);
            if (step.people)
                step.metric = other;
        }
        if (stage == JourneyStage::Follower) {
            auto series = source.series({{}, step.metric, Scope::All});
            std::erase_if(series, [](const Series &one) { return !one.key.channel; }); // a count by hand is of the same people
            step.isFromChannels = !series.empty();
            if (step.isFromChannels)
                step.people = DayLine(series, Joining::CarryAndAdd, asOf).valueAt(asOf);
        }
        if (!steps.empty())
            step.rate = funnelRate(steps.back().people, step.people);
        steps.push_back(step);
    }
    return steps;
}

} // namespace core
