// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/sampledays.h"

#include <QRegularExpression>

namespace catalogue {

SampleDays::SampleDays(const core::Quarter &quarter)
    : m_first(quarter.firstDay)
    , m_last(quarter.lastDay)
    , m_firstMonday(quarter.firstDay.addDays((8 - quarter.firstDay.dayOfWeek()) % 7))
{
}

std::optional<QDate> SampleDays::day(const QString &text) const
{
    static const QRegularExpression offset(QStringLiteral("^(d|end)([+-]\\d+)?$"));
    static const QRegularExpression week(QStringLiteral("^w(-?\\d+) (mon|tue|wed|thu|fri|sat|sun)$"));
    static const QStringList weekdays = {QStringLiteral("mon"), QStringLiteral("tue"), QStringLiteral("wed"), QStringLiteral("thu"),
        QStringLiteral("fri"), QStringLiteral("sat"), QStringLiteral("sun")};

    if (const auto match = offset.match(text); match.hasMatch())
        return (match.captured(1) == QLatin1String("d") ? m_first : m_last).addDays(match.captured(2).toInt());
    if (const auto match = week.match(text); match.hasMatch())
        return m_firstMonday.addDays(7 * (match.captured(1).toInt() - 1) + weekdays.indexOf(match.captured(2)));
    return std::nullopt;
}

QDate SampleDays::today() const
{
    return m_first.addDays(40);
}

QDate SampleDays::firstMeasured() const
{
    return lastMeasured().addDays(1 - 12 * 7);
}

QDate SampleDays::lastMeasured() const
{
    return today().addDays(-1);
}

} // namespace catalogue
