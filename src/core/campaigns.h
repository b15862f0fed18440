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
    QString mixRule; // where it follows another one than the quarter (S1-54)
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

// What a budget line pays for; of an organic one either salaries or hours at a rate, never both (F-21).
enum class CostKind { Media, Platform, Salary, Hours, Agency, Overhead, Tools, Other };

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
    CostKind kind = CostKind::Other;
    std::optional<double> hours; // of Hours: planned = hours × hourlyRate
    std::optional<double> hourlyRate;
    bool operator==(const BudgetLine &) const = default;
};

enum class PaidAudience { Remarketing, Lookalike, Interests, Local, Everyone };

// Ads of a campaign: what for, whom they reach, and what they cost a day (S3-36).
struct PaidPlan {
    Id<PaidPlan> id;
    std::optional<Id<Campaign>> campaign;
    std::optional<Id<Channel>> channel;
    QString title;
    QString purpose;
    PaidAudience audienceKind = PaidAudience::Remarketing;
    QString audience; // in words
    std::optional<int> ageFrom;
    std::optional<int> ageTo;
    QString place; // "Lyon, 3 km round the shop"
    QString contentKind; // id of a paid content type (S3-37), or empty
    double dailyBudget = 0;
    std::optional<QDate> firstDay;
    std::optional<QDate> lastDay;
    int position = 0;
    bool operator==(const PaidPlan &) const = default;
};

// A code that tells which sales came from a post (J-10).
struct PromoCode {
    Id<PromoCode> id;
    QString code;
    QString offer;
    std::optional<QDate> firstDay;
    std::optional<QDate> lastDay;
    std::optional<Id<Campaign>> campaign;
    int uses = 0; // counted by hand
    double cost = 0; // what it has cost so far, in the business's currency
    bool operator==(const PromoCode &) const = default;
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

// A dated occasion of the business itself, or one that came with a calendar file, such as school holidays (J-07); the public ones
// are computed from rules.
struct KeyDate {
    Id<KeyDate> id;
    QDate day;
    QString title;
    std::optional<QDate> lastDay; // of more days than one
    QString uid; // its identity in the file it came from
    bool operator==(const KeyDate &) const = default;
};

template <>
struct Tokens<CostKind> {
    static constexpr std::array<TokenOf<CostKind>, 8> all{
        {{CostKind::Media, "media"}, {CostKind::Platform, "platform"}, {CostKind::Salary, "salary"}, {CostKind::Hours, "hours"},
            {CostKind::Agency, "agency"}, {CostKind::Overhead, "overhead"}, {CostKind::Tools, "tools"}, {CostKind::Other, "other"}}};
};
template <>
struct Tokens<PaidAudience> {
    static constexpr std::array<TokenOf<PaidAudience>, 5> all{
        {{PaidAudience::Remarketing, "remarketing"}, {PaidAudience::Lookalike, "lookalike"}, {PaidAudience::Interests, "interests"},
            {PaidAudience::Local, "local"}, {PaidAudience::Everyone, "everyone"}}};
};

} // namespace core
