// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/competitors.h"
#include "core/schema/column.h"

// The tables of who else is there.
namespace core::schema {

template <>
struct Table<Competitor> {
    static constexpr const char *table = "competitor";
    static constexpr auto columns()
    {
        using E = Competitor;
        return std::tuple{column("name", &E::name), column("website", &E::website), column("does_well", &E::doesWell),
            column("does_less_well", &E::doesLessWell), column("listen_for", &E::listenFor), column("position", &E::position),
            column("publishes", &E::publishes), column("public_reacts", &E::publicReacts)};
    }
};

template <>
struct Table<Presence> {
    static constexpr const char *table = "presence";
    static constexpr auto columns()
    {
        using E = Presence;
        return std::tuple{owner("competitor", &E::competitor), column("network", &E::network), column("handle", &E::handle),
            column("seen_on", &E::seenOn), column("followers", &E::followers), column("posts_per_week", &E::postsPerWeek),
            column("engagement_rate", &E::engagementRate), column("strength", &E::strength), column("note", &E::note),
            column("formats", &E::formats), column("strengths", &E::strengths), column("weaknesses", &E::weaknesses)};
    }
};

template <>
struct Table<NetworkDemand> {
    static constexpr const char *table = "network_demand";
    static constexpr auto columns()
    {
        using E = NetworkDemand;
        return std::tuple{column("network", &E::network), column("share", &E::share), column("sample_size", &E::sampleSize),
            column("source", &E::source), column("score", &E::score), column("note", &E::note)};
    }
};

template <>
struct Table<Observation> {
    static constexpr const char *table = "observation";
    static constexpr auto columns()
    {
        using E = Observation;
        return std::tuple{column("competitor", &E::competitor), column("day", &E::day), column("network", &E::network),
            column("link", &E::link), column("kind", &E::kind), column("text", &E::text), column("lesson", &E::lesson),
            column("action", &E::action)};
    }
};

} // namespace core::schema
