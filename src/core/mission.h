// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace core {

struct Post;

// What keeps a text from being a channel's mission (S1-35): one sentence that says what the network is used for, and to what end.
enum class MissionFlaw {
    Missing,
    SeveralSentences,
    NamesEverything, // a list of all one might do, or "everything": nothing is chosen
    NoPurpose // no "in order to", "so that", "to"; "afin de", "pour"
};

// The first flaw of a mission in English or French, whichever the window speaks; none: it is valid.
std::optional<MissionFlaw> missionFlaw(const QString &mission);

// Missions and posts are free texts that only people can hold against each other: somebody said that the post is not what its
// channel is for (S1-50). It holds for the channel that it has, on no other.
bool missesMission(const Post &post);
Post withMissionMissed(Post post, bool isMissed);

} // namespace core
