// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pauses.h"

#include "core/cadence.h"
#include "core/secondpair.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace core {

namespace {

constexpr int longestSearch = 366; // days

auto placeInTime(const Post &post, QDate day)
{
    return std::tuple(day, post.time.value_or(QTime(23, 59, 59)), post.id);
}

bool isPauseMark(const QString &mark)
{
    return mark.startsWith(pauseMark());
}

// The days on which a channel has a post; of posts without a channel those of all such posts.
std::map<std::optional<Id<Channel>>, std::set<QDate>> daysTaken(const Strategy &strategy)
{
    std::map<std::optional<Id<Channel>>, std::set<QDate>> taken;
    for (const Post &post : strategy.all<Post>())
        if (post.day)
            taken[post.channel].insert(*post.day);
    return taken;
}

// The next open day without a post; where a year has none, the day itself.
QDate freeDayFrom(QDate from, const std::set<QDate> &taken, const Strategy &strategy)
{
    for (QDate day = from; day < from.addDays(longestSearch); day = day.addDays(1))
        if (isOpenOn(strategy, day) && !taken.contains(day))
            return day;
    return from;
}

// A pause as a post tells of it; older marks don't name the channel, then it is the post's.
struct PauseMark {
    Pause span;
    std::optional<Id<Channel>> channel;
    bool operator==(const PauseMark &) const = default;
};

std::optional<PauseMark> pauseIn(const QString &mark, const Post &post)
{
    if (!isPauseMark(mark))
        return std::nullopt;
    const QStringList parts = mark.split(u'.');
    const Pause span{QDate::fromString(parts.value(1), Qt::ISODate), QDate::fromString(parts.value(2), Qt::ISODate)};
    if (!span.firstDay.isValid() || !span.lastDay.isValid())
        return std::nullopt;
    return PauseMark{span, parts.size() > 3 ? std::optional(Id<Channel>::fromString(parts[3])) : post.channel};
}

QString markOf(const PauseMark &pause)
{
    QStringList parts{pause.span.firstDay.toString(Qt::ISODate), pause.span.lastDay.toString(Qt::ISODate)};
    if (pause.channel)
        parts << pause.channel->toString();
    return pauseMark() + parts.join(u'.');
}

// One within which the post has a day is over for it.
std::vector<PauseMark> pausesToldBy(const Post &post)
{
    std::vector<PauseMark> pauses;
    for (const QString &mark : post.checked)
        if (const auto pause = pauseIn(mark, post); pause && !(post.day && pause->span.holds(*post.day)))
            pauses.push_back(*pause);
    return pauses;
}

// The pause that it waits because of: a plan from elsewhere may not tell, then it is the day that the post had.
std::optional<PauseMark> waitedFor(const Post &post)
{
    if (!isWaiting(post))
        return std::nullopt;
    const auto told = pausesToldBy(post);
    const auto own =
        std::find_if(told.rbegin(), told.rend(), [&post](const PauseMark &pause) { return pause.span.holds(*post.suspendedDay); });
    return own == told.rend() ? PauseMark{{*post.suspendedDay, *post.suspendedDay}, post.channel} : *own;
}

// What the post tells of these pauses ends before the day.
void endPauses(Post &post, const std::vector<PauseMark> &ended, QDate day)
{
    for (QString &mark : post.checked) {
        auto pause = pauseIn(mark, post);
        if (!pause || std::find(ended.begin(), ended.end(), *pause) == ended.end())
            continue;
        pause->span.lastDay = day.addDays(-1);
        mark = pause->span.firstDay <= pause->span.lastDay ? markOf(*pause) : QString();
    }
    post.checked.removeAll(QString());
}

// The pauses because of which these wait and that last to a day or beyond.
std::vector<PauseMark> pausesLasting(const std::vector<Post> &waiting, QDate day)
{
    std::vector<PauseMark> pauses;
    for (const Post &post : waiting)
        if (const auto pause = waitedFor(post); pause && pause->span.lastDay >= day)
            pauses.push_back(*pause);
    return pauses;
}

Post placedFrom(Post post, QDate day)
{
    post = givenADay(post, day);
    post.status = statusOnADay(post);
    return post;
}

} // namespace

bool isWaiting(const Post &post)
{
    return !post.day && post.suspendedDay;
}

std::optional<Pause> pauseOf(const Post &post)
{
    const auto pause = waitedFor(post);
    return pause ? std::optional(pause->span) : std::nullopt;
}

std::vector<Post> waitingPosts(const Strategy &strategy)
{
    std::vector<Post> waiting = strategy.where<Post>(isWaiting);
    std::sort(waiting.begin(), waiting.end(),
        [](const Post &one, const Post &other) { return placeInTime(one, *one.suspendedDay) < placeInTime(other, *other.suspendedDay); });
    return waiting;
}

