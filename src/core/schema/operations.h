// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/operations.h"
#include "core/schema/column.h"

// The tables of how the work is done.
namespace core::schema {

template <>
struct Table<Action> {
    static constexpr const char *table = "action";
    static constexpr auto columns()
    {
        using E = Action;
        return std::tuple{column("title", &E::title), column("owner", &E::owner), column("due", &E::due), column("is_done", &E::isDone),
            column("subject", &E::subject), column("position", &E::position), column("rule", &E::rule)};
    }
};

template <>
struct Table<Duty> {
    static constexpr const char *table = "duty";
    static constexpr auto columns()
    {
        using E = Duty;
        return std::tuple{column("function", &E::function), column("title", &E::title), column("responsible", &E::responsible),
            column("accountable", &E::accountable), column("consulted", &E::consulted), column("informed", &E::informed),
            column("backup", &E::backup), column("frequency", &E::frequency), column("position", &E::position)};
    }
};

template <>
struct Table<ProcedureStep> {
    static constexpr const char *table = "procedure_step";
    static constexpr auto columns()
    {
        using E = ProcedureStep;
        return std::tuple{column("procedure", &E::procedure), column("title", &E::title), column("detail", &E::detail),
            column("role", &E::role), column("needs_approval", &E::needsApproval), column("position", &E::position)};
    }
};

template <>
struct Table<PlaybookEntry> {
    static constexpr const char *table = "playbook_entry";
    static constexpr auto columns()
    {
        using E = PlaybookEntry;
        return std::tuple{column("situation", &E::situation), column("title", &E::title), column("answer", &E::answer),
            column("goes_private", &E::goesPrivate), column("within_hours", &E::withinHours), column("owner", &E::owner),
            column("position", &E::position)};
    }
};

template <>
struct Table<Mention> {
    static constexpr const char *table = "mention";
    static constexpr auto columns()
    {
        using E = Mention;
        return std::tuple{column("day", &E::day), column("channel", &E::channel), column("kind", &E::kind), column("mood", &E::mood),
            column("who", &E::who), column("text", &E::text), column("link", &E::link), column("is_gold", &E::isGold),
            column("answer", &E::answer)};
    }
};

template <>
struct Table<Incident> {
    static constexpr const char *table = "incident";
    static constexpr auto columns()
    {
        using E = Incident;
        return std::tuple{column("day", &E::day), column("title", &E::title), column("gravity", &E::gravity), column("cause", &E::cause),
            column("prevention", &E::prevention)};
    }
};

template <>
struct Table<Evidence> {
    static constexpr const char *table = "evidence";
    static constexpr auto columns()
    {
        using E = Evidence;
        return std::tuple{column("day", &E::day), column("title", &E::title), column("text", &E::text), column("number", &E::number),
            column("link", &E::link), column("goal", &E::goal), column("picture", &E::picture)};
    }
};

template <>
struct Table<Training> {
    static constexpr const char *table = "training";
    static constexpr auto columns()
    {
        using E = Training;
        return std::tuple{column("day", &E::day), column("who", &E::who), column("topic", &E::topic), column("note", &E::note)};
    }
};

template <>
struct Table<RejectedIdea> {
    static constexpr const char *table = "rejected_idea";
    static constexpr auto columns()
    {
        using E = RejectedIdea;
        return std::tuple{column("day", &E::day), column("title", &E::title), column("reason", &E::reason)};
    }
};

} // namespace core::schema
