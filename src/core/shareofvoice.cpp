// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/shareofvoice.h"

#include "core/dayline.h"
#include "core/noting.h"

#include <algorithm>

namespace core {

namespace {

constexpr int weeksCounted = 4;

// What was counted in a week; a count of the running week stops at its day.
std::optional<double> countedIn(const DayLine &line, const Week &week)
{
    const auto isInside = [&week](const DayLine::Value &value) { return value.first >= week.first && value.last <= week.last; };
    if (std::none_of(line.values().begin(), line.values().end(), isInside))
        return std::nullopt;
    return line.sum(week.first, week.last);
}

DayLine mentions(const MetricSource &source, const QString &metric, QDate asOf)
{
    return DayLine(source.series({std::nullopt, metric, Scope::All}), Joining::Add, asOf);
}

} // namespace

std::optional<double> mentionsThisWeek(const MetricSource &source, const QString &metric, QDate asOf, int weekStart)
{
    return countedIn(mentions(source, metric, asOf), weekOf(asOf, weekStart));
}

std::optional<double> ShareOfVoice::percent() const
{
    return weeks > 0 && all() > 0 ? std::optional(ours / all() * 100) : std::nullopt;
}

ShareOfVoice shareOfVoice(const MetricSource &source, QDate asOf, int weekStart)
{
    const DayLine ours = mentions(source, QStringLiteral("mentions"), asOf);
    const DayLine rivals = mentions(source, QStringLiteral("competitor_mentions"), asOf);
    ShareOfVoice share;
    for (int back = weeksCounted - 1; back >= 0; --back) {
        const Week week = weekOf(asOf.addDays(-7 * back), weekStart);
        const auto mine = countedIn(ours, week);
        const auto theirs = countedIn(rivals, week);
        if (!mine || !theirs)
            continue;
        share.ours += *mine;
        share.rivals += *theirs;
        share.first = share.weeks++ == 0 ? week.first : share.first;
        share.last = std::min(week.last, asOf);
    }
    return share;
}

} // namespace core
