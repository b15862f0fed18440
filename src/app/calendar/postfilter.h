// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workspace.h"

#include <map>

namespace app {

enum class FilterBy { Channel, Pillar, Campaign, Persona, Goal, Status, Owner, Mission };

// The value of FilterBy::Mission, which has no other: posts that miss their channel's mission (core/mission.h).
inline QString missedMission()
{
    return QStringLiteral("missed");
}

// Which posts a calendar shows. Of each kind one of the values must hold; a kind without values lets everything through, and the
// empty value stands for posts that have none. The text is looked for in title and text, whatever the
// accents.
struct PostFilter {
    std::map<FilterBy, QStringList> wanted; // ids, tokens of a status, names of owners
    QString text;

    bool isEmpty() const;
    bool passes(const core::Post &post) const; // of one post; many go through a PostSieve
    bool operator==(const PostFilter &) const = default;
};

// A filter made ready to look at many posts: what is the same for all of them is worked out once. Good as long as the filter is.
class PostSieve {
public:
    explicit PostSieve(const PostFilter &filter);
    bool passes(const core::Post &post) const;

private:
    // Of one kind: the ids, states or owners that pass, and whether posts without one do.
    struct Kind {
        FilterBy by = FilterBy::Channel;
        std::vector<qint64> ids;
        std::vector<core::PostStatus> states;
        QStringList owners;
        bool takesNone = false;
        bool passes(const core::Post &post) const;
    };
    bool hasWords(const core::Post &post) const;

    bool m_isOpen = true; // nothing is asked for
    std::vector<Kind> m_kinds;
    QString m_words;
    QString m_level; // of the words
    bool m_isPlain = false; // the words are letters and single spaces, so that levelling loses nothing of them
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

// A new post as the filter wants it, so that it is seen among those shown: where it would not pass, it takes the first value asked for.
// Not what would be a lie of a new post: that it is out, an idea with a day or a plan without one.
core::Post asWanted(core::Post post, const PostFilter &filter, const core::Strategy &strategy);

// "Filter: Instagram, Facebook · Offers · “bread”"; empty where nothing is filtered.
QString filterSentence(const PostFilter &filter, const Workspace &workspace);

} // namespace app
