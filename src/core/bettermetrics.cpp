// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bettermetrics.h"

#include <algorithm>
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

QString endOutcome(const Metric &metric, const Language &language)
{
    constexpr std::array visits{"sessions", "users", "new_users", "returning_users", "page_views", "link_clicks"};
    constexpr std::array people{"applicants", "hires", "hire_yield"};
    const auto isOneOf = [&metric](const auto &ids) {
        return std::any_of(ids.begin(), ids.end(), [&metric](const char *id) { return metric.id == QLatin1String(id); });
    };
    if (isOneOf(visits))
        return language.translate("core", "It counts visits themselves; watch how many of them end in a sale.");
    if (isOneOf(people))
        return language.translate("core", "It fills places that would cost sales if they stayed empty.");
    if (metric.unit == Unit::Currency && metric.isLowerBetter)
        return language.translate("core", "It is what visits and sales cost: the less, the more of each sale stays.");
    switch (metric.tier) {
    case Tier::Reach:
        return language.translate("core", "Who sees you may visit: watch whether visits rise with it.");
    case Tier::Engagement:
        return language.translate("core", "Who reacts comes back: watch whether visits and sales rise with it.");
    case Tier::Leads:
        return language.translate("core", "It counts sales, or the step right before them.");
    case Tier::Other:
        break;
    }
    return language.translate("core", "Who is content stays and brings others: watch the sales that come back.");
}

} // namespace core
