// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exposure.h"

#include <map>

namespace core {

std::vector<TimesSaid> timesSaid(const Strategy &strategy, Id<Story> story)
{
    std::map<std::pair<std::optional<Id<Persona>>, std::optional<Id<Campaign>>>, TimesSaid> byPersona;
    for (const Post &post : strategy.all<Post>()) {
        if (post.story != story || !post.day)
            continue;
        TimesSaid &times = byPersona[{post.persona, post.campaign}];
        times.persona = post.persona;
        times.campaign = post.campaign;
        ++times.planned;
        times.published += post.status == PostStatus::Published ? 1 : 0;
    }
    std::vector<TimesSaid> result;
    for (const auto &[key, times] : byPersona)
        result.push_back(times);
    std::stable_sort(
        result.begin(), result.end(), [](const TimesSaid &one, const TimesSaid &other) { return one.planned > other.planned; });
    return result;
}

TimesSaid timesSaidInAll(const Strategy &strategy, Id<Story> story)
{
    TimesSaid all;
    for (const TimesSaid &times : timesSaid(strategy, story)) {
        all.planned += times.planned;
        all.published += times.published;
    }
    return all;
}

std::vector<Goal> goalsWithoutStory(const Strategy &strategy, Id<Quarter> quarter)
{
    const auto &stories = strategy.all<Story>();
    return strategy.where<Goal>([&](const Goal &goal) {
        return goal.quarter == quarter && std::none_of(stories.begin(), stories.end(), [&goal](const Story &story) {
            return !story.isRetired && story.goal == goal.id;
        });
    });
}

} // namespace core
