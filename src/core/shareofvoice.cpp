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

// The counts of a metric: those of the place that is asked for, and where that is the business, those of its channels.
class Counts {
public:
    Counts(const MetricSource &source, const QString &metric, QDate asOf, MentionsOn channel)
    {
        std::vector<Series> here;
        std::vector<Series> parts;
        for (const Series &series : source.series({channel, metric, Scope::All}))
            if (series.key.campaign.isEmpty()) // what is said of a campaign is part of it already
                (series.key.channel == channel ? here : parts).push_back(series);
        m_here = DayLine(here, Joining::Add, asOf);
        m_parts = DayLine(parts, Joining::Add, asOf);
    }

    std::optional<double> here(const Week &week) const { return countedIn(m_here, week); }
    std::optional<double> in(const Week &week) const
    {
        const auto whole = here(week);
        return whole ? whole : countedIn(m_parts, week);
    }

private:
    DayLine m_here;
    DayLine m_parts;
};

} // namespace

std::optional<double> mentionsThisWeek(const MetricSource &source, const QString &metric, QDate asOf, int weekStart, MentionsOn channel)
{
    return Counts(source, metric, asOf, channel).here(weekOf(asOf, weekStart));
}

std::optional<double> mentionsAWeek(const MetricSource &source, const QString &metric, QDate asOf, int weekStart, MentionsOn channel)
{
    const Counts counts(source, metric, asOf, channel);
    double sum = 0;
    int weeks = 0;
    for (int back = 0; back < weeksCounted; ++back)
        if (const auto count = counts.in(weekOf(asOf.addDays(-7 * back), weekStart))) {
            sum += *count;
            ++weeks;
        }
    return weeks > 0 ? std::optional(sum / weeks) : std::nullopt;
}

std::optional<double> ShareOfVoice::percent() const
{
    return weeks > 0 && all() > 0 ? std::optional(ours / all() * 100) : std::nullopt;
}

ShareOfVoice shareOfVoice(const MetricSource &source, QDate asOf, int weekStart, MentionsOn channel)
{
    const Counts ours(source, QStringLiteral("mentions"), asOf, channel);
    const Counts rivals(source, QStringLiteral("competitor_mentions"), asOf, channel);
    ShareOfVoice share;
    for (int back = weeksCounted - 1; back >= 0; --back) {
        const Week week = weekOf(asOf.addDays(-7 * back), weekStart);
        const auto mine = ours.in(week);
        const auto theirs = rivals.in(week);
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
