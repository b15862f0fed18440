// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content.h"

namespace core {

struct Campaign {
    Id<Campaign> id;
    QString name;
    QString purpose;
    QDate firstDay;
    QDate lastDay;
    int position = 0;
    bool operator==(const Campaign &) const = default;
};

// Which goals a campaign serves (S0-08).
struct CampaignGoal {
    Id<CampaignGoal> id;
    Id<Campaign> campaign;
    Id<Goal> goal;
    bool isMain = false;
    bool operator==(const CampaignGoal &) const = default;
};

// Money planned and spent in a quarter, in the business's currency.
struct BudgetLine {
    Id<BudgetLine> id;
    Id<Quarter> quarter;
    QString label;
    Scope scope = Scope::Organic; // organic or paid
    std::optional<Id<Channel>> channel;
    std::optional<Id<Campaign>> campaign;
    double planned = 0;
    double spent = 0;
    bool operator==(const BudgetLine &) const = default;
};

// A date on which plan and figures are looked at together (S1-63).
struct Review {
    Id<Review> id;
    Id<Quarter> quarter;
    QDate day;
    std::optional<QTime> time;
    QString title;
    QString people;
    QString decisions;
    bool isDone = false;
    bool operator==(const Review &) const = default;
};

// A dated occasion of the business itself; the public ones are computed from rules.
struct KeyDate {
    Id<KeyDate> id;
    QDate day;
    QString title;
    bool operator==(const KeyDate &) const = default;
};

} // namespace core
