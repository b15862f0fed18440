// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workspace.h"

#include <map>

namespace app {

enum class FilterBy { Channel, Pillar, Campaign, Persona, Goal, Status, Owner };

// Which posts a calendar shows. Of each kind one of the values must hold; a kind without values lets everything through, and the
// empty value stands for posts that have none. The text is looked for in title and text, whatever the
// accents.
struct PostFilter {
    std::map<FilterBy, QStringList> wanted; // ids, tokens of a status, names of owners
    QString text;

    bool isEmpty() const;
    bool passes(const core::Post &post) const;
    bool operator==(const PostFilter &) const = default;
};

// What can be chosen of one kind, in the plan's order.
struct FilterGroup {
    FilterBy by = FilterBy::Channel;
    QString title;
    QStringList texts;
    QStringList values;
};
// Kinds of which the plan has nothing are left out.
std::vector<FilterGroup> filterGroups(const Workspace &workspace);

// The filter without what the plan has no more: a deleted channel, an owner of nothing.
PostFilter withoutGone(const PostFilter &filter, const Workspace &workspace);

// "Filter: Instagram, Facebook · Offers · “bread”"; empty where nothing is filtered.
QString filterSentence(const PostFilter &filter, const Workspace &workspace);

} // namespace app
