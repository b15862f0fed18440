// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/besttimes.h"

#include "core/median.h"

#include <algorithm>
#include <map>

namespace core {

namespace {

// What a post is worth by a measure; nothing where the file does not say.
std::optional<double> worthOf(const PostResult &result, TimesMeasure measure)
{
    constexpr double percent = 100;
    const auto rate = [&result](const std::optional<double> &seen) {
        return seen && *seen > 0 ? std::optional(percent * result.reactions / *seen) : std::nullopt;
    };
    switch (measure) {
    case TimesMeasure::PerReached:
        return rate(result.reached);
    case TimesMeasure::PerImpression:
        return rate(result.impressions);
    case TimesMeasure::PerView:
        return rate(result.views);
    case TimesMeasure::Reactions:
        return result.reactions;
    }
    Q_UNREACHABLE();
}

using HourWorths = std::map<std::pair<int, int>, std::vector<double>>; // by weekday and hour

HourWorths worthsByHour(const std::vector<PostResult> &results, Id<Channel> channel, TimesMeasure measure)
{
    HourWorths worths;
    for (const PostResult &result : results)
        if (result.channel == channel && result.publishedOn && result.publishedTime)
            if (const auto worth = worthOf(result, measure))
                worths[{result.publishedOn->dayOfWeek(), result.publishedTime->hour()}].push_back(*worth);
    return worths;
}

} // namespace

const HourOfWeek *BestTimes::at(int weekday, int hour) const
{
    const auto found =
        std::find_if(hours.begin(), hours.end(), [&](const HourOfWeek &one) { return one.weekday == weekday && one.hour == hour; });
    return found == hours.end() ? nullptr : &*found;
}

const HourOfWeek *BestTimes::best(std::optional<int> weekday) const
{
    const HourOfWeek *best = nullptr;
    for (const HourOfWeek &one : hours)
        if (one.posts >= postsOfAGoodHour && one.value > usual && (!weekday || one.weekday == *weekday)
            && (!best || one.value > best->value))
            best = &one;
    return best;
}

std::pair<int, int> BestTimes::span() const
{
    const auto [first, last] = std::minmax_element(
        hours.begin(), hours.end(), [](const HourOfWeek &one, const HourOfWeek &other) { return one.hour < other.hour; });
    return hours.empty() ? std::pair(0, 0) : std::pair(first->hour, last->hour);
}

BestTimes bestTimesOf(const std::vector<PostResult> &results, Id<Channel> channel)
{
    BestTimes times;
    times.channel = channel;
    for (const TimesMeasure measure :
        {TimesMeasure::PerReached, TimesMeasure::PerImpression, TimesMeasure::PerView, TimesMeasure::Reactions}) {
        const HourWorths worths = worthsByHour(results, channel, measure);
        std::vector<double> all;
        for (const auto &[when, values] : worths)
            all.insert(all.end(), values.begin(), values.end());
        times.measure = measure;
        times.posts = static_cast<int>(all.size());
        if (!times.isEnough())
            continue;
        times.usual = medianOf(all);
        for (const auto &[when, values] : worths)
            times.hours.push_back({when.first, when.second, static_cast<int>(values.size()), medianOf(values)});
        break;
    }
    return times;
}

} // namespace core
