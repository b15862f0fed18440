// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/soundplan.h"

namespace tests {

namespace {

void dropPosts(SoundPlan &plan, QDate first, QDate last)
{
    std::erase_if(plan.posts(), [&](const Post &post) { return post.day >= first && post.day <= last; });
}

void loseGoals(SoundPlan &plan)
{
    for (Kpi &kpi : plan.strategy.all<Kpi>())
        kpi.channel.reset();
    for (Post &post : plan.posts())
        post.goal.reset();
}

void beSeen(SoundPlan &plan, double clicks)
{
    plan.goal().type = GoalType::Traffic;
    plan.source.perDay = {{QStringLiteral("impressions"), 500}, {QStringLiteral("link_clicks"), clicks}};
}

void beFollowed(SoundPlan &plan, double engagements)
{
    plan.source.perDay = {{QStringLiteral("followers"), 2000}, {QStringLiteral("engagements"), engagements}};
}

void merge(SoundPlan &plan, bool isTold)
{
    const auto into = plan.addChannel().id;
    plan.channel().decision = AuditDecision::Merge;
    if (isTold)
        plan.channel().mergeInto = into;
}

void demote(SoundPlan &plan)
{
    plan.addChannel().rank = ChannelRank::Secondary;
    plan.channel().rank = ChannelRank::Secondary;
}

} // namespace

const std::vector<Breakage> &channelBreakages()
{
    static const std::vector<Breakage> all{
        {"posts-on-closed-channel", [](SoundPlan &plan) { plan.channel().decision = AuditDecision::Close; },
            [](SoundPlan &plan) {
                plan.channel().decision = AuditDecision::Close;
                for (Post &post : plan.posts())
                    post.status = PostStatus::Published;
            }},
        {"channel-without-mission", [](SoundPlan &plan) { plan.channel().mission = QStringLiteral("  "); },
            [](SoundPlan &plan) { plan.addChannel().decision = AuditDecision::Close; }},
        {"channel-without-goal", loseGoals,
            [](SoundPlan &plan) {
                loseGoals(plan);
                plan.post().goal = plan.goal().id;
            }},
        {"mission-too-long", [](SoundPlan &plan) { plan.channel().mission = QStringLiteral("Show bread. Teach baking. Tell about us."); },
            [](SoundPlan &plan) {
                plan.channel().mission = QStringLiteral("Show the bread of Mr. Roux, i.e. ours, at approx. 7 a.m. It smells.");
            }},
        {"merge-without-target", [](SoundPlan &plan) { merge(plan, false); }, [](SoundPlan &plan) { merge(plan, true); }},
        {"every-channel-first",
            [](SoundPlan &plan) {
                for (int i = 0; i < 3; ++i)
                    plan.addChannel();
            },
            [](SoundPlan &plan) {
                for (int i = 0; i < 3; ++i)
                    plan.addChannel().rank = i == 0 ? ChannelRank::Secondary : ChannelRank::Primary;
            }},
        {"no-channel-first", demote,
            [](SoundPlan &plan) {
                demote(plan);
                plan.channel().rank = ChannelRank::Primary;
            }},
        {"gap-in-cadence", [](SoundPlan &plan) { dropPosts(plan, QDate(2027, 3, 8), QDate(2027, 3, 22)); },
            [](SoundPlan &plan) { dropPosts(plan, QDate(2027, 1, 10), QDate(2027, 2, 20)); }},
        {"overloaded-week",
            [](SoundPlan &plan) {
                plan.addPost(QDate(2027, 3, 9));
                plan.addPost(QDate(2027, 3, 10));
            },
            [](SoundPlan &plan) { plan.addPost(QDate(2027, 3, 9)); }},
        {"seen-but-not-visited", [](SoundPlan &plan) { beSeen(plan, 0); }, [](SoundPlan &plan) { beSeen(plan, 5); }},
        {"followers-without-engagement", [](SoundPlan &plan) { beFollowed(plan, 1); }, [](SoundPlan &plan) { beFollowed(plan, 20); }},
        {"no-crisis-plan", [](SoundPlan &plan) { plan.business().staffing = Staffing::Team; },
            [](SoundPlan &plan) {
                plan.business().staffing = Staffing::Team;
                plan.add<ProcedureStep>().procedure = Procedure::Crisis;
            }},
        {"audit-not-answered", [](SoundPlan &plan) { plan.addChannel(); },
            [](SoundPlan &plan) {
                plan.addChannel();
                AuditAnswer &answer = plan.add<AuditAnswer>();
                answer.question = QStringLiteral("works");
                answer.text = QStringLiteral("Reels work.");
            }},
    };
    return all;
}

} // namespace tests
