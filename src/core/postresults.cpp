// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/postresults.h"

#include "core/median.h"
#include "core/postmatches.h"

#include <algorithm>
#include <map>

namespace core {

namespace {

constexpr size_t postsForAUsual = 5;

using PostKey = std::pair<Id<Channel>, QString>; // by the network's id of the post

std::optional<double> reactionsOf(const std::map<QString, double> &values)
{
    if (const auto all = values.find(QStringLiteral("engagements")); all != values.end())
        return all->second;
    std::optional<double> sum;
    for (const char *metric : {"reactions", "likes", "comments", "shares", "reposts", "saves"})
        if (const auto value = values.find(QLatin1String(metric)); value != values.end())
            sum = sum.value_or(0) + value->second;
    return sum;
}

std::optional<double> valueOf(const std::map<QString, double> &values, const char *metric)
{
    const auto value = values.find(QLatin1String(metric));
    return value == values.end() ? std::nullopt : std::optional(value->second);
}

std::optional<QTime> timeOf(const PublishedPost &post)
{
    const QTime time = post.publishedAt ? post.publishedAt->time() : QTime(0, 0);
    return time == QTime(0, 0) ? std::nullopt : std::optional(time);
}

// What each metric of each post stood at last.
std::map<PostKey, std::map<QString, double>> lastValues(const std::vector<Series> &reactions)
{
    std::map<PostKey, std::map<QString, double>> values;
    for (const Series &series : reactions) {
        const auto last = std::max_element(series.values.begin(), series.values.end(),
            [](const MetricValue &one, const MetricValue &other) { return one.day < other.day; });
        if (series.key.channel && last != series.values.end())
            values[{*series.key.channel, series.key.subject.section(u':', 1)}][series.key.metric] = last->value;
    }
    return values;
}

} // namespace

std::optional<double> PostResult::timesUsual() const
{
    return usual > 0 ? std::optional(reactions / usual) : std::nullopt;
}

std::vector<PostResult> postResults(const std::vector<Series> &reactions, const std::vector<PostMatch> &posts)
{
    const auto values = lastValues(reactions);
    std::vector<PostResult> results;
    std::map<Id<Channel>, std::vector<double>> all;
    for (const PostMatch &match : posts) {
        const PublishedPost &post = match.told;
        const auto told = values.find({match.channel, post.externalId});
        const auto sum = told != values.end() ? reactionsOf(told->second) : std::nullopt;
        if (!sum)
            continue;
        const auto day = post.publishedAt ? std::optional(post.publishedAt->date()) : std::nullopt;
        results.push_back({match.channel, post.text, post.permalink, day, *sum, 0, timeOf(post), valueOf(told->second, "reach"),
            valueOf(told->second, "impressions"), valueOf(told->second, "views"), identityOf(post),
            match.isSettled() ? match.post : std::nullopt});
        all[match.channel].push_back(*sum);
    }
    std::map<Id<Channel>, double> usual;
    for (auto &[channel, sums] : all)
        if (sums.size() >= postsForAUsual)
            usual[channel] = medianOf(std::move(sums));
    for (PostResult &result : results)
        result.usual = usual[result.channel];
    return results;
}

} // namespace core
