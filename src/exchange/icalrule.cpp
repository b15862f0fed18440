// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/icalrule.h"

#include "exchange/icalsource.h"

namespace exchange {

namespace {

constexpr int mostStepsOfARule = 50'000; // of one that began long ago

icalproperty *ruleOf(icalcomponent *event)
{
    return icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY);
}

// The days named by a property that may come several times, such as the days left out.
std::set<QDate> daysNamed(icalcomponent *event, icalproperty_kind kind, const QTimeZone &zone)
{
    std::set<QDate> days;
    for (icalproperty *property = icalcomponent_get_first_property(event, kind); property;
         property = icalcomponent_get_next_property(event, kind))
        if (const auto day = wallTimeOf(property, event, zone))
            days.insert(day->day);
    return days;
}

void addDaysOfRule(icalcomponent *event, QDate firstDay, QDate from, QDate to, IcalRuleDays &result)
{
    icalproperty *begin = icalcomponent_get_first_property(event, ICAL_DTSTART_PROPERTY);
    const icaltimetype start = icalproperty_get_datetime_with_component(begin, event);
    const qint64 shift = QDate(start.year, start.month, start.day).daysTo(firstDay); // to the wall's day of our zone
    const std::unique_ptr<icalrecur_iterator, decltype(&icalrecur_iterator_free)> times(
        icalrecur_iterator_new(icalproperty_get_rrule(ruleOf(event)), start), &icalrecur_iterator_free);
    int inSpan = 0;
    for (int step = 0; times && step < mostStepsOfARule; ++step) {
        const icaltimetype time = icalrecur_iterator_next(times.get());
        const QDate day = QDate(time.year, time.month, time.day).addDays(shift);
        if (icaltime_is_null_time(time) || !day.isValid())
            return;
        if (day > to) {
            result.goesOn = true;
            return;
        }
        if (day >= from && ++inSpan > mostTimesOfAnEvent)
            break;
        if (day >= from)
            result.days.insert(day);
    }
    result.isCapped = inSpan > 0;
    result.isBegunTooLongAgo = inSpan == 0;
}

} // namespace

bool repeats(icalcomponent *event)
{
    return ruleOf(event) || icalcomponent_get_first_property(event, ICAL_RDATE_PROPERTY);
}

bool repeatsWithinDays(icalcomponent *event)
{
    if (!ruleOf(event))
        return false;
    const icalrecurrencetype rule = icalproperty_get_rrule(ruleOf(event));
    return rule.freq == ICAL_SECONDLY_RECURRENCE || rule.freq == ICAL_MINUTELY_RECURRENCE || rule.freq == ICAL_HOURLY_RECURRENCE;
}

IcalRuleDays daysOfEvent(icalcomponent *event, QDate firstDay, const QTimeZone &zone, QDate from, QDate to)
{
    IcalRuleDays result;
    if (firstDay >= from && firstDay <= to)
        result.days.insert(firstDay);
    if (ruleOf(event))
        addDaysOfRule(event, firstDay, from, to, result);
    for (const QDate day : daysNamed(event, ICAL_RDATE_PROPERTY, zone))
        if (day >= from && day <= to)
            result.days.insert(day);
    for (const QDate left : daysNamed(event, ICAL_EXDATE_PROPERTY, zone))
        result.days.erase(left);
    return result;
}

} // namespace exchange
