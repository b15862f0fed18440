// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importing/finishing.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace importing {

namespace {

auto keyOf(const core::MetricRecord &record)
{
    return std::tie(record.metric, record.channel, record.scope, record.campaign, record.currency, record.subject, record.segment, record.day,
        record.days);
}

// Rows of a campaign or a breakdown may repeat each other (two ads of one name): their flows are added, for a series holds one value a
// day. Levels and ratios of such rows mean nothing together and are dropped.
void mergeRepeated(core::ImportPart &part, const core::MetricCatalogue &metrics)
{
    if (part.kind == core::TableKind::Daily)
        return;
    std::stable_sort(part.records.begin(), part.records.end(), [](const auto &left, const auto &right) { return keyOf(left) < keyOf(right); });
    std::vector<core::MetricRecord> merged;
    for (std::size_t start = 0; start < part.records.size();) {
        core::MetricRecord sum = part.records[start];
        std::size_t next = start + 1;
        for (; next < part.records.size() && keyOf(part.records[next]) == keyOf(sum); ++next)
            sum.value += part.records[next].value;
        const bool isFlow = metrics.find(sum.metric)->behaviour == core::Behaviour::Flow;
        if (isFlow || next == start + 1)
            merged.push_back(std::move(sum));
        start = next;
    }
    std::stable_sort(merged.begin(), merged.end(), [](const auto &left, const auto &right) { return left.line < right.line; });
    part.records = std::move(merged);
}

void addPeriod(core::ImportPart &part)
{
    for (const core::MetricRecord &record : part.records) {
        if (!record.day.isValid())
            continue;
        const QDate last = record.day.addDays(record.days - 1);
        part.firstDay = part.firstDay ? std::min(*part.firstDay, record.day) : record.day;
        part.lastDay = part.lastDay ? std::max(*part.lastDay, last) : last;
    }
}

void addTotals(core::ImportPart &part, const core::MetricCatalogue &metrics)
{
    std::map<QString, QDate> latest;
    std::map<QString, QString> currencies;
    std::set<QString> mixed; // money of two currencies has no sum
    for (const core::MetricRecord &record : part.records) {
        const core::Metric *metric = metrics.find(record.metric);
        if (metric->behaviour == core::Behaviour::Ratio)
            continue;
        if (!currencies.try_emplace(record.metric, record.currency).first->second.isEmpty() && currencies[record.metric] != record.currency)
            mixed.insert(record.metric);
        if (metric->behaviour == core::Behaviour::Flow) {
            part.totals[record.metric] += record.value;
        } else if (record.segment.isEmpty() && record.subject.isEmpty()) {
            const auto [day, isFirst] = latest.try_emplace(record.metric, record.day);
            if (isFirst || record.day >= day->second)
                part.totals[record.metric] = record.value;
            day->second = std::max(day->second, record.day);
        }
    }
    for (const QString &metric : mixed)
        part.totals.erase(metric);
}

} // namespace

void finishPart(core::ImportPart &part, const core::MetricCatalogue &metrics)
{
    mergeRepeated(part, metrics);
    addPeriod(part);
    addTotals(part, metrics);
}

void settleNetworks(std::vector<core::ImportPart> &parts, const std::vector<Profile> &profiles)
{
    for (core::ImportPart &part : parts) {
        const auto profile = std::find_if(profiles.begin(), profiles.end(), [&](const Profile &known) { return known.id == part.profile; });
        if (!part.network.isEmpty() || profile == profiles.end())
            continue;
        for (const core::ImportPart &other : parts)
            if (part.network.isEmpty() && other.profile == part.profile)
                part.network = profile->networkBeside.value(other.network);
    }
}

} // namespace importing
