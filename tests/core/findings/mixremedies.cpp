// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/soundplan.h"
#include "core/language.h"
#include "core/mix.h"

#include <catch2/catch.hpp>

using namespace tests;

namespace {

// Every third post up to today promoted something and is out; of the ideas some teach, one promotes.
void promoteUntilToday(SoundPlan &plan, int ideas)
{
    const Id<Pillar> value = plan.strategy.all<Pillar>()[0].id, promotion = plan.strategy.all<Pillar>()[1].id;
    for (Post &post : plan.posts()) {
        const bool isOut = post.day <= plan.today;
        post.pillar = isOut ? promotion : value;
        post.status = isOut ? PostStatus::Published : PostStatus::Scheduled;
    }
    for (int i = 0; i <= ideas; ++i) {
        Post &idea = plan.addPost(plan.today);
        idea.pillar = i == ideas ? promotion : value;
        idea.day.reset();
        idea.status = PostStatus::Idea;
    }
}

} // namespace

TEST_CASE("too much promotion that is out already is made good by ideas of the other kinds", "[findings][S1-52]")
{
    SoundPlan plan;
    promoteUntilToday(plan, 60);
    const auto findings = plan.found("mix-rule-exceeded");
    REQUIRE(findings.size() == 1);
    REQUIRE(findings.front().remedy);
    const Remedy remedy = *findings.front().remedy;
    CHECK(remedy.title.in(Language::english()).startsWith(QStringLiteral("Give ")));
    const std::vector<Post> before = plan.posts();
    plan.apply(stepOf(remedy));
    CHECK_FALSE(plan.finds("mix-rule-exceeded"));
    for (const Post &post : before) {
        const Post &now = *plan.strategy.find(post.id);
        CHECK((post.day ? now == post : !now.day || now.pillar == plan.strategy.all<Pillar>()[0].id));
        CHECK((post.day || !now.day || (*now.day > plan.today && *now.day <= plan.quarter().lastDay)));
    }
}

TEST_CASE("one idea that waits is placed by name, and without any the mending is planned", "[findings][S1-52]")
{
    SoundPlan plan;
    SECTION("one idea")
    {
        promoteUntilToday(plan, 1);
        CHECK(plan.found("mix-rule-exceeded")
                  .front()
                  .remedy->title.in(Language::english())
                  .startsWith(QStringLiteral("Place the idea “Bread")));
    }
    SECTION("none")
    {
        promoteUntilToday(plan, 0);
        CHECK_FALSE(plan.found("mix-rule-exceeded").front().remedy->title.in(Language::english()).startsWith(QStringLiteral("Place")));
    }
}
