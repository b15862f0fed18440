// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics.h"
#include "core/strategy.h"

namespace core {

// Fewer followers than that are a small audience: reach has to come from elsewhere as well (S3-23). Our own rule of thumb.
constexpr double smallAudience = 1000;

// How many people stand on one step of the way from follower to loyal fan (S2-08).
struct FunnelStep {
    JourneyStage stage = JourneyStage::Follower;
    QString metric; // that the count comes from
    bool isCounted = false; // people were counted for this step; else a metric that comes close stands in, added up over the quarter
    bool isFromChannels = false; // followers: added up over the networks, on which one person may count twice
    std::optional<double> people;
    std::optional<double> rate; // F-25, in percent of the step above; none where either is missing, or nobody stands above
};

// All steps, from followers to fans, as known on that day.
std::vector<FunnelStep> funnelOf(const MetricCatalogue &metrics, const MetricSource &source, const Quarter &quarter, QDate asOf);
// The metric that holds what was counted for a stage.
QString countedMetric(JourneyStage stage);
// The one that stands in for it; empty: none.
QString standInMetric(JourneyStage stage);
// F-25
std::optional<double> funnelRate(const std::optional<double> &above, const std::optional<double> &next);

} // namespace core
