// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/channels.h"
#include "core/schema/column.h"

// The tables of our accounts.
namespace core::schema {

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
            column("profile_done", &E::profileDone), column("position", &E::position), column("utility", &E::utility),
            column("setup_done", &E::setupDone), column("tried_as_user", &E::triedAsUser), column("merge_into", &E::mergeInto),
            column("mix_rule", &E::mixRule)};
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
            column("found_on", &E::foundOn), column("reported_on", &E::reportedOn), column("outcome", &E::outcome),
            column("uses", &E::uses), column("followers_diverted", &E::followersDiverted), column("evidence", &E::evidence)};
    }
};

template <>
struct Table<Reservation> {
    static constexpr const char *table = "reservation";
    static constexpr auto columns()
    {
        using E = Reservation;
        return std::tuple{
            column("network", &E::network), column("handle", &E::handle), column("status", &E::status), column("note", &E::note)};
    }
};

template <>
struct Table<LimitOverride> {
    static constexpr const char *table = "limit_override";
    static constexpr auto columns()
    {
        using E = LimitOverride;
        return std::tuple{
            column("limit_id", &E::limit), column("value", &E::value), column("source", &E::source), column("checked_on", &E::checkedOn)};
    }
};

} // namespace core::schema
