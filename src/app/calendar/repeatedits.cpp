// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/calendar/postedits.h"
#include "app/calendar/repeatplan.h"
#include "app/calendar/repeatsplit.h"
#include "core/references.h"

#include <algorithm>
#include <map>

namespace app {

namespace {

// What repeated posts have in common. The rest is each post's own.
constexpr auto sharedFields = std::tuple{&core::Post::channel, &core::Post::title, &core::Post::text, &core::Post::time,
    &core::Post::format, &core::Post::pillar, &core::Post::campaign, &core::Post::goal, &core::Post::persona, &core::Post::owner,
    &core::Post::link, &core::Post::notes, &core::Post::story, &core::Post::demand, &core::Post::picture, &core::Post::in8020,
    &core::Post::inThirds, &core::Post::in50252005, &core::Post::answersFirstHour, &core::Post::videoStage, &core::Post::maker};

// Takes over what the two differ in.
void takeDifference(core::Post &post, const core::Post &before, const core::Post &after)
{
    std::apply([&](auto... field) { ((before.*field == after.*field ? void() : void(post.*field = after.*field)), ...); }, sharedFields);
}

bool isFor(const core::Post &one, const core::Post &post, RepeatScope scope)
{
    const bool isInScope = scope == RepeatScope::All || *one.recurrenceDay >= *post.recurrenceDay;
    return one.id == post.id || (isInScope && one.status != core::PostStatus::Published);
}

// The picture that several posts showed goes with the last of them that shows it.
void removePictureOf(core::Edit &edit, const core::Post &before, const std::vector<core::Post> &changed, const core::Strategy &strategy)
{
    if (!strategy.find(before.picture))
        return;
    const auto shown = std::count_if(changed.begin(), changed.end(), [&](const core::Post &post) {
        const core::Post *stored = strategy.find(post.id);
        return stored && stored->picture == before.picture && post.picture != before.picture;
    });
    if (shown > 1 && core::referencesTo(strategy, core::Edit::RowId(*before.picture)).size() == static_cast<size_t>(shown))
        edit.remove(*before.picture);
}

struct Wanted {
    const core::Post &before;
    const core::Post &after;
    RepeatScope scope;
};

void putMoved(
    core::Edit &edit, const Wanted &wanted, const core::Recurrence &old, const core::RepeatRule &rule, const core::Strategy &strategy)
{
    const QDate from = *wanted.before.recurrenceDay;
    const qint64 shift = from.daysTo(*wanted.after.day);
    RepeatSplit split(old, wanted.before, wanted.scope, strategy);
    core::RepeatRule kept = rule;
    if (kept.count)
        kept.count = std::max(1, *kept.count - split.daysBefore());
    const core::MovedRule moved = core::movedRule(kept, split.recurrence().firstDay, from, *wanted.after.day);
    std::vector<core::Post> posts = split.posts();
    for (core::Post &post : posts) {
        if (post.id == wanted.before.id) {
            post = wanted.after;
            post.day = from; // it goes with the others, also where it stood elsewhere
            const auto its = post.productionDay == wanted.before.productionDay ? wanted.before.day : wanted.after.day;
            if (post.productionDay && its)
                post.productionDay = post.productionDay->addDays(its->daysTo(from));
        } else if (post.status != core::PostStatus::Published) {
            takeDifference(post, wanted.before, wanted.after);
        }
    }
    const auto last = split.lastDay();
    const std::vector<QDate> days = daysToFill(moved.rule, moved.firstDay, last ? std::optional(last->addDays(shift)) : std::nullopt);
    core::Recurrence recurrence = split.recurrence();
    recurrence.rule = core::textOf(moved.rule);
    recurrence.firstDay = moved.firstDay;
    recurrence.skipped = movedSkips(recurrence.skipped, days, shift, std::min(farthestSkip, daysOfInterval(moved.rule) / 2));
    split.putOldInto(edit);
    RepeatPlan plan(recurrence, posts, wanted.after);
    plan.arrange(days, shift);
    plan.putInto(edit, strategy);
}

} // namespace

core::Edit changingRepeated(const core::Post &after, RepeatScope scope, const core::Strategy &strategy)
{
    const core::Post *before = strategy.find(after.id);
    const core::Recurrence *recurrence = before ? recurrenceOf(*before, strategy) : nullptr;
    if (!recurrence || scope == RepeatScope::This)
        return core::Edit::changing(after, after.title);
    const auto rule = core::repeatRuleFrom(recurrence->rule);
    const bool isMoved = after.day && after.day != before->day && rule && before->status != core::PostStatus::Published;
    std::vector<core::Post> changed;
    for (core::Post post : occurrencesOf(recurrence->id, strategy)) {
        const core::Post stored = post;
        if (isFor(post, *before, scope))
            takeDifference(post, *before, after);
        post = post.id == after.id ? after : post;
        if (post != stored || (isMoved && isFor(post, *before, scope)))
            changed.push_back(post);
    }
    if (changed.size() <= 1 && !isMoved)
        return core::Edit::changing(after, after.title);
    core::Edit edit({isMoved ? QStringLiteral("move:posts") : QStringLiteral("change:posts"), {QString::number(changed.size())}});
    if (isMoved)
        putMoved(edit, {*before, after, scope}, *recurrence, *rule, strategy);
    if (!isMoved) {
        for (const core::Post &post : changed)
            edit.put(post);
        removePictureOf(edit, *before, changed, strategy);
    }
    return edit;
}

core::Edit movingRepeated(const core::Post &post, QDate day, std::optional<QTime> time, RepeatScope scope, const core::Strategy &strategy)
{
    const bool isAlone = scope == RepeatScope::This || !recurrenceOf(post, strategy);
    if (isAlone)
        return movingPost(post, day, time);
    core::Post moved = placedOn(post, day);
    moved.time = time;
    return changingRepeated(moved, scope, strategy);
}

core::Edit deletingRepeated(const core::Post &post, RepeatScope scope, const core::Strategy &strategy)
{
    const core::Recurrence *recurrence = recurrenceOf(post, strategy);
    if (!recurrence)
        return deletingPosts({post}, strategy);
    std::vector<core::Post> gone, left;
    for (const core::Post &one : occurrencesOf(recurrence->id, strategy)) {
        const bool isMeant =
            scope == RepeatScope::This ? one.id == post.id : isFor(one, post, scope) && one.status != core::PostStatus::Published;
        (isMeant ? gone : left).push_back(one);
    }
    if (gone.empty())
        return core::Edit({QStringLiteral("delete:posts"), {}});
    core::Edit edit = deletingPosts(gone, strategy);
    if (scope == RepeatScope::This || left.empty()) {
        leaveOutDays(edit, gone, strategy);
    } else {
        const QDate end = scope == RepeatScope::All ? *left.back().recurrenceDay : post.recurrenceDay->addDays(-1);
        edit.put(endedOn(*recurrence, end));
    }
    return edit;
}

void leaveOutDays(core::Edit &edit, const std::vector<core::Post> &gone, const core::Strategy &strategy)
{
    std::map<core::Id<core::Recurrence>, std::vector<QString>> days;
    for (const core::Post &post : gone)
        if (recurrenceOf(post, strategy))
            days[*post.recurrence].push_back(post.recurrenceDay->toString(Qt::ISODate));
    for (const auto &[id, left] : days) {
        if (occurrencesOf(id, strategy).size() <= left.size()) {
            edit.remove(id);
            continue;
        }
        core::Recurrence rest = *strategy.find(id);
        for (const QString &day : left)
            rest.skipped << day;
        edit.put(rest);
    }
}

int deletedPosts(const core::Edit &edit)
{
    const auto &operations = edit.operations();
    return static_cast<int>(std::count_if(operations.begin(), operations.end(), [](const core::Edit::Operation &operation) {
        const auto *id = std::get_if<core::Edit::RowId>(&operation);
        return id && std::holds_alternative<core::Id<core::Post>>(*id);
    }));
}

} // namespace app
