// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics.h"
#include "core/strategy.h"

namespace core {

// One of our accounts measured as competitors are looked at from outside (S1-21): what stands there, what was published, and the
// engagement rate per post by followers, since nobody sees a rival's reach (S2-23, F-07b).
struct OwnPresence {
    std::optional<double> followers;
    std::optional<double> postsPerWeek; // published over the last four weeks of the quarter
    std::optional<double> engagementRate; // percent: engagements ÷ (posts × followers) × 100
    double engagements = 0; // what the rate is made of
    int posts = 0;
};

OwnPresence ownPresence(const Strategy &strategy, const Channel &channel, const Quarter &quarter, const MetricSource &source, QDate asOf);

} // namespace core
