// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icalendar.h"

#include "core/language.h"
#include "exchange/aplan.h"
#include "exchange/calendarmerge.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace core;

namespace {

exchange::CalendarHead head()
{
    return {QStringLiteral("Bakery"), QStringLiteral("Europe/Paris"), QDateTime(QDate(2027, 1, 2), QTime(8, 0), Qt::UTC), 5};
}

QByteArray exported(const APlan &plan)
{
    return exchange::toICalendar(exchange::calendarPosts(plan.strategy), head());
}

exchange::CalendarFile read(const QByteArray &ics)
{
    auto file = exchange::fromICalendar(ics, QStringLiteral("Europe/Paris"), QStringLiteral("a.ics"));
    REQUIRE(file);
    return *file;
}

QByteArray oneEvent(const QByteArray &lines)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\nBEGIN:VEVENT\r\nUID:a@b\r\nSUMMARY:Soup\r\n" + lines
         + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
}

} // namespace

TEST_CASE("a post leaves with its identity, its zone and lines as the standard wants them", "[exchange][ics][J-08]")
{
    APlan plan;
    const QString id = plan.post(QDate(2027, 2, 3), QTime(12, 30)).id.toString();
    const QByteArray ics = exported(plan);
    CHECK(ics.contains(QByteArray("UID:" + id.toLatin1() + "@quarterdeck\r\n")));
    CHECK(ics.contains("DTSTAMP:20270102T080000Z\r\n"));
    CHECK(ics.contains("SEQUENCE:5\r\n"));
    CHECK(ics.contains("DTSTART;TZID=Europe/Paris:20270203T123000\r\n"));
    CHECK(ics.contains("BEGIN:VTIMEZONE\r\nTZID:Europe/Paris\r\n"));
    CHECK(ics.contains("BEGIN:VALARM\r\n"));
    for (const QByteArray &line : ics.split('\n')) {
        CHECK(line.size() <= 76); // 75 and the CR
        CHECK((line.isEmpty() || line.endsWith('\r')));
    }
}

TEST_CASE("an all-day post is a date and ends on the day after", "[exchange][ics][Q22]")
{
    APlan plan;
    plan.post(QDate(2028, 2, 29));
    const QByteArray ics = exported(plan);
    CHECK(ics.contains("DTSTART;VALUE=DATE:20280229\r\n"));
    CHECK(ics.contains("DTEND;VALUE=DATE:20280301\r\n"));
    CHECK_FALSE(ics.contains("VTIMEZONE"));
}

TEST_CASE("internal notes never leave with the calendar, and ideas stay at home", "[exchange][ics]")
{
    APlan plan;
    plan.post(QDate(2027, 2, 3));
    plan.post({}).title = QStringLiteral("Only an idea");
    const QByteArray ics = exported(plan);
    CHECK_FALSE(ics.contains("SECRET"));
    CHECK_FALSE(ics.contains("Only an idea"));
}

TEST_CASE("the same plan gives the same calendar, byte for byte", "[exchange][ics][Q24]")
{
    APlan plan;
    plan.post(QDate(2027, 2, 3), QTime(12, 30));
    CHECK(exported(plan) == exported(plan));
}

TEST_CASE("a time that the spring change skips moves forward, a doubled one stays", "[exchange][ics][Q22]")
{
    const QString paris = QStringLiteral("Europe/Paris");
    CHECK(exchange::timeThatExists(QDate(2027, 3, 28), QTime(2, 30), paris) == QTime(3, 30));
    CHECK(exchange::timeThatExists(QDate(2026, 10, 25), QTime(2, 30), paris) == QTime(2, 30));
    CHECK(exchange::timeThatExists(QDate(2027, 3, 28), QTime(1, 59), paris) == QTime(1, 59));
    CHECK(exchange::timeThatExists(QDate(2027, 3, 28), QTime(3, 0), paris) == QTime(3, 0));
    CHECK(exchange::timeThatExists(QDate(2027, 7, 1), QTime(2, 30), paris) == QTime(2, 30));
    CHECK(exchange::timeThatExists(QDate(2027, 3, 14), QTime(2, 15), QStringLiteral("America/New_York")) == QTime(3, 15));
}

TEST_CASE("the calendar that leaves is read back without a change", "[exchange][ics]")
{
    CHECK(rc::check([] {
        APlan plan;
        static const QStringList bits{QStringLiteral("pain, "), QStringLiteral("é;"), QStringLiteral("\\n"), QStringLiteral("\n"),
            QStringLiteral("🥐"), QStringLiteral("漢字"), QStringLiteral("\"x\":"), QStringLiteral("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")};
        for (int i = 0; i < 3; ++i) {
            const QDate day = QDate(2027, 3, 20).addDays(*rc::gen::inRange(0, 400));
            Post &post = *rc::gen::arbitrary<bool>() ? plan.post(day) : plan.post(day, QTime(*rc::gen::inRange(0, 24), 30));
            post.title = QStringLiteral("Post"); // blanks alone are no title
            post.text.clear();
            for (QString *text : {&post.title, &post.text, &post.owner, &post.link})
                for (int n = *rc::gen::inRange(0, 8); n > 0; --n)
                    *text += bits[*rc::gen::inRange(0, static_cast<int>(bits.size()))];
            for (QString *text : {&post.title, &post.text, &post.owner, &post.link})
                *text = text->trimmed(); // nor are blanks at either end
        }
        const auto merge = exchange::mergeCalendar(plan.strategy, plan.networks, read(exported(plan)), QStringLiteral("a.ics"));
        RC_ASSERT(merge.count == (exchange::CalendarCount{0, 0, 3, 0, 0}));
        RC_ASSERT(merge.edit.isEmpty());
        APlan empty;
        empty.strategy.all<Channel>() = plan.strategy.all<Channel>();
        empty.strategy.all<Pillar>() = plan.strategy.all<Pillar>();
        empty.apply(exchange::mergeCalendar(empty.strategy, empty.networks, read(exported(plan)), QStringLiteral("a.ics")).edit);
        RC_ASSERT(exported(empty) == exported(plan));
    }));
}

