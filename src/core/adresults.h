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
    QString name; // as the network writes it; empty: of ads that name no campaign
    std::optional<Id<Channel>> account;
    QString currency; // the business's where no file says it
    std::optional<Id<Campaign>> campaign; // of the plan: as the user said, else the one of the same name
    std::optional<Id<AdCampaign>> said; // where the user said it
    AdFigures figures;
    std::vector<AdPart> parts; // sets of ads or ads, never both; most spent first
    double spendBeyond = 0; // of periods that only begin or end in the quarter and that no shorter ones tell of: it can't be divided and
                            // is not in the figures
    QDate firstDay; // invalid where nothing lies in the quarter
    QDate lastDay;
};

// Most spent first. `ads` are series of campaigns, sets of ads and ads; those that no file tells the cost of are left out. What counts
// once, core/countedonce.h says.
std::vector<AdResult> adResults(const Strategy &strategy, const Quarter &quarter, const std::vector<Series> &ads);

// Whether two results are of one campaign of one account, whatever they tell of it.
bool isSameCampaign(const AdResult &one, const AdResult &other);

// Whether a line of the budget is for ads of a campaign: of the kind that says so, or paid and of no kind.
bool paysForAds(const BudgetLine &line);
// What the ads of a budget line cost by those files: the ones of its campaign, on its channel where there are several such lines, in the
// business's currency. Nothing where it does not pay for ads, or no file tells of any.
std::optional<double> spentOnAds(const BudgetLine &line, const Strategy &strategy, const std::vector<AdResult> &results);
// What ads of its campaign cost that several lines may have paid for, this one among them or not: it is in none of them.
double spentByNobody(const BudgetLine &line, const Strategy &strategy, const std::vector<AdResult> &results);

} // namespace core
