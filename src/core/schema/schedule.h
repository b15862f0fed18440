// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/schedule.h"
#include "core/schema/column.h"

// The tables of when things are said.
namespace core::schema {

template <>
struct Table<Recurrence> {
    static constexpr const char *table = "recurrence";
    static constexpr auto columns()
    {
        using E = Recurrence;
        return std::tuple{column("rule", &E::rule), column("first_day", &E::firstDay), column("skipped", &E::skipped)};
    }
};

template <>
struct Table<TimeBlock> {
    static constexpr const char *table = "time_block";
    static constexpr auto columns()
    {
        using E = TimeBlock;
        return std::tuple{column("title", &E::title), column("kind", &E::kind), column("channel", &E::channel),
            column("first_day", &E::firstDay), column("time", &E::time), column("minutes", &E::minutes), column("rule", &E::rule),
            column("owner", &E::owner)};
    }
};

template <>
struct Table<PostStep> {
    static constexpr const char *table = "post_step";
    static constexpr auto columns()
    {
        using E = PostStep;
        return std::tuple{owner("post", &E::post), column("day", &E::day), column("time", &E::time), column("status", &E::status),
            column("who", &E::who), column("remark", &E::remark)};
    }
};

template <>
struct Table<MixShare> {
    static constexpr const char *table = "mix_share";
    static constexpr auto columns()
    {
        using E = MixShare;
        return std::tuple{
            owner("pillar", &E::pillar), owner("channel", &E::channel), owner("campaign", &E::campaign), column("share", &E::share)};
    }
};

} // namespace core::schema
