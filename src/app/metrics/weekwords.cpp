// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/metrics/weekwords.h"

#include "core/format.h"
#include "core/noting.h"

namespace app {

WeekWords::WeekWords(const WeekRow &row, QDate today, int weekStart, const core::Language &language)
    : m_row(row)
    , m_today(today)
    , m_weekStart(weekStart)
    , m_language(language)
{
}

QString WeekWords::valueText(double value) const
{
    return core::formatValue(value, m_row.metric.unit, m_row.currency, m_language);
}

QString WeekWords::kind() const
{
    if (!m_row.isOpen)
        return m_language.translate("app", "Nothing to type, the file is enough");
    QString text = m_language.translate("app", "As it stands today");
    if (m_row.metric.behaviour == core::Behaviour::Flow) {
        const QDate first = core::weekOf(m_today, m_weekStart).first;
        const QString day = m_language.locale().dayName(first.dayOfWeek()) + u' ' + core::formatShortDay(first, m_language);
        text = m_language.filled(m_language.translate("app", "Total since %1"), {day});
    }
    return m_row.noter.isEmpty() ? text : m_language.filled(m_language.translate("app", "%1, noted by %2"), {text, m_row.noter});
}

QString WeekWords::before() const
{
    return m_row.before ? valueText(m_row.before->value) : QStringLiteral("–");
}

QString WeekWords::beforeWhen() const
{
    if (!m_row.before)
        return {};
    const auto &[value, first, last] = *m_row.before;
    if (first == last)
        return core::formatShortDay(last, m_language);
    if (first.daysTo(last) == 6)
        return m_language.filled(m_language.translate("app", "week of %1"), {core::formatShortDay(first, m_language)});
    return m_language.filled(
        m_language.translate("app", "%1 to %2"), {core::formatShortDay(first, m_language), core::formatShortDay(last, m_language)});
}

QString WeekWords::thisWeek() const
{
    return m_row.noted ? core::typedForm(*m_row.noted, m_row.metric, m_language) : QString();
}

QString WeekWords::change() const
{
    if (!m_row.noted || !m_row.before || m_row.metric.behaviour == core::Behaviour::Flow)
        return {};
    const double change = *m_row.noted - m_row.before->value;
    const bool isPercent = m_row.metric.unit == core::Unit::Percent; // the difference of two is counted in points
    QString text = isPercent ? core::formatValue(change, core::Unit::Ratio, {}, m_language) : valueText(change);
    if (isPercent)
        text = m_language.filled(m_language.translate("app", "%1 pt", "points"), {text});
    return change > 0 ? QString(u'+' + text) : text;
}

QString WeekWords::freshness() const
{
    if (!m_row.newest)
        return m_language.translate("app", "never noted");
    const int days = static_cast<int>(m_row.newest->daysTo(m_today));
    if (days <= 0)
        return m_language.translate("app", "today");
    return days == 1 ? m_language.translate("app", "yesterday") : m_language.translate("app", "%n days ago", nullptr, days);
}

QString WeekWords::source() const
{
    if (!m_row.newest)
        return {};
    return m_row.file.isEmpty() ? m_language.translate("app", "noted by hand") : m_row.file;
}

} // namespace app
