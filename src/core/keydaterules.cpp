// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/keydaterules.h"

namespace core {

namespace {

QDate firstWeekdayFrom(QDate day, int weekday)
{
    return day.addDays((weekday - day.dayOfWeek() + 7) % 7);
}

struct DayOfRule {
    int year;

    QDate operator()(const FixedDay &rule) const { return {year, rule.month, rule.day}; }
    QDate operator()(const EasterDay &rule) const { return easterSunday(year).addDays(rule.days); }
    QDate operator()(const WeekdayOfMonth &rule) const
    {
        const QDate month(year, rule.month, 1);
        const QDate first = firstWeekdayFrom(month, rule.weekday);
        if (rule.nth > 0) {
            const QDate day = first.addDays(7 * (rule.nth - 1));
            return day.month() == rule.month ? day.addDays(rule.plus) : QDate();
        }
        const QDate fifth = first.addDays(28);
        return (fifth.month() == rule.month ? fifth : first.addDays(21)).addDays(rule.plus);
    }
    QDate operator()(const WeekdayFrom &rule) const { return firstWeekdayFrom(QDate(year, rule.month, rule.day), rule.weekday); }
};

} // namespace

// The anonymous method of 1876, as Meeus tells it: golden number, epact, and the Sunday after the full moon.
QDate easterSunday(int year)
{
    const int golden = year % 19;
    const int century = year / 100;
    const int ofCentury = year % 100;
    const int moon = (century + 8) / 25;
    const int correction = (century - moon + 1) / 3;
    const int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
    const int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
    const int late = (golden + 11 * epact + 22 * weekday) / 451;
    const int days = epact + weekday - 7 * late + 114;
    return {year, days / 31, days % 31 + 1};
}

QDate dayIn(int year, const KeyDateRule &rule)
{
    return std::visit(DayOfRule{year}, rule);
}

} // namespace core
