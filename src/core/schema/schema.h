// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/audience.h"
#include "core/campaigns.h"
#include "core/channels.h"
#include "core/competitors.h"
#include "core/content.h"
#include "core/goals.h"

#include <tuple>
#include <variant>

// One description per entity: its table and its columns beside the members they hold. SQL, JSON, comparison and copies all
// visit it, so a new field is one line here and one migration that appends a column.
namespace core::schema {

// What happens to a row when the row it refers to is deleted. There are no cascades in the file: the edit lists every row.
enum class OnDelete { Owned, Cleared };

template <class Entity, class Member>
struct Column {
    const char *name;
    Member Entity::*member;
    OnDelete onDelete = OnDelete::Cleared; // of Id and optional Id columns only

    using Type = Member;
};

template <class Entity, class Member>
constexpr Column<Entity, Member> column(const char *name, Member Entity::*member)
{
    return {name, member};
}

// The reference to the row that owns this one: it is deleted with its owner.
template <class Entity, class Member>
constexpr Column<Entity, Member> owner(const char *name, Member Entity::*member)
{
    return {name, member, OnDelete::Owned};
}

// Specialised for each entity: `table`, and `columns()`, a tuple of Column without the id.
template <class Entity>
struct Table;

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
            column("quarter_first_month", &E::quarterFirstMonth)};
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
            column("position", &E::position)};
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
            column("start_day", &E::startDay), column("deadline", &E::deadline), column("noter", &E::noter)};
    }
};

template <>
struct Table<Persona> {
    static constexpr const char *table = "persona";
    static constexpr auto columns()
    {
        using E = Persona;
        return std::tuple{
            column("name", &E::name), column("headline", &E::headline), column("quote", &E::quote), column("position", &E::position)};
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
struct Table<Competitor> {
    static constexpr const char *table = "competitor";
    static constexpr auto columns()
    {
        using E = Competitor;
        return std::tuple{column("name", &E::name), column("website", &E::website), column("does_well", &E::doesWell),
            column("does_less_well", &E::doesLessWell), column("listen_for", &E::listenFor), column("position", &E::position)};
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
            column("engagement_rate", &E::engagementRate), column("strength", &E::strength), column("note", &E::note)};
    }
};

template <>
struct Table<NetworkDemand> {
    static constexpr const char *table = "network_demand";
    static constexpr auto columns()
    {
        using E = NetworkDemand;
        return std::tuple{column("network", &E::network), column("share", &E::share), column("sample_size", &E::sampleSize),
            column("source", &E::source)};
    }
};

template <>
struct Table<Channel> {
    static constexpr const char *table = "channel";
    static constexpr auto columns()
    {
        using E = Channel;
        return std::tuple{column("network", &E::network), column("handle", &E::handle), column("url", &E::url),
            column("mission", &E::mission), column("approach", &E::approach), column("owner", &E::owner),
            column("posts_per_week", &E::postsPerWeek), column("rank", &E::rank), column("strength", &E::strength),
            column("attracts_audience", &E::attractsAudience), column("usage", &E::usage), column("helps_goals", &E::helpsGoals),
            column("decision", &E::decision), column("decision_reason", &E::decisionReason), column("verification", &E::verification),
            column("profile_done", &E::profileDone), column("position", &E::position)};
    }
};

template <>
struct Table<AuditAnswer> {
    static constexpr const char *table = "audit_answer";
    static constexpr auto columns()
    {
        using E = AuditAnswer;
        return std::tuple{column("question", &E::question), column("text", &E::text)};
    }
};

template <>
struct Table<Impostor> {
    static constexpr const char *table = "impostor";
    static constexpr auto columns()
    {
        using E = Impostor;
        return std::tuple{column("network", &E::network), column("handle", &E::handle), column("url", &E::url),
            column("found_on", &E::foundOn), column("reported_on", &E::reportedOn), column("outcome", &E::outcome)};
    }
};

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
        return std::tuple{column("title", &E::title), column("need", &E::need), column("goal", &E::goal), column("position", &E::position)};
    }
};

template <>
struct Table<Inspiration> {
    static constexpr const char *table = "inspiration";
    static constexpr auto columns()
    {
        using E = Inspiration;
        return std::tuple{column("kind", &E::kind), column("title", &E::title), column("network", &E::network), column("link", &E::link),
            column("what_works", &E::whatWorks), column("to_borrow", &E::toBorrow), column("position", &E::position)};
    }
};

template <>
struct Table<Campaign> {
    static constexpr const char *table = "campaign";
    static constexpr auto columns()
    {
        using E = Campaign;
        return std::tuple{column("name", &E::name), column("purpose", &E::purpose), column("first_day", &E::firstDay),
            column("last_day", &E::lastDay), column("position", &E::position)};
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
            column("channel", &E::channel), column("campaign", &E::campaign), column("planned", &E::planned), column("spent", &E::spent)};
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
        return std::tuple{column("day", &E::day), column("title", &E::title)};
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
            column("link", &E::link), column("published_link", &E::publishedLink), column("notes", &E::notes), column("uid", &E::uid)};
    }
};

// Every entity of a strategy, parents before children.
template <template <class...> class To>
using ForEachEntity = To<Business, Quarter, Objective, Closure, Persona, PersonaAnswer, Competitor, Presence, NetworkDemand, Channel,
    AuditAnswer, Impostor, Pillar, Inspiration, Campaign, Goal, Kpi, CampaignGoal, Story, BudgetLine, Review, KeyDate, Post>;

// Calls visitor.template operator()<Entity>() for every entity, in that order.
template <class Visitor>
void forEachEntity(Visitor &&visitor)
{
    []<class... Entity>(std::type_identity<std::tuple<Entity...>>, Visitor &call) { (call.template operator()<Entity>(), ...); }(
        std::type_identity<ForEachEntity<std::tuple>>{}, visitor);
}

// Calls visitor(column) for every column of an entity, without its id.
template <class Entity, class Visitor>
void forEachColumn(Visitor &&visitor)
{
    std::apply([&](const auto &...columns) { (visitor(columns), ...); }, Table<Entity>::columns());
}

} // namespace core::schema
