// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exposure.h"

#include <catch2/catch.hpp>

using namespace core;

namespace {

Post telling(Id<Story> story, qint64 id, std::optional<Id<Persona>> persona, std::optional<QDate> day = QDate(2027, 2, 1))
{
    Post post;
    post.id = {id};
    post.story = story;
    post.persona = persona;
    post.day = day;
    post.status = PostStatus::Draft;
    return post;
}

} // namespace

TEST_CASE("a message is counted once for each dated post that carries it, by persona", "[message][S4-08][F-39]")
{
    const Id<Story> story{1};
    const Id<Persona> nadia{10}, julien{11};
    Strategy plan;
    plan.all<Post>() = {telling(story, 1, nadia), telling(story, 2, nadia), telling(story, 3, julien),
        telling(story, 4, nadia, std::nullopt), telling({2}, 5, nadia)};
    plan.all<Post>()[0].status = PostStatus::Published;

    const auto times = timesSaid(plan, story);
    REQUIRE(times.size() == 2);
    CHECK(times[0].persona == nadia);
    CHECK(times[0].planned == 2); // the idea without a day and the other story's post do not count
    CHECK(times[0].published == 1);
    CHECK(times[1].planned == 1);
    CHECK(timesSaidInAll(plan, story).planned == 3);
}

TEST_CASE("campaigns keep their own count of a message", "[message][S4-08]")
{
    const Id<Story> story{1};
    Strategy plan;
    plan.all<Post>() = {telling(story, 1, {}), telling(story, 2, {})};
    plan.all<Post>()[1].campaign = Id<Campaign>{7};
    CHECK(timesSaid(plan, story).size() == 2);
    CHECK(timesSaid(plan, {3}).empty());
}

TEST_CASE("a goal that no story supports any more is named, of this quarter alone", "[message][S4-06]")
{
    Strategy plan;
    for (const qint64 id : {1, 2, 3}) {
        Goal goal;
        goal.id = {id};
        goal.quarter = {id == 3 ? 8 : 7};
        plan.all<Goal>().push_back(goal);
    }
    Story told;
    told.goal = Id<Goal>{1};
    Story retired;
    retired.goal = Id<Goal>{2};
    plan.all<Story>() = {told, retired};
    CHECK(goalsWithoutStory(plan, {7}).empty());
    plan.all<Story>().back().isRetired = true;
    REQUIRE(goalsWithoutStory(plan, {7}).size() == 1);
    CHECK(goalsWithoutStory(plan, {7}).front().id == Id<Goal>{2});
}
