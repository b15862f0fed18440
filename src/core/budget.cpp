// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/budget.h"

#include <map>

namespace core {

namespace {

constexpr int broadSpanOfAges = 40;

void add(BudgetSum &sum, const BudgetLine &line)
{
    sum.planned += line.planned;
    sum.spent += line.spent;
}

template <class Key>
std::vector<std::pair<Key, BudgetSum>> mostPlannedFirst(const std::map<Key, BudgetSum> &sums)
{
    std::vector<std::pair<Key, BudgetSum>> result(sums.begin(), sums.end());
    std::stable_sort(
        result.begin(), result.end(), [](const auto &one, const auto &other) { return one.second.planned > other.second.planned; });
    return result;
}

// Those of a campaign are of its ads.
double unpaidImpressions(const std::vector<Series> &all, const Quarter &quarter)
{
    double impressions = 0;
    for (const Series &series : all)
        for (const MetricValue &value : series.values)
            if (series.key.campaign.isEmpty() && value.day >= quarter.firstDay && value.lastDay() <= quarter.lastDay)
                impressions += value.value;
    return impressions;
}

} // namespace

Budget budgetOf(const Strategy &strategy, Id<Quarter> quarter)
{
    Budget budget;
    std::map<std::optional<Id<Channel>>, BudgetSum> byChannel;
    std::map<std::optional<Id<Campaign>>, BudgetSum> byCampaign;
    bool hasSalary = false;
    bool hasHours = false;
    for (const BudgetLine &line : strategy.all<BudgetLine>()) {
        if (line.quarter != quarter)
            continue;
        const bool isPaid = line.scope == Scope::Paid;
        add(budget.all, line);
        add(isPaid ? budget.paid : budget.organic, line);
        add(byChannel[line.channel], line);
        add(byCampaign[line.campaign], line);
        hasSalary = hasSalary || (!isPaid && line.kind == CostKind::Salary);
        hasHours = hasHours || (!isPaid && line.kind == CostKind::Hours);
    }
    budget.byChannel = mostPlannedFirst(byChannel);
    budget.byCampaign = mostPlannedFirst(byCampaign);
    budget.countsWorkTwice = hasSalary && hasHours;
    return budget;
}

std::optional<double> costOfHours(const BudgetLine &line)
{
    return line.hours && line.hourlyRate ? std::optional(*line.hours * *line.hourlyRate) : std::nullopt;
}

std::optional<double> OrganicCost::perThousand() const
{
    return impressions > 0 ? std::optional(cost * 1000 / impressions) : std::nullopt;
}

OrganicCost organicCost(const Strategy &strategy, const Quarter &quarter, const MetricSource &source)
{
    OrganicCost result;
    result.cost = budgetOf(strategy, quarter.id).organic.spent;
    for (const Channel &channel : strategy.all<Channel>())
        for (const Scope scope : {Scope::Organic, Scope::All}) {
            const double ofScope = unpaidImpressions(source.series({channel.id, QStringLiteral("impressions"), scope}), quarter);
            result.impressions += ofScope;
            if (ofScope > 0) // an account's organic numbers are part of all of them
                break;
        }
    return result;
}

std::optional<double> totalOf(const PaidPlan &plan)
{
    if (!plan.firstDay || !plan.lastDay || *plan.lastDay < *plan.firstDay)
        return std::nullopt;
    return plan.dailyBudget * static_cast<double>(plan.firstDay->daysTo(*plan.lastDay) + 1);
}

bool isTooBroad(const PaidPlan &plan)
{
    if (plan.audienceKind == PaidAudience::Remarketing || plan.audienceKind == PaidAudience::Lookalike)
        return false;
    if (plan.audienceKind == PaidAudience::Everyone)
        return true;
    const bool isNarrowed = !plan.place.trimmed().isEmpty() || !plan.audience.trimmed().isEmpty();
    const bool isAnyAge = plan.ageTo.value_or(100) - plan.ageFrom.value_or(0) >= broadSpanOfAges;
    return !isNarrowed && isAnyAge;
}

std::optional<double> costPerUse(const PromoCode &code)
{
    return code.uses > 0 ? std::optional(code.cost / code.uses) : std::nullopt;
}

} // namespace core
