// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics.h"
#include "core/strategy.h"

namespace core {

// What ads cost and brought.
struct AdFigures {
    double spend = 0; // in the currency of the account
    double impressions = 0;
    double clicks = 0;
    double conversions = 0;

    std::optional<double> perThousand() const; // F-20: cost × 1000 ÷ impressions
    std::optional<double> perClick() const; // F-22: cost ÷ clicks
};

// A set of ads or an ad of a campaign.
struct AdPart {
    QString name;
    AdFigures figures;
};

// A campaign of an advertising account in a quarter, as imported files tell it (S2-14).
struct AdResult {
    QString name; // as the network writes it
    std::optional<Id<Channel>> account;
    QString currency;
    std::optional<Id<Campaign>> campaign; // of the plan: as the user said, else the one of the same name
    AdFigures figures;
    std::vector<AdPart> parts; // most spent first
    double spendBeyond = 0; // of periods that only begin or end in the quarter: it can't be divided and is not in the figures
    QDate firstDay; // invalid where nothing lies in the quarter
    QDate lastDay;
};

// Most spent first. `ads` are series that name a campaign each; what counts once, core/countedonce.h says.
std::vector<AdResult> adResults(const Strategy &strategy, const Quarter &quarter, const std::vector<Series> &ads);

// Whether a line of the budget is for ads of a campaign: of the kind that says so, or paid and of no kind.
bool paysForAds(const BudgetLine &line);
// What the ads of a budget line cost by those files: the ones of its campaign, on its channel where it names one, in the business's
// currency. Nothing where it does not pay for ads, or no file tells of any.
std::optional<double> spentOnAds(const BudgetLine &line, const Strategy &strategy, const std::vector<AdResult> &results);

} // namespace core
