// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ownpresence.h"

#include "core/dayline.h"

namespace core {

namespace {

constexpr int windowDays = 28;
constexpr int fewestDays = 7; // before a week of numbers a rate says nothing

int published(const Strategy &strategy, const Channel &channel, QDate first, QDate last)
{
    const auto &posts = strategy.all<Post>();
    return static_cast<int>(std::count_if(posts.begin(), posts.end(), [&](const Post &post) {
        return post.channel == channel.id && post.status == PostStatus::Published && post.day && *post.day >= first && *post.day <= last;
    }));
}

DayLine lineOf(const MetricSource &source, const Channel &channel, const char *metric, Joining joining, QDate asOf)
{
    return DayLine(source.series({channel.id, QLatin1String(metric), Scope::All}), joining, asOf);
}

} // namespace

OwnPresence ownPresence(const Strategy &strategy, const Channel &channel, const Quarter &quarter, const MetricSource &source, QDate asOf)
{
    OwnPresence presence;
    presence.followers = lineOf(source, channel, "followers", Joining::CarryAndAdd, asOf).valueAt(asOf);

    const QDate last = std::min(asOf, quarter.lastDay);
    const QDate first = std::max(last.addDays(1 - windowDays), quarter.firstDay);
    const auto days = static_cast<int>(first.daysTo(last)) + 1;
    if (const int posts = published(strategy, channel, first, last); days >= fewestDays && posts > 0)
        presence.postsPerWeek = posts * 7.0 / days;

    const DayLine engagements = lineOf(source, channel, "engagements", Joining::Add, asOf);
    const std::optional<QDate> measuredTo = engagements.lastDay();
    if (!measuredTo)
        return presence;
    const QDate from = measuredTo->addDays(1 - windowDays);
    presence.engagements = engagements.sum(from, *measuredTo);
    presence.posts = published(strategy, channel, from, *measuredTo);
    if (engagements.measuredDays(from, *measuredTo) >= fewestDays && presence.posts > 0 && presence.followers.value_or(0) > 0)
        presence.engagementRate = presence.engagements / (presence.posts * *presence.followers) * 100;
    return presence;
}

} // namespace core
