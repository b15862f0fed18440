// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/returns.h"

#include "core/budget.h"
#include "core/measure.h"

#include <algorithm>

namespace core {

namespace {

// The KPI that says what comes in.
Kpi revenueOfAll()
{
    Kpi kpi;
    kpi.metric = QStringLiteral("revenue");
    return kpi;
}

struct Tied {
    Id<Goal> goal;
    Kpi revenue;
};

std::optional<Tied> tiedGoal(const Strategy &strategy, const Quarter &quarter, const MetricCatalogue &metrics)
{
    std::optional<Tied> proving;
    for (const Goal &goal : strategy.all<Goal>()) {
        if (goal.quarter != quarter.id || goal.isExploration)
            continue;
        for (const Kpi &kpi : strategy.kpisOf(goal.id)) {
            if (kpi.metric == revenueOfAll().metric)
                return Tied{goal.id, kpi};
            const Metric *metric = metrics.find(kpi.metric);
            if (!proving && goal.reason == GoalReason::ProveReturn && metric && metric->tier == Tier::Leads)
                proving = Tied{goal.id, revenueOfAll()};
        }
    }
    return proving;
}

} // namespace

std::optional<double> ReturnOnInvestment::percent() const
{
    return goal && benefit && cost && *cost > 0 ? std::optional((*benefit - *cost) / *cost * 100) : std::nullopt;
}

ReturnOnInvestment returnOnInvestment(
    const Strategy &strategy, const Quarter &quarter, const MetricCatalogue &metrics, const MetricSource &source, QDate asOf)
{
    ReturnOnInvestment result;
    const auto tied = tiedGoal(strategy, quarter, metrics);
    const Metric *revenue = metrics.find(revenueOfAll().metric);
    if (!tied || !revenue)
        return result;
    result.goal = tied->goal;
    const QDate last = std::min(asOf, quarter.lastDay);
    const Measure measure = measureOf(tied->revenue, *revenue, metrics, source, last);
    if (measure.lastDay() && *measure.lastDay() >= quarter.firstDay)
        result.benefit = measure.valueOn(last, quarter.firstDay);
    if (const double spent = budgetOf(strategy, quarter.id).all.spent; spent > 0)
        result.cost = spent;
    return result;
}

} // namespace core
