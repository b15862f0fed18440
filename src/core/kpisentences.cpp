// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kpiwords.h"

#include "core/format.h"

#include <cmath>

namespace core {

namespace {
constexpr int fourWeeks = 28;
}

// Its noun is a plural, so a single one goes without.
QString KpiWords::counted(double number, const QString &written) const
{
    return m_noun.isEmpty() || pluralOf(std::round(number * 10) / 10, m_language) == 1
             ? written
             : m_language.filled(m_language.translate("core", "%1 %2", "a number and what it counts"), {written, m_noun});
}

QString KpiWords::standing() const
{
    QStringList sentences{distance()};
    if (m_reading.daysMissing > 0 && !sentences.front().isEmpty())
        sentences += m_language.translate("core", "%n days without figures are left out.", nullptr, m_reading.daysMissing);
    return sentences.join(u' ');
}

QString KpiWords::distance() const
{
    const KpiReading &r = m_reading;
    if (!r.actual || !r.expected)
        return {};
    const double ahead = asWritten(*r.actual, r.unit, r.currency) - asWritten(*r.expected, r.unit, r.currency);
    const QString written = formatDistance(*r.actual, *r.expected, r.unit, r.currency, m_language);
    const QStringList figures{counted(std::abs(ahead), written)};
    if (std::abs(ahead) < 1e-9)
        return m_language.translate("core", "It is where it was expected to be.");
    if (r.isLowerBetter)
        return m_language.filled(ahead > 0 ? m_language.translate("core", "It is %1 above what was expected; lower is better.")
                                           : m_language.translate("core", "It is %1 below what was expected; lower is better."),
            figures);
    return m_language.filled(ahead > 0 ? m_language.translate("core", "It is %1 ahead of the pace expected.")
                                       : m_language.translate("core", "It is %1 short of the pace expected."),
        figures);
}

QString KpiWords::reason() const
{
    if (m_reading.decidedBy != DecidedBy::Chance || !m_reading.projection || !m_reading.target || !m_reading.deadline)
        return {};
    const QStringList figures{projection(), formatDay(*m_reading.deadline, m_language), value(m_reading.target)};
    if (figures.front() == figures.back()) // they differ by less than is written
        return m_language.translate("core", "At this rate it comes close to the target, but it is more likely to be missed than reached.");
    if (m_reading.behaviour == Behaviour::Ratio) // nothing but its standing still is foreseen of a ratio
        return m_language.filled(
            m_reading.status == KpiStatus::AtRisk
                ? m_language.translate("core", "If it stays as it is, it ends at %1 on %2, not %3: that is why it is at risk.")
                : m_language.translate("core", "If it stays as it is, it ends at %1 on %2, not %3: that is why it is behind."),
            figures);
    return m_language.filled(m_reading.status == KpiStatus::AtRisk
                                 ? m_language.translate("core", "At this rate it comes to %1 on %2, not %3: that is why it is at risk.")
                                 : m_language.translate("core", "At this rate it comes to %1 on %2, not %3: that is why it is behind."),
        figures);
}

Sentence KpiWords::needPerWeek() const
{
    const KpiReading &r = m_reading;
    const QString needed = counted(*r.neededPerWeek, rate(r.neededPerWeek)), gets = rate(r.getsPerWeek);
    if (r.daysOfHistory < fourWeeks)
        return {
            m_language.translate("core", "It needs %1 a week; the %n days measured so far come to %2 a week.", nullptr, r.daysOfHistory),
            {needed, gets}};
    return {m_language.translate("core", "It needs %1 a week; the last 28 days brought %2 a week."), {needed, gets}};
}

Sentence KpiWords::need() const
{
    const KpiReading &r = m_reading;
    if (r.metric.isEmpty())
        return {m_language.translate("core", "This goal has no metric yet. Choose one on the Goals page."), {}};
    if (!r.actual && r.dataTo && r.startDay && *r.dataTo < *r.startDay)
        return {m_language.translate("core", "Your figures end on %1, before it begins on %2: nothing counts towards it yet."),
            {formatDay(*r.dataTo, m_language), formatDay(*r.startDay, m_language)}};
    if (!r.actual)
        return {m_language.translate("core", "There are no figures yet. Import a file, or note the number on the Metrics page."), {}};
    if (!r.target)
        return {m_language.translate("core", "It stands at %1; there is no target yet."), {value(r.actual)}};
    if (isReached(r))
        return {m_language.translate("core", "The target is reached: %1, where %2 was wanted."), {value(r.actual), value(r.target)}};
    if (r.dataTo && r.deadline && *r.dataTo >= *r.deadline)
        return {m_language.translate("core", "It ended at %1, where %2 was wanted."), {value(r.actual), value(r.target)}};
    const bool hasNeed = r.neededPerWeek && !r.isLowerBetter;
    if (hasNeed && r.getsPerWeek)
        return needPerWeek();
    if (hasNeed)
        return {m_language.translate("core", "It stands at %1 and needs %2 a week to reach %3."),
            {value(r.actual), counted(*r.neededPerWeek, rate(r.neededPerWeek)), value(r.target)}};
    return {m_language.translate("core", "It stands at %1; the target is %2."), {value(r.actual), value(r.target)}};
}

QString KpiWords::verdict() const
{
    const KpiReading &r = m_reading;
    if (r.status == KpiStatus::NotEnoughData && r.actual)
        return m_language.translate("core", "With %n days of figures it is too early to judge.", nullptr, r.daysOfData);
    if (!r.pace)
        return {};
    const QString pace = formatPercent(*r.pace * 100, m_language);
    if (!r.probability)
        return m_language.filled(m_language.translate("core", "Pace %1."), {pace});
    const QStringList both{pace, chance()};
    switch (r.decidedBy) {
    case DecidedBy::Pace:
        return m_language.filled(m_language.translate("core", "Pace %1, chance %2: the pace decides."), both);
    case DecidedBy::Chance:
        return m_language.filled(m_language.translate("core", "Pace %1, chance %2: the chance decides."), both);
    case DecidedBy::Nothing:
    case DecidedBy::Both:
        break;
    }
    return m_language.filled(m_language.translate("core", "Pace %1, chance %2: both lead to the same status."), both);
}

} // namespace core
