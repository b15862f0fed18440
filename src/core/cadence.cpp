// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cadence.h"

#include "core/audit.h"
#include "core/datedposts.h"
#include "core/pauses.h"
#include "core/weeks.h"

#include <bit>
#include <cmath>
#include <set>

namespace core {

namespace {

constexpr int minutesAfterwards = 60;
constexpr int usualMinutesPerPost = 30; // of a format that the network's data does not name

bool isPausedOn(const std::vector<Pause> &pauses, QDate day)
{
    return std::any_of(pauses.begin(), pauses.end(), [day](const Pause &pause) { return pause.holds(day); });
}

// When one channel has posts, and when it is silent on purpose.
struct ChannelDays {
    QDate begun; // of its first post of all
    std::set<qint64> posts; // Julian days
    std::vector<Pause> pauses;
};
using DaysOfChannels = std::map<Id<Channel>, ChannelDays>;

// Of every channel, found in one walk over the posts: this is asked for after each edit.
DaysOfChannels daysOfChannels(const Strategy &strategy)
{
    DaysOfChannels days;
    const Post *before = nullptr;
    ChannelDays *known = nullptr;
    for (const Post &post : strategy.all<Post>()) {
        if (!post.channel || !post.day)
            continue;
        if (!before || before->channel != post.channel)
            known = &days[*post.channel];
        else if (before->day == post.day)
            continue;
        before = &post;
        known->begun = known->begun.isValid() ? std::min(known->begun, *post.day) : *post.day;
        known->posts.insert(post.day->toJulianDay());
    }
    for (const ChannelPause &pause : channelPauses(strategy))
        days[pause.channel].pauses.push_back(pause.span);
    return days;
}

// Days of these pauses count no more than days off.
std::vector<Gap> silences(
    const Strategy &strategy, Id<Channel> channel, QDate first, QDate last, const std::set<qint64> &posts, const std::vector<Pause> &pauses)
{
    if (!first.isValid() || !last.isValid())
        return {};
    std::vector<Gap> gaps;
    Gap current{channel, first, first.addDays(-1), 0};
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        if (posts.contains(day.toJulianDay())) {
            gaps.push_back(current);
            current = {channel, day.addDays(1), day, 0};
            continue;
        }
        if (isPausedOn(pauses, day) || !isOpenOn(strategy, day))
            continue;
        if (current.openDays++ == 0)
            current.firstDay = day;
        current.lastDay = day;
    }
    gaps.push_back(current);
    std::erase_if(gaps, [](const Gap &gap) { return gap.openDays == 0; });
    return gaps;
}

// Each of its days is one of rest, of a closure or of a pause.
bool isSilentAllWeek(const Strategy &strategy, const std::vector<Pause> &pauses, QDate begin)
{
    for (QDate day = begin; day < begin.addDays(7); day = day.addDays(1))
        if (isOpenOn(strategy, day) && !isPausedOn(pauses, day))
            return false;
    return true;
}

} // namespace

const Closure *closureOn(const Strategy &strategy, QDate day)
{
    for (const Closure &closure : strategy.all<Closure>())
        if (closure.firstDay <= day && day <= closure.lastDay)
            return &closure;
    return nullptr;
}

bool isWeeklyDayOff(const Strategy &strategy, QDate day)
{
    const auto &businesses = strategy.all<Business>();
    return !businesses.empty() && (businesses.front().openDays & (1 << (day.dayOfWeek() - 1))) == 0;
}

bool isOpenOn(const Strategy &strategy, QDate day)
{
    return !isWeeklyDayOff(strategy, day) && !closureOn(strategy, day);
}

int allowedGapDays(const Strategy &strategy, const Channel &channel)
{
    const double postsPerWeek = channel.postsPerWeek.value_or(0);
    const int openDaysPerWeek = std::popcount(static_cast<unsigned>(strategy.business().openDays & 0x7f));
    return postsPerWeek <= 0 ? 0 : std::max(3, static_cast<int>(std::ceil(2 * openDaysPerWeek / postsPerWeek)));
}

