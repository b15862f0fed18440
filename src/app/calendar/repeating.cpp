// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/calendar/repeating.h"

#include "app/calendar/postedits.h"
#include "app/calendar/repeatplan.h"
#include "app/calendar/repeatsplit.h"

#include <algorithm>
#include <set>

namespace app {

namespace {

// Whether it is the quarter that ended it: none of its days is left there, and its end is no further than moving it can have brought it.
bool endsWith(const core::RepeatRule &rule, QDate firstDay, const core::Quarter &quarter)
{
    constexpr qint64 farthestMove = 31;
    if (!rule.until)
        return false;
    core::RepeatRule endless = rule;
    endless.until.reset();
    return core::occurrences(endless, firstDay, rule.until->addDays(1), quarter.lastDay, 1).days.empty()
        && quarter.lastDay.daysTo(*rule.until) < std::min(farthestMove, daysOfInterval(rule));
}

core::Edit labelled(const char *id, const core::Post &post)
{
    return core::Edit({QLatin1String(id), {post.title}});
}

} // namespace

const core::Recurrence *recurrenceOf(const core::Post &post, const core::Strategy &strategy)
{
    return post.recurrenceDay ? strategy.find(post.recurrence) : nullptr;
}

bool isRepeated(const core::Post &post, const core::Strategy &strategy)
{
    if (!recurrenceOf(post, strategy))
        return false;
    const auto &posts = strategy.all<core::Post>();
    return std::any_of(posts.begin(), posts.end(),
        [&post](const core::Post &other) { return other.recurrence == post.recurrence && other.recurrenceDay && other.id != post.id; });
}

std::vector<core::Post> occurrencesOf(core::Id<core::Recurrence> id, const core::Strategy &strategy)
{
    auto posts = strategy.where<core::Post>([id](const core::Post &post) { return post.recurrence == id && post.recurrenceDay; });
    std::sort(posts.begin(), posts.end(), [](const core::Post &one, const core::Post &other) {
        return std::tuple(*one.recurrenceDay, one.id) < std::tuple(*other.recurrenceDay, other.id);
    });
    return posts;
}

QDate usualEnd(QDate day, const core::Strategy &strategy)
{
    constexpr int enough = 21;
    const int firstMonth = strategy.business().quarterFirstMonth;
    const core::Quarter *planned = strategy.quarterAt(day);
    const bool isInside = planned && planned->firstDay <= day && day <= planned->lastDay;
    const QDate end = isInside ? planned->lastDay : core::quarterHolding(day, firstMonth).lastDay;
    return day.daysTo(end) >= enough ? end : core::quarterHolding(end.addDays(1), firstMonth).lastDay;
}

std::optional<core::RepeatRule> ruleFrom(const core::Post &post, const core::Strategy &strategy)
{
    const core::Recurrence *recurrence = recurrenceOf(post, strategy);
    auto rule = recurrence ? core::repeatRuleFrom(recurrence->rule) : std::nullopt;
    if (rule && rule->count)
        rule->count = std::max(1, *rule->count - core::daysBefore(*rule, recurrence->firstDay, *post.recurrenceDay));
    return rule;
}

QDate beginningOf(const core::RepeatRule &rule, QDate day)
{
    QDate first = day, last = day;
    if (rule.unit == core::RepeatUnit::Week) {
        first = day.addDays(-((day.dayOfWeek() - rule.weekStart + 7) % 7));
        last = first.addDays(6);
    } else if (rule.unit == core::RepeatUnit::Month) {
        first = QDate(day.year(), day.month(), 1);
        last = QDate(day.year(), day.month(), day.daysInMonth());
    }
    const QDate after = core::firstDayFrom(rule, day).value_or(day);
    return after <= last ? after : core::firstDayFrom(rule, first).value_or(day);
}

core::Edit startingToRepeat(const core::Post &post, const core::RepeatRule &rule)
{
    core::Edit edit = labelled("repeat:post", post);
    const auto first = post.day ? core::firstDayFrom(rule, *post.day) : std::nullopt;
    if (!first)
        return edit;
    const core::Recurrence recurrence{core::newId<core::Recurrence>(), core::textOf(rule), *first, {}};
    const bool staysThere = post.status == core::PostStatus::Published;
    core::Post start = staysThere ? post : movedTo(post, *first);
    start.recurrence = recurrence.id;
    start.recurrenceDay = start.day;
    RepeatPlan plan(recurrence, {start}, start);
    plan.arrange(core::plannedDays(rule, *first).days, 0);
    if (staysThere)
        edit.put(start);
    plan.putInto(edit, {});
    return edit;
}

core::Edit changingRule(const core::Post &post, const core::RepeatRule &rule, RepeatScope scope, const core::Strategy &strategy)
{
    core::Edit edit = labelled("change:repeat", post);
    const core::Recurrence *old = recurrenceOf(post, strategy);
    if (!old)
        return edit;
    const auto oldRule = core::repeatRuleFrom(old->rule);
    RepeatSplit split(*old, post, scope, strategy);
    core::RepeatRule kept = rule;
    core::Recurrence recurrence = split.recurrence();
    recurrence.firstDay = beginningOf(rule, split.isNew() ? *post.recurrenceDay : old->firstDay);
    if (rule.count) {
        core::RepeatRule endless = rule;
        endless.count.reset();
        const int before = core::daysBefore(endless, recurrence.firstDay, beginningOf(rule, *post.recurrenceDay));
        kept.count = std::min(core::highestCount, *rule.count + before);
    }
    recurrence.rule = core::textOf(kept);
    const auto days = daysToFill(kept, recurrence.firstDay, rule.hasEnd() ? std::nullopt : split.lastDay());
    const qint64 interval = std::min(daysOfInterval(kept), oldRule ? daysOfInterval(*oldRule) : daysOfInterval(kept));
    recurrence.skipped = movedSkips(recurrence.skipped, days, 0, std::min(farthestSkip, interval / 2));
    split.putOldInto(edit);
    RepeatPlan plan(recurrence, split.posts(), post);
    plan.arrange(days, 0);
    plan.putInto(edit, strategy);
    return edit;
}

core::Edit stoppingAfter(const core::Post &post, const core::Strategy &strategy)
{
    core::Edit edit = labelled("stop:repeat", post);
    const core::Recurrence *recurrence = recurrenceOf(post, strategy);
    if (!recurrence)
        return edit;
    std::vector<core::Post> gone;
    size_t left = 0;
    for (const core::Post &one : occurrencesOf(recurrence->id, strategy)) {
        const bool isLater = one.id != post.id && *one.recurrenceDay > *post.recurrenceDay;
        if (isLater && one.status != core::PostStatus::Published)
            gone.push_back(one);
        else
            ++left;
    }
    if (left > 1) {
        edit.put(endedOn(*recurrence, *post.recurrenceDay));
    } else {
        core::Post alone = post;
        alone.recurrence.reset();
        alone.recurrenceDay.reset();
        edit.put(alone);
        edit.remove(recurrence->id);
    }
    removePosts(edit, gone, strategy);
    return edit;
}

void continueRepeating(core::Edit &edit, const core::Quarter &last, const core::Quarter &next, const core::Strategy &strategy)
{
    for (const core::Recurrence &old : strategy.all<core::Recurrence>()) {
        auto rule = core::repeatRuleFrom(old.rule);
        const auto posts = occurrencesOf(old.id, strategy);
        if (!rule || posts.empty())
            continue;
        if (endsWith(*rule, old.firstDay, last))
            rule->until = std::max(*rule->until, next.lastDay);
        const QDate from = std::max(next.firstDay, posts.back().recurrenceDay->addDays(1));
        const std::vector<QDate> days = core::occurrences(*rule, old.firstDay, from, next.lastDay, core::mostRepeats).days;
        if (days.empty())
            continue;
        core::Recurrence recurrence = old;
        recurrence.rule = core::textOf(*rule);
        edit.put(recurrence);
        core::Post pattern = posts.back();
        pattern.goal.reset(); // the old quarter's
        pattern.campaign.reset();
        RepeatPlan plan(recurrence, {}, pattern);
        plan.arrange(days, 0);
        plan.putInto(edit, strategy);
    }
}

} // namespace app
