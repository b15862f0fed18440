// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/findings/facts.h"
#include "core/posttimes.h"
#include "core/weeks.h"

#include <map>

namespace core::rules {

// Steps that several rules propose.

// One step for all the posts, called by what happens to them: "move" or "change".
Edit editOfPosts(const char *verb, const std::vector<Post> &posts);
// Off the calendar, back among the ideas.
Post asIdea(Post post);
Remedy madeIdeas(const std::vector<Post> &posts);
// Each to the nearest open day.
Remedy movedToOpenDays(const Facts &plan, const std::vector<const Post *> &posts);
// Places an idea of those on each of the days; on the next few after them a new post like `pattern`, of the pillars by turns.
// Each at the hour that `times` propose, where it has none of its own.
Remedy placedOn(
    const Facts &plan, std::vector<QDate> days, std::vector<const Post *> ideas, const Post &pattern, const PostTimes *times = nullptr);
// Ideas without a day for which the predicate holds, in order.
template <class Predicate>
std::vector<const Post *> ideasWhere(const Facts &plan, Predicate predicate)
{
    std::vector<const Post *> ideas;
    for (const Post &post : plan.strategy.all<Post>())
        if (!post.day && predicate(post))
            ideas.push_back(&post);
    return ideas;
}

// Moves posts out of a crowded week: each to its weekday in the nearest coming week with fewer than `most` posts, or among the
// ideas when there is none. `perWeek` counts them by Monday.
Remedy spread(const Facts &plan, const std::vector<const Post *> &posts, std::map<QDate, int> perWeek, int most);

// The usual remedy of what takes thought: an action about the subject, due in two weeks. One that is overdue gets the new day.
Remedy plannedAction(const Facts &plan, const Finding &finding);

} // namespace core::rules