Cadence cadenceOf(const Strategy &strategy, const Channel &channel, QDate first, QDate last)
{
    Cadence cadence;
    cadence.channel = channel.id;
    cadence.aimedPerWeek = channel.postsPerWeek.value_or(0);
    std::map<qint64, int> perWeek;
    int posts = 0;
    forEachPostBetween(strategy, first, last, [&](const Post &post) {
        if (post.channel != channel.id)
            return;
        ++perWeek[first.daysTo(*post.day) / 7];
        ++posts;
    });
    cadence.weeks = static_cast<int>((first.daysTo(last) + 1) / 7);
    cadence.plannedPerWeek = posts * 7.0 / static_cast<double>(first.daysTo(last) + 1);
    for (int week = 0; week < cadence.weeks; ++week)
        cadence.weeksKept += cadence.aimedPerWeek > 0 && perWeek[week] >= cadence.aimedPerWeek ? 1 : 0;
    for (const Gap &gap : silences(strategy, channel.id, first, last, daysOfChannels(strategy)[channel.id].posts, {}))
        if (!cadence.longestGap || gap.openDays > cadence.longestGap->openDays)
            cadence.longestGap = gap;
    return cadence;
}

std::optional<Consistency> consistencyOf(const Strategy &strategy, const Channel &channel, QDate first, QDate last, QDate today)
{
    const double aim = channel.postsPerWeek.value_or(0);
    if (aim <= 0 || !first.isValid() || !last.isValid())
        return std::nullopt;
    std::map<QDate, int> perWeek;
    const int weekStart = std::clamp(strategy.business().weekStart, 1, 7);
    QDate begun = today;
    for (const Post &post : strategy.all<Post>())
        if (post.channel == channel.id && post.day) {
            ++perWeek[weekBegin(*post.day, weekStart)];
            begun = std::min(begun, *post.day);
        }
    Consistency consistency;
    consistency.weeksPerPeriod = aim < 1 ? static_cast<int>(std::ceil(1 / aim)) : 1;
    int posts = 0;
    int weeks = 0;
    const std::vector<Pause> pauses = pausesOf(strategy, channel.id);
    const QDate from = std::max(first, weekBegin(begun, weekStart));
    for (QDate week = weekBegin(from.addDays(6), weekStart); week.addDays(6) <= std::min(last, today.addDays(-1)); week = week.addDays(7)) {
        if (isSilentAllWeek(strategy, pauses, week))
            continue;
        posts += perWeek[week];
        if (++weeks < consistency.weeksPerPeriod)
            continue;
        ++consistency.periods;
        consistency.kept += posts >= aim * consistency.weeksPerPeriod || (aim < 1 && posts >= 1) ? 1 : 0;
        posts = weeks = 0;
    }
    return consistency.periods > 0 ? std::optional(consistency) : std::nullopt;
}

std::vector<Gap> gapsBetween(const Strategy &strategy, QDate first, QDate last, QDate today)
{
    std::vector<Gap> result;
    if (!first.isValid() || !last.isValid())
        return result;
    DaysOfChannels daysOf = daysOfChannels(strategy);
    for (const Channel &channel : strategy.all<Channel>()) {
        const int allowed = allowedGapDays(strategy, channel);
        if (allowed == 0 || decisionFor(channel) == AuditDecision::Close)
            continue;
        const ChannelDays &days = daysOf[channel.id];
        const QDate begun = days.begun.isValid() ? std::min(today, days.begun) : today;
        for (const Gap &gap : silences(strategy, channel.id, std::max(first, begun), last, days.posts, days.pauses))
            if (gap.openDays > allowed)
                result.push_back(gap);
    }
    return result;
}

int minutesOf(const Post &post, const Strategy &strategy, const NetworkCatalogue &networks)
{
    const int after = post.answersFirstHour ? minutesAfterwards : 0;
    for (const FormatEffort &effort : strategy.all<FormatEffort>())
        if (effort.format == post.format)
            return effort.minutes + after;
    const Channel *channel = strategy.find(post.channel);
    return usualMinutes(post.format, channel ? networks.find(channel->network) : nullptr) + after;
}

int usualMinutes(PostFormat format, const Network *network)
{
    if (!network)
        return usualMinutesPerPost;
    const auto known = network->minutesPerPost.find(tokenOf(format));
    return known == network->minutesPerPost.end() ? usualMinutesPerPost : known->second;
}

double plannedHours(const Strategy &strategy, const NetworkCatalogue &networks, QDate first, QDate last)
{
    int minutes = 0;
    forEachPostBetween(strategy, first, last, [&](const Post &post) { minutes += minutesOf(post, strategy, networks); });
    return minutes / 60.0;
}

} // namespace core
