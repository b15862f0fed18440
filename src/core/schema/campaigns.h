// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/campaigns.h"
#include "core/schema/column.h"

// The tables of campaigns, money and dates.
namespace core::schema {

template <>
struct Table<Campaign> {
    static constexpr const char *table = "campaign";
    static constexpr auto columns()
    {
        using E = Campaign;
        return std::tuple{column("name", &E::name), column("purpose", &E::purpose), column("first_day", &E::firstDay),
            column("last_day", &E::lastDay), column("position", &E::position), column("mix_rule", &E::mixRule)};
    }
};

template <>
struct Table<CampaignGoal> {
    static constexpr const char *table = "campaign_goal";
    static constexpr auto columns()
    {
        using E = CampaignGoal;
        return std::tuple{owner("campaign", &E::campaign), owner("goal", &E::goal), column("is_main", &E::isMain)};
    }
};

template <>
struct Table<BudgetLine> {
    static constexpr const char *table = "budget_line";
    static constexpr auto columns()
    {
        using E = BudgetLine;
        return std::tuple{owner("quarter", &E::quarter), column("label", &E::label), column("scope", &E::scope),
            column("channel", &E::channel), column("campaign", &E::campaign), column("planned", &E::planned), column("spent", &E::spent),
            column("kind", &E::kind), column("hours", &E::hours), column("hourly_rate", &E::hourlyRate)};
    }
};

template <>
struct Table<PaidPlan> {
    static constexpr const char *table = "paid_plan";
    static constexpr auto columns()
    {
        using E = PaidPlan;
        return std::tuple{column("campaign", &E::campaign), column("channel", &E::channel), column("title", &E::title),
            column("purpose", &E::purpose), column("audience_kind", &E::audienceKind), column("audience", &E::audience),
            column("age_from", &E::ageFrom), column("age_to", &E::ageTo), column("place", &E::place),
            column("content_kind", &E::contentKind), column("daily_budget", &E::dailyBudget), column("first_day", &E::firstDay),
            column("last_day", &E::lastDay), column("position", &E::position)};
    }
};

template <>
struct Table<PromoCode> {
    static constexpr const char *table = "promo_code";
    static constexpr auto columns()
    {
        using E = PromoCode;
        return std::tuple{column("code", &E::code), column("offer", &E::offer), column("first_day", &E::firstDay),
            column("last_day", &E::lastDay), column("campaign", &E::campaign), column("uses", &E::uses), column("cost", &E::cost)};
    }
};

template <>
struct Table<Review> {
    static constexpr const char *table = "review";
    static constexpr auto columns()
    {
        using E = Review;
        return std::tuple{owner("quarter", &E::quarter), column("day", &E::day), column("time", &E::time), column("title", &E::title),
            column("people", &E::people), column("decisions", &E::decisions), column("is_done", &E::isDone)};
    }
};

template <>
struct Table<KeyDate> {
    static constexpr const char *table = "key_date";
    static constexpr auto columns()
    {
        using E = KeyDate;
        return std::tuple{column("day", &E::day), column("title", &E::title), column("last_day", &E::lastDay), column("uid", &E::uid)};
    }
};

} // namespace core::schema
