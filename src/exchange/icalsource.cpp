// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/icalsource.h"

#include "tables/refusal.h"

#include <QDateTime>

namespace exchange {

namespace {

constexpr qsizetype largestCalendar = 16 * 1024 * 1024;

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

QDateTime asUtc(const icaltimetype &time)
{
    return QDateTime(QDate(time.year, time.month, time.day), QTime(time.hour, time.minute, time.second), Qt::UTC);
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

tl::expected<CalendarSource, core::Problem> parsedCalendar(const QByteArray &bytes, const QString &file)
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
    CalendarSource source{IcalComponent(icalparser_parse_string(text.constData())), {}};
    if (!source.root || icalcomponent_isa(source.root.get()) == ICAL_NO_COMPONENT || !text.contains("BEGIN:VCALENDAR"))
        return tl::make_unexpected(
            core::Problem{{QT_TRANSLATE_NOOP("message", "“%1” is not a calendar. Choose an .ics or .csv file."), {file}}});
    for (icalcomponent *calendar : calendarsOf(source.root.get())) {
        icalcompiter events = icalcomponent_begin_component(calendar, ICAL_VEVENT_COMPONENT);
        for (; icalcomponent *event = icalcompiter_deref(&events); icalcompiter_next(&events)) {
            const size_t index = source.events.size();
            source.events.push_back({event, index < lines.size() ? lines[index] : 0});
        }
    }
    return source;
}

std::optional<QString> eventText(icalcomponent *event, icalproperty_kind kind)
{
    icalproperty *property = icalcomponent_get_first_property(event, kind);
    const char *text = property ? icalvalue_get_text(icalproperty_get_value(property)) : nullptr;
    return text ? std::optional(QString::fromUtf8(text)) : std::nullopt;
}

std::optional<WallTime> wallTimeOf(icalproperty *property, icalcomponent *event, const QTimeZone &zone)
{
    if (!property)
        return std::nullopt;
    const icaltimetype read = icalproperty_get_datetime_with_component(property, event);
    WallTime wall{QDate(read.year, read.month, read.day), std::nullopt};
    if (!wall.day.isValid())
        return std::nullopt;
    if (read.is_date)
        return wall;
    wall.time = QTime(read.hour, read.minute, read.second);
    icalparameter *tzid = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER);
    const bool isOurZone = tzid && zone.id() == icalparameter_get_tzid(tzid);
    if (read.zone && !isOurZone && zone.isValid()) {
        const QDateTime there = asUtc(icaltime_convert_to_zone(read, icaltimezone_get_utc_timezone())).toTimeZone(zone);
        wall = {there.date(), there.time()};
    }
    return wall.time->isValid() ? std::optional(wall) : std::nullopt;
}

} // namespace exchange
