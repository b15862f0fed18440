// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/business.h"
#include "core/schema/column.h"

// The tables of the business, its quarters and what it wants.
namespace core::schema {

template <>
struct Table<Business> {
    static constexpr const char *table = "business";
    static constexpr auto columns()
    {
        using E = Business;
        return std::tuple{column("name", &E::name), column("trade", &E::trade), column("trade_kind", &E::tradeKind),
            column("model", &E::model), column("staffing", &E::staffing), column("hours_per_week", &E::hoursPerWeek),
            column("open_days", &E::openDays), column("website", &E::website), column("manager", &E::manager), column("owner", &E::owner),
            column("customers_expect_us", &E::customersExpectUs), column("mission", &E::mission),
            column("social_mission", &E::socialMission), column("voice", &E::voice), column("language", &E::language),
            column("currency", &E::currency), column("time_zone", &E::timeZone), column("week_start", &E::weekStart),
            column("quarter_first_month", &E::quarterFirstMonth), column("voice_tone", &E::voiceTone),
            column("voice_style", &E::voiceStyle), column("voice_do", &E::voiceDo), column("voice_dont", &E::voiceDont),
            column("country", &E::country), column("reply_minutes", &E::replyMinutes), column("work_from", &E::workFrom),
            column("work_until", &E::workUntil), column("house_rules", &E::houseRules), column("supported_up_to", &E::supportedUpTo),
            column("stretch_up_to", &E::stretchUpTo), column("key_dates", &E::keyDates)};
    }
};

template <>
struct Table<Quarter> {
    static constexpr const char *table = "quarter";
    static constexpr auto columns()
    {
        using E = Quarter;
        return std::tuple{column("year", &E::year), column("number", &E::number), column("first_day", &E::firstDay),
            column("last_day", &E::lastDay), column("summary", &E::summary), column("decision_asked", &E::decisionAsked),
            column("decide_before", &E::decideBefore), column("mix_rule", &E::mixRule)};
    }
};

template <>
struct Table<Objective> {
    static constexpr const char *table = "objective";
    static constexpr auto columns()
    {
        using E = Objective;
        return std::tuple{
            column("title", &E::title), column("marketing", &E::marketing), column("reason", &E::reason), column("position", &E::position)};
    }
};

template <>
struct Table<Closure> {
    static constexpr const char *table = "closure";
    static constexpr auto columns()
    {
        using E = Closure;
        return std::tuple{column("first_day", &E::firstDay), column("last_day", &E::lastDay), column("reason", &E::reason)};
    }
};

} // namespace core::schema
