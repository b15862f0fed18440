// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/channelchecks.h"

#include <algorithm>

namespace core {

namespace {

constexpr qsizetype longestHandle = 75; // no network takes longer account names
constexpr double mostPostsPerDay = 3;
constexpr double daysInAWeek = 7;

QString comparable(QString handle)
{
    handle = handle.trimmed().toCaseFolded();
    while (handle.startsWith(u'@'))
        handle.remove(0, 1);
    return handle;
}

} // namespace

std::optional<HandleDoubt> handleDoubt(const Strategy &strategy, const Channel &channel)
{
    const QString handle = comparable(channel.handle);
    if (handle.isEmpty())
        return std::nullopt;
    if (handle.size() > longestHandle)
        return HandleDoubt::TooLong;
    const auto &channels = strategy.all<Channel>();
    const bool isTwice = std::any_of(channels.begin(), channels.end(), [&](const Channel &other) {
        return other.id != channel.id && other.network == channel.network && comparable(other.handle) == handle;
    });
    return isTwice ? std::optional(HandleDoubt::SameAsAnother) : std::nullopt;
}

std::optional<double> absurdPostsPerDay(const Channel &channel)
{
    const double perDay = channel.postsPerWeek.value_or(0) / daysInAWeek;
    return perDay > mostPostsPerDay ? std::optional(perDay) : std::nullopt;
}

} // namespace core
