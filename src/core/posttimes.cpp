// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/posttimes.h"

#include <algorithm>
#include <map>

namespace core {

namespace {

std::optional<QTime> usualTimeOn(const Strategy &strategy, Id<Channel> channel)
{
    std::map<QTime, int> uses;
    for (const Post &post : strategy.all<Post>())
        if (post.channel == channel && post.day && post.time)
            ++uses[*post.time];
    const auto most =
        std::max_element(uses.begin(), uses.end(), [](const auto &one, const auto &other) { return one.second < other.second; });
    return most == uses.end() ? std::nullopt : std::optional(most->first);
}

} // namespace

PostTimes::PostTimes(const Strategy &strategy, BestTimes best)
    : m_best(std::move(best))
    , m_habit(usualTimeOn(strategy, m_best.channel))
{
}

std::optional<QTime> PostTimes::timeOn(QDate day) const
{
    if (const HourOfWeek *hour = m_best.best(day.dayOfWeek()))
        return QTime(hour->hour, 0);
    if (const HourOfWeek *hour = m_best.best())
        return QTime(hour->hour, 0);
    return m_habit;
}

QDate PostTimes::bestDayOf(const std::vector<QDate> &days) const
{
    const auto worth = [this](QDate day) {
        const HourOfWeek *hour = m_best.best(day.dayOfWeek());
        return hour ? hour->value : m_best.usual;
    };
    const auto best = std::max_element(days.begin(), days.end(), [&worth](QDate one, QDate other) { return worth(one) < worth(other); });
    return best == days.end() ? QDate() : *best;
}

} // namespace core
