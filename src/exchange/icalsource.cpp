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

// What an exporter or an editor may have broken is put right.
QByteArray repaired(const QByteArray &bytes)
{
    QByteArray text = bytes;
    text.replace("\r\r\n", "\r\n"); // as some exporters write
    text.replace('\0', ' ');
    return text;
}

std::optional<core::Problem> lineProblem(const QByteArray &text, const QString &file)
{
    const int line = lineTooLong(text);
    if (line == 0)
        return std::nullopt;
    return core::Problem{{QT_TRANSLATE_NOOP("message", "Line %2 of “%1” is longer than 1 MiB, too long for a calendar. Nothing was taken."),
        {file, QString::number(line)}}};
}

core::Problem noCalendar(const QString &file)
{
    return {{QT_TRANSLATE_NOOP("message", "“%1” is not a calendar. Choose an .ics or .csv file."), {file}}};
}

// Finds the events and zones of a calendar by the lines that begin and end them.
class PartsFinder {
public:
    explicit PartsFinder(CalendarParts &parts)
        : m_parts(parts)
    {
    }

    void run()
    {
        const QByteArray &text = m_parts.text;
        int line = 1;
        for (qsizetype at = 0; at < text.size(); ++line) {
            const qsizetype found = text.indexOf('\n', at);
            const qsizetype next = found < 0 ? text.size() : found + 1;
            if (const char first = text[at]; first == 'B' || first == 'b' || first == 'E' || first == 'e')
                take(QByteArrayView(text).sliced(at, next - at).trimmed(), at, next, line);
            at = next;
        }
        closeEvent(text.size(), true);
    }

private:
    void take(QByteArrayView line, qsizetype at, qsizetype next, int number)
    {
        const auto is = [line](QByteArrayView name) { return line.compare(name, Qt::CaseInsensitive) == 0; };
        if (is("BEGIN:VEVENT")) {
            closeEvent(at, true);
            m_event = {at, at, number, false};
            m_isInEvent = true;
        } else if (is("END:VEVENT")) {
            closeEvent(next, false);
        } else if (is("END:VCALENDAR") || is("BEGIN:VCALENDAR")) {
            closeEvent(at, true);
        } else if (is("BEGIN:VTIMEZONE")) {
            m_zone = at;
        } else if (is("END:VTIMEZONE") && m_zone >= 0) {
            m_parts.zones += m_parts.text.mid(m_zone, next - m_zone);
            m_zone = -1;
        }
    }

    void closeEvent(qsizetype end, bool isCut)
    {
        if (!m_isInEvent)
            return;
        m_event.end = end;
        m_event.isCut = isCut;
        m_parts.events.push_back(m_event);
        m_isInEvent = false;
    }

    CalendarParts &m_parts;
    CalendarParts::Event m_event;
    bool m_isInEvent = false;
    qsizetype m_zone = -1;
};

QDateTime asUtc(const icaltimetype &time)
{
    return QDateTime(QDate(time.year, time.month, time.day), QTime(time.hour, time.minute, time.second), Qt::UTC);
}

// A zone that a file names and does not define, by its IANA name or that of Windows.
QTimeZone zoneNamed(const QByteArray &name)
{
    if (const QTimeZone zone(name); zone.isValid())
        return zone;
    return QTimeZone(QTimeZone::windowsIdToDefaultIanaId(name));
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
    const QByteArray text = repaired(bytes);
    if (const auto problem = lineProblem(text, file))
        return tl::make_unexpected(*problem);
    const std::vector<int> lines = eventLines(text);
    CalendarSource source{IcalComponent(icalparser_parse_string(text.constData())), {}};
    if (!source.root || icalcomponent_isa(source.root.get()) == ICAL_NO_COMPONENT || !text.contains("BEGIN:VCALENDAR"))
        return tl::make_unexpected(noCalendar(file));
    for (icalcomponent *calendar : calendarsOf(source.root.get())) {
        icalcompiter events = icalcomponent_begin_component(calendar, ICAL_VEVENT_COMPONENT);
        for (; icalcomponent *event = icalcompiter_deref(&events); icalcompiter_next(&events)) {
            const size_t index = source.events.size();
            source.events.push_back({event, index < lines.size() ? lines[index] : 0});
        }
    }
    return source;
}

tl::expected<CalendarParts, core::Problem> calendarParts(const QByteArray &bytes, const QString &file)
{
    CalendarParts parts;
    parts.text = repaired(bytes);
    if (!parts.text.contains("BEGIN:VCALENDAR"))
        return tl::make_unexpected(noCalendar(file));
    if (const auto problem = lineProblem(parts.text, file))
        return tl::make_unexpected(*problem);
    PartsFinder(parts).run();
    return parts;
}

CalendarSource CalendarParts::parsed(std::size_t first, std::size_t count) const
{
    QByteArray some = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + zones;
    const std::size_t last = std::min(first + count, events.size());
    for (std::size_t i = first; i < last; ++i) {
        some += QByteArrayView(text).sliced(events[i].begin, events[i].end - events[i].begin);
        if (events[i].isCut)
            some += "\r\nEND:VEVENT\r\n";
    }
    some += "END:VCALENDAR\r\n";
    CalendarSource source{IcalComponent(icalparser_parse_string(some.constData())), {}};
    if (!source.root)
        return source;
    icalcompiter found = icalcomponent_begin_component(source.root.get(), ICAL_VEVENT_COMPONENT);
    for (std::size_t i = first; icalcomponent *event = icalcompiter_deref(&found); icalcompiter_next(&found), ++i)
        source.events.push_back({event, i < last ? events[i].line : 0});
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
    return property ? wallTimeOf(icalproperty_get_datetime_with_component(property, event), property, zone) : std::nullopt;
}

std::optional<WallTime> wallTimeOf(const icaltimetype &time, icalproperty *property, const QTimeZone &zone)
{
    WallTime wall{QDate(time.year, time.month, time.day), std::nullopt};
    if (!wall.day.isValid())
        return std::nullopt;
    if (time.is_date)
        return wall;
    wall.time = QTime(time.hour, time.minute, time.second);
    icalparameter *tzid = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER);
    const bool isOurZone = tzid && zone.id() == icalparameter_get_tzid(tzid);
    if (time.zone && !isOurZone && zone.isValid()) {
        const QDateTime there = asUtc(icaltime_convert_to_zone(time, icaltimezone_get_utc_timezone())).toTimeZone(zone);
        wall = {there.date(), there.time()};
    }
    if (tzid && !time.zone && !isOurZone && zone.isValid() && wall.time->isValid())
        if (const QTimeZone named = zoneNamed(icalparameter_get_tzid(tzid)); named.isValid()) {
            const QDateTime there = QDateTime(wall.day, *wall.time, named).toTimeZone(zone);
            wall = {there.date(), there.time()};
        }
    return wall.time->isValid() ? std::optional(wall) : std::nullopt;
}

} // namespace exchange
