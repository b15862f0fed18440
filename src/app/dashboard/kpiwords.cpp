// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dashboard/kpiwords.h"

#include "core/format.h"
#include "core/labels.h"

namespace app {

namespace {

QString dash()
{
    return QStringLiteral("–");
}

bool isReached(const core::KpiReading &reading)
{
    return reading.progress && *reading.progress >= 1 && !(reading.behaviour == core::Behaviour::Flow && reading.isLowerBetter);
}

} // namespace

KpiWords::KpiWords(const core::KpiReading &reading, const core::Language &language)
    : m_reading(reading)
    , m_language(language)
{
}

QString KpiWords::value(const std::optional<double> &value) const
{
    return value ? core::formatValue(*value, m_reading.unit, m_reading.currency, m_language) : dash();
}

QString KpiWords::range() const
{
    if (!m_reading.projection)
        return dash();
    return m_language.filled(m_language.translate("app", "%1–%2"), {value(m_reading.projection->low), value(m_reading.projection->high)});
}

QString KpiWords::pace() const
{
    if (!m_reading.daysAhead || m_reading.status == core::KpiStatus::NotEnoughData)
        return dash();
    const int days = *m_reading.daysAhead;
    if (days == 0)
        return m_language.translate("app", "on the day");
    return days > 0 ? m_language.translate("app", "%n days ahead", nullptr, days)
                    : m_language.translate("app", "%n days late", nullptr, -days);
}

QString KpiWords::decidedBy() const
{
    switch (m_reading.decidedBy) {
    case core::DecidedBy::Nothing:
        break;
    case core::DecidedBy::Pace:
        return m_language.translate("app", "by pace");
    case core::DecidedBy::Chance:
        return m_language.translate("app", "by chance");
    case core::DecidedBy::Both:
        return m_language.translate("app", "by both");
    }
    return {};
}

QString KpiWords::chance() const
{
    return m_reading.probability ? core::chanceLabel(*m_reading.probability, m_reading.daysOfData, m_language) : dash();
}

Sentence KpiWords::need() const
{
    const auto &r = m_reading;
    if (r.metric.isEmpty())
        return {m_language.translate("app", "This goal has no metric yet. Choose one on the Goals page."), {}};
    if (!r.actual)
        return {m_language.translate("app", "There are no figures yet. Import a file, or note the number on the Metrics page."), {}};
    if (!r.target)
        return {m_language.translate("app", "It stands at %1; there is no target yet."), {value(r.actual)}};
    if (isReached(r))
        return {m_language.translate("app", "The target is reached: %1, where %2 was wanted."), {value(r.actual), value(r.target)}};
    if (r.dataTo && r.deadline && *r.dataTo >= *r.deadline)
        return {m_language.translate("app", "It ended at %1, where %2 was wanted."), {value(r.actual), value(r.target)}};
    if (r.neededPerWeek && r.getsPerWeek)
        return {m_language.translate("app", "Needs %1 a week; the last 28 days brought %2 a week."),
            {value(r.neededPerWeek), value(r.getsPerWeek)}};
    if (r.neededPerWeek)
        return {m_language.translate("app", "It stands at %1 and needs %2 a week to reach %3."),
            {value(r.actual), value(r.neededPerWeek), value(r.target)}};
    return {m_language.translate("app", "It stands at %1; the target is %2."), {value(r.actual), value(r.target)}};
}

QString KpiWords::verdict() const
{
    const auto &r = m_reading;
    if (r.status == core::KpiStatus::NotEnoughData && r.actual)
        return m_language.translate("app", "With %n days of figures it is too early to judge.", nullptr, r.daysOfData);
    if (!r.pace)
        return {};
    const QString pace = core::formatPercent(*r.pace * 100, m_language);
    if (!r.probability)
        return m_language.filled(m_language.translate("app", "Pace %1."), {pace});
    const QStringList both{pace, chance()};
    switch (r.decidedBy) {
    case core::DecidedBy::Pace:
        return m_language.filled(m_language.translate("app", "Pace %1, chance %2: the pace decides."), both);
    case core::DecidedBy::Chance:
        return m_language.filled(m_language.translate("app", "Pace %1, chance %2: the chance decides."), both);
    case core::DecidedBy::Nothing:
    case core::DecidedBy::Both:
        break;
    }
    return m_language.filled(m_language.translate("app", "Pace %1, chance %2: both say the same."), both);
}

QString KpiWords::summary(const QString &name) const
{
    return m_language.filled(m_language.translate("app", "%1: %2, %3 of %4."),
        {name, core::label(m_reading.status, m_language), value(m_reading.actual), value(m_reading.target)});
}

} // namespace app
