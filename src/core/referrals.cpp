// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/referrals.h"

#include "core/countedonce.h"

#include <algorithm>

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
            if (const QDate last = value.lastDay(); last <= quarter.lastDay && (!newest.isValid() || last > newest))
                newest = last;
    if (!newest.isValid() || newest >= quarter.firstDay)
        return {quarter.firstDay, quarter.lastDay};
    return {newest.addDays(-quarter.firstDay.daysTo(quarter.lastDay)), newest};
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

ReferralMapping::Answer ReferralMapping::answerFor(const QString &source) const
{
    if (const QString *own = entryFor(m_own, source))
        return {*own, true};
    const QString *known = entryFor(m_known, source);
    return {known ? *known : QString(), false};
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
    std::vector<const Series *> all;
    for (const CountedSource &one : counted)
        all.push_back(one.series);
    const SpansByChannel spans = spansThatCount(all, first, last);
    std::map<QString, CountedOnce> bySource;
    for (const CountedSource &one : counted)
        bySource[one.source].add(one.names, spans.of(*one.series));
    Referrals referrals;
    std::map<QString, double> byNetwork;
    for (const auto &[source, count] : bySource) {
        const double visits = count.total();
        if (!count.firstDay().isValid())
            continue;
        referrals.firstDay = referrals.firstDay.isValid() ? std::min(referrals.firstDay, count.firstDay()) : count.firstDay();
        referrals.lastDay = referrals.lastDay.isValid() ? std::max(referrals.lastDay, count.lastDay()) : count.lastDay();
        referrals.visits += visits;
        const ReferralMapping::Answer answer = mapping.answerFor(source);
        referrals.sources.push_back({source, answer.network, visits, answer.isOwn});
        if (!answer.network.isEmpty())
            byNetwork[answer.network] += visits;
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
