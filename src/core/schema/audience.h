// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/audience.h"
#include "core/schema/column.h"

// The tables of the people the plan speaks to.
namespace core::schema {

template <>
struct Table<Picture> {
    static constexpr const char *table = "picture";
    static constexpr auto columns()
    {
        using E = Picture;
        return std::tuple{
            column("name", &E::name), column("media_type", &E::mediaType), column("bytes", &E::bytes), column("added_on", &E::addedOn)};
    }
};

template <>
struct Table<Persona> {
    static constexpr const char *table = "persona";
    static constexpr auto columns()
    {
        using E = Persona;
        return std::tuple{column("name", &E::name), column("headline", &E::headline), column("quote", &E::quote),
            column("position", &E::position), column("portrait", &E::portrait)};
    }
};

template <>
struct Table<PersonaAnswer> {
    static constexpr const char *table = "persona_answer";
    static constexpr auto columns()
    {
        using E = PersonaAnswer;
        return std::tuple{owner("persona", &E::persona), column("field", &E::field), column("text", &E::text), column("source", &E::source),
            column("source_note", &E::sourceNote), column("source_link", &E::sourceLink), column("source_day", &E::sourceDay),
            column("position", &E::position)};
    }
};

template <>
struct Table<Interview> {
    static constexpr const char *table = "interview";
    static constexpr auto columns()
    {
        using E = Interview;
        return std::tuple{column("persona", &E::persona), column("day", &E::day), column("who", &E::who), column("insights", &E::insights),
            column("quote", &E::quote)};
    }
};

template <>
struct Table<AudienceShare> {
    static constexpr const char *table = "audience_share";
    static constexpr auto columns()
    {
        using E = AudienceShare;
        return std::tuple{column("channel", &E::channel), column("day", &E::day), column("trait", &E::trait),
            column("segment", &E::segment), column("share", &E::share), column("source", &E::source)};
    }
};

template <>
struct Table<MythCheck> {
    static constexpr const char *table = "myth_check";
    static constexpr auto columns()
    {
        using E = MythCheck;
        return std::tuple{column("belief", &E::belief), column("finding", &E::finding), column("verdict", &E::verdict),
            column("source", &E::source), column("link", &E::link), column("day", &E::day)};
    }
};

template <>
struct Table<JourneyStep> {
    static constexpr const char *table = "journey_step";
    static constexpr auto columns()
    {
        using E = JourneyStep;
        return std::tuple{owner("persona", &E::persona), column("stage", &E::stage), column("touchpoint", &E::touchpoint),
            column("next_step", &E::nextStep), column("offer", &E::offer), column("position", &E::position)};
    }
};

} // namespace core::schema
