// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/calendardays.h"

#include "core/language.h"

#include <catch2/catch.hpp>

namespace {

QByteArray calendarOf(const QByteArray &events)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\n" + events + "END:VCALENDAR\r\n";
}

QByteArray dayEvent(const QByteArray &lines)
{
    return "BEGIN:VEVENT\r\n" + lines + "\r\nEND:VEVENT\r\n";
}

tl::expected<exchange::CalendarDays, core::Problem> readAll(const QByteArray &bytes)
{
    return exchange::calendarDays(bytes, QStringLiteral("Europe/Paris"), QStringLiteral("a.ics"), QDate(2027, 1, 1));
}

exchange::CalendarDays daysFrom(const QByteArray &events)
{
    auto read = readAll(calendarOf(events));
    REQUIRE(read);
    return *read;
}

QStringList shownAs(const exchange::CalendarDays &read)
{
    QStringList lines;
    for (const exchange::CalendarDay &day : read.days)
        lines << day.firstDay.toString(Qt::ISODate) + u'/' + day.lastDay.toString(Qt::ISODate) + u' ' + day.title;
    return lines;
}

} // namespace

TEST_CASE(
    "whole days of a calendar end on the day before their end, and events with a time are taken by their day", "[exchange][ics][J-07]")
{
    const auto read =
        daysFrom(dayEvent("UID:1\r\nSUMMARY:Winter holidays\\, zone B\r\nDTSTART;VALUE=DATE:20270220\r\nDTEND;VALUE=DATE:20270308")
                 + dayEvent("UID:2\r\nSUMMARY:One day\r\nDTSTART;VALUE=DATE:20270301")
                 + dayEvent("UID:3\r\nSUMMARY:Weeks\r\nDTSTART;VALUE=DATE:20270401\r\nDURATION:P2W")
                 + dayEvent("UID:4\r\nSUMMARY:Late talk\r\nDTSTART:20270509T233000Z\r\nDTEND:20270510T003000Z")
                 + dayEvent("UID:5\r\nSUMMARY:Until midnight\r\nDTSTART:20270601T180000\r\nDTEND:20270602T000000"));
    CHECK(shownAs(read)
          == QStringList{QStringLiteral("2027-02-20/2027-03-07 Winter holidays, zone B"), QStringLiteral("2027-03-01/2027-03-01 One day"),
              QStringLiteral("2027-04-01/2027-04-14 Weeks"), QStringLiteral("2027-05-10/2027-05-10 Late talk"),
              QStringLiteral("2027-06-01/2027-06-01 Until midnight")});
    CHECK(read.rejected == 0);
}

TEST_CASE("what repeats is taken for three years, without what is left out and with what was moved", "[exchange][ics][J-07]")
{
    const auto yearly =
        daysFrom(dayEvent("UID:f\r\nSUMMARY:Fair\r\nDTSTART;VALUE=DATE:20100614\r\nDTEND;VALUE=DATE:20100616\r\nRRULE:FREQ=YEARLY")
                 + dayEvent("UID:f\r\nSUMMARY:Fair, moved\r\nRECURRENCE-ID;VALUE=DATE:20280614\r\nDTSTART;VALUE=DATE:20280620"));
    CHECK(shownAs(yearly)
          == QStringList{QStringLiteral("2027-06-14/2027-06-15 Fair"), QStringLiteral("2028-06-20/2028-06-20 Fair, moved"),
              QStringLiteral("2029-06-14/2029-06-15 Fair")});
    const auto monthly = daysFrom(
        dayEvent("UID:m\r\nSUMMARY:Market\r\nDTSTART:20270105T090000\r\nRRULE:FREQ=MONTHLY;COUNT=4;BYDAY=1TU\r\nEXDATE:20270202T090000"));
    CHECK(shownAs(monthly)
          == QStringList{QStringLiteral("2027-01-05/2027-01-05 Market"), QStringLiteral("2027-03-02/2027-03-02 Market"),
              QStringLiteral("2027-04-06/2027-04-06 Market")});
    CHECK(monthly.days.front().uid != monthly.days.back().uid);
}

