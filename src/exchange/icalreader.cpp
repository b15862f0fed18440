// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/icalendar.h"
#include "exchange/icalsource.h"

namespace exchange {

namespace {

constexpr int mostDays = 366; // an event longer than that is no post

core::ImportIssue issueAt(int line, core::Message message)
{
    return {line, {}, core::Severity::Warning, std::move(message)};
}

std::optional<QString> ownText(icalcomponent *event, const char *field)
{
    const QByteArray wanted = ownPropertyName(field);
    for (icalproperty *property = icalcomponent_get_first_property(event, ICAL_X_PROPERTY); property;
         property = icalcomponent_get_next_property(event, ICAL_X_PROPERTY))
        if (qstricmp(icalproperty_get_x_name(property), wanted.constData()) == 0)
            return unescapedText(icalproperty_get_x(property));
    return std::nullopt;
}

// When the event is, as wall time of the plan's zone.
bool readTimes(icalcomponent *event, const QTimeZone &zone, CalendarPost &post)
{
    const auto start = wallTimeOf(icalcomponent_get_first_property(event, ICAL_DTSTART_PROPERTY), event, zone);
    if (!start)
        return false;
    post.day = start->day;
    post.time = start->time;
    return true;
}

void readTexts(icalcomponent *event, CalendarPost &post)
{
    for (const CalendarField &field : calendarTextFields())
        post.*field.member = ownText(event, field.name);
    post.text = eventText(event, ICAL_DESCRIPTION_PROPERTY);
    post.base = ownText(event, "base").value_or(QString());
    if (!post.text && !post.base.isEmpty())
        post.text = QString(); // ours writes none for an empty text
    if (!post.link && icalcomponent_get_first_property(event, ICAL_URL_PROPERTY))
        post.link = QString::fromUtf8(icalproperty_get_url(icalcomponent_get_first_property(event, ICAL_URL_PROPERTY)));
    if (const auto format = ownText(event, "format"))
        post.format = core::fromToken<core::PostFormat>(*format);
    if (const auto status = ownText(event, "status"))
        post.status = core::fromToken<core::PostStatus>(*status);
    if (!post.title)
        post.title = eventText(event, ICAL_SUMMARY_PROPERTY);
    if (!post.base.isEmpty() && !ownText(event, "title") && post.format && post.title == untitledSummary(post))
        post.title = QString(); // what our writer shows for a post without a title
}

std::optional<core::Message> whyNot(icalcomponent *event)
{
    if (icalcomponent_get_status(event) == ICAL_STATUS_CANCELLED)
        return core::Message{QT_TRANSLATE_NOOP("message", "This event is cancelled, so it was not taken as a post."), {}};
    if (icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY) || icalcomponent_get_first_property(event, ICAL_RDATE_PROPERTY))
        return core::Message{QT_TRANSLATE_NOOP("message", "This event repeats, which a post does not. Export its days one by one."), {}};
    const icaldurationtype length = icalcomponent_get_duration(event);
    if (icaldurationtype_as_int(length) > mostDays * 24 * 3600)
        return core::Message{QT_TRANSLATE_NOOP("message", "This event lasts longer than a year, so it is no post."), {}};
    return std::nullopt;
}

void readEvent(icalcomponent *event, const QTimeZone &zone, int line, CalendarFile &file)
{
    CalendarPost post;
    post.line = line;
    auto reason = whyNot(event);
    if (!reason && !readTimes(event, zone, post))
        reason = core::Message{QT_TRANSLATE_NOOP("message", "This event has no date that can be read."), {}};
    if (reason) {
        file.issues.push_back(issueAt(line, *reason));
        ++file.rejected;
        return;
    }
    if (const char *uid = icalcomponent_get_uid(event))
        post.uid = QString::fromUtf8(uid);
    readTexts(event, post);
    file.posts.push_back(std::move(post));
}

} // namespace

tl::expected<CalendarFile, core::Problem> fromICalendar(const QByteArray &bytes, const QString &timeZone, const QString &file)
{
    const auto source = parsedCalendar(bytes, file);
    if (!source)
        return tl::make_unexpected(source.error());
    CalendarFile result;
    const QTimeZone zone(timeZone.toLatin1());
    for (const CalendarEvent &event : source->events)
        readEvent(event.component, zone, event.line, result);
    return result;
}

} // namespace exchange
