// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/soundplan.h"
#include "core/mission.h"
#include "core/pauses.h"

namespace tests {

namespace {

void close(SoundPlan &plan, QDate day)
{
    plan.add(Closure{newId<Closure>(), day, day, QStringLiteral("stocktaking")});
}

void promote(SoundPlan &plan, size_t count)
{
    for (size_t i = 0; i < plan.posts().size(); ++i)
        plan.posts()[i].pillar = plan.strategy.all<Pillar>()[i + count < plan.posts().size() ? 0 : 1].id;
}

// Four posts in the second week of March, so many of them promotions.
void crowd(SoundPlan &plan, int promotions)
{
    promote(plan, 0);
    plan.addPost(QDate(2027, 3, 9)).pillar = plan.strategy.all<Pillar>()[0].id;
    plan.addPost(QDate(2027, 3, 10)).pillar = plan.strategy.all<Pillar>()[0].id;
    for (Post &post : plan.posts())
        if (post.day >= QDate(2027, 3, 8) && post.day <= QDate(2027, 3, 14) && promotions-- > 0)
            post.pillar = plan.strategy.all<Pillar>()[1].id;
}

void inThirds(SoundPlan &plan)
{
    plan.strategy.all<Pillar>()[0].inThirds = QStringLiteral("industry");
    plan.strategy.all<Pillar>()[1].inThirds = QStringLiteral("promotion");
}

// Both pillars by turns, each with half of the posts.
void shareOut(SoundPlan &plan)
{
    plan.quarter().mixRule = QStringLiteral("custom");
    for (size_t i = 0; i < 2; ++i)
        plan.strategy.all<Pillar>()[i].share = 50;
    for (size_t i = 0; i < plan.posts().size(); ++i)
        plan.posts()[i].pillar = plan.strategy.all<Pillar>()[i % 2].id;
}

// Four posts in the second week of March, all of one pillar.
void crowdWithOnePillar(SoundPlan &plan)
{
    plan.addPost(QDate(2027, 3, 9));
    plan.addPost(QDate(2027, 3, 10));
    for (Post &post : plan.posts())
        if (post.day >= QDate(2027, 3, 8) && post.day <= QDate(2027, 3, 14))
            post.pillar = plan.strategy.all<Pillar>()[0].id;
}

void repeat(SoundPlan &plan, size_t times)
{
    for (size_t i = 0; i < times; ++i)
        plan.posts()[plan.posts().size() - 1 - i].text = QStringLiteral("Warm from the oven at seven, every day of the week.");
}

// A broadcast of the last Monday, at that time; the tearoom is there from 8 to 18.
void broadcast(SoundPlan &plan, QTime time)
{
    plan.business().workFrom = QTime(8, 0);
    plan.business().workUntil = QTime(18, 0);
    plan.lastPost().format = PostFormat::Live;
    plan.lastPost().time = time;
}

void tell(SoundPlan &plan, size_t times, bool isRetired)
{
    Story &story = plan.add<Story>();
    story.title = QStringLiteral("We bake at night");
    story.isRetired = isRetired;
    for (size_t i = 0; i < times; ++i)
        plan.posts()[i].story = story.id;
}

void addPillar(SoundPlan &plan)
{
    plan.add<Pillar>().name = QStringLiteral("Team");
}

// It is 1 March, and the two posts of the last week of February wait.
void suspendUntil(SoundPlan &plan, QDate lastDay)
{
    const Pause pause{QDate(2027, 2, 22), lastDay};
    plan.apply(pausing(postsToPause(plan.strategy, {plan.channel().id}, {QDate(2027, 2, 22), QDate(2027, 2, 28)}), pause));
}

Review &review(SoundPlan &plan)
{
    return plan.strategy.all<Review>().front();
}

} // namespace

const std::vector<Breakage> &calendarBreakages()
{
    static const std::vector<Breakage> all{
        {"post-on-closed-day", [](SoundPlan &plan) { close(plan, QDate(2027, 3, 8)); },
            [](SoundPlan &plan) { close(plan, QDate(2027, 2, 8)); }},
        {"posts-on-days-off", [](SoundPlan &plan) { plan.business().openDays = 0x7e; },
            [](SoundPlan &plan) { plan.business().openDays = 0x7d; }},
        {"posts-wait-after-pause", [](SoundPlan &plan) { suspendUntil(plan, QDate(2027, 2, 28)); },
            [](SoundPlan &plan) { suspendUntil(plan, QDate(2027, 3, 1)); }},
        {"mix-rule-exceeded", [](SoundPlan &plan) { promote(plan, 8); }, [](SoundPlan &plan) { promote(plan, 7); }},
        {"promotions-in-one-week", [](SoundPlan &plan) { crowd(plan, 3); }, [](SoundPlan &plan) { crowd(plan, 2); }},
        {"mix-rule-exceeded",
            [](SoundPlan &plan) {
                promote(plan, 7);
                plan.channel().mixRule = QStringLiteral("thirds");
                inThirds(plan);
            },
            [](SoundPlan &plan) {
                promote(plan, 7);
                inThirds(plan);
            }},
        {"promotions-in-one-week",
            [](SoundPlan &plan) {
                shareOut(plan);
                crowdWithOnePillar(plan);
            },
            [](SoundPlan &plan) { shareOut(plan); }},
        {"pillar-without-posts", addPillar,
            [](SoundPlan &plan) {
                addPillar(plan);
                plan.quarter().mixRule = QStringLiteral("custom");
            }},
        {"more-than-the-hours", [](SoundPlan &plan) { plan.business().hoursPerWeek = 0.5; },
            [](SoundPlan &plan) { plan.business().hoursPerWeek = 1; }},
        {"posts-without-goal", [](SoundPlan &plan) { plan.post().goal.reset(); },
            [](SoundPlan &plan) { plan.addPost(QDate(2027, 4, 5)).goal.reset(); }},
        {"posts-outside-mission", [](SoundPlan &plan) { plan.post() = core::withMissionMissed(plan.post(), true); },
            [](SoundPlan &plan) {
                plan.post() = core::withMissionMissed(plan.post(), true);
                plan.post().status = core::PostStatus::Published;
            }},
        {"repeated-text", [](SoundPlan &plan) { repeat(plan, 3); }, [](SoundPlan &plan) { repeat(plan, 2); }},
        {"nobody-there-to-answer", [](SoundPlan &plan) { broadcast(plan, QTime(18, 0)); },
            [](SoundPlan &plan) {
                broadcast(plan, QTime(17, 59));
                plan.posts()[plan.posts().size() - 2].time = QTime(6, 0); // a picture needs nobody
            }},
        {"story-told-too-rarely", [](SoundPlan &plan) { tell(plan, 6, false); }, [](SoundPlan &plan) { tell(plan, 7, false); }},
        {"story-retired-early", [](SoundPlan &plan) { tell(plan, 6, true); }, [](SoundPlan &plan) { tell(plan, 7, true); }},
        {"decision-without-day", [](SoundPlan &plan) { plan.quarter().decisionAsked = QStringLiteral("May we print?"); },
            [](SoundPlan &plan) {
                plan.quarter().decisionAsked = QStringLiteral("May we print?");
                plan.quarter().decideBefore = QDate(2027, 3, 10);
            }},
        {"quarter-without-review", [](SoundPlan &plan) { plan.strategy.all<Review>().clear(); },
            [](SoundPlan &plan) {
                plan.strategy.all<Review>().clear();
                plan.today = QDate(2027, 3, 31);
            }},
        {"review-not-held", [](SoundPlan &plan) { review(plan).day = QDate(2027, 2, 10); },
            [](SoundPlan &plan) {
                review(plan).day = QDate(2027, 2, 10);
                review(plan).decisions = QStringLiteral("One reel less.");
            }},
    };
    return all;
}

} // namespace tests