std::vector<ChannelPause> channelPauses(const Strategy &strategy)
{
    std::vector<ChannelPause> pauses;
    const auto tell = [&](const PauseMark &told) { // one of a channel that is gone is nobody's
        if (strategy.find(told.channel) && std::find(pauses.begin(), pauses.end(), ChannelPause{*told.channel, told.span}) == pauses.end())
            pauses.push_back({*told.channel, told.span});
    };
    for (const Post &post : strategy.all<Post>()) {
        if (post.checked.isEmpty() && !post.suspendedDay)
            continue; // of thousands nearly all
        for (const PauseMark &pause : pausesToldBy(post))
            tell(pause);
        if (const auto own = waitedFor(post))
            tell(*own);
    }
    return pauses;
}

std::vector<Pause> pausesOf(const Strategy &strategy, Id<Channel> channel)
{
    std::vector<Pause> pauses;
    for (const ChannelPause &pause : channelPauses(strategy))
        if (pause.channel == channel)
            pauses.push_back(pause.span);
    return pauses;
}

std::vector<Post> postsToPause(const Strategy &strategy, const std::vector<Id<Channel>> &channels, const Pause &pause)
{
    std::vector<Post> posts = strategy.where<Post>([&](const Post &post) {
        return post.day && pause.holds(*post.day) && post.status != PostStatus::Published && post.channel
            && std::find(channels.begin(), channels.end(), *post.channel) != channels.end();
    });
    std::sort(posts.begin(), posts.end(),
        [](const Post &one, const Post &other) { return placeInTime(one, *one.day) < placeInTime(other, *other.day); });
    return posts;
}

Edit pausing(const std::vector<Post> &posts, const Pause &pause)
{
    Edit edit({QStringLiteral("suspend:posts"), {QString::number(posts.size())}});
    for (const Post &post : posts) {
        Post waiting = givenADay(post, *post.day); // a pause that it was in before is over
        waiting.suspendedDay = post.day;
        waiting.day.reset();
        waiting.status = PostStatus::Idea;
        waiting.checked << markOf({pause, post.channel});
        edit.put(waiting);
    }
    return edit;
}

std::vector<Post> placedAgain(const Strategy &strategy, const std::vector<Post> &waiting, QDate from, bool endsPauses)
{
    const auto earliest = [&](const Post &post) {
        const auto pause = endsPauses ? std::nullopt : pauseOf(post);
        return pause ? std::max(from, pause->lastDay.addDays(1)) : from;
    };
    auto taken = daysTaken(strategy);
    std::vector<Post> placed;
    for (const Post &post : waiting)
        if (post.suspendedDay && *post.suspendedDay >= earliest(post))
            taken[post.channel].insert(*post.suspendedDay);
    std::map<std::optional<Id<Channel>>, QDate> next; // what came earlier stays earlier
    for (const Post &post : waiting) {
        if (!post.suspendedDay)
            continue;
        if (*post.suspendedDay >= earliest(post)) {
            placed.push_back(placedFrom(post, *post.suspendedDay));
            continue;
        }
        const auto after = next.find(post.channel);
        const QDate first = after == next.end() ? earliest(post) : std::max(after->second, earliest(post));
        const QDate day = freeDayFrom(first, taken[post.channel], strategy);
        next[post.channel] = day.addDays(1);
        placed.push_back(placedFrom(post, day));
    }
    return placed;
}

Edit placingAgain(const Strategy &strategy, const std::vector<Post> &waiting, QDate from, bool endsPauses)
{
    std::vector<Post> placed = placedAgain(strategy, waiting, from, endsPauses);
    const auto ended = endsPauses ? pausesLasting(waiting, from) : std::vector<PauseMark>();
    Edit edit({QStringLiteral("place:posts"), {QString::number(placed.size())}});
    for (Post &post : placed) {
        endPauses(post, ended, from);
        edit.put(post);
    }
    if (ended.empty())
        return edit;
    for (Post post : strategy.all<Post>()) { // those that were given a day before tell of it too
        if (post.checked.isEmpty() || isWaiting(post))
            continue;
        const QStringList before = post.checked;
        endPauses(post, ended, from);
        if (post.checked != before)
            edit.put(post);
    }
    return edit;
}

QDate dayAfterPauses(const std::vector<Post> &waiting)
{
    QDate after;
    for (const Post &post : waiting)
        if (const auto pause = pauseOf(post))
            after = after.isValid() ? std::max(after, pause->lastDay.addDays(1)) : pause->lastDay.addDays(1);
    return after;
}

Post givenADay(Post post, QDate day)
{
    if (post.productionDay && isWaiting(post))
        post.productionDay = post.productionDay->addDays(post.suspendedDay->daysTo(day));
    post.day = day;
    post.suspendedDay.reset();
    post.checked.removeIf([&post](const QString &mark) {
        const auto pause = pauseIn(mark, post);
        return isPauseMark(mark) && (!pause || pause->span.holds(*post.day));
    });
    return post;
}

} // namespace core