TEST_CASE("times of other zones become wall times of the plan", "[exchange][ics][Q22]")
{
    const auto utc = read(oneEvent("DTSTART:20270203T113000Z"));
    CHECK(utc.posts.front().time == QTime(12, 30));
    const auto floating = read(oneEvent("DTSTART:20270203T113000"));
    CHECK(floating.posts.front().time == QTime(11, 30));
    const auto day = read(oneEvent("DTSTART;VALUE=DATE:20270203"));
    CHECK(day.posts.front().day == QDate(2027, 2, 3));
    CHECK_FALSE(day.posts.front().time);
}

TEST_CASE("an event that repeats or has no date is refused with its line", "[exchange][ics][Q8]")
{
    const auto repeating = read(oneEvent("DTSTART:20270203T113000Z\r\nRRULE:FREQ=SECONDLY"));
    CHECK(repeating.posts.empty());
    CHECK(repeating.rejected == 1);
    REQUIRE(repeating.issues.size() == 1);
    CHECK(repeating.issues.front().line == 4);
    CHECK(read(oneEvent("DESCRIPTION:none")).rejected == 1);
}

TEST_CASE("doubled carriage returns do not keep a calendar from being read", "[exchange][ics]")
{
    QByteArray ics = oneEvent("DTSTART:20270203T113000");
    ics.replace("\r\n", "\r\r\n");
    const auto file = read(ics);
    REQUIRE(file.posts.size() == 1);
    CHECK(file.posts.front().title == QStringLiteral("Soup"));
}

TEST_CASE("what is no calendar is refused by name", "[exchange][ics][Q35]")
{
    for (const QByteArray &bytes :
        {QByteArray(), QByteArray("\x89PNG\r\n\x1a\n"), QByteArray("hello"), QByteArray("BEGIN:VCARD\r\nEND:VCARD\r\n")}) {
        const auto file = exchange::fromICalendar(bytes, QStringLiteral("Europe/Paris"), QStringLiteral("cat.png"));
        REQUIRE_FALSE(file);
        CHECK(file.error().message.in(Language::english()).contains(QStringLiteral("“cat.png”")));
    }
}

TEST_CASE("a line that would take minutes to read is refused with its number", "[exchange][ics][Q8]")
{
    const QByteArray folded = "DTSTART:20270203T113000Z\r\nDESCRIPTION:" + QByteArray("aaaaaaaa\r\n ").repeated(200000) + "a";
    const QByteArray unfolded = "DTSTART:20270203T113000Z\r\nDESCRIPTION:" + QByteArray(15 * 1024 * 1024, 'a');
    for (const QByteArray &lines : {unfolded, folded}) {
        const auto file = exchange::fromICalendar(oneEvent(lines), QStringLiteral("Europe/Paris"), QStringLiteral("a.ics"));
        REQUIRE_FALSE(file);
        CHECK(file.error().message.in(Language::english()).startsWith(QStringLiteral("Line 8 of “a.ics” is longer than 1 MiB")));
    }
}

TEST_CASE("a cancelled event is not taken as a post, and is told", "[exchange][ics]")
{
    const auto file = read(oneEvent("DTSTART:20270203T113000Z\r\nSTATUS:CANCELLED"));
    CHECK(file.posts.empty());
    CHECK(file.rejected == 1);
    REQUIRE(file.issues.size() == 1);
    CHECK(file.issues.front().line == 4);
    CHECK(file.issues.front().message.in(Language::english()).contains(QStringLiteral("cancelled")));
}

TEST_CASE("every calendar of a file is read", "[exchange][ics]")
{
    QByteArray second = oneEvent("DTSTART:20270204");
    second.replace("UID:a@b", "UID:c@d");
    const auto file = read(oneEvent("DTSTART:20270203T113000Z") + second);
    REQUIRE(file.posts.size() == 2);
    CHECK(file.posts[1].uid == QStringLiteral("c@d"));
    CHECK(file.posts[1].line == 13);
}

TEST_CASE("an event with seconds changes nothing when it is read again", "[exchange][ics]")
{
    APlan plan;
    const QByteArray ics = oneEvent("DTSTART:20270203T113042");
    plan.apply(exchange::mergeCalendar(plan.strategy, plan.networks, read(ics), QStringLiteral("a.ics")).edit);
    CHECK(plan.strategy.all<Post>().front().time == QTime(11, 30));
    const auto again = exchange::mergeCalendar(plan.strategy, plan.networks, read(ics), QStringLiteral("a.ics"));
    CHECK(again.count == (exchange::CalendarCount{0, 0, 1, 0, 0}));
}
