// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/calendardays.h"

#include "core/oneline.h"
#include "exchange/icalrule.h"
#include "exchange/icalsource.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace exchange {

namespace {

constexpr int yearsAhead = 3;
constexpr size_t mostEvents = 5'000;
constexpr int longestEvent = 366; // days
constexpr qsizetype longestTitle = 200;

// One event read: its days, how it repeats, and which of another's times it stands for.
struct ReadEvent {
    CalendarDay day;
    icalcomponent *component = nullptr;
    int line = 0;
    std::optional<QDate> replaces;
    bool isCancelled = false;
};

icalproperty *propertyOf(icalcomponent *event, icalproperty_kind kind)
{
    return icalcomponent_get_first_property(event, kind);
}

// An event ends before its end: one that goes to midnight, or to the day after a whole one, does not touch that day.
QDate lastDayOf(icalcomponent *event, const WallTime &start, const QTimeZone &zone)
{
    if (const auto end = wallTimeOf(propertyOf(event, ICAL_DTEND_PROPERTY), event, zone)) {
        const bool isWithoutTheDay = !end->time || *end->time == QTime(0, 0);
        return std::max(start.day, isWithoutTheDay ? end->day.addDays(-1) : end->day);
    }
    constexpr int secondsOfADay = 24 * 3600;
    const auto seconds = icaldurationtype_as_int(icalcomponent_get_duration(event));
    const int into = start.time ? start.time->msecsSinceStartOfDay() / 1000 : 0;
    const int days = (into + seconds - 1) / secondsOfADay; // up to the last second
    return start.day.addDays(std::max(days, 0));
}

class DaysReader {
public:
    DaysReader(const QTimeZone &zone, QDate from)
        : m_zone(zone)
        , m_from(from)
        , m_to(from.addYears(yearsAhead).addDays(-1))
    {
    }

    void read(const CalendarEvent &event)
    {
        ReadEvent read;
        read.component = event.component;
        read.line = event.line;
        if (const auto reason = readInto(read))
            return refuse(event.line, *reason);
        m_events.push_back(std::move(read));
    }

    CalendarDays take()
    {
        for (const ReadEvent &event : m_events)
            if (event.replaces)
                m_replaced[event.day.uid].insert(*event.replaces);
        for (const ReadEvent &event : m_events)
            if (event.isCancelled)
                refuse(event.line, {QT_TRANSLATE_NOOP("message", "This event is cancelled."), {}});
            else
                put(event);
        for (auto &[uid, day] : m_days)
            m_result.days.push_back(std::move(day));
        std::stable_sort(m_result.days.begin(), m_result.days.end(), [](const CalendarDay &one, const CalendarDay &other) {
            return std::tie(one.firstDay, one.title) < std::tie(other.firstDay, other.title);
        });
        return std::move(m_result);
    }

private:
    std::optional<core::Message> readInto(ReadEvent &read) const
    {
        icalcomponent *event = read.component;
        const auto start = wallTimeOf(propertyOf(event, ICAL_DTSTART_PROPERTY), event, m_zone);
        if (!start)
            return core::Message{QT_TRANSLATE_NOOP("message", "This event has no date that can be read."), {}};
        read.day.title = core::oneLine(eventText(event, ICAL_SUMMARY_PROPERTY).value_or(QString()), longestTitle);
        if (read.day.title.isEmpty())
            return core::Message{QT_TRANSLATE_NOOP("message", "This event has no title."), {}};
        read.day.firstDay = start->day;
        read.day.lastDay = lastDayOf(event, *start, m_zone);
        if (read.day.firstDay.daysTo(read.day.lastDay) >= longestEvent)
            return core::Message{QT_TRANSLATE_NOOP("message", "This event lasts longer than a year, so it is no key date."), {}};
        if (const char *uid = icalcomponent_get_uid(event))
            read.day.uid = QString::fromUtf8(uid);
        if (read.day.uid.endsWith(QLatin1String("@quarterdeck")))
            return core::Message{QT_TRANSLATE_NOOP("message", "This event is a post of a plan, so it is no key date."), {}};
        if (read.day.uid.isEmpty()) // else it would come again with each reading
            read.day.uid = read.day.title + u'@' + start->day.toString(Qt::ISODate);
        if (const auto replaced = wallTimeOf(propertyOf(event, ICAL_RECURRENCEID_PROPERTY), event, m_zone))
            read.replaces = replaced->day;
        read.isCancelled = icalcomponent_get_status(event) == ICAL_STATUS_CANCELLED;
        return std::nullopt;
    }

    void put(const ReadEvent &event)
    {
        if (event.replaces)
            return putOn(event, *event.replaces, event.day.firstDay);
        if (!repeats(event.component)) {
            m_days[event.day.uid] = event.day;
            return;
        }
        const auto start = wallTimeOf(propertyOf(event.component, ICAL_DTSTART_PROPERTY), event.component, m_zone);
        const IcalRuleTimes times = timesOfEvent(event.component, *start, m_zone, m_from, m_to);
        tellCap(event, times);
        const auto replaced = m_replaced.find(event.day.uid);
        for (const QDate day : times.days())
            if (replaced == m_replaced.end() || !replaced->second.contains(day))
                putOn(event, day, day);
    }

    void putOn(const ReadEvent &event, QDate byRule, QDate firstDay)
    {
        CalendarDay day = event.day;
        day.uid += u'/' + byRule.toString(Qt::ISODate);
        day.lastDay = firstDay.addDays(event.day.firstDay.daysTo(event.day.lastDay));
        day.firstDay = firstDay;
        m_days[day.uid] = day;
    }

    void tellCap(const ReadEvent &event, const IcalRuleTimes &times)
    {
        const core::Message some{QT_TRANSLATE_NOOP("message", "This event repeats too often: its first %1 times were taken."),
            {QString::number(mostTimesOfAnEvent)}};
        const core::Message none{
            QT_TRANSLATE_NOOP("message", "This event has repeated too often since it began: none of its times by the rule was taken."), {}};
        if (times.isCapped || times.isBegunTooLongAgo)
            m_result.issues.push_back({event.line, {}, core::Severity::Warning, times.isCapped ? some : none});
    }

    void refuse(int line, const core::Message &reason)
    {
        m_result.issues.push_back({line, {}, core::Severity::Warning, reason});
        ++m_result.rejected;
    }

    const QTimeZone &m_zone;
    QDate m_from;
    QDate m_to;
    std::vector<ReadEvent> m_events;
    std::map<QString, std::set<QDate>> m_replaced; // by event: the times that another event tells
    std::map<QString, CalendarDay> m_days; // by uid: the last that a file says counts
    CalendarDays m_result;
};

} // namespace

tl::expected<CalendarDays, core::Problem> calendarDays(const QByteArray &bytes, const QString &timeZone, const QString &file, QDate from)
{
    const auto source = parsedCalendar(bytes, file);
    if (!source)
        return tl::make_unexpected(source.error());
    if (source->events.size() > mostEvents)
        return tl::make_unexpected(
            core::Problem{{QT_TRANSLATE_NOOP("message", "“%1” holds more than %2 events. Choose a calendar of key dates only."),
                {file, QString::number(mostEvents)}}});
    const QTimeZone zone(timeZone.toLatin1());
    DaysReader reader(zone, from);
    for (const CalendarEvent &event : source->events)
        reader.read(event);
    return reader.take();
}

} // namespace exchange
