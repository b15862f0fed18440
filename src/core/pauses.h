// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit.h"

namespace core {

// Days on which a channel stays silent on purpose, when news or mourning demand it (J-09). There is no row for a pause: the posts that
// waited because of it tell of it, each by a mark among its ticks ("pause.2027-02-10.2027-02-20.", and the channel's id) that it keeps
// when it has a day outside the pause again, and while it waits by the day it had (Post::suspendedDay).
struct Pause {
    QDate firstDay;
    QDate lastDay;
    bool operator==(const Pause &) const = default;
    bool holds(QDate day) const { return firstDay <= day && day <= lastDay; }
};

// An idea that had a day before its channel was suspended.
bool isWaiting(const Post &post);
// The pause because of which the post waits. A plan from elsewhere may not tell: then it is the day that the post had.
std::optional<Pause> pauseOf(const Post &post);
// Those that wait, by the days and times they had.
std::vector<Post> waitingPosts(const Strategy &strategy);
// What the channels keep silent for, each pause once.
std::vector<Pause> pausesOf(const Strategy &strategy, Id<Channel> channel);

// The same of every channel, found in one walk over the posts.
struct ChannelPause {
    Id<Channel> channel;
    Pause span;
    bool operator==(const ChannelPause &) const = default;
};
std::vector<ChannelPause> channelPauses(const Strategy &strategy);

// What a pause of these channels would make wait: what has a day in it and is not out yet, by day and time.
std::vector<Post> postsToPause(const Strategy &strategy, const std::vector<Id<Channel>> &channels, const Pause &pause);
// They wait among the ideas, each knowing its day; rules by which posts repeat stay as they are. One step.
Edit pausing(const std::vector<Post> &posts, const Pause &pause);

// Posts that wait, placed again from a day on: on the days they had where these are not before it; the others, in their order, on the next
// open days on which their channel has no post. Each stands behind its own pause, unless those that last longer end before the day. They
// come back as drafts: after such days each is read again.
std::vector<Post> placedAgain(const Strategy &strategy, const std::vector<Post> &waiting, QDate from, bool endsPauses = false);
// The same written: a pause that ends does so for all posts that tell of it. One step.
Edit placingAgain(const Strategy &strategy, const std::vector<Post> &waiting, QDate from, bool endsPauses = false);

// The first day that no pause holds because of which posts wait. Invalid where none waits.
QDate dayAfterPauses(const std::vector<Post> &waiting);

// The post on a day, waiting no more, with its production day as far before it as it was. A pause that holds the day is over for it.
Post givenADay(Post post, QDate day);

} // namespace core
