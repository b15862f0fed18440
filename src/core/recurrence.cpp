// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recurrence.h"

#include "core/weeks.h"

#include <algorithm>

namespace core {

namespace {

constexpr int monthsOfAYear = 12;
constexpr int noLimit = 1 << 30;

// Takes days in their order, keeps those of a span, and says when it has seen enough.
class Collector {
public:
    Collector(const RepeatRule &rule, QDate firstDay, QDate from, QDate to, int cap)
        : m_firstDay(firstDay)
        , m_from(from)
        , m_last(rule.until ? std::min(*rule.until, to) : to)
        , m_left(rule.count.value_or(noLimit))
        , m_cap(cap)
    {
    }

    // Whether a period that begins on that day may still bring something.
    bool wants(QDate begin) const { return begin.isValid() && begin <= m_last && m_left > 0 && !m_result.isCapped; }

    void take(QDate day)
    {
        if (!day.isValid() || day < m_firstDay || !wants(day))
            return;
        --m_left;
        if (day < m_from)
            return;
        if (static_cast<int>(m_result.days.size()) == m_cap)
            m_result.isCapped = true;
        else
            m_result.days.push_back(day);
    }

    RepeatDays result() const { return m_result; }

private:
    QDate m_firstDay;
    QDate m_from;
    QDate m_last;
    int m_left;
    int m_cap;
    RepeatDays m_result;
};

void collectDays(const RepeatRule &rule, QDate firstDay, Collector &collector)
{
    for (QDate day = firstDay; collector.wants(day); day = day.addDays(rule.interval))
        collector.take(day);
}

void collectWeeks(const RepeatRule &rule, QDate firstDay, Collector &collector)
{
    const int weekdays = rule.weekdays != 0 ? rule.weekdays : 1 << (firstDay.dayOfWeek() - 1);
    const QDate firstWeek = weekBegin(firstDay, rule.weekStart);
    for (QDate week = firstWeek; collector.wants(week); week = week.addDays(daysOfAWeek * rule.interval))
        for (int i = 0; i < daysOfAWeek; ++i)
            if (const QDate day = week.addDays(i); weekdays & 1 << (day.dayOfWeek() - 1))
                collector.take(day);
}

// The rule's day of a month; none where the month is too short for it.
QDate dayInMonth(const RepeatRule &rule, QDate month, QDate firstDay)
{
    switch (rule.place) {
    case MonthPlace::Day:
        return QDate(month.year(), month.month(), rule.monthDay > 0 ? rule.monthDay : firstDay.day());
    case MonthPlace::LastDay:
        return QDate(month.year(), month.month(), month.daysInMonth());
    case MonthPlace::Weekday:
        break;
    }
    if (rule.ordinal < 0) {
        const QDate last(month.year(), month.month(), month.daysInMonth());
        return last.addDays(-((last.dayOfWeek() - rule.weekday + daysOfAWeek) % daysOfAWeek));
    }
    const QDate day = month.addDays((rule.weekday - month.dayOfWeek() + daysOfAWeek) % daysOfAWeek + daysOfAWeek * (rule.ordinal - 1));
    return day.month() == month.month() ? day : QDate();
}

void collectMonths(const RepeatRule &rule, QDate firstDay, Collector &collector)
{
    for (QDate month(firstDay.year(), firstDay.month(), 1); collector.wants(month); month = month.addMonths(rule.interval))
        collector.take(dayInMonth(rule, month, firstDay));
}

void collectYears(const RepeatRule &rule, QDate firstDay, Collector &collector)
{
    for (int year = firstDay.year(); collector.wants(QDate(year, 1, 1)); year += rule.interval)
        collector.take(QDate(year, firstDay.month(), firstDay.day()));
}

// The end of a rule that moves: as far as its days, though not into another month where the one before had its last.
QDate movedEnd(const RepeatRule &rule, QDate firstDay, const RepeatRule &moved, QDate from, QDate to)
{
    const QDate end = rule.until->addDays(from.daysTo(to));
    const RepeatDays days =
        rule.unit == RepeatUnit::Month ? occurrences(rule, firstDay, firstDay, *rule.until, highestCount) : RepeatDays();
    if (days.days.empty())
        return end;
    const QDate last = days.days.back();
    const int months = monthsOfAYear * (to.year() - from.year()) + to.month() - from.month();
    const QDate month = QDate(last.year(), last.month(), 1).addMonths(months);
    const QDate kept = std::min(end, QDate(month.year(), month.month(), month.daysInMonth()));
    const QDate day = dayInMonth(moved, month, to);
    return day.isValid() ? std::max(kept, day) : kept;
}

// Where the years begin to count once one of them has another day: 29 February has to wait for a year that has it.
QDate movedYear(const RepeatRule &rule, QDate firstDay, QDate from, QDate to)
{
    int year = firstDay.year() + to.year() - from.year();
    while (year < to.year() && !QDate::isValid(year, to.month(), to.day()))
        year += rule.interval;
    const QDate moved(year, to.month(), to.day());
    return moved.isValid() ? moved : to;
}

} // namespace

RepeatDays occurrences(const RepeatRule &rule, QDate firstDay, QDate from, QDate to, int cap)
{
    if (!firstDay.isValid() || !from.isValid() || !to.isValid() || rule.interval < 1)
        return {};
    Collector collector(rule, firstDay, from, to, cap);
    switch (rule.unit) {
    case RepeatUnit::Day:
        collectDays(rule, firstDay, collector);
        break;
    case RepeatUnit::Week:
        collectWeeks(rule, firstDay, collector);
        break;
    case RepeatUnit::Month:
        collectMonths(rule, firstDay, collector);
        break;
    case RepeatUnit::Year:
        collectYears(rule, firstDay, collector);
        break;
    }
    return collector.result();
}

int daysBefore(const RepeatRule &rule, QDate firstDay, QDate day)
{
    return static_cast<int>(occurrences(rule, firstDay, firstDay, day.addDays(-1), highestCount).days.size());
}

RepeatDays plannedDays(const RepeatRule &rule, QDate firstDay)
{
    if (!firstDay.isValid())
        return {};
    const QDate horizon = firstDay.addYears(mostRepeatYears);
    RepeatDays planned = occurrences(rule, firstDay, firstDay, horizon, mostRepeats);
    if (!planned.isCapped) // is there a day behind the horizon?
        planned.isCapped = !occurrences(rule, firstDay, horizon.addDays(1), horizon.addYears(longestInterval), 1).days.empty();
    return planned;
}

std::optional<QDate> firstDayFrom(const RepeatRule &rule, QDate from)
{
    constexpr int yearsUntilALeapYear = 8;
    RepeatRule every = rule;
    every.interval = 1;
    every.until.reset();
    every.count.reset();
    const RepeatDays found = occurrences(every, from, from, from.addYears(yearsUntilALeapYear), 1);
    return found.days.empty() ? std::nullopt : std::optional(found.days.front());
}

MovedRule movedRule(const RepeatRule &rule, QDate firstDay, QDate from, QDate to)
{
    const qint64 shift = from.daysTo(to);
    MovedRule moved{rule, firstDay.addDays(shift)};
    if (rule.unit == RepeatUnit::Week && rule.weekdays != 0) {
        moved.rule.weekdays = 0;
        for (int day = 0; day < daysOfAWeek; ++day)
            if (rule.weekdays & 1 << day)
                moved.rule.weekdays |= 1 << ((day + shift % daysOfAWeek + daysOfAWeek) % daysOfAWeek);
    }
    if (rule.unit == RepeatUnit::Month) {
        const bool isLast = rule.place == MonthPlace::LastDay && to.day() == to.daysInMonth();
        moved.rule.place = rule.place == MonthPlace::LastDay && !isLast ? MonthPlace::Day : rule.place;
        moved.rule.monthDay = to.day();
        moved.rule.weekday = to.dayOfWeek();
        const bool isInLastWeek = to.day() > to.daysInMonth() - daysOfAWeek;
        moved.rule.ordinal = rule.ordinal < 0 && isInLastWeek ? -1 : ordinalOf(to);
        // Months count from the first day's: into another month, all of them go there.
        const int months = monthsOfAYear * (to.year() - from.year()) + to.month() - from.month();
        const QDate month = QDate(firstDay.year(), firstDay.month(), 1).addMonths(months);
        const QDate first = firstDayFrom(moved.rule, month).value_or(month);
        moved.firstDay = first.month() == month.month() ? first : month; // every second month stays every second one
    }
    if (rule.unit == RepeatUnit::Year)
        moved.firstDay = movedYear(rule, firstDay, from, to);
    if (rule.until)
        moved.rule.until = movedEnd(rule, firstDay, moved.rule, from, to);
    return moved;
}

RepeatRule endingOn(RepeatRule rule, QDate lastDay)
{
    rule.count.reset();
    rule.until = lastDay;
    return rule;
}

} // namespace core
