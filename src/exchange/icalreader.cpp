// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/calendarcolumns.h"
#include "exchange/icalendar.h"
#include "exchange/icalrule.h"
#include "exchange/icalsource.h"

#include <algorithm>
#include <map>
#include <set>

namespace exchange {

namespace {

constexpr int mostDays = 366; // an event longer than that is no post
constexpr std::size_t eventsAtATime = 256;

// What iCalendar has no word for, by field, read in one pass.
std::map<QByteArray, QString> ownTexts(icalcomponent *event)
{
    std::map<QByteArray, QString> texts;
    for (icalproperty *property = icalcomponent_get_first_property(event, ICAL_X_PROPERTY); property;
         property = icalcomponent_get_next_property(event, ICAL_X_PROPERTY)) {
        const QByteArray name = QByteArray(icalproperty_get_x_name(property)).toUpper();
        if (name.startsWith("X-QUARTERDECK-"))
            texts.emplace(name, unescapedText(icalproperty_get_x(property)));
    }
    return texts;
}

class EventReader {
public:
    EventReader(const CalendarReading &reading, CalendarFile &file)
        : m_reading(reading)
        , m_zone(reading.timeZone.toLatin1())
        , m_file(file)
    {
    }

    void read(icalcomponent *event, int line, bool isCut)
    {
        const char *uid = icalcomponent_get_uid(event);
        if (uid && QByteArrayView(uid).endsWith(reminderUidEnd))
            return; // a reminder of ours, no post
        tellBroken(event, line, isCut);
        CalendarPost post;
        post.line = line;
        post.uid = uid ? QString::fromUtf8(uid) : QString();
        const auto replaced = wallTimeOf(icalcomponent_get_first_property(event, ICAL_RECURRENCEID_PROPERTY), event, m_zone);
        if (replaced && !post.uid.isEmpty()) {
            post.uid += u'/' + replaced->day.toString(Qt::ISODate);
            m_replacing.push_back({post.uid, replaced->time, m_file.posts.size()});
        }
        if (auto reason = whyNot(event))
            return refuse(line, *reason);
        const auto start = wallTimeOf(icalcomponent_get_first_property(event, ICAL_DTSTART_PROPERTY), event, m_zone);
        if (!start)
            return refuse(line, {QT_TRANSLATE_NOOP("message", "This event has no date that can be read."), {}});
        post.day = start->day;
        post.time = start->time;
        readTexts(event, post);
        if (repeats(event) && !replaced)
            return putEach(event, post);
        if (replaced && !post.uid.isEmpty())
            m_replacing.back().isTaken = true;
        m_file.posts.push_back(std::move(post));
    }

    // An event that stands for one time of another comes instead of it, under the identity that this one has.
    void finish()
    {
        std::set<size_t> gone;
        for (const Replacing &one : m_replacing) {
            const auto times = m_byRule.find(one.uid);
            if (times == m_byRule.end())
                continue;
            const auto same = std::find_if(times->second.begin(), times->second.end(),
                [&](size_t place) { return !one.time || m_file.posts[place].time == one.time; });
            const size_t place = same == times->second.end() ? times->second.front() : *same;
            gone.insert(place);
            if (one.isTaken)
                m_file.posts[one.place].uid = m_file.posts[place].uid;
        }
        std::vector<CalendarPost> kept;
        kept.reserve(m_file.posts.size());
        for (size_t place = 0; place < m_file.posts.size(); ++place)
            if (!gone.contains(place))
                kept.push_back(std::move(m_file.posts[place]));
        m_file.posts = std::move(kept);
    }

private:
    // An event that tells one time of another that repeats.
    struct Replacing {
        QString uid; // of that time's day
        std::optional<QTime> time;
        size_t place = 0; // among the posts …
        bool isTaken = false; // … if it is one
    };

    std::optional<core::Message> whyNot(icalcomponent *event) const
    {
        if (icalcomponent_get_status(event) == ICAL_STATUS_CANCELLED)
            return core::Message{QT_TRANSLATE_NOOP("message", "This event is cancelled, so it was not taken as a post."), {}};
        if (repeatsWithinDays(event))
            return core::Message{QT_TRANSLATE_NOOP("message", "This event repeats several times a day, which a post does not."), {}};
        const icaldurationtype length = icalcomponent_get_duration(event);
        if (icaldurationtype_as_int(length) > mostDays * 24 * 3600)
            return core::Message{QT_TRANSLATE_NOOP("message", "This event lasts longer than a year, so it is no post."), {}};
        return std::nullopt;
    }

    void tellBroken(icalcomponent *event, int line, bool isCut)
    {
        if (isCut)
            tell(line, {QT_TRANSLATE_NOOP("message", "This event has no end; what stands of it was read."), {}});
        for (icalproperty *error = icalcomponent_get_first_property(event, ICAL_XLICERROR_PROPERTY); error;
             error = icalcomponent_get_next_property(event, ICAL_XLICERROR_PROPERTY)) {
            const QString broken = QString::fromUtf8(icalproperty_get_xlicerror(error)).simplified().section(u':', -1).trimmed();
            if (broken.isEmpty()) // a field without a value
                continue;
            tell(line, {QT_TRANSLATE_NOOP("message", "A line of this event can't be read and was left out: “%1”"), {broken.left(80)}});
        }
    }

