// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/icalendar.h"
#include "exchange/icalzone.h"

#include "tables/refusal.h"

namespace exchange {

namespace {

constexpr qsizetype largestCalendar = 16 * 1024 * 1024;
constexpr int mostDays = 366; // an event longer than that is no post

core::ImportIssue issueAt(int line, core::Message message)
{
    return {line, {}, core::Severity::Warning, std::move(message)};
}

// The line each event begins at, for messages.
std::vector<int> eventLines(const QByteArray &bytes)
{
    std::vector<int> lines;
    int line = 1;
    for (qsizetype at = 0; at < bytes.size(); ++line) {
        const qsizetype end = bytes.indexOf('\n', at);
        const QByteArray text = bytes.mid(at, end < 0 ? -1 : end - at).trimmed();
        if (text.compare("BEGIN:VEVENT", Qt::CaseInsensitive) == 0)
            lines.push_back(line);
        at = end < 0 ? bytes.size() : end + 1;
    }
    return lines;
}

// The line at which a content line begins that is longer, its continuations added, than any field may be; 0 without one. libical
// takes minutes for a long one.
int lineTooLong(const QByteArray &bytes)
{
    int line = 1;
    int start = 1;
    qsizetype length = 0;
    for (qsizetype at = 0; at < bytes.size(); ++line) {
        const qsizetype lineEnd = bytes.indexOf('\n', at);
        const qsizetype end = lineEnd < 0 ? bytes.size() : lineEnd;
        const bool continues = bytes[at] == ' ' || bytes[at] == '\t';
        start = continues ? start : line;
        length = (continues ? length : 0) + end - at;
        if (length > tables::longestField)
            return start;
        at = end + 1;
    }
    return 0;
}

std::optional<QString> textOf(icalcomponent *event, icalproperty_kind kind)
{
    icalproperty *property = icalcomponent_get_first_property(event, kind);
    const char *text = property ? icalvalue_get_text(icalproperty_get_value(property)) : nullptr;
    return text ? std::optional(QString::fromUtf8(text)) : std::nullopt;
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

QDateTime asUtc(const icaltimetype &time)
{
    return QDateTime(QDate(time.year, time.month, time.day), QTime(time.hour, time.minute, time.second), Qt::UTC);
}

// When the event is, as wall time of the plan's zone.
bool readTimes(icalcomponent *event, const QTimeZone &zone, CalendarPost &post)
{
    icalproperty *property = icalcomponent_get_first_property(event, ICAL_DTSTART_PROPERTY);
    if (!property)
        return false;
    const icaltimetype start = icalproperty_get_datetime_with_component(property, event);
    const QDate day(start.year, start.month, start.day);
    if (!day.isValid())
        return false;
    post.day = day;
    if (start.is_date)
        return true;
    post.time = QTime(start.hour, start.minute, start.second);
    icalparameter *tzid = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER);
    const bool isOurZone = tzid && zone.id() == icalparameter_get_tzid(tzid);
    if (start.zone && !isOurZone && zone.isValid()) {
        const icaltimetype utc = icaltime_convert_to_zone(start, icaltimezone_get_utc_timezone());
        const QDateTime there = asUtc(utc).toTimeZone(zone);
        post.day = there.date();
        post.time = there.time();
    }
    return post.time->isValid();
}

void readTexts(icalcomponent *event, CalendarPost &post)
{
    for (const CalendarField &field : calendarTextFields())
        post.*field.member = ownText(event, field.name);
    post.text = textOf(event, ICAL_DESCRIPTION_PROPERTY);
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
        post.title = textOf(event, ICAL_SUMMARY_PROPERTY);
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

// A file may hold one calendar, or several one after the other.
std::vector<icalcomponent *> calendarsOf(icalcomponent *root)
{
    if (icalcomponent_isa(root) != ICAL_XROOT_COMPONENT)
        return {root};
    std::vector<icalcomponent *> calendars;
    icalcompiter found = icalcomponent_begin_component(root, ICAL_VCALENDAR_COMPONENT);
    for (; icalcomponent *calendar = icalcompiter_deref(&found); icalcompiter_next(&found))
        calendars.push_back(calendar);
    return calendars;
}

} // namespace

tl::expected<CalendarFile, core::Problem> fromICalendar(const QByteArray &bytes, const QString &timeZone, const QString &file)
{
    if (bytes.size() > largestCalendar)
        return tl::make_unexpected(
            core::Problem{{QT_TRANSLATE_NOOP("message", "“%1” is larger than 16 MiB, too large for a calendar."), {file}}});
    QByteArray text = bytes;
    text.replace("\r\r\n", "\r\n"); // as some exporters write
    text.replace('\0', ' ');
    if (const int line = lineTooLong(text); line > 0)
        return tl::make_unexpected(core::Problem{
            {QT_TRANSLATE_NOOP("message", "Line %2 of “%1” is longer than 1 MiB, too long for a calendar. Nothing was taken."),
                {file, QString::number(line)}}});
    const std::vector<int> lines = eventLines(text);
    const IcalComponent root(icalparser_parse_string(text.constData()));
    if (!root || icalcomponent_isa(root.get()) == ICAL_NO_COMPONENT || !text.contains("BEGIN:VCALENDAR"))
        return tl::make_unexpected(
            core::Problem{{QT_TRANSLATE_NOOP("message", "“%1” is not a calendar. Choose an .ics or .csv file."), {file}}});
    CalendarFile result;
    const QTimeZone zone(timeZone.toLatin1());
    size_t index = 0;
    for (icalcomponent *calendar : calendarsOf(root.get())) {
        icalcompiter events = icalcomponent_begin_component(calendar, ICAL_VEVENT_COMPONENT);
        for (; icalcomponent *event = icalcompiter_deref(&events); icalcompiter_next(&events))
            readEvent(event, zone, index < lines.size() ? lines[index++] : 0, result);
    }
    return result;
}

} // namespace exchange
