// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit.h"
#include "core/postday.h"

namespace app {

class Workspace;

using core::movedTo;
using core::placedOn;

// The ways a post changes on the calendar; each is one undoable step.
core::Edit movingPost(const core::Post &post, QDate day); // what is to be ready before it goes as far
core::Edit movingPost(const core::Post &post, QDate day, std::optional<QTime> time);
core::Edit deletingPosts(const std::vector<core::Post> &posts, const core::Strategy &strategy);
// Takes posts away within a larger step; a picture goes with the last post that shows it.
void removePosts(core::Edit &edit, const std::vector<core::Post> &posts, const core::Strategy &strategy);
// A copy is a draft of its own, on the same day: not published, part of no repetition, and unknown to other calendars.
core::Post copyOf(const core::Post &post);
core::Edit duplicatingPost(const core::Post &copy);

// Smaller pieces of a long one (S3-33): an idea for each of the channels, tied to where it comes from. One step.
core::Edit piecesOf(const core::Post &post, const std::vector<core::Id<core::Channel>> &channels, const Workspace &workspace);

// A new post as the page offers it: on the day given (else an idea), on the channel that comes first, kept by who keeps the plan.
core::Post newPost(const core::Strategy &strategy, std::optional<QDate> day, const QString &title);

// A kind of content that can hurt (S3-30) wants a second pair of eyes: the post is in review, never a draft, once it has a day, and its
// checklist asks for the tick of that name.
core::Post wantingSecondPair(core::Post post);
QString secondPairTick();

// Says no (S4-04): the posts go, and what they were about stays among the ideas that were left, with the reason. One step.
core::Edit leavingIdea(const std::vector<core::Post> &posts, const core::Strategy &strategy, const QString &reason, QDate day);

} // namespace app
