// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cadence.h"

#include "core/findings/remedies.h"
#include "core/findings/rules.h"
#include "core/findings/thresholds.h"
#include "core/pauses.h"
#include "core/posttimes.h"

#include <cmath>

namespace core::rules {

namespace {

// The places of the open days that a post may take where `even` would part a silence evenly: that one first, then the later ones that
// the cadence allows, then the two before it.
std::vector<size_t> placesNear(size_t even, size_t later, size_t earliest, size_t count)
{
    constexpr size_t daysEarlier = 2;
    std::vector<size_t> places;
    for (size_t place = even; place < std::min(count, even + later + 1); ++place)
        places.push_back(place);
    for (size_t days = 1; days <= daysEarlier && even >= earliest + days; ++days)
        places.push_back(even - days);
    return places;
}

// The days to come on which posts would part a silence into short ones, each where posts did best. What went by in silence can't be
// mended.
std::vector<QDate> daysFilling(const Facts &plan, const Gap &gap, int allowed, const PostTimes &times)
{
    const std::vector<Pause> pauses = pausesOf(plan.strategy, gap.channel);
    const auto isPaused = [&pauses](QDate day) {
        return std::any_of(pauses.begin(), pauses.end(), [day](const Pause &pause) { return pause.holds(day); });
    };
    std::vector<QDate> open;
    for (QDate day = std::max(gap.firstDay, plan.today); day <= gap.lastDay; day = day.addDays(1))
        if (isOpenOn(plan.strategy, day) && !isPaused(day))
            open.push_back(day);
    const int posts = gap.openDays / (allowed + 1); // as few as keep each piece within what is allowed
    const int spacing = gap.openDays / (posts + 1);
    const auto later = static_cast<size_t>(std::max(0, allowed - spacing));
    int silent = gap.openDays - static_cast<int>(open.size());
    size_t earliest = 0; // behind the last post
    std::vector<QDate> days;
    for (size_t place = 0; place < open.size(); ++place) {
        if (silent < spacing) {
            ++silent;
            continue;
        }
        std::vector<QDate> candidates;
        for (const size_t near : placesNear(place, later, earliest, open.size()))
            candidates.push_back(open[near]);
        days.push_back(times.bestDayOf(candidates));
        place = static_cast<size_t>(std::find(open.begin(), open.end(), days.back()) - open.begin());
        earliest = place + 1;
        silent = 0;
    }
    return days;
}

// More posts don't serve a number that is easy to follow and hard to prove.
bool isVanity(const Facts &plan, const Goal &goal)
{
    const auto kpis = plan.strategy.kpisOf(goal.id);
    return std::any_of(kpis.begin(), kpis.end(), [&](const Kpi &kpi) {
        const Metric *metric = plan.metrics.find(kpi.metric);
        return metric && metric->isVanity;
    });
}

Remedy gapFilled(const Facts &plan, const Channel &channel, const Gap &gap)
{
    Post pattern;
    pattern.channel = channel.id;
    if (const Goal *goal = plan.onlyGoalOn(channel.id); goal && !isVanity(plan, *goal))
        pattern.goal = goal->id;
    const auto ideas = ideasWhere(plan, [&](const Post &post) { return post.channel == channel.id && !isWaiting(post); });
    const PostTimes times(plan.strategy, bestTimesOf(plan.postResults ? plan.postResults() : std::vector<PostResult>(), channel.id));
    return placedOn(plan, daysFilling(plan, gap, allowedGapDays(plan.strategy, channel), times), ideas, pattern, &times);
}

} // namespace

Findings postsOnClosedChannel(const Facts &plan)
{
    Findings findings;
    for (const Channel &channel : plan.strategy.all<Channel>()) {
        if (!isClosing(channel))
            continue;
        std::vector<Post> posts;
        for (const Post *post : plan.postsOn(channel.id))
            if (post->status != PostStatus::Published)
                posts.push_back(*post);
        if (posts.empty())
            continue;
        const QString name = plan.nameOf(channel);
        findings.push_back(about(channel, name, Severity::Error,
            {QT_TRANSLATE_NOOP("message", "Posts are planned on “%1”, which you decided to close. Number of posts: %2."),
                {name, QString::number(posts.size())}},
            {QT_TRANSLATE_NOOP("message", "Move the posts to another channel, or keep this one."), {}}, madeIdeas(posts)));
    }
    return findings;
}

// S3-40, F-38: the longest silence of each channel that a post could still break
Findings gapInCadence(const Facts &plan)
{
    std::map<Id<Channel>, Gap> longest;
    for (const Gap &gap : gapsBetween(plan.strategy, plan.quarter.firstDay, plan.quarter.lastDay, plan.today)) {
        if (gap.lastDay <= plan.today)
            continue;
        const auto [place, isFirst] = longest.try_emplace(gap.channel, gap);
        if (!isFirst && gap.openDays > place->second.openDays)
            place->second = gap;
    }
    Findings findings;
    for (const Channel *channel : plan.channels) {
        const auto gap = longest.find(channel->id);
        if (gap == longest.end())
            continue;
        const QString name = plan.nameOf(*channel);
        findings.push_back(about(*channel, name, Severity::Warning,
            {QT_TRANSLATE_NOOP(
                 "message", "The channel “%1” stays silent too long for its cadence. Longest silence in open days: %2; at most: %3."),
                {name, QString::number(gap->second.openDays), QString::number(allowedGapDays(plan.strategy, *channel))}},
            {QT_TRANSLATE_NOOP("message", "Plan a post in the gap, or aim at a slower cadence."), {}},
            gapFilled(plan, *channel, gap->second)));
    }
    return findings;
}

// J-17
Findings overloadedWeek(const Facts &plan)
{
    Findings findings;
    for (const Channel *channel : plan.channels) {
        const double cadence = channel->postsPerWeek.value_or(0);
        if (cadence <= 0)
            continue;
        std::map<QDate, int> perWeek;
        std::map<QDate, std::vector<const Post *>> movable;
        for (const Post *post : plan.postsOn(channel->id)) {
            ++perWeek[weekBegin(*post->day)];
            if (plan.canMove(*post))
                movable[weekBegin(*post->day)].push_back(post);
        }
        const auto most = std::max(1, static_cast<int>(std::floor(Thresholds::overload * cadence)));
        const auto fullest = std::max_element(
            movable.begin(), movable.end(), [&](const auto &one, const auto &other) { return perWeek[one.first] < perWeek[other.first]; });
        if (fullest == movable.end() || perWeek[fullest->first] <= most)
            continue;
        const int count = perWeek[fullest->first];
        const auto surplus = std::min<size_t>(static_cast<size_t>(count - most), fullest->second.size());
        const std::vector<const Post *> tooMany(fullest->second.end() - static_cast<std::ptrdiff_t>(surplus), fullest->second.end());
        const QString name = plan.nameOf(*channel);
        findings.push_back(about(*channel, name, Severity::Info,
            {QT_TRANSLATE_NOOP("message", "A week of “%1” holds far more posts than its cadence. Posts in ISO week %2: %3."),
                {name, QString::number(fullest->first.weekNumber()), QString::number(count)}},
            {QT_TRANSLATE_NOOP("message", "Spread the posts over other weeks."), {}},
            spread(plan, tooMany, perWeek, std::max(1, static_cast<int>(std::ceil(cadence))))));
    }
    return findings;
}

// J-09: while the pause lasts, they are right where they are
Findings postsWaitAfterPause(const Facts &plan)
{
    std::vector<Post> waiting = waitingPosts(plan.strategy);
    std::erase_if(waiting, [&plan](const Post &post) { return pauseOf(post)->lastDay >= plan.today; });
    if (waiting.empty())
        return {};
    const Post &first = waiting.front();
    const bool isOne = waiting.size() == 1;
    const QString count = QString::number(waiting.size());
    const Message message = isOne
                              ? Message{QT_TRANSLATE_NOOP("message", "A pause is over and “%1” still waits."), {first.title}}
                              : Message{QT_TRANSLATE_NOOP("message",
                                            "A pause is over and its posts still wait, “%1” first among them. Number of such posts: %2."),
                                  {first.title, count}};
    const Message remedy = isOne ? Message{QT_TRANSLATE_NOOP("message", "Place it on the next open day"), {}}
                                 : Message{QT_TRANSLATE_NOOP("message", "Place %1 posts on the next open days"), {count}};
    return {
        about(first, first.title, Severity::Warning, message, {QT_TRANSLATE_NOOP("message", "Place what waits again, or leave it."), {}},
            Remedy{remedy, placingAgain(plan.strategy, waiting, plan.today)})};
}

} // namespace core::rules
