// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language.h"
#include "core/metrics.h"

namespace core {

// What proves more than a number that flatters (S1-08): interactions, clicks, conversions, as the metric's place allows; at most
// three, none for a number that is no vanity metric.
std::vector<const Metric *> betterMetrics(const Metric &metric, const MetricCatalogue &metrics);

// The metric that suits a goal of that type on that network (S1-09), or nullptr: LinkedIn for traffic → click-through rate.
const Metric *metricForUse(GoalType type, const QString &network, const MetricCatalogue &metrics);

// What a number does for visits and sales in the end, in a sentence (S2-05).
QString endOutcome(const Metric &metric, const Language &language);

} // namespace core
