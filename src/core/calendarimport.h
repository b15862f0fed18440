// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content.h"
#include "core/message.h"

#include <map>
#include <set>

namespace core {

// What becomes of a post of a calendar file.
enum class CalendarFate { Added, Changed, Unchanged, Conflict, Rejected };

struct CalendarCount {
    int added = 0;
    int changed = 0;
    int unchanged = 0;
    int conflicts = 0; // that stay as they are here
    int rejected = 0;
    bool operator==(const CalendarCount &) const = default;
};

// One post of a calendar file, as it would come into the plan.
struct CalendarRow {
    CalendarFate fate = CalendarFate::Unchanged;
    int line = 0;
    QString uid; // by which a conflict is decided
    Post post; // as the file would have it
    std::optional<Post> before; // as it stands in the plan
    std::vector<Message> remarks; // why, and what to look at
    bool isDecidable = false; // of a conflict: the file may win
    bool takesFile = false; // … and does
};

// A name by which the file means a channel, that the plan does not know; empty: posts of which it names none.
struct CalendarPlace {
    QString word;
    int posts = 0;
    std::optional<Id<Channel>> channel; // chosen
};

// What the user decided about a calendar file.
struct CalendarChoice {
    std::map<QString, std::optional<Id<Channel>>> channels; // by the word of a place
    std::set<QString> fromFile; // conflicts in which the file wins, by uid
};

template <>
struct Tokens<CalendarFate> {
    static constexpr std::array<TokenOf<CalendarFate>, 5> all{{{CalendarFate::Added, "added"}, {CalendarFate::Changed, "changed"},
        {CalendarFate::Unchanged, "unchanged"}, {CalendarFate::Conflict, "conflict"}, {CalendarFate::Rejected, "rejected"}}};
};

} // namespace core
