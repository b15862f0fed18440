// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/referrals.h"

#include "core/countedonce.h"

#include <algorithm>
#include <set>

namespace core {

namespace {

// The entry for a source: its own, else that of the longest host above it.
const QString *entryFor(const ReferralMapping::Known &known, const QString &source)
{
    for (QString host = source; !host.isEmpty(); host = host.section(u'.', 1)) {
        const auto found = known.find(host);
        if (found != known.end() && (host == source || host.contains(u'.')))
            return &found->second;
    }
    return nullptr;
}

QDate lastDayOf(const MetricValue &value)
{
    return value.day.addDays(value.days - 1);
}

struct CountedSource {
    QString source;
    QString names;
    const Series *series = nullptr;
};

// The days of which the values count, by their last.
std::pair<QDate, QDate> daysFor(const Quarter &quarter, const std::vector<CountedSource> &counted)
{
    QDate newest;
    for (const CountedSource &one : counted)
        for (const MetricValue &value : one.series->values)
            if (const QDate last = lastDayOf(value); last <= quarter.lastDay && (!newest.isValid() || last > newest))
                newest = last;
    if (!newest.isValid() || newest >= quarter.firstDay)
        return {quarter.firstDay, quarter.lastDay};
    return {newest.addDays(-quarter.firstDay.daysTo(quarter.lastDay)), newest};
}

using Spans = std::set<std::pair<QDate, QDate>>; // by last day and first

// Of periods that overlap those that tell of the most days in all: all sources are then counted over the same days.
Spans tellingOfMost(const Spans &told)
{
    struct Best {
        qint64 days = 0; // of the spans up to here
        bool isTaken = false;
        std::size_t before = 0; // how many spans stand before it
    };
    const std::vector<std::pair<QDate, QDate>> spans(told.begin(), told.end());
    std::vector<Best> best(spans.size() + 1);
    for (std::size_t i = 0; i < spans.size(); ++i) {
        const auto &[last, first] = spans[i];
        const auto before =
            static_cast<std::size_t>(std::lower_bound(spans.begin(), spans.end(), std::pair(first, QDate())) - spans.begin());
        const qint64 with = best[before].days + first.daysTo(last) + 1;
        best[i + 1] = with > best[i].days ? Best{with, true, before} : Best{best[i].days, false, i};
    }
    Spans taken;
    for (std::size_t i = spans.size(); i > 0; i = best[i].before)
        if (best[i].isTaken)
            taken.insert(spans[i - 1]);
    return taken;
}

template <class Visits>
void mostFirst(std::vector<Visits> &visits)
{
    std::stable_sort(visits.begin(), visits.end(), [](const Visits &one, const Visits &other) { return one.visits > other.visits; });
}

} // namespace

ReferralMapping::ReferralMapping(Known known, const std::vector<ReferralSource> &own)
    : m_known(std::move(known))
{
    for (const ReferralSource &source : own)
        m_own[source.name.trimmed().toLower()] = source.network;
}

QString ReferralMapping::networkOf(const QString &source) const
{
    const QString *own = entryFor(m_own, source);
    return own ? *own : knownNetworkOf(source);
}

QString ReferralMapping::knownNetworkOf(const QString &source) const
{
    const QString *known = entryFor(m_known, source);
    return known ? *known : QString();
}

Referrals referralsIn(const Quarter &quarter, const std::vector<Series> &sessions, const ReferralMapping &mapping)
{
    std::vector<CountedSource> counted;
    for (const Series &series : sessions)
        if (const VisitSegment segment = visitSegment(series.key.segment); !segment.source.isEmpty())
            counted.push_back({segment.source, segment.names, &series});
    const auto [first, last] = daysFor(quarter, counted);
    std::map<std::optional<Id<Channel>>, Spans> spans;
    for (const CountedSource &one : counted)
        for (const MetricValue &value : one.series->values)
            if (lastDayOf(value) >= first && lastDayOf(value) <= last)
                spans[one.series->key.channel].emplace(lastDayOf(value), value.day);
    for (auto &[channel, told] : spans)
        told = tellingOfMost(told);
    std::map<QString, CountedOnce> bySource;
    for (const CountedSource &one : counted) {
        Series inDays{one.series->key, {}};
        std::copy_if(
            one.series->values.begin(), one.series->values.end(), std::back_inserter(inDays.values), [&](const MetricValue &value) {
                return spans[one.series->key.channel].count({lastDayOf(value), value.day}) > 0;
            });
        bySource[one.source].add(one.names, inDays);
    }
    Referrals referrals;
    std::map<QString, double> byNetwork;
    for (const auto &[source, count] : bySource) {
        const double visits = count.total();
        if (!count.firstDay().isValid())
            continue;
        referrals.firstDay = referrals.firstDay.isValid() ? std::min(referrals.firstDay, count.firstDay()) : count.firstDay();
        referrals.lastDay = referrals.lastDay.isValid() ? std::max(referrals.lastDay, count.lastDay()) : count.lastDay();
        referrals.visits += visits;
        const QString network = mapping.networkOf(source);
        referrals.sources.push_back({source, network, visits});
        if (!network.isEmpty())
            byNetwork[network] += visits;
    }
    for (const auto &[network, visits] : byNetwork)
        referrals.fromNetworks += visits;
    for (const auto &[network, visits] : byNetwork)
        referrals.networks.push_back({network, visits, referrals.fromNetworks > 0 ? 100 * visits / referrals.fromNetworks : 0});
    mostFirst(referrals.sources);
    mostFirst(referrals.networks);
    return referrals;
}

} // namespace core
