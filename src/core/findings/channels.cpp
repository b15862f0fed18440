// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/rules.h"

#include "core/audit.h"
#include "core/cadence.h"
#include "core/mission.h"

#include <map>
#include <set>

namespace core::rules {

namespace {

constexpr double overload = 1.5; // J-17

bool isClosing(const Channel &channel)
{
    return decisionFor(channel) == AuditDecision::Close;
}

std::vector<Post> postsOn(const Channel &channel, const PlanUnderCheck &plan)
{
    std::vector<Post> posts = postsOf(plan);
    std::erase_if(posts, [&](const Post &post) { return post.channel != channel.id; });
    return posts;
}

bool hasGoal(const Channel &channel, const PlanUnderCheck &plan)
{
    for (const Goal &goal : goalsOf(plan))
        for (const Kpi &kpi : plan.strategy.kpisOf(goal.id))
            if (kpi.channel == channel.id)
                return true;
    return false;
}

} // namespace

// S1-35, S1-36
std::vector<Finding> channelWithoutMission(const PlanUnderCheck &plan)
{
    std::vector<Finding> findings;
    for (const Channel &channel : plan.strategy.all<Channel>()) {
        const QString name = nameOf(channel, plan.networks);
        const std::optional<MissionFlaw> flaw = missionFlaw(channel.mission);
        if (isClosing(channel) || !flaw)
            continue;
        if (flaw == MissionFlaw::Missing)
            findings.push_back(about(channel, name, Severity::Warning,
                {QT_TRANSLATE_NOOP("message", "Nothing says what the channel “%1” is for."), {name}},
                {QT_TRANSLATE_NOOP("message", "Write its mission in one sentence; if none comes to mind, consider closing it."), {}}));
        else
            findings.push_back(about(channel, name, Severity::Info,
                {QT_TRANSLATE_NOOP("message", "The mission of “%1” is not one sentence that says what the channel is for."), {name}},
                {QT_TRANSLATE_NOOP("message", "Choose one use and its purpose; if none comes to mind, consider closing it."), {}}));
    }
    return findings;
}

// S4-05: activity without a goal. Posts that name a goal themselves serve one.
std::vector<Finding> channelWithoutGoal(const PlanUnderCheck &plan)
{
    std::vector<Finding> findings;
    for (const Channel &channel : plan.strategy.all<Channel>()) {
        if (isClosing(channel) || hasGoal(channel, plan))
            continue;
        const auto posts = postsOn(channel, plan);
        const QString name = nameOf(channel, plan.networks);
        if (!posts.empty() && std::none_of(posts.begin(), posts.end(), [](const Post &post) { return post.goal.has_value(); }))
            findings.push_back(about(channel, name, Severity::Info,
                {QT_TRANSLATE_NOOP("message", "The channel “%1” keeps you busy, but no goal of the quarter rests on it."), {name}},
                {QT_TRANSLATE_NOOP("message", "Set a goal for it, or plan fewer posts there."), {}}));
    }
    return findings;
}

std::vector<Finding> postsOnClosedChannel(const PlanUnderCheck &plan)
{
    std::vector<Finding> findings;
    for (const Channel &channel : plan.strategy.all<Channel>()) {
        auto posts = postsOn(channel, plan);
        std::erase_if(posts, [](const Post &post) { return post.status == PostStatus::Published; });
        const QString name = nameOf(channel, plan.networks);
        if (isClosing(channel) && !posts.empty())
            findings.push_back(about(channel, name, Severity::Error,
                {QT_TRANSLATE_NOOP("message", "Posts are planned on “%1”, which you decided to close. Number of posts: %2."),
                    {name, QString::number(posts.size())}},
                {QT_TRANSLATE_NOOP("message", "Move the posts to another channel, or keep this one."), {}}));
    }
    return findings;
}

// S3-40, F-38: the longest gap of each channel
std::vector<Finding> gapInCadence(const PlanUnderCheck &plan)
{
    std::map<Id<Channel>, Gap> longest;
    for (const Gap &gap : gapsBetween(plan.strategy, plan.quarter.firstDay, plan.quarter.lastDay, plan.today)) {
        const auto [place, isFirst] = longest.try_emplace(gap.channel, gap);
        if (!isFirst && gap.openDays > place->second.openDays)
            place->second = gap;
    }
    std::vector<Finding> findings;
    for (const Channel &channel : plan.strategy.all<Channel>()) {
        const auto gap = longest.find(channel.id);
        if (gap == longest.end())
            continue;
        const QString name = nameOf(channel, plan.networks);
        findings.push_back(about(channel, name, Severity::Warning,
            {QT_TRANSLATE_NOOP(
                 "message", "The channel “%1” stays silent too long for its cadence. Longest silence in open days: %2; at most: %3."),
                {name, QString::number(gap->second.openDays), QString::number(allowedGapDays(plan.strategy, channel))}},
            {QT_TRANSLATE_NOOP("message", "Plan a post in the gap, or aim at a slower cadence."), {}}));
    }
    return findings;
}

// J-17
std::vector<Finding> overloadedWeek(const PlanUnderCheck &plan)
{
    std::vector<Finding> findings;
    for (const Channel &channel : plan.strategy.all<Channel>()) {
        if (channel.postsPerWeek.value_or(0) <= 0)
            continue;
        std::map<QDate, int> perWeek;
        for (const Post &post : postsOn(channel, plan))
            ++perWeek[post.day->addDays(1 - post.day->dayOfWeek())];
        const auto fullest =
            std::max_element(perWeek.begin(), perWeek.end(), [](const auto &one, const auto &other) { return one.second < other.second; });
        if (fullest == perWeek.end() || fullest->second <= 1 || fullest->second <= overload * *channel.postsPerWeek)
            continue;
        const QString name = nameOf(channel, plan.networks);
        findings.push_back(about(channel, name, Severity::Info,
            {QT_TRANSLATE_NOOP("message", "A week of “%1” holds far more posts than its cadence. Posts in ISO week %2: %3."),
                {name, QString::number(fullest->first.weekNumber()), QString::number(fullest->second)}},
            {QT_TRANSLATE_NOOP("message", "Spread the posts over other weeks."), {}}));
    }
    return findings;
}

} // namespace core::rules
