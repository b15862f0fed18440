// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics.h"
#include "core/strategy.h"

namespace core {

// Money planned and spent, in the business's currency.
struct BudgetSum {
    double planned = 0;
    double spent = 0;
    bool operator==(const BudgetSum &) const = default;
};

// A quarter's budget, cut the ways people ask for it (S2-14, S3-36).
struct Budget {
    BudgetSum all;
    BudgetSum organic;
    BudgetSum paid;
    std::vector<std::pair<std::optional<Id<Channel>>, BudgetSum>> byChannel; // most planned first; lines without a channel under none
    std::vector<std::pair<std::optional<Id<Campaign>>, BudgetSum>> byCampaign;
    // The organic cost sheet holds both salaries and hours at a rate, and so counts work twice (F-21).
    bool countsWorkTwice = false;
};

Budget budgetOf(const Strategy &strategy, Id<Quarter> quarter);

// What a line of hours comes to: hours × rate; nothing while one of them is missing.
std::optional<double> costOfHours(const BudgetLine &line);

// Cost of a thousand organic impressions (F-21): the organic cost × 1000 ÷ the organic impressions of those days; nothing without
// impressions. Numbers that nobody told to be paid count as organic.
struct OrganicCost {
    double cost = 0; // spent
    double impressions = 0;
    std::optional<double> perThousand() const;
};
OrganicCost organicCost(const Strategy &strategy, const Quarter &quarter, const MetricSource &source);

// What ads cost in all: a day's budget × the days they run; nothing without both days.
std::optional<double> totalOf(const PaidPlan &plan);
// The ads are for nearly everybody (S3-36): everyone, or an age span of at least forty years with no place and no interest named.
bool isTooBroad(const PaidPlan &plan);

// What each use of a code cost (J-10); nothing before the first use.
std::optional<double> costPerUse(const PromoCode &code);

} // namespace core
