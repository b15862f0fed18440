// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit.h"
#include "core/recurrence.h"

// Posts that come again. Each occurrence is a post of its own; these are the edits that concern several of them, each one step.
// What was published is never changed or deleted but by itself, and an occurrence that was moved by hand keeps its place when the
// others move.
namespace app {

// Which occurrences an edit is for.
enum class RepeatScope { This, Following, All };

// The repetition that made the post, while it stands.
const core::Recurrence *recurrenceOf(const core::Post &post, const core::Strategy &strategy);
// Whether others may be concerned by what is done to this post.
bool isRepeated(const core::Post &post, const core::Strategy &strategy);
// The posts of a repetition, by the days they have by the rule.
std::vector<core::Post> occurrencesOf(core::Id<core::Recurrence> id, const core::Strategy &strategy);

// Where a repetition that begins on a day ends unless somebody says otherwise: with the quarter, of which three weeks must be left.
QDate usualEnd(QDate day, const core::Strategy &strategy);

// The rule as it reads from this post on: its number counts the posts that are left. Nothing for a post that comes once.
std::optional<core::RepeatRule> ruleFrom(const core::Post &post, const core::Strategy &strategy);
// Where the days of a new rule begin: from this day on, or before it where its week or month has none left.
QDate beginningOf(const core::RepeatRule &rule, QDate day);

// The post comes again by the rule; the first of its days from the post's own is the post itself. An edit without operations where the
// rule has no day.
core::Edit startingToRepeat(const core::Post &post, const core::RepeatRule &rule);
// Another rule for this post and those after it, or for all of them. Posts keep what was written in them and go to the nearest of the
// new days; those that no new day is near go, those that are missing are made like this one. A number in the rule counts the posts from
// this one on.
core::Edit changingRule(const core::Post &post, const core::RepeatRule &rule, RepeatScope scope, const core::Strategy &strategy);
// This post is the last one.
core::Edit stoppingAfter(const core::Post &post, const core::Strategy &strategy);

// What differs between a post as it stands and `after`, for all of the scope: the words, the time, what it belongs to, and another day as
// a move. Status, links of what was published and ticks belong to each post alone.
core::Edit changingRepeated(const core::Post &after, RepeatScope scope, const core::Strategy &strategy);
// To another day and time, or to none; others go with it, each as far.
core::Edit movingRepeated(const core::Post &post, QDate day, std::optional<QTime> time, RepeatScope scope, const core::Strategy &strategy);
// A post deleted by itself leaves its day out of the rule.
core::Edit deletingRepeated(const core::Post &post, RepeatScope scope, const core::Strategy &strategy);
// Takes the days of these posts, which the edit deletes, out of their rules, and the rules that are left without a post.
void leaveOutDays(core::Edit &edit, const std::vector<core::Post> &gone, const core::Strategy &strategy);
// How many posts that edit deletes.
int deletedPosts(const core::Edit &edit);

// Goes on with the repetitions of a quarter in the next one: those that ended with it, as they do unless somebody says otherwise, and
// those that have no end or have more days than were planned at a time. Puts their posts, as drafts that belong to no goal or campaign yet.
void continueRepeating(core::Edit &edit, const core::Quarter &last, const core::Quarter &next, const core::Strategy &strategy);

} // namespace app
