// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mix.h"

#include "core/findings/remedies.h"
#include "core/findings/rules.h"
#include "core/findings/thresholds.h"

#include <cmath>
#include <set>

namespace core::rules {

namespace {

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

QString wholeNumber(double value)
{
    return QString::number(static_cast<int>(std::lround(value)));
}

// Of a rule that sets a limit: the kind of posts that is over it.
const MixCategory *overLimit(const Mix &mix)
{
    if (mix.posts < Thresholds::postsForAMix)
        return nullptr;
    const auto over = std::find_if(mix.categories.begin(), mix.categories.end(), [](const MixCategory &category) {
        return category.isLimit && category.actualPercent > category.targetPercent + Thresholds::mixTolerance;
    });
    return over == mix.categories.end() ? nullptr : &*over;
}

Mix mixOfQuarter(const Facts &plan)
{
    return mixOf(plan.strategy, plan.quarter.mixRule, plan.quarter.firstDay, plan.quarter.lastDay);
}

std::set<Id<Pillar>> promotingPillars(const Facts &plan)
{
    std::set<Id<Pillar>> pillars;
    for (const Pillar &pillar : plan.strategy.all<Pillar>())
        if (pillar.in8020 == u"promotion")
            pillars.insert(pillar.id);
    return pillars;
}

// The last promotions that can still leave the calendar, as many as bring the rest back within the rule; nothing when they can't.
std::optional<Remedy> fewerPromotions(const Facts &plan, const Mix &mix, const MixCategory &promotion)
{
    const auto promoting = promotingPillars(plan);
    const double limit = (promotion.targetPercent + Thresholds::mixTolerance) / 100;
    std::vector<Post> leaving;
    for (auto post = plan.posts.rbegin(); post != plan.posts.rend(); ++post) {
        const auto left = static_cast<double>(leaving.size());
        if (promotion.posts - left <= limit * (mix.posts - left))
            break;
        if ((*post)->pillar && promoting.contains(*(*post)->pillar) && plan.canMove(**post))
            leaving.push_back(**post);
    }
    const auto left = static_cast<double>(leaving.size());
    const bool isEnough = promotion.posts - left <= limit * (mix.posts - left) && mix.posts - left > 0;
    if (!isEnough)
        return std::nullopt;
    Remedy remedy = madeIdeas(leaving);
    remedy.title = {QT_TRANSLATE_NOOP("message", "Make the last promotions ideas again"), {}};
    return remedy;
}

} // namespace

// S1-51 … S1-54, F-36
Findings mixRuleExceeded(const Facts &plan)
{
    const Mix mix = mixOfQuarter(plan);
    const QString name = quarterName(plan.quarter);
    if (const MixCategory *promotion = overLimit(mix))
        return {about(plan.quarter, name, Severity::Warning,
            {QT_TRANSLATE_NOOP("message", "Too many of the quarter’s posts promote something: %1% where the 80/20 rule allows %2%."),
                {QString::number(promotion->wholePercent), wholeNumber(promotion->targetPercent)}},
            {QT_TRANSLATE_NOOP("message", "Replace some of them by posts that inform, teach or entertain."), {}},
            fewerPromotions(plan, mix, *promotion))};
    const bool hasLimit =
        std::any_of(mix.categories.begin(), mix.categories.end(), [](const MixCategory &category) { return category.isLimit; });
    if (hasLimit || mix.posts < Thresholds::postsForAMix || mix.deviation <= Thresholds::mixTolerance)
        return {};
    return {about(plan.quarter, name, Severity::Warning, {deviationFrom(mix.rule), {wholeNumber(mix.deviation)}},
        {QT_TRANSLATE_NOOP("message", "Give the missing kinds of posts a place in the calendar."), {}})};
}

// S1-52, week by week: the quarter keeps the rule, one of its weeks to come sells more than it gives
Findings promotionsInOneWeek(const Facts &plan)
{
    if (plan.quarter.mixRule != u"80_20" || overLimit(mixOfQuarter(plan)))
        return {};
    const auto promoting = promotingPillars(plan);
    std::map<QDate, int> tagged;
    std::map<QDate, int> promotions;
    std::map<QDate, std::vector<const Post *>> movable;
    for (const Post *post : plan.posts) {
        const QDate week = mondayOf(*post->day);
        tagged[week] += post->pillar ? 1 : 0;
        if (!post->pillar || !promoting.contains(*post->pillar))
            continue;
        ++promotions[week];
        if (plan.canMove(*post))
            movable[week].push_back(post);
    }
    for (const auto &[week, posts] : movable) {
        const int count = promotions[week];
        const int surplus = count - tagged[week] / 2;
        if (tagged[week] < Thresholds::postsOfABusyWeek || surplus <= 0)
            continue;
        const auto moving = std::min(static_cast<size_t>(surplus), posts.size());
        const std::vector<const Post *> last(posts.end() - static_cast<std::ptrdiff_t>(moving), posts.end());
        return {about(*posts.front(), posts.front()->title, Severity::Info,
            {QT_TRANSLATE_NOOP("message", "Most posts of ISO week %1 promote something. Promotions: %2 of %3."),
                {QString::number(week.weekNumber()), QString::number(count), QString::number(tagged[week])}},
            {QT_TRANSLATE_NOOP("message", "Spread the promotions over other weeks."), {}}, spread(plan, last, promotions, 1))};
    }
    return {};
}

Findings pillarWithoutPosts(const Facts &plan)
{
    std::set<Id<Pillar>> used;
    int tagged = 0;
    for (const Post *post : plan.posts)
        if (post->pillar) {
            used.insert(*post->pillar);
            ++tagged;
        }
    if (tagged < Thresholds::postsForAMix || plan.today >= plan.quarter.lastDay)
        return {};
    const bool isCustom = plan.quarter.mixRule == u"custom";
    Findings findings;
    for (const Pillar &pillar : plan.strategy.all<Pillar>()) {
        if (used.contains(pillar.id) || (isCustom && pillar.share <= 0))
            continue;
        const auto ideas = ideasWhere(plan, [&](const Post &post) { return post.pillar == pillar.id && post.channel; });
        std::optional<Remedy> remedy;
        const QDate day = plan.openDayNear(plan.inDays(Thresholds::daysMore));
        if (!ideas.empty() && day <= plan.quarter.lastDay)
            remedy = placedOn(plan, {day}, ideas, {});
        findings.push_back(about(pillar, pillar.name, Severity::Info,
            {QT_TRANSLATE_NOOP("message", "No post of the quarter belongs to the pillar “%1”."), {pillar.name}},
            {QT_TRANSLATE_NOOP("message", "Plan a post of this kind, or drop the pillar."), {}}, std::move(remedy)));
    }
    return findings;
}

} // namespace core::rules