TEST_CASE("an event that repeats without an end is capped, and the file says so", "[exchange][ics][J-07]")
{
    const auto daily = daysFrom(dayEvent("UID:d\r\nSUMMARY:Daily\r\nDTSTART;VALUE=DATE:20270101\r\nRRULE:FREQ=DAILY"));
    CHECK(daily.days.size() == 400);
    REQUIRE(daily.issues.size() == 1);
    CHECK(daily.issues[0].line == 4);
    const auto restless = daysFrom(dayEvent("UID:s\r\nSUMMARY:Restless\r\nDTSTART:19700101T000000\r\nRRULE:FREQ=SECONDLY"));
    CHECK(restless.days.size() <= 400);
    CHECK(restless.issues.size() == 1);
}

TEST_CASE("an event has the same identity each time its file is read, with or without a UID", "[exchange][ics][J-07]")
{
    const QByteArray events = dayEvent("UID:a@b\r\nSUMMARY:Named\r\nDTSTART;VALUE=DATE:20270301")
                            + dayEvent("SUMMARY:Nameless\r\nDTSTART;VALUE=DATE:20270302")
                            + dayEvent("UID:r\r\nSUMMARY:Yearly\r\nDTSTART;VALUE=DATE:20260303\r\nRRULE:FREQ=YEARLY");
    CHECK(daysFrom(events).days == daysFrom(events).days);
    CHECK(daysFrom(events).days.front().uid == u"a@b");
}

TEST_CASE("events that are no key dates are told with their line and reason", "[exchange][ics][J-07]")
{
    const auto read = daysFrom(dayEvent("UID:1\r\nDTSTART;VALUE=DATE:20270301") + dayEvent("UID:2\r\nSUMMARY:No day")
                               + dayEvent("UID:3\r\nSUMMARY:Endless\r\nDTSTART;VALUE=DATE:20270301\r\nDTEND;VALUE=DATE:20290301")
                               + dayEvent("UID:12@quarterdeck\r\nSUMMARY:Soup\r\nDTSTART;VALUE=DATE:20270301"));
    CHECK(read.days.empty());
    CHECK(read.rejected == 4);
    REQUIRE(read.issues.size() == 4);
    CHECK(read.issues[0].line == 4);
    CHECK(read.issues[0].message.in(core::Language::english()) == u"This event has no title.");
    CHECK(read.issues[3].message.in(core::Language::english()) == u"This event is a post of a plan, so it is no key date.");
}

TEST_CASE("what is cancelled brings nothing, and what is no calendar is refused", "[exchange][ics][J-07]")
{
    const auto cancelled = daysFrom(dayEvent("UID:1\r\nSUMMARY:Off\r\nSTATUS:CANCELLED\r\nDTSTART;VALUE=DATE:20270301"));
    CHECK(cancelled.days.empty());
    CHECK(cancelled.rejected == 1);
    REQUIRE(cancelled.issues.size() == 1);
    CHECK(cancelled.issues[0].message.in(core::Language::english()) == u"This event is cancelled.");
    CHECK_FALSE(readAll("\x89PNG\r\n\x1a\n not a calendar"));
    CHECK_FALSE(readAll(QByteArray()));
    CHECK_FALSE(readAll(calendarOf(dayEvent("UID:1\r\nSUMMARY:" + QByteArray(2 * 1024 * 1024, 'x') + "\r\nDTSTART;VALUE=DATE:20270301"))));
    CHECK(daysFrom({}).days.empty());
}

TEST_CASE(
    "an event that lasts hours or days by its length touches the days it reaches into, and its title is short", "[exchange][ics][J-07]")
{
    const auto lastDay = [](const char *length) {
        const auto read = daysFrom(dayEvent(QByteArray("UID:1\r\nSUMMARY:Fair\r\nDTSTART:20270301T100000\r\nDURATION:") + length));
        REQUIRE(read.days.size() == 1);
        return read.days[0].lastDay;
    };
    CHECK(lastDay("PT2H") == QDate(2027, 3, 1));
    CHECK(lastDay("PT14H") == QDate(2027, 3, 1)); // to midnight
    CHECK(lastDay("P3D") == QDate(2027, 3, 4));
    const auto wordy = daysFrom(dayEvent("UID:1\r\nSUMMARY:" + QByteArray(900, 'x') + "\r\nDTSTART;VALUE=DATE:20270301"));
    REQUIRE(wordy.days.size() == 1);
    CHECK(wordy.days[0].title.size() <= 200);
}
