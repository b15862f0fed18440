// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/icalzone.h"

namespace exchange {

namespace {

void addObservance(icalcomponent *timezone, const QTimeZone::OffsetData &now, int offsetBefore)
{
    icalcomponent *observance = icalcomponent_new(now.daylightTimeOffset != 0 ? ICAL_XDAYLIGHT_COMPONENT : ICAL_XSTANDARD_COMPONENT);
    // An onset is written in the time that the clock showed until then.
    const QDateTime onset = now.atUtc.toUTC().addSecs(offsetBefore);
    icalcomponent_add_property(observance, icalproperty_new_dtstart(icalTime(onset.date(), onset.time())));
    icalcomponent_add_property(observance, icalproperty_new_tzoffsetfrom(offsetBefore));
    icalcomponent_add_property(observance, icalproperty_new_tzoffsetto(now.offsetFromUtc));
    if (!now.abbreviation.isEmpty())
        icalcomponent_add_property(observance, icalproperty_new_tzname(now.abbreviation.toUtf8().constData()));
    icalcomponent_add_component(timezone, observance);
}

} // namespace

icaltimetype icalDay(QDate day)
{
    icaltimetype time = icaltime_null_date();
    time.year = day.year();
    time.month = day.month();
    time.day = day.day();
    return time;
}

icaltimetype icalTime(QDate day, QTime time)
{
    icaltimetype result = icalDay(day);
    result.is_date = 0;
    result.hour = time.hour();
    result.minute = time.minute();
    result.second = time.second();
    return result;
}

IcalComponent vtimezoneOf(const QTimeZone &zone, QDate first, QDate last)
{
    IcalComponent component(icalcomponent_new(ICAL_VTIMEZONE_COMPONENT));
    icalcomponent_add_property(component.get(), icalproperty_new_tzid(zone.id().constData()));
    const QDateTime from(first.addYears(-1), QTime(0, 0), Qt::UTC);
    QTimeZone::OffsetData start = zone.offsetData(from);
    start.atUtc = from;
    addObservance(component.get(), start, start.offsetFromUtc);
    int offset = start.offsetFromUtc;
    for (const QTimeZone::OffsetData &change : zone.transitions(from.addSecs(1), QDateTime(last.addDays(2), QTime(0, 0), Qt::UTC))) {
        addObservance(component.get(), change, offset);
        offset = change.offsetFromUtc;
    }
    return component;
}

} // namespace exchange
