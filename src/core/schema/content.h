// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content.h"
#include "core/schema/column.h"

// The tables of what is said and posted.
namespace core::schema {

template <>
struct Table<Pillar> {
    static constexpr const char *table = "pillar";
    static constexpr auto columns()
    {
        using E = Pillar;
        return std::tuple{column("name", &E::name), column("purpose", &E::purpose), column("share", &E::share),
            column("in_80_20", &E::in8020), column("in_thirds", &E::inThirds), column("in_50_25_20_5", &E::in50252005),
            column("position", &E::position)};
    }
};

template <>
struct Table<Story> {
    static constexpr const char *table = "story";
    static constexpr auto columns()
    {
        using E = Story;
        return std::tuple{column("title", &E::title), column("need", &E::need), column("goal", &E::goal), column("position", &E::position),
            column("emotion", &E::emotion), column("persona", &E::persona), column("is_retired", &E::isRetired)};
    }
};

template <>
struct Table<Inspiration> {
    static constexpr const char *table = "inspiration";
    static constexpr auto columns()
    {
        using E = Inspiration;
        return std::tuple{column("kind", &E::kind), column("title", &E::title), column("network", &E::network), column("link", &E::link),
            column("what_works", &E::whatWorks), column("to_borrow", &E::toBorrow), column("position", &E::position),
            column("adaptation", &E::adaptation)};
    }
};

template <>
struct Table<ExistingContent> {
    static constexpr const char *table = "existing_content";
    static constexpr auto columns()
    {
        using E = ExistingContent;
        return std::tuple{column("title", &E::title), column("place", &E::where), column("link", &E::link), column("pillar", &E::pillar),
            column("is_gated", &E::isGated), column("note", &E::note), column("position", &E::position)};
    }
};

template <>
struct Table<Post> {
    static constexpr const char *table = "post";
    static constexpr auto columns()
    {
        using E = Post;
        return std::tuple{column("channel", &E::channel), column("title", &E::title), column("text", &E::text), column("day", &E::day),
            column("time", &E::time), column("format", &E::format), column("status", &E::status), column("pillar", &E::pillar),
            column("campaign", &E::campaign), column("goal", &E::goal), column("persona", &E::persona), column("owner", &E::owner),
            column("link", &E::link), column("published_link", &E::publishedLink), column("notes", &E::notes), column("uid", &E::uid),
            column("story", &E::story), column("demand", &E::demand), column("picture", &E::picture), column("checked", &E::checked),
            column("recurrence", &E::recurrence), column("recurrence_day", &E::recurrenceDay), column("parent", &E::parent),
            column("in_80_20", &E::in8020), column("in_thirds", &E::inThirds), column("in_50_25_20_5", &E::in50252005),
            column("production_day", &E::productionDay), column("answers_first_hour", &E::answersFirstHour),
            column("suspended_day", &E::suspendedDay), column("video_stage", &E::videoStage), column("maker", &E::maker)};
    }
};

template <>
struct Table<FormatEffort> {
    static constexpr const char *table = "format_effort";
    static constexpr auto columns()
    {
        using E = FormatEffort;
        return std::tuple{column("format", &E::format), column("minutes", &E::minutes)};
    }
};

template <>
struct Table<FollowerRequest> {
    static constexpr const char *table = "follower_request";
    static constexpr auto columns()
    {
        using E = FollowerRequest;
        return std::tuple{column("day", &E::day), column("who", &E::who), column("channel", &E::channel), column("text", &E::text),
            column("status", &E::status), column("post", &E::post)};
    }
};

} // namespace core::schema
