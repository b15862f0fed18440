// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/icalrule.h"

#include <algorithm>

namespace exchange {

namespace {

constexpr int mostStepsOfARule = 50'000; // of one that began long ago

icalproperty *ruleOf(icalcomponent *event)
{
    return icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY);
}

// The times named by a property that may come several times, such as those left out.
std::vector<WallTime> timesNamed(icalcomponent *event, icalproperty_kind kind, const QTimeZone &zone)
{
    std::vector<WallTime> times;
    for (icalproperty *property = icalcomponent_get_first_property(event, kind); property;
         property = icalcomponent_get_next_property(event, kind))
        if (const auto time = wallTimeOf(property, event, zone))
            times.push_back(*time);
    return times;
}

void addTimesOfRule(icalcomponent *event, const QTimeZone &zone, QDate from, QDate to, IcalRuleTimes &result)
{
    constexpr int mostDaysApart = 2; // of two zones
    icalproperty *begin = icalcomponent_get_first_property(event, ICAL_DTSTART_PROPERTY);
    const icaltimetype start = icalproperty_get_datetime_with_component(begin, event);
    const std::unique_ptr<icalrecur_iterator, decltype(&icalrecur_iterator_free)> times(
        icalrecur_iterator_new(icalproperty_get_rrule(ruleOf(event)), start), &icalrecur_iterator_free);
    int inSpan = 0;
    for (int step = 0; times && step < mostStepsOfARule; ++step) {
        icaltimetype time = icalrecur_iterator_next(times.get());
        const QDate written(time.year, time.month, time.day);
        if (icaltime_is_null_time(time) || !written.isValid())
            return;
        if (written.addDays(mostDaysApart) < from)
            continue;
        time.zone = start.zone;
        const auto wall = wallTimeOf(time, begin, zone);
        if (!wall)
            continue;
        if (wall->day > to) {
            result.goesOn = true;
            return;
        }
        if (wall->day >= from && ++inSpan > mostTimesOfAnEvent)
            break;
        if (wall->day >= from)
            result.times.insert(*wall);
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

std::set<QDate> IcalRuleTimes::days() const
{
    std::set<QDate> days;
    for (const WallTime &time : times)
        days.insert(time.day);
    return days;
}

IcalRuleTimes timesOfEvent(icalcomponent *event, const WallTime &first, const QTimeZone &zone, QDate from, QDate to)
{
    IcalRuleTimes result;
    if (first.day >= from && first.day <= to)
        result.times.insert(first);
    if (ruleOf(event))
        addTimesOfRule(event, zone, from, to, result);
    for (const WallTime &time : timesNamed(event, ICAL_RDATE_PROPERTY, zone))
        if (time.day >= from && time.day <= to)
            result.times.insert({time.day, time.time ? time.time : first.time});
    for (auto time = result.times.begin(); time != result.times.end(); ++time)
        if (time != result.times.begin() && std::prev(time)->day == time->day)
            result.laterOnes.insert(*time);
    const std::set<WallTime> all = result.times;
    for (const WallTime &left : timesNamed(event, ICAL_EXDATE_PROPERTY, zone)) // one that is no time of the event means its day
        std::erase_if(result.times, [&](const WallTime &time) { return all.contains(left) ? time == left : time.day == left.day; });
    return result;
}

} // namespace exchange
