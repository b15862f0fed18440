// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kpiwords.h"

#include "core/countednoun.h"
#include "core/format.h"
#include "core/labels.h"

namespace core {

namespace {

QString notKnown()
{
    return QStringLiteral("–");
}

} // namespace

KpiWords::KpiWords(const KpiReading &reading, const Language &language, const Metric *metric)
    : m_reading(reading)
    , m_language(language)
    , m_noun(metric ? countedNoun(*metric, language.code()) : QString())
{
}

QString KpiWords::value(const std::optional<double> &value) const
{
    return value ? formatValue(*value, m_reading.unit, m_reading.currency, m_language) : notKnown();
}

QString KpiWords::rate(const std::optional<double> &perWeek) const
{
    return perWeek ? formatRate(*perWeek, m_reading.unit, m_reading.currency, m_language) : notKnown();
}

// Where nothing is left to come the projection is the value itself.
QString KpiWords::projected(double value, double beside) const
{
    const Projection &range = *m_reading.projection;
    return range.low == range.high ? this->value(value) : formatProjection(value, m_reading.unit, m_reading.currency, m_language, beside);
}

QString KpiWords::projection() const
{
    return m_reading.projection ? projected(m_reading.projection->mid, 0) : notKnown();
}

QString KpiWords::range() const
{
    if (!m_reading.projection)
        return notKnown();
    const double most = m_reading.projection->high;
    const QString low = projected(m_reading.projection->low, most), high = projected(most, most);
    return low == high ? low : m_language.filled(m_language.translate("core", "%1–%2", "a range"), {low, high});
}

QString KpiWords::pace() const
{
    if (m_reading.status == KpiStatus::NotEnoughData)
        return notKnown();
    if (isReached(m_reading))
        return m_language.translate("core", "reached", "a target");
    if (!m_reading.daysAhead)
        return notKnown();
    const int days = *m_reading.daysAhead;
    if (days == 0)
        return m_language.translate("core", "as expected", "a pace");
    return days > 0 ? m_language.translate("core", "%n days ahead", nullptr, days)
                    : m_language.translate("core", "%n days late", nullptr, -days);
}

QString KpiWords::decidedBy() const
{
    switch (m_reading.decidedBy) {
    case DecidedBy::Nothing:
        break;
    case DecidedBy::Pace:
        return m_language.translate("core", "by pace");
    case DecidedBy::Chance:
        return m_language.translate("core", "by chance");
    case DecidedBy::Both:
        return m_language.translate("core", "by pace and chance");
    }
    return {};
}

QString KpiWords::chance() const
{
    return m_reading.probability ? chanceLabel(*m_reading.probability, m_reading.daysOfHistory, m_language) : notKnown();
}

QString KpiWords::tooEarly() const
{
    if (m_reading.status != KpiStatus::NotEnoughData || !m_reading.actual)
        return {};
    return m_language.translate("core", "too early: %n days of data", nullptr, m_reading.daysOfData);
}

QString KpiWords::reached() const
{
    if (!isReached(m_reading))
        return {};
    const bool canFall = m_reading.behaviour != Behaviour::Flow && *m_reading.dataTo < *m_reading.deadline;
    if (!canFall)
        return m_language.translate("core", "target already reached");
    return m_language.filled(
        m_language.translate("core", "target already reached; hold it until %1"), {formatDay(*m_reading.deadline, m_language)});
}

QString KpiWords::summary(const QString &name) const
{
    return m_language.filled(m_language.translate("core", "%1: %2, %3 of %4."),
        {name, label(m_reading.status, m_language), value(m_reading.actual), value(m_reading.target)});
}

} // namespace core
