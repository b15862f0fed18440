// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/capacity.h"

#include "core/audit.h"
#include "core/datedposts.h"
#include "core/timeblocks.h"
#include "core/weeks.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace core {

namespace {

constexpr double minutesOfAnHour = 60;
constexpr double halfAMinute = 0.5 / minutesOfAnHour; // what rounding may hide

int openDaysOfAWeek(const Strategy &strategy)
{
    return std::popcount(static_cast<unsigned>(strategy.business().openDays & 0x7f));
}

int openDaysBetween(const Strategy &strategy, QDate first, QDate last)
{
    int days = 0;
    for (QDate day = first; day <= last; day = day.addDays(1))
        days += isOpenOn(strategy, day);
    return days;
}

std::vector<ChannelLoad> loadsOf(const Strategy &strategy, const NetworkCatalogue &networks, QDate first, QDate last, double weeks)
{
    std::vector<ChannelLoad> loads;
    for (const Channel &channel : strategy.all<Channel>())
        loads.push_back({channel.id, channel.rank});
    loads.push_back({});
    forEachPostBetween(strategy, first, last, [&](const Post &post) {
        const Channel *channel = strategy.find(post.channel);
        const auto load = std::find_if(loads.begin(), loads.end(),
            [channel](const ChannelLoad &one) { return channel ? one.channel == channel->id : !one.channel.has_value(); });
        load->postsPerWeek += 1 / weeks;
        load->hoursPerWeek += minutesOf(post, strategy, networks) / minutesOfAnHour / weeks;
    });
    std::erase_if(loads, [](const ChannelLoad &load) { return load.postsPerWeek <= 0; });
    return loads;
}

bool goesFirst(const ChannelLoad &one, const ChannelLoad &other)
{
    if (one.rank != other.rank)
        return one.rank == ChannelRank::Secondary;
    return one.hoursPerPost() > other.hoursPerPost();
}

int postsToDrop(const ChannelLoad &load, double excess)
{
    return static_cast<int>(std::ceil((excess - halfAMinute) / load.hoursPerPost()));
}

} // namespace

double workingWeeks(const Strategy &strategy, QDate first, QDate last)
{
    const int aWeek = openDaysOfAWeek(strategy);
    if (aWeek == 0)
        return static_cast<double>(first.daysTo(last) + 1) / daysOfAWeek;
    return static_cast<double>(openDaysBetween(strategy, first, last)) / aWeek;
}

double replyHours(const Strategy &strategy, QDate first, QDate last)
{
    return openDaysBetween(strategy, first, last) * strategy.business().replyMinutes / minutesOfAnHour;
}

double neededHours(const Strategy &strategy, const NetworkCatalogue &networks, QDate first, QDate last)
{
    return plannedHours(strategy, networks, first, last) + replyHours(strategy, first, last)
         + keptHours(strategy, BlockKind::Engagement, first, last) + keptHours(strategy, BlockKind::Reserve, first, last);
}

double Capacity::excess() const
{
    return available > 0 ? std::max(0.0, needed() - available) : 0;
}

Capacity capacityOf(const Strategy &strategy, const NetworkCatalogue &networks, QDate first, QDate last)
{
    Capacity capacity;
    capacity.available = strategy.business().hoursPerWeek;
    capacity.replyMinutes = strategy.business().replyMinutes;
    capacity.weeks = workingWeeks(strategy, first, last);
    if (capacity.weeks <= 0)
        return capacity;
    capacity.openDaysPerWeek = openDaysBetween(strategy, first, last) / capacity.weeks;
    capacity.postHours = plannedHours(strategy, networks, first, last) / capacity.weeks;
    capacity.replyHours = replyHours(strategy, first, last) / capacity.weeks;
    capacity.engagementHours = keptHours(strategy, BlockKind::Engagement, first, last) / capacity.weeks;
    capacity.reserveHours = keptHours(strategy, BlockKind::Reserve, first, last) / capacity.weeks;
    capacity.channels = loadsOf(strategy, networks, first, last, capacity.weeks);
    return capacity;
}

double promisedHours(const Capacity &capacity, const Strategy &strategy, const NetworkCatalogue &networks)
{
    double hours = capacity.needed();
    for (const Channel &channel : strategy.all<Channel>()) {
        const auto load = std::find_if(
            capacity.channels.begin(), capacity.channels.end(), [&channel](const ChannelLoad &one) { return one.channel == channel.id; });
        const bool isPlanned = load != capacity.channels.end();
        const double missing = channel.postsPerWeek.value_or(0) - (isPlanned ? load->postsPerWeek : 0);
        if (missing <= 0 || decisionFor(channel) == AuditDecision::Close)
            continue;
        Post usual;
        usual.channel = channel.id;
        hours += missing * (isPlanned ? load->hoursPerPost() : minutesOf(usual, strategy, networks) / minutesOfAnHour);
    }
    return hours;
}

std::optional<double> promisedBeyondPlan(const Capacity &capacity, const Strategy &strategy, const NetworkCatalogue &networks)
{
    constexpr double clearlyMore = 1.1;
    const double promised = promisedHours(capacity, strategy, networks);
    return promised > capacity.needed() * clearlyMore ? std::optional(promised) : std::nullopt;
}

std::vector<FewerPosts> whatWouldFit(const Capacity &capacity)
{
    double excess = capacity.excess();
    if (excess <= halfAMinute || excess > capacity.postHours)
        return {};
    std::vector<ChannelLoad> loads = capacity.channels;
    std::erase_if(loads, [](const ChannelLoad &load) { return !load.channel || load.hoursPerPost() <= 0; });
    std::stable_sort(loads.begin(), loads.end(), goesFirst);
    for (const ChannelLoad &load : loads)
        if (const int posts = postsToDrop(load, excess); posts <= load.postsPerWeek)
            return {{*load.channel, posts}};
    std::vector<FewerPosts> fewer;
    for (const ChannelLoad &load : loads) {
        const int posts = std::min(postsToDrop(load, excess), static_cast<int>(std::ceil(load.postsPerWeek)));
        fewer.push_back({*load.channel, posts});
        excess -= posts * load.hoursPerPost();
        if (excess <= halfAMinute)
            return fewer;
    }
    return {};
}

bool suits(const Network &network, BusinessModel model)
{
    return network.suits.isEmpty() || model == BusinessModel::Both || network.suits.contains(tokenOf(model));
}

bool isEveryChannelPrimary(const Strategy &strategy)
{
    constexpr size_t several = 3;
    const auto used = strategy.where<Channel>(
        [](const Channel &channel) { return channel.postsPerWeek.value_or(0) > 0 && decisionFor(channel) != AuditDecision::Close; });
    return used.size() >= several
        && std::all_of(used.begin(), used.end(), [](const Channel &channel) { return channel.rank == ChannelRank::Primary; });
}

} // namespace core
