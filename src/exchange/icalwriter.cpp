// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/businesstime.h"
#include "exchange/icalendar.h"
#include "exchange/icalzone.h"

namespace exchange {

namespace {

constexpr int minutesOfAPost = 15; // what a calendar shows of a post at a time of day
constexpr unsigned hourOfReminder = 9; // in the morning of the day something is wanted

using core::PostStatus;

void add(icalcomponent *component, icalproperty *property)
{
    icalcomponent_add_property(component, property);
}

void addOwn(icalcomponent *event, const char *field, const QString &value)
{
    icalproperty *property = icalproperty_new_x(escapedText(value).constData());
    icalproperty_set_x_name(property, ownPropertyName(field).constData());
    add(event, property);
}

icalproperty_status statusOf(PostStatus status)
{
    const bool isFirm = status == PostStatus::Approved || status == PostStatus::Scheduled || status == PostStatus::Published;
    return isFirm ? ICAL_STATUS_CONFIRMED : ICAL_STATUS_TENTATIVE;
}

// What a calendar prints on the day; a post without a title shows the beginning of its text.
QString summaryOf(const CalendarPost &post)
{
    if (!post.title->trimmed().isEmpty())
        return *post.title;
    return untitledSummary(post);
}

void addTimes(icalcomponent *event, const CalendarPost &post, const QTimeZone &zone)
{
    if (!post.time) {
        add(event, icalproperty_new_dtstart(icalDay(*post.day)));
        add(event, icalproperty_new_dtend(icalDay(post.day->addDays(1)))); // the day after: ends are exclusive
        return;
    }
    icaltimetype start = icalTime(*post.day, *post.time);
    const bool isUtc = zone.id() == "UTC";
    if (isUtc)
        start.zone = icaltimezone_get_utc_timezone();
    icalproperty *property = icalproperty_new_dtstart(start);
    if (!isUtc)
        icalproperty_add_parameter(property, icalparameter_new_tzid(zone.id().constData()));
    add(event, property);
    icaldurationtype duration = icaldurationtype_null_duration();
    duration.minutes = minutesOfAPost;
    add(event, icalproperty_new_duration(duration));
}

// A reminder on the phone when it is time to publish (J-08).
void addReminder(icalcomponent *event, const QString &summary, unsigned hoursAfter = 0)
{
    icalcomponent *alarm = icalcomponent_new(ICAL_VALARM_COMPONENT);
    add(alarm, icalproperty_new_action(ICAL_ACTION_DISPLAY));
    add(alarm, icalproperty_new_description(summary.toUtf8().constData()));
    icaltriggertype trigger{};
    trigger.time = icaltime_null_time();
    trigger.duration = icaldurationtype_null_duration();
    trigger.duration.hours = hoursAfter;
    add(alarm, icalproperty_new_trigger(trigger));
    icalcomponent_add_component(event, alarm);
}

void addTexts(icalcomponent *event, const CalendarPost &post)
{
    add(event, icalproperty_new_summary(summaryOf(post).toUtf8().constData()));
    if (!post.text->isEmpty())
        add(event, icalproperty_new_description(post.text->toUtf8().constData()));
    const QString place = post.channel->isEmpty() ? *post.network : *post.channel;
    if (!place.isEmpty())
        add(event, icalproperty_new_location(place.toUtf8().constData()));
    if (!post.pillar->isEmpty())
        add(event, icalproperty_new_categories(post.pillar->toUtf8().constData()));
    add(event, icalproperty_new_status(statusOf(*post.status)));
    for (const CalendarField &field : calendarTextFields())
        if (field.member != &CalendarPost::text
            && (field.member != &CalendarPost::title || post.title != summaryOf(post) || post.title == untitledSummary(post)))
            addOwn(event, field.name, *(post.*field.member));
    addOwn(event, "format", core::tokenOf(*post.format));
    addOwn(event, "status", core::tokenOf(*post.status));
    addOwn(event, "base", post.base);
}

icalcomponent *eventOf(const CalendarPost &post, const CalendarHead &head, const QTimeZone &zone)
{
    icalcomponent *event = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    add(event, icalproperty_new_uid(post.uid.toUtf8().constData()));
    icaltimetype stamp = icalTime(head.writtenAt.date(), head.writtenAt.time());
    stamp.zone = icaltimezone_get_utc_timezone();
    add(event, icalproperty_new_dtstamp(stamp));
    add(event, icalproperty_new_sequence(head.revision));
    addTimes(event, post, zone);
    addTexts(event, post);
    if (post.time && *post.status != PostStatus::Published)
        addReminder(event, summaryOf(post));
    return event;
}

// The day on which text and picture of a post are wanted, as an event of its own: the calendars of phones show no tasks (J-08).
icalcomponent *readyEventOf(const CalendarPost &post, const CalendarHead &head)
{
    icalcomponent *event = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    add(event, icalproperty_new_uid(QByteArray(post.uid.section(u'@', 0, 0).toUtf8() + reminderUidEnd).constData()));
    icaltimetype stamp = icalTime(head.writtenAt.date(), head.writtenAt.time());
    stamp.zone = icaltimezone_get_utc_timezone();
    add(event, icalproperty_new_dtstamp(stamp));
    add(event, icalproperty_new_sequence(head.revision));
    add(event, icalproperty_new_dtstart(icalDay(*post.productionDay)));
    add(event, icalproperty_new_dtend(icalDay(post.productionDay->addDays(1))));
    const QString summary = QString(head.reminder).replace(QLatin1String("%1"), summaryOf(post));
    add(event, icalproperty_new_summary(summary.toUtf8().constData()));
    add(event, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
    addReminder(event, summary, hourOfReminder);
    return event;
}

IcalComponent emptyCalendar(const CalendarHead &head)
{
    IcalComponent calendar(icalcomponent_new_vcalendar());
    add(calendar.get(), icalproperty_new_version("2.0"));
    add(calendar.get(), icalproperty_new_prodid("-//Quarterdeck//Content calendar//EN"));
    add(calendar.get(), icalproperty_new_calscale("GREGORIAN"));
    icalproperty *name = icalproperty_new_x(escapedText(head.name).constData());
    icalproperty_set_x_name(name, "X-WR-CALNAME");
    add(calendar.get(), name);
    return calendar;
}

} // namespace

QByteArray toICalendar(const std::vector<CalendarPost> &posts, const CalendarHead &head)
{
    IcalComponent calendar = emptyCalendar(head);
    const QTimeZone zone = core::zoneNamed(head.timeZone);
    std::optional<QDate> first;
    std::optional<QDate> last;
    for (const CalendarPost &post : posts)
        if (post.day && post.time) {
            first = std::min(first.value_or(*post.day), *post.day);
            last = std::max(last.value_or(*post.day), *post.day);
        }
    if (first && zone.id() != "UTC")
        icalcomponent_add_component(calendar.get(), vtimezoneOf(zone, *first, *last).release());
    for (const CalendarPost &post : posts)
        if (post.day)
            icalcomponent_add_component(calendar.get(), eventOf(post, head, zone));
    for (const CalendarPost &post : posts)
        if (!head.reminder.isEmpty() && post.productionDay && *post.status < PostStatus::Approved)
            icalcomponent_add_component(calendar.get(), readyEventOf(post, head));
    const IcalText text(icalcomponent_as_ical_string_r(calendar.get()));
    return QByteArray(text.get());
}

} // namespace exchange
