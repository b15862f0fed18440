// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/networkpulse.h"

#include "core/audit.h"
#include "core/dayline.h"

namespace core {

namespace {

constexpr int daysLately = 28;

// A week's worth by the days that were measured.
Lately latelyOf(const MetricSource &source, Id<Channel> channel, const QString &metric, QDate asOf)
{
    const DayLine line(source.series({channel, metric, Scope::All}), Joining::Add, asOf);
    const auto perWeek = [&line](QDate last) -> std::optional<double> {
        const auto daily = line.dailyMean(last.addDays(1 - daysLately), last);
        return daily ? std::optional(*daily * 7) : std::nullopt;
    };
    return {perWeek(asOf), perWeek(asOf.addDays(-daysLately))};
}

Lately visitsOf(const MetricSource &source, const Channel &channel, QDate asOf)
{
    for (const char *metric : {"sessions", "link_clicks", "clicks"})
        if (const Lately visits = latelyOf(source, channel.id, QLatin1String(metric), asOf); visits.now || visits.before)
            return visits;
    return {};
}

} // namespace

std::vector<NetworkPulse> networkPulses(const Strategy &strategy, const MetricSource &source, QDate asOf, int weekStart)
{
    std::vector<NetworkPulse> pulses;
    for (const Channel &channel : strategy.all<Channel>()) {
        if (decisionFor(channel) == AuditDecision::Close)
            continue;
        const NetworkPulse pulse{channel.id, latelyOf(source, channel.id, QStringLiteral("engagements"), asOf),
            visitsOf(source, channel, asOf), shareOfVoice(source, asOf, weekStart, channel.id)};
        if (pulse.engagements.now || pulse.visits.now || pulse.voice.percent())
            pulses.push_back(pulse);
    }
    return pulses;
}

} // namespace core
