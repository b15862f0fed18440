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

Post onDay(Post post, QDate day)
{
    if (post.productionDay && post.suspendedDay)
        post.productionDay = post.productionDay->addDays(post.suspendedDay->daysTo(day));
    post.day = day;
    post.status = statusOnADay(post);
    return withoutPause(post);
}

} // namespace

bool isWaiting(const Post &post)
{
    return !post.day && post.suspendedDay;
}

std::optional<Pause> pauseOf(const Post &post)
{
    if (!isWaiting(post))
        return std::nullopt;
    for (const QString &mark : post.checked) {
        if (!isPauseMark(mark))
            continue;
        const Pause pause{
            QDate::fromString(mark.section(u'.', 1, 1), Qt::ISODate), QDate::fromString(mark.section(u'.', 2, 2), Qt::ISODate)};
        if (pause.firstDay.isValid() && pause.lastDay.isValid() && pause.holds(*post.suspendedDay))
            return pause;
    }
    return Pause{*post.suspendedDay, *post.suspendedDay};
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
    for (const Post &post : strategy.all<Post>()) {
        const auto span = post.channel ? pauseOf(post) : std::nullopt;
        if (span && std::find(pauses.begin(), pauses.end(), ChannelPause{*post.channel, *span}) == pauses.end())
            pauses.push_back({*post.channel, *span});
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
        Post waiting = withoutPause(post);
        waiting.suspendedDay = post.day;
        waiting.day.reset();
        waiting.status = PostStatus::Idea;
        waiting.checked << pauseMark() + pause.firstDay.toString(Qt::ISODate) + u'.' + pause.lastDay.toString(Qt::ISODate);
        edit.put(waiting);
    }
    return edit;
}

std::vector<Post> placedAgain(const Strategy &strategy, const std::vector<Post> &waiting, QDate from)
{
    auto taken = daysTaken(strategy);
    std::vector<Post> placed;
    for (const Post &post : waiting)
        if (post.suspendedDay && *post.suspendedDay >= from)
            taken[post.channel].insert(*post.suspendedDay);
    std::map<std::optional<Id<Channel>>, QDate> next; // what came earlier stays earlier
    for (const Post &post : waiting) {
        if (!post.suspendedDay)
            continue;
        if (*post.suspendedDay >= from) {
            placed.push_back(onDay(post, *post.suspendedDay));
            continue;
        }
        const auto after = next.find(post.channel);
        const QDate day = freeDayFrom(after == next.end() ? from : after->second, taken[post.channel], strategy);
        next[post.channel] = day.addDays(1);
        placed.push_back(onDay(post, day));
    }
    return placed;
}

Edit placingAgain(const std::vector<Post> &placed)
{
    Edit edit({QStringLiteral("place:posts"), {QString::number(placed.size())}});
    for (const Post &post : placed)
        edit.put(post);
    return edit;
}

Post withoutPause(Post post)
{
    post.suspendedDay.reset();
    post.checked.removeIf(isPauseMark);
    return post;
}

} // namespace core
