// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pace.h"

#include <algorithm>

namespace core {

namespace {

KpiStatus banded(double value, double onTrack, double behind)
{
    if (value >= onTrack)
        return KpiStatus::OnTrack;
    return value >= behind ? KpiStatus::Behind : KpiStatus::AtRisk;
}

int badness(KpiStatus status)
{
    return status == KpiStatus::AtRisk ? 2 : status == KpiStatus::Behind ? 1 : 0;
}

} // namespace

double timeShare(QDate start, QDate deadline, QDate day, Behaviour behaviour)
{
    const int whole = behaviour == Behaviour::Flow ? 1 : 0;
    const auto total = static_cast<double>(start.daysTo(deadline) + whole);
    const auto gone = static_cast<double>(start.daysTo(day) + whole);
    return total <= 0 ? 1 : std::clamp(gone / total, 0.0, 1.0);
}

double expectedValue(double baseline, double target, double share, Behaviour behaviour)
{
    return behaviour == Behaviour::Flow ? target * share : baseline + (target - baseline) * share;
}

std::optional<double> progressOf(double actual, double baseline, double target, Behaviour behaviour)
{
    const double from = behaviour == Behaviour::Flow ? 0 : baseline;
    if (target == from)
        return std::nullopt;
    return (actual - from) / (target - from);
}

Verdict verdictOf(std::optional<double> pace, std::optional<double> chance, const PaceBands &bands)
{
    if (!pace && !chance)
        return {};
    const KpiStatus byPace = pace ? banded(*pace, bands.paceOnTrack, bands.paceBehind) : KpiStatus::OnTrack;
    const KpiStatus byChance = chance ? banded(*chance, bands.chanceOnTrack, bands.chanceBehind) : KpiStatus::OnTrack;
    const KpiStatus worse = badness(byPace) >= badness(byChance) ? byPace : byChance;
    if (worse == KpiStatus::OnTrack)
        return {worse, DecidedBy::Nothing};
    if (byPace == byChance)
        return {worse, DecidedBy::Both};
    return {worse, worse == byPace ? DecidedBy::Pace : DecidedBy::Chance};
}

} // namespace core
