// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/goals.h"
#include "core/schema/column.h"

// The tables of goals and what they are measured by.
namespace core::schema {

template <>
struct Table<Goal> {
    static constexpr const char *table = "goal";
    static constexpr auto columns()
    {
        using E = Goal;
        return std::tuple{owner("quarter", &E::quarter), column("objective", &E::objective), column("type", &E::type),
            column("title", &E::title), column("purpose", &E::purpose), column("so_what", &E::soWhat),
            column("contribution", &E::contribution), column("reason", &E::reason), column("audience", &E::audience),
            column("owner", &E::owner), column("override_reason", &E::overrideReason), column("is_exploration", &E::isExploration),
            column("learning_question", &E::learningQuestion), column("outcome", &E::outcome), column("lesson", &E::lesson),
            column("position", &E::position), column("extent", &E::extent), column("sponsor", &E::sponsor), column("link", &E::link),
            column("definition", &E::definition), column("explore_until", &E::exploreUntil)};
    }
};

template <>
struct Table<Kpi> {
    static constexpr const char *table = "kpi";
    static constexpr auto columns()
    {
        using E = Kpi;
        return std::tuple{owner("goal", &E::goal), column("channel", &E::channel), column("metric", &E::metric), column("scope", &E::scope),
            column("aim", &E::aim), column("baseline", &E::baseline), column("baseline_day", &E::baselineDay),
            column("baseline_source", &E::baselineSource), column("target_form", &E::targetForm), column("target_amount", &E::targetAmount),
            column("start_day", &E::startDay), column("deadline", &E::deadline), column("noter", &E::noter),
            column("number_source", &E::numberSource), column("granularity", &E::granularity)};
    }
};

template <>
struct Table<Milestone> {
    static constexpr const char *table = "milestone";
    static constexpr auto columns()
    {
        using E = Milestone;
        return std::tuple{owner("goal", &E::goal), column("day", &E::day), column("title", &E::title), column("value", &E::value)};
    }
};

} // namespace core::schema
