// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/postresults.h"

#include <algorithm>

namespace core {

namespace {

constexpr size_t postsForAUsual = 5;

using PostKey = std::pair<Id<Channel>, QString>; // by the network's id of the post

struct Told {
    PostResult result;
    bool isPost = false;
    std::map<QString, double> values; // by metric
};

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

double medianReactions(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

void readBatch(const BatchContents &batch, std::map<PostKey, Told> &told)
{
    if (!batch.batch.channel || !batch.batch.isLive)
        return;
    for (const PublishedPost &post : batch.posts) {
        Told &one = told[{*batch.batch.channel, post.externalId}];
        one.isPost = true;
        one.result.text = post.text;
        one.result.link = post.permalink;
        if (post.publishedAt)
            one.result.publishedOn = post.publishedAt->date();
    }
    std::vector<const MetricRecord *> records;
    for (const MetricRecord &record : batch.records)
        if (record.subject.contains(u':') && record.segment.isEmpty())
            records.push_back(&record);
    std::stable_sort(
        records.begin(), records.end(), [](const MetricRecord *one, const MetricRecord *other) { return one->day < other->day; });
    for (const MetricRecord *record : records)
        told[{*batch.batch.channel, record->subject.section(u':', 1)}].values[record->metric] = record->value;
}

} // namespace

std::optional<double> PostResult::timesUsual() const
{
    return usual > 0 ? std::optional(reactions / usual) : std::nullopt;
}

std::vector<PostResult> postResults(const std::vector<BatchContents> &imports)
{
    std::map<PostKey, Told> told;
    for (const BatchContents &batch : imports)
        readBatch(batch, told);
    std::vector<PostResult> results;
    std::map<Id<Channel>, std::vector<double>> onChannel;
    for (const auto &[key, one] : told) {
        const auto reactions = reactionsOf(one.values);
        if (!one.isPost || !reactions)
            continue;
        results.push_back(one.result);
        results.back().channel = key.first;
        results.back().reactions = *reactions;
        onChannel[key.first].push_back(*reactions);
    }
    for (PostResult &result : results)
        if (const auto &all = onChannel[result.channel]; all.size() >= postsForAUsual)
            result.usual = medianReactions(all);
    return results;
}

} // namespace core