    void readTexts(icalcomponent *event, CalendarPost &post) const
    {
        const auto own = ownTexts(event);
        const auto ownText = [&own](const char *field) -> std::optional<QString> {
            const auto found = own.find(ownPropertyName(field));
            return found == own.end() ? std::nullopt : std::optional(found->second);
        };
        for (const CalendarField &field : calendarTextFields())
            post.*field.member = ownText(field.name);
        post.text = eventText(event, ICAL_DESCRIPTION_PROPERTY);
        post.base = ownText("base").value_or(QString());
        if (!post.text && !post.base.isEmpty())
            post.text = QString(); // ours writes none for an empty text
        if (!post.link && icalcomponent_get_first_property(event, ICAL_URL_PROPERTY))
            post.link = QString::fromUtf8(icalproperty_get_url(icalcomponent_get_first_property(event, ICAL_URL_PROPERTY)));
        if (const auto format = ownText("format"))
            post.format = core::fromToken<core::PostFormat>(*format);
        if (const auto status = ownText("status"))
            post.status = core::fromToken<core::PostStatus>(*status);
        if (!post.title)
            post.title = eventText(event, ICAL_SUMMARY_PROPERTY);
        if (!post.base.isEmpty() && !ownText("title") && post.format && post.title == untitledSummary(post))
            post.title = QString(); // what our writer shows for a post without a title
        if (post.base.isEmpty() && !post.network && !post.channel)
            post.network = networkIn(event);
    }

    // Exporters name the network among the categories.
    std::optional<QString> networkIn(icalcomponent *event) const
    {
        for (icalproperty *property = icalcomponent_get_first_property(event, ICAL_CATEGORIES_PROPERTY); property;
             property = icalcomponent_get_next_property(event, ICAL_CATEGORIES_PROPERTY))
            for (const QString &word : QString::fromUtf8(icalproperty_get_categories(property)).split(u','))
                if (const QString network = networkNamed(word, m_reading); !network.isEmpty())
                    return network;
        return std::nullopt;
    }

    // What repeats is a post on each of its days that the plan holds.
    void putEach(icalcomponent *event, const CalendarPost &post)
    {
        const QDate from = m_reading.firstDay.isValid() ? m_reading.firstDay : *post.day;
        const QDate to = m_reading.lastDay.isValid() ? m_reading.lastDay : from.addYears(1);
        const IcalRuleTimes rule = timesOfEvent(event, {*post.day, post.time}, m_zone, from, to);
        if (rule.times.empty())
            return refuse(post.line, {QT_TRANSLATE_NOOP("message", "None of the days on which this event repeats lies in the plan."), {}});
        if (rule.isCapped)
            tell(post.line, {QT_TRANSLATE_NOOP("message", "This event repeats too often: its first %1 times were taken."),
                                {QString::number(mostTimesOfAnEvent)}});
        else if (rule.goesOn)
            tell(post.line, {QT_TRANSLATE_NOOP("message",
                                 "This event goes on repeating after the plan’s last quarter: its times until then were taken, %1."),
                                {QString::number(rule.times.size())}});
        for (const WallTime &when : rule.times) {
            CalendarPost time = post;
            time.day = when.day;
            time.time = when.time;
            if (!post.uid.isEmpty()) {
                time.uid += u'/' + when.day.toString(Qt::ISODate);
                m_byRule[time.uid].push_back(m_file.posts.size());
                if (rule.laterOnes.contains(when)) // where clocks change, one day may have two of them
                    time.uid += u'/' + when.time->toString(QStringLiteral("HHmm"));
            }
            m_file.posts.push_back(std::move(time));
        }
    }

    void tell(int line, core::Message message) { m_file.issues.push_back({line, {}, core::Severity::Warning, std::move(message)}); }
    void refuse(int line, const core::Message &reason)
    {
        m_file.issues.push_back({line, {}, core::Severity::Error, reason});
        ++m_file.rejected;
    }

    const CalendarReading &m_reading;
    QTimeZone m_zone;
    CalendarFile &m_file;
    std::vector<Replacing> m_replacing;
    std::map<QString, std::vector<size_t>> m_byRule; // the posts that rules make, by the identity of their day
};

} // namespace

tl::expected<CalendarFile, core::Problem> fromICalendar(const QByteArray &bytes, const CalendarReading &reading, const QString &file)
{
    const auto parts = calendarParts(bytes, file);
    if (!parts)
        return tl::make_unexpected(parts.error());
    const std::size_t count = parts->events.size();
    if (count > mostCalendarPosts)
        return tooMany(file, count);
    CalendarFile result;
    EventReader reader(reading, result);
    for (std::size_t first = 0; first < count; first += eventsAtATime) {
        if (reading.isStopped(static_cast<int>(first), static_cast<int>(count)))
            return tl::make_unexpected(
                core::Problem{{QT_TRANSLATE_NOOP("message", "Reading “%1” was stopped. Nothing was taken."), {file}}});
        const CalendarSource some = parts->parsed(first, eventsAtATime);
        for (std::size_t i = 0; i < some.events.size(); ++i)
            reader.read(some.events[i].component, some.events[i].line, first + i < count && parts->events[first + i].isCut);
        if (result.posts.size() > static_cast<std::size_t>(mostCalendarPosts)) // an event may come again and again
            return tooMany(file, result.posts.size());
    }
    reader.finish();
    return result;
}

} // namespace exchange
