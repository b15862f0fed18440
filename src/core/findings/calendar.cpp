// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/rules.h"

#include "core/cadence.h"
#include "core/capacity.h"
#include "core/mix.h"

#include <cmath>

namespace core::rules {

namespace {

constexpr double mixTolerance = 10; // percent points
constexpr int postsForAMix = 5; // fewer say nothing about shares

const char *deviationFrom(const QString &rule)
{
    if (rule == u"thirds")
        return QT_TRANSLATE_NOOP("message", "The quarter’s posts are not in thirds. Largest difference in percentage points: %1.");
    if (rule == u"50_25_20_5")
        return QT_TRANSLATE_NOOP(
            "message", "The quarter’s posts are far from the 50/25/20/5 rule. Largest difference in percentage points: %1.");
    return QT_TRANSLATE_NOOP(
        "message", "The quarter’s posts are far from the shares of your pillars. Largest difference in percentage points: %1.");
}

Finding aboutQuarter(const Quarter &quarter, Severity severity, Message message, Message fix)
{
    return about(quarter, quarterName(quarter), severity, std::move(message), std::move(fix));
}

QString wholeNumber(double value)
{
    return QString::number(static_cast<int>(std::lround(value)));
}

// One finding for all posts of the quarter of which something holds, named by the first.
template <class Holds>
std::vector<Finding> whereSome(const PlanUnderCheck &plan, const char *message, const char *fix, Holds holds)
{
    auto posts = postsOf(plan);
    std::erase_if(posts, [&](const Post &post) { return !holds(post); });
    if (posts.empty())
        return {};
    const auto first = std::min_element(posts.begin(), posts.end(),
        [](const Post &one, const Post &other) { return std::tie(*one.day, one.id) < std::tie(*other.day, other.id); });
    return {about(*first, first->title, Severity::Info, {message, {first->title, QString::number(posts.size())}}, {fix, {}})};
}

} // namespace

// S1-50: the orphans
std::vector<Finding> postsWithoutGoal(const PlanUnderCheck &plan)
{
    return whereSome(plan,
        QT_TRANSLATE_NOOP("message", "Some posts of the quarter serve no goal, “%1” first among them. Number of such posts: %2."),
        QT_TRANSLATE_NOOP("message", "Tie each post to the goal that it serves."),
        [&](const Post &post) { return !plan.strategy.find(post.goal); });
}

// J-07: the week's days off
std::vector<Finding> postsOnDaysOff(const PlanUnderCheck &plan)
{
    return whereSome(plan,
        QT_TRANSLATE_NOOP(
            "message", "Some posts are planned on weekdays when you are closed, “%1” first among them. Number of such posts: %2."),
        QT_TRANSLATE_NOOP("message", "Move them to a day when you are open, unless they need nobody there."),
        [&](const Post &post) { return post.status != PostStatus::Published && isWeeklyDayOff(plan.strategy, *post.day); });
}

// J-07
std::vector<Finding> postOnClosedDay(const PlanUnderCheck &plan)
{
    std::vector<Finding> findings;
    for (const Post &post : postsOf(plan)) {
        if (post.status == PostStatus::Published)
            continue;
        if (const Closure *closure = closureOn(plan.strategy, *post.day))
            findings.push_back(about(post, post.title, Severity::Info,
                {QT_TRANSLATE_NOOP("message", "“%1” is planned on a day when you are closed (%2)."), {post.title, closure->reason}},
                {QT_TRANSLATE_NOOP("message", "Move it before or after the closure, unless it says that you are closed."), {}}));
    }
    return findings;
}

// S1-51 … S1-54, F-36
std::vector<Finding> mixRuleExceeded(const PlanUnderCheck &plan)
{
    const Mix mix = mixOf(plan.strategy, plan.quarter.mixRule, plan.quarter.firstDay, plan.quarter.lastDay);
    if (mix.posts < postsForAMix)
        return {};
    for (const MixCategory &category : mix.categories)
        if (category.isLimit) {
            if (category.actualPercent <= category.targetPercent + mixTolerance)
                return {};
            return {aboutQuarter(plan.quarter, Severity::Warning,
                {QT_TRANSLATE_NOOP("message", "Too many of the quarter’s posts promote something: %1% where the 80/20 rule allows %2%."),
                    {QString::number(category.wholePercent), wholeNumber(category.targetPercent)}},
                {QT_TRANSLATE_NOOP("message", "Replace some of them by posts that inform, teach or entertain."), {}})};
        }
    if (mix.deviation <= mixTolerance)
        return {};
    return {aboutQuarter(plan.quarter, Severity::Warning, {deviationFrom(mix.rule), {wholeNumber(mix.deviation)}},
        {QT_TRANSLATE_NOOP("message", "Give the missing kinds of posts a place in the calendar."), {}})};
}

// S1-40, F-50
std::vector<Finding> moreThanTheHours(const PlanUnderCheck &plan)
{
    const Capacity capacity = capacityOf(plan.strategy, plan.networks, plan.quarter.firstDay, plan.quarter.lastDay);
    if (capacity.excess() <= 0)
        return {};
    return {aboutQuarter(plan.quarter, Severity::Warning,
        {QT_TRANSLATE_NOOP(
             "message", "The posts and answers planned take more time than there is. Hours a week needed: %1; there are: %2."),
            {wholeNumber(std::ceil(capacity.needed())), wholeNumber(capacity.available)}},
        {QT_TRANSLATE_NOOP("message", "Plan fewer posts, simpler formats or fewer channels."), {}})};
}

} // namespace core::rules
