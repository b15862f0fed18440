// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bettermetrics.h"

#include <array>

namespace core {

namespace {

struct Better {
    const char *metric;
    std::array<const char *, 3> instead;
};

constexpr std::array proofs{Better{"page_views", {"sessions", "conversions", "conversion_rate"}},
    Better{"events", {"conversions", "conversion_rate", "email_signups"}}, Better{"opens", {"unique_opens", "link_clicks", "conversions"}},
    Better{"views", {"engagements", "link_clicks", "conversion_rate"}},
    Better{"video_views", {"watch_time", "link_clicks", "conversion_rate"}}, Better{"likes", {"comments", "saves", "link_clicks"}},
    Better{"reactions", {"comments", "shares", "link_clicks"}}};
constexpr std::array anywhere{"engagements", "link_clicks", "conversion_rate"};

struct Use {
    GoalType type;
    const char *network;
    const char *metric;
};

constexpr std::array uses{Use{GoalType::Traffic, "linkedin", "click_through_rate"}, Use{GoalType::Awareness, "instagram", "views"},
    Use{GoalType::Traffic, "meta_ads", "cost_per_click"}, Use{GoalType::Conversions, "meta_ads", "cost_per_result"},
    Use{GoalType::Awareness, "youtube", "watch_time"}, Use{GoalType::Awareness, "tiktok", "video_views"}};

} // namespace

std::vector<const Metric *> betterMetrics(const Metric &metric, const MetricCatalogue &metrics)
{
    std::vector<const Metric *> better;
    if (!metric.isVanity)
        return better;
    std::array<const char *, 3> instead = anywhere;
    for (const Better &proof : proofs)
        if (metric.id == QLatin1String(proof.metric))
            instead = proof.instead;
    for (const char *id : instead)
        if (const Metric *found = metrics.find(QLatin1String(id)))
            better.push_back(found);
    return better;
}

const Metric *metricForUse(GoalType type, const QString &network, const MetricCatalogue &metrics)
{
    for (const Use &use : uses)
        if (use.type == type && network == QLatin1String(use.network))
            return metrics.find(QLatin1String(use.metric));
    return nullptr;
}

} // namespace core
