// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit.h"

namespace app {

class Workspace;

// What is done to several posts at once, worked out before anything is written: it becomes one undoable step. Published posts stay
// where they are, and of posts that come again only those that are named move.
struct PostMoves {
    std::vector<core::Post> posts; // those that change, as they become
    std::vector<core::Post> added;
    int published = 0; // they stay
    int repeated = 0; // of those that move
    int leaving = 0; // they stand in the quarter that is shown now, and no longer then
    bool isSwap = false; // they change places
    QString problem; // why it can't be done, as a sentence; empty: it can

    bool isEmpty() const { return posts.empty() && added.empty(); }
    core::Edit edit() const;
};

// By so many days, earlier where negative. Skipping closed days goes on to the next open one.
PostMoves movedBy(const std::vector<core::Post> &posts, int days, bool skipsClosed, const Workspace &workspace);
// The first of them to that day, the others as far; ideas to that day.
PostMoves movedToDay(const std::vector<core::Post> &posts, QDate day, bool skipsClosed, const Workspace &workspace);
// As far as one of them goes by hand: by days, and where it gets another hour, by as many minutes within each post's day. `time` as of
// PostsView::moveWanted.
PostMoves movedAlong(
    const core::Post &lead, const std::vector<core::Post> &posts, QDate day, std::optional<QTime> time, const Workspace &workspace);
// The same with copies of them, and the originals stay.
PostMoves copiedAlong(const core::Post &lead, const std::vector<core::Post> &posts, QDate day, std::optional<QTime> time);

// Makes room: every post from a day on to the end of its quarter moves.
struct PushWish {
    QDate from;
    int days = 1;
    std::optional<core::Id<core::Channel>> channel; // of this one alone
    bool skipsClosed = false;
    QString newTitle; // of a post written on the day that becomes free; empty: none
};
PostMoves pushed(const PushWish &wish, const Workspace &workspace);

// Two posts change places: day and hour.
PostMoves swapped(const std::vector<core::Post> &posts, const Workspace &workspace);
// Over the open days of a span as evenly as may be, in their order and at their hours.
PostMoves distributed(const std::vector<core::Post> &posts, QDate first, QDate last, const Workspace &workspace);
// They lose their days and wait among the ideas.
PostMoves putBack(const std::vector<core::Post> &posts, const Workspace &workspace);

// Copies of posts as they were when somebody took them to the clipboard: the first on the day, the others as far. What they named and
// the plan has no more is left out.
PostMoves pasted(const std::vector<core::Post> &posts, QDate day, const Workspace &workspace);
// What the clipboard tells other programs of them.
QString plainTextOf(const std::vector<core::Post> &posts, const Workspace &workspace);

// A copy for another channel, in the words of that channel.
struct ChannelCopy {
    core::Id<core::Channel> channel;
    std::optional<QString> text; // none: the post's own
};
PostMoves copiedTo(const std::vector<core::Post> &posts, const std::vector<ChannelCopy> &copies, const Workspace &workspace);
core::Post copyForChannel(const core::Post &post, const ChannelCopy &copy, const core::Strategy &strategy);

// "3 posts move. 1 published post stays where it is." Before it is done …
QString foretold(const PostMoves &moves, const Workspace &workspace);
// … and after.
QString told(const PostMoves &moves, const Workspace &workspace);

} // namespace app
