// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importing/finishing.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>
#include <tuple>
#include <utility>

namespace importing {

namespace {

// Rows of a campaign or a breakdown may repeat each other (two ads of one name): their flows are added, for a series holds one value a
// day. Levels and ratios of such rows mean nothing together and are dropped.
void mergeRepeated(core::ImportPart &part, const core::MetricCatalogue &metrics)
{
    if (part.kind == core::TableKind::Daily)
        return;
    std::map<std::tuple<quint32, int, int>, qsizetype> places; // of each value by head and span
    std::set<qsizetype> repeated;
    std::set<qsizetype> meaningless;
    for (qsizetype place = 0; place < part.records.size(); ++place) {
        const core::Records::Value value = part.records.values().at(place);
        const auto [first, isNew] = places.try_emplace({value.head, value.day, value.days}, place);
        if (isNew)
            continue;
        repeated.insert(place);
        const double sum = part.records.values().at(first->second).value + value.value;
        part.records.setValue(first->second, sum);
        if (metrics.find(part.records.heads().at(value.head).metric)->behaviour != core::Behaviour::Flow || !std::isfinite(sum))
            meaningless.insert(first->second);
    }
    qsizetype place = 0;
    part.records.removeIf([&](const core::Records::Value &) {
        const bool isGone = repeated.count(place) > 0 || meaningless.count(place) > 0;
        ++place;
        return isGone;
    });
}

// Values without a day are no trouble, but whoever looks for them must know where they went.
void reportUndated(core::ImportPart &part)
{
    const QList<core::Records::Value> &values = part.records.values();
    const auto undated = std::count_if(values.begin(), values.end(), [](const core::Records::Value &value) { return !value.hasDay(); });
    if (undated == 0)
        return;
    const bool isAll = undated == part.records.size();
    part.issues.push_back({0, {}, core::Severity::Info,
        {isAll ? QT_TRANSLATE_NOOP(
             "message", "The file does not say which day these values are of: they are kept for the day of the import.")
               : QT_TRANSLATE_NOOP("message", "Some rows have no day: their values are kept for the day of the import."),
            {}}});
}

void addPeriod(core::ImportPart &part)
{
    std::optional<int> first; // Julian days: there may be a million
    std::optional<int> last;
    for (const core::Records::Value &value : part.records.values())
        if (value.hasDay()) {
            first = std::min(first.value_or(value.day), value.day);
            last = std::max(last.value_or(value.day), value.day + value.days - 1);
        }
    if (first) {
        part.firstDay = QDate::fromJulianDay(*first);
        part.lastDay = QDate::fromJulianDay(*last);
    }
}

// What is told of a metric in all: flows add up, of the account's levels the last one stands.
struct MetricTotal {
    core::Behaviour behaviour = core::Behaviour::Ratio;
    QString currency;
    bool isMixed = false; // money of two currencies has no sum
    std::optional<double> sum;
    int latest = std::numeric_limits<int>::min(); // day of the level that stands

    void add(const core::Records::Value &value, const core::RecordHead &head)
    {
        isMixed = isMixed || (!currency.isEmpty() && currency != head.currency);
        if (currency.isEmpty())
            currency = head.currency;
        if (behaviour == core::Behaviour::Flow)
            sum = sum.value_or(0) + value.value;
        else if (behaviour == core::Behaviour::Level && head.segment.isEmpty() && head.subject.isEmpty() && value.day >= latest) {
            sum = value.value;
            latest = value.day;
        }
    }
};

void addTotals(core::ImportPart &part, const core::MetricCatalogue &metrics)
{
    std::map<QString, MetricTotal> totals;
    std::vector<MetricTotal *> byHead;
    for (const core::RecordHead &head : part.records.heads()) {
        byHead.push_back(&totals[head.metric]);
        byHead.back()->behaviour = metrics.find(head.metric)->behaviour;
    }
    for (const core::Records::Value &value : part.records.values())
        byHead[value.head]->add(value, part.records.heads().at(value.head));
    for (const auto &[metric, total] : totals)
        if (total.sum && !total.isMixed && std::isfinite(*total.sum))
            part.totals[metric] = *total.sum;
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
