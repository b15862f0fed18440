// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/format.h"

namespace core {

namespace {

constexpr QChar clockSpace(0x202f);
constexpr QChar daySpace(0x00a0);
constexpr QChar enDash(0x2013);
const QString spacedDash = QStringLiteral("\u00a0\u2013 "); // a line may end after it, never begin with it

QString monthOf(QDate day, const Language &language, QLocale::FormatType format)
{
    return language.locale().monthName(day.month(), format);
}

QString dayOfMonth(QDate day, const Language &language)
{
    return day.day() == 1 && language.isFrench() ? QStringLiteral("1er") : QString::number(day.day());
}

QString unbroken(QString text)
{
    return text.replace(u' ', daySpace);
}

QString withYear(const QString &day, QDate date)
{
    return day + daySpace + QString::number(date.year());
}

} // namespace

QString formatDay(QDate day, const Language &language)
{
    if (!day.isValid())
        return {};
    return dayOfMonth(day, language) + u' ' + monthOf(day, language, QLocale::LongFormat) + u' ' + QString::number(day.year());
}

QString formatShortDay(QDate day, const Language &language)
{
    if (!day.isValid())
        return {};
    return dayOfMonth(day, language) + u' ' + monthOf(day, language, QLocale::ShortFormat);
}

QString formatLongDay(QDate day, const Language &language)
{
    if (!day.isValid())
        return {};
    return language.locale().dayName(day.dayOfWeek(), QLocale::LongFormat) + u' ' + formatDay(day, language);
}

QString formatTime(QTime time, const Language &language)
{
    if (!time.isValid())
        return {};
    if (language.isFrench())
        return QString::number(time.hour()) + clockSpace + u'h' + clockSpace + QString::number(time.minute()).rightJustified(2, u'0');
    return time.toString(QStringLiteral("HH:mm"));
}

QString formatDays(QDate first, QDate last, const Language &language)
{
    if (!first.isValid() || !last.isValid() || first == last)
        return unbroken(formatShortDay(last.isValid() ? last : first, language));
    const QString end = unbroken(formatShortDay(last, language));
    if (first.year() == last.year() && first.month() == last.month())
        return dayOfMonth(first, language) + enDash + end;
    return unbroken(formatShortDay(first, language)) + spacedDash + end;
}

QString formatDatedDays(QDate first, QDate last, const Language &language)
{
    if (!first.isValid() || !last.isValid() || first.year() == last.year())
        return withYear(formatDays(first, last, language), last.isValid() ? last : first);
    return withYear(unbroken(formatShortDay(first, language)), first) + spacedDash
         + withYear(unbroken(formatShortDay(last, language)), last);
}

} // namespace core
