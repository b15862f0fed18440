// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importing/finishing.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

namespace importing {

namespace {

// Everything by which a value of a series is told from another.
auto keyOf(const core::MetricRecord &record)
{
    return std::make_tuple(record.metric, record.channel, record.scope, record.campaign, record.currency, record.subject, record.segment,
        record.day, record.days);
}

// Rows of a campaign or a breakdown may repeat each other (two ads of one name): their flows are added, for a series holds one value a
// day. Levels and ratios of such rows mean nothing together and are dropped.
void mergeRepeated(core::ImportPart &part, const core::MetricCatalogue &metrics)
{
    if (part.kind == core::TableKind::Daily)
        return;
    std::map<decltype(keyOf(std::declval<core::MetricRecord>())), std::size_t> places;
    std::vector<core::MetricRecord> merged;
    std::set<std::size_t> meaningless;
    for (core::MetricRecord &record : part.records) {
        const auto [place, isNew] = places.try_emplace(keyOf(record), merged.size());
        if (isNew) {
            merged.push_back(std::move(record));
            continue;
        }
        merged[place->second].value += record.value;
        if (metrics.find(record.metric)->behaviour != core::Behaviour::Flow)
            meaningless.insert(place->second);
    }
    for (auto place = meaningless.rbegin(); place != meaningless.rend(); ++place)
        merged.erase(merged.begin() + static_cast<std::ptrdiff_t>(*place));
    part.records = std::move(merged);
}

// Values without a day are no trouble, but whoever looks for them must know where they went.
void reportUndated(core::ImportPart &part)
{
    const auto undated =
        std::count_if(part.records.begin(), part.records.end(), [](const core::MetricRecord &record) { return !record.day.isValid(); });
    if (undated == 0)
        return;
    const bool isAll = undated == static_cast<std::ptrdiff_t>(part.records.size());
    part.issues.push_back({0, {}, core::Severity::Info,
        {isAll ? QT_TRANSLATE_NOOP(
             "message", "The file does not say which day these values are of: they are kept for the day of the import.")
               : QT_TRANSLATE_NOOP("message", "Some rows have no day: their values are kept for the day of the import."),
            {}}});
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
    summarise(part, metrics);
    reportUndated(part);
}

void summarise(core::ImportPart &part, const core::MetricCatalogue &metrics)
{
    part.firstDay.reset();
    part.lastDay.reset();
    part.totals.clear();
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
