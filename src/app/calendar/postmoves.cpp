// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/calendar/postmoves.h"

#include "app/calendar/movesteps.h"
#include "app/calendar/postedits.h"
#include "app/calendar/repeating.h"
#include "app/calendar/repeatsplit.h"
#include "app/workspace.h"
#include "core/cadence.h"
#include "core/format.h"
#include "core/quarterdays.h"

#include <algorithm>

namespace app {

namespace {

constexpr int lastStartOfDay = 24 * 60 - 15; // no hour goes beyond the day

// Closures end; a business closed all week doesn't open by waiting.
QDate openDayFrom(QDate day, const core::Strategy &strategy)
{
    constexpr int longestClosure = 366;
    for (int i = 0; i < longestClosure; ++i)
        if (core::isOpenOn(strategy, day.addDays(i)))
            return day.addDays(i);
    return day;
}

QTime laterOnItsDay(QTime time, int minutes)
{
    const int now = time.hour() * 60 + time.minute();
    return QTime(0, 0).addSecs(60 * std::clamp(now + minutes, 0, std::max(now, lastStartOfDay)));
}

// What happens to the hour of each post when one of them is given `time`.
core::Post atLikeHour(core::Post post, const core::Post &lead, std::optional<QTime> time)
{
    if (!time)
        return post;
    if (!time->isValid())
        post.time.reset();
    else if (!lead.time && !post.time)
        post.time = time;
    else if (lead.time && post.time)
        post.time = post.id == lead.id ? *time : laterOnItsDay(*post.time, lead.time->secsTo(*time) / 60);
    return post;
}

int daysTo(const core::Post &lead, QDate day)
{
    return lead.day ? static_cast<int>(lead.day->daysTo(day)) : 0;
}

} // namespace

std::vector<core::Post> inOrderOfDays(std::vector<core::Post> posts)
{
    const auto place = [](const core::Post &post) {
        return std::tuple(post.day.value_or(QDate(9999, 1, 1)), post.time.value_or(QTime(23, 59, 59)), post.id);
    };
    std::sort(posts.begin(), posts.end(), [&place](const core::Post &one, const core::Post &other) { return place(one) < place(other); });
    return posts;
}

void addMove(PostMoves &moves, const core::Post &before, const core::Post &after, const Workspace &workspace)
{
    if (before.status == core::PostStatus::Published) {
        ++moves.published;
        return;
    }
    if (before == after)
        return;
    const bool wasInside = before.day && core::isWithin(workspace.quarter(), *before.day);
    const bool isInside = after.day && core::isWithin(workspace.quarter(), *after.day);
    moves.leaving += wasInside && after.day && !isInside ? 1 : 0;
    moves.repeated += isRepeated(before, workspace.strategy()) ? 1 : 0;
    moves.posts.push_back(after);
}

core::Edit PostMoves::edit() const
{
    const auto label = [this]() -> core::EditLabel {
        if (posts.size() == 1 && added.empty())
            return {QStringLiteral("move:post"), {posts.front().title}};
        if (posts.empty() && added.size() == 1)
            return {QStringLiteral("duplicate:post"), {added.front().title}};
        if (isSwap)
            return {QStringLiteral("swap:posts"), {}};
        return posts.empty() ? core::EditLabel{QStringLiteral("add:posts"), {QString::number(added.size())}}
                             : core::EditLabel{QStringLiteral("move:posts"), {QString::number(posts.size())}};
    };
    core::Edit edit(label());
    for (const core::Post &post : posts)
        edit.put(post);
    for (const core::Post &post : added)
        edit.put(post);
    return edit;
}

PostMoves movedBy(const std::vector<core::Post> &posts, int days, bool skipsClosed, const Workspace &workspace)
{
    PostMoves moves;
    for (const core::Post &post : inOrderOfDays(posts)) {
        if (!post.day)
            continue;
        const QDate day = post.day->addDays(days);
        addMove(moves, post, movedTo(post, skipsClosed && days != 0 ? openDayFrom(day, workspace.strategy()) : day), workspace);
    }
    return moves;
}

PostMoves movedToDay(const std::vector<core::Post> &posts, QDate day, bool skipsClosed, const Workspace &workspace)
{
    const std::vector<core::Post> ordered = inOrderOfDays(posts);
    const auto first = std::find_if(
        ordered.begin(), ordered.end(), [](const core::Post &post) { return post.day && post.status != core::PostStatus::Published; });
    PostMoves moves;
    if (!day.isValid())
        return moves;
    for (const core::Post &post : ordered) {
        const QDate there = post.day && first != ordered.end() ? post.day->addDays(daysTo(*first, day)) : day;
        addMove(moves, post, movedTo(post, skipsClosed ? openDayFrom(there, workspace.strategy()) : there), workspace);
    }
    return moves;
}

PostMoves movedAlong(
    const core::Post &lead, const std::vector<core::Post> &posts, QDate day, std::optional<QTime> time, const Workspace &workspace)
{
    PostMoves moves;
    for (const core::Post &post : inOrderOfDays(posts)) {
        const QDate there = post.day ? post.day->addDays(daysTo(lead, day)) : day;
        addMove(moves, post, atLikeHour(movedTo(post, there), lead, time), workspace);
    }
    return moves;
}

PostMoves copiedAlong(const core::Post &lead, const std::vector<core::Post> &posts, QDate day, std::optional<QTime> time)
{
    PostMoves moves;
    for (const core::Post &post : inOrderOfDays(posts)) {
        const QDate there = post.day ? post.day->addDays(daysTo(lead, day)) : day;
        moves.added.push_back(copyOf(atLikeHour(movedTo(post, there), lead, time)));
    }
    return moves;
}

PostMoves pushed(const PushWish &wish, const Workspace &workspace)
{
    if (!wish.from.isValid())
        return {};
    const core::Strategy &strategy = workspace.strategy();
    const auto quarters =
        strategy.where<core::Quarter>([&wish](const core::Quarter &quarter) { return core::isWithin(quarter, wish.from); });
    if (quarters.empty()) {
        PostMoves none;
        const core::Language &language = workspace.language();
        none.problem =
            language.filled(language.translate("app", "%1 lies in no quarter of the plan."), {core::formatDay(wish.from, language)});
        return none;
    }
    const std::vector<core::Post> following = strategy.where<core::Post>([&](const core::Post &post) {
        const bool isInTime = post.day && *post.day >= wish.from && *post.day <= quarters.front().lastDay;
        return isInTime && (!wish.channel || post.channel == wish.channel);
    });
    PostMoves moves = movedBy(following, wish.days, wish.skipsClosed, workspace);
    if (wish.newTitle.isEmpty())
        return moves;
    core::Post post = newPost(strategy, wish.from, wish.newTitle);
    if (const core::Channel *channel = strategy.find(wish.channel)) {
        post.channel = channel->id;
        post.owner = channel->owner;
    }
    moves.added.push_back(post);
    return moves;
}

PostMoves swapped(const std::vector<core::Post> &posts, const Workspace &workspace)
{
    const core::Language &language = workspace.language();
    PostMoves moves;
    if (posts.size() != 2 || !posts[0].day || !posts[1].day) {
        moves.problem = language.translate("app", "Choose the two posts that are to change places; each needs a day.");
        return moves;
    }
    for (const core::Post &post : posts)
        moves.published += post.status == core::PostStatus::Published ? 1 : 0;
    if (moves.published > 0) {
        moves.problem = language.translate("app", "A published post stays where it is, so these two can’t change places.");
        return moves;
    }
    moves.isSwap = true;
    for (const size_t i : {size_t(0), size_t(1)}) {
        core::Post post = movedTo(posts[i], *posts[1 - i].day);
        post.time = posts[1 - i].time;
        addMove(moves, posts[i], post, workspace);
    }
    if (moves.isEmpty())
        moves.problem = language.translate("app", "The two posts stand on the same day at the same hour already.");
    return moves;
}

PostMoves distributed(const std::vector<core::Post> &posts, QDate first, QDate last, const Workspace &workspace)
{
    PostMoves moves;
    std::vector<core::Post> ordered;
    for (const core::Post &post : inOrderOfDays(posts)) {
        const bool isPublished = post.status == core::PostStatus::Published;
        moves.published += isPublished ? 1 : 0;
        if (post.day && !isPublished)
            ordered.push_back(post);
    }
    if (!first.isValid() || !last.isValid())
        return moves;
    std::vector<QDate> days;
    constexpr int longestSpan = 3 * 366;
    for (QDate day = first; day <= last && first.daysTo(day) < longestSpan; day = day.addDays(1))
        if (core::isOpenOn(workspace.strategy(), day))
            days.push_back(day);
    if (days.empty()) {
        moves.problem = first > last ? workspace.language().translate("app", "The last day is before the first one.")
                                     : workspace.language().translate("app", "Between these days no day is open.");
        return moves;
    }
    const size_t count = ordered.size();
    for (size_t i = 0; i < count; ++i) {
        const bool isRoomy = count <= days.size() && count > 1;
        const size_t place = isRoomy ? (2 * i * (days.size() - 1) + count - 1) / (2 * (count - 1)) : i * days.size() / count;
        addMove(moves, ordered[i], movedTo(ordered[i], days[place]), workspace);
    }
    return moves;
}

PostMoves putBack(const std::vector<core::Post> &posts, const Workspace &workspace)
{
    PostMoves moves;
    for (const core::Post &post : inOrderOfDays(posts))
        if (post.day)
            addMove(moves, post, placedOn(post, std::nullopt), workspace);
    return moves;
}

} // namespace app
