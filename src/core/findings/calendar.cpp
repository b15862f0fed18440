// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cadence.h"
#include "core/capacity.h"
#include "core/findings/remedies.h"
#include "core/findings/rules.h"
#include "core/findings/thresholds.h"
#include "core/mission.h"
#include "core/workinghours.h"

#include <QHash>

#include <cmath>

namespace core::rules {

namespace {

template <class Holds>
std::vector<const Post *> postsWhere(const Facts &plan, Holds holds)
{
    std::vector<const Post *> posts;
    std::copy_if(plan.posts.begin(), plan.posts.end(), std::back_inserter(posts), [&](const Post *post) { return holds(*post); });
    return posts;
}

// One finding for several posts, named by the first of them.
Finding aboutPosts(const std::vector<const Post *> &posts, const char *message, const char *fix, std::optional<Remedy> remedy)
{
    const Post &first = *posts.front();
    return about(first, first.title, Severity::Info, {message, {first.title, QString::number(posts.size())}}, {fix, {}}, std::move(remedy));
}

// Posts whose channel has one goal serve that one; without such a channel nobody but the owner knows.
std::optional<Remedy> tiedToGoals(const Facts &plan, const std::vector<const Post *> &posts)
{
    std::vector<Post> tied;
    for (const Post *post : posts)
        if (const Goal *goal = plan.goals.size() == 1 ? &plan.goals.front() : plan.onlyGoalOn(post->channel)) {
            tied.push_back(*post);
            tied.back().goal = goal->id;
        }
    if (tied.size() < posts.size())
        return std::nullopt;
    const bool isOneGoal = std::all_of(tied.begin(), tied.end(), [&](const Post &post) { return post.goal == tied.front().goal; });
    const Message title = isOneGoal
                            ? Message{QT_TRANSLATE_NOOP("message", "Tie them to “%1”"), {plan.nameOf(*plan.goal(tied.front().goal))}}
                            : Message{QT_TRANSLATE_NOOP("message", "Tie them to the goals of their channels"), {}};
    return Remedy{title, editOfPosts("change", tied)};
}

// One post, or the first of several, on days of a closure.
Message closedDayMessage(const Post &first, size_t count, const Closure &closure)
{
    Message message;
    message.arguments = QStringList{first.title, closure.reason};
    message.source = QT_TRANSLATE_NOOP("message", "“%1” is planned on a day when you are closed (%2).");
    if (count > 1) {
        message.source = QT_TRANSLATE_NOOP(
            "message", "Some posts are planned while you are closed (%2), “%1” first among them. Number of such posts: %3.");
        message.arguments << QString::number(count);
    }
    return message;
}

} // namespace

// S1-50: the orphans
Findings postsWithoutGoal(const Facts &plan)
{
    if (plan.goals.empty())
        return {};
    const auto posts = postsWhere(plan, [&](const Post &post) { return !plan.goal(post.goal); });
    if (posts.empty())
        return {};
    return {aboutPosts(posts,
        QT_TRANSLATE_NOOP("message", "Some posts of the quarter serve no goal, “%1” first among them. Number of such posts: %2."),
        QT_TRANSLATE_NOOP("message", "Tie each post to the goal that it serves."), tiedToGoals(plan, posts))};
}

// S1-50 too: somebody said of each that it is not what its channel is for
Findings postsOutsideMission(const Facts &plan)
{
    const auto posts = postsWhere(plan, [](const Post &post) { return missesMission(post) && post.status != PostStatus::Published; });
    if (posts.empty())
        return {};
    std::vector<Post> strays;
    std::transform(posts.begin(), posts.end(), std::back_inserter(strays), [](const Post *post) { return *post; });
    return {aboutPosts(posts,
        QT_TRANSLATE_NOOP(
            "message", "Some posts of the quarter miss the mission of their channel, “%1” first among them. Number of such posts: %2."),
        QT_TRANSLATE_NOOP("message", "Rewrite each to serve the mission, give it to another channel, or let it wait among the ideas."),
        madeIdeas(strays))};
}

// J-07: the week's days off
Findings postsOnDaysOff(const Facts &plan)
{
    const auto posts = postsWhere(plan, [&](const Post &post) {
        return plan.canMove(post) && isWeeklyDayOff(plan.strategy, *post.day) && !closureOn(plan.strategy, *post.day);
    });
    if (posts.empty())
        return {};
    return {aboutPosts(posts,
        QT_TRANSLATE_NOOP(
            "message", "Some posts are planned on weekdays when you are closed, “%1” first among them. Number of such posts: %2."),
        QT_TRANSLATE_NOOP("message", "Move them to a day when you are open, unless they need nobody there."),
        movedToOpenDays(plan, posts))};
}

// J-07: one finding for each closed period
Findings postOnClosedDay(const Facts &plan)
{
    std::map<const Closure *, std::vector<const Post *>> perClosure;
    for (const Post *post : plan.posts)
        if (const Closure *closure = plan.canMove(*post) ? closureOn(plan.strategy, *post->day) : nullptr)
            perClosure[closure].push_back(post);
    Findings findings;
    for (const Closure &closure : plan.strategy.all<Closure>()) {
        const auto &posts = perClosure[&closure];
        if (posts.empty())
            continue;
        const Post &first = *posts.front();
        const Message message = closedDayMessage(first, posts.size(), closure);
        findings.push_back(about(first, first.title, Severity::Info, message,
            {QT_TRANSLATE_NOOP("message", "Move it before or after the closure, unless it says that you are closed."), {}},
            movedToOpenDays(plan, posts)));
    }
    return findings;
}

// S3-06: the same words again and again, on one channel or on all of them
Findings repeatedText(const Facts &plan)
{
    QHash<QString, std::vector<const Post *>> byText;
    for (const Post *post : plan.posts) {
        if (!post->channel || post->text.size() < Thresholds::lettersOfAText)
            continue;
        std::vector<const Post *> &posts = byText[post->text.simplified()];
        if (post->recurrence) // a repetition is one post that comes again: its last one stands for it
            std::erase_if(posts, [post](const Post *other) { return other->recurrence == post->recurrence; });
        posts.push_back(post);
    }
    const std::vector<const Post *> *most = nullptr;
    for (const auto &posts : std::as_const(byText))
        if (posts.size() >= Thresholds::sameText && plan.canMove(*posts.back())
            && (!most || posts.size() > most->size() || (posts.size() == most->size() && posts.front()->id < most->front()->id)))
            most = &posts;
    if (!most)
        return {};
    const bool isOneChannel =
        std::all_of(most->begin(), most->end(), [&](const Post *post) { return post->channel == most->front()->channel; });
    return {aboutPosts(*most,
        isOneChannel ? QT_TRANSLATE_NOOP("message", "The text of “%1” stands word for word in %2 posts of one channel.")
                     : QT_TRANSLATE_NOOP("message", "The text of “%1” stands word for word in %2 posts on several channels."),
        isOneChannel ? QT_TRANSLATE_NOOP("message", "Say it anew each time: people notice what nobody wrote for them.")
                     : QT_TRANSLATE_NOOP("message", "Say it in each network’s own way: people notice what a machine has copied."),
        std::nullopt)};
}

// A broadcast and a poll live by the answers, so that somebody has to be there.
Findings nobodyThereToAnswer(const Facts &plan)
{
    const Business business = plan.strategy.business();
    const auto posts = postsWhere(plan, [&](const Post &post) {
        return plan.canMove(post) && (post.format == PostFormat::Live || post.format == PostFormat::Poll) && post.time
            && !isSomebodyThere(business, *post.time);
    });
    if (posts.empty())
        return {};
    std::vector<Post> moved;
    for (const Post *post : posts) {
        moved.push_back(*post);
        moved.back().time = nearestWorkingTime(business, *post->time);
    }
    const Post &first = *posts.front();
    return {about(first, first.title, Severity::Info,
        posts.size() == 1
            ? Message{QT_TRANSLATE_NOOP("message", "“%1” asks people to take part at an hour when nobody is there to answer."),
                {first.title}}
            : Message{QT_TRANSLATE_NOOP("message",
                          "Some posts ask people to take part when nobody is there to answer, “%1” first among them. Number of "
                          "such posts: %2."),
                {first.title, QString::number(posts.size())}},
        {QT_TRANSLATE_NOOP("message", "Move it into your working hours, or ask somebody to stay."), {}},
        Remedy{{QT_TRANSLATE_NOOP("message", "Move it into the working hours"), {}}, editOfPosts("move", moved)})};
}

// S1-40, F-50
Findings moreThanTheHours(const Facts &plan)
{
    const Capacity capacity = capacityOf(plan.strategy, plan.networks, plan.quarter.firstDay, plan.quarter.lastDay);
    if (capacity.excess() <= 0)
        return {};
    return {about(plan.quarter, quarterName(plan.quarter), Severity::Warning,
        {QT_TRANSLATE_NOOP(
             "message", "The posts and answers planned take more time than there is. Hours a week needed: %1; there are: %2."),
            {QString::number(static_cast<int>(std::ceil(capacity.needed()))),
                QString::number(static_cast<int>(std::lround(capacity.available)))}},
        {QT_TRANSLATE_NOOP("message", "Plan fewer posts, simpler formats or fewer channels."), {}})};
}

} // namespace core::rules
