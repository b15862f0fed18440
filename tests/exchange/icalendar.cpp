// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icalendar.h"

#include "catalogue/catalogue.h"
#include "core/language.h"
#include "exchange/aplan.h"
#include "exchange/calendarmerge.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <utility>

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
    auto file = exchange::fromICalendar(ics, readingInParis(catalogue::networks()), QStringLiteral("a.ics"));
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
    CHECK(QByteArray(ics).replace("\r\n ", "").contains("DESCRIPTION:Flour\\; water\\, salt.\\nAnd time")); // the text itself
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
        RC_ASSERT(merge.count == (core::CalendarCount{0, 0, 3, 0, 0}));
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
        const auto file = exchange::fromICalendar(bytes, readingInParis({}), QStringLiteral("cat.png"));
        REQUIRE_FALSE(file);
        CHECK(file.error().message.in(Language::english()).contains(QStringLiteral("“cat.png”")));
    }
}

TEST_CASE("a line that would take minutes to read is refused with its number", "[exchange][ics][Q8]")
{
    const QByteArray folded = "DTSTART:20270203T113000Z\r\nDESCRIPTION:" + QByteArray("aaaaaaaa\r\n ").repeated(200000) + "a";
    const QByteArray unfolded = "DTSTART:20270203T113000Z\r\nDESCRIPTION:" + QByteArray(15 * 1024 * 1024, 'a');
    for (const QByteArray &lines : {unfolded, folded}) {
        const auto file = exchange::fromICalendar(oneEvent(lines), readingInParis({}), QStringLiteral("a.ics"));
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
    CHECK(again.count == (core::CalendarCount{0, 0, 1, 0, 0}));
}

TEST_CASE("an event that repeats becomes a post each time in the plan's quarters, and an endless one says so", "[exchange][ics]")
{
    const auto weekly = read(
        oneEvent("DTSTART;TZID=Europe/Paris:20270205T093000\r\nRRULE:FREQ=WEEKLY;BYDAY=FR\r\nEXDATE;TZID=Europe/Paris:20270212T093000"));
    REQUIRE(weekly.posts.size() == 7); // to 26 March, one left out
    CHECK(weekly.posts[1].day == QDate(2027, 2, 19));
    CHECK(weekly.posts[1].time == QTime(9, 30));
    CHECK(weekly.posts[1].uid == u"a@b/2027-02-19");
    REQUIRE(weekly.issues.size() == 1);
    CHECK(weekly.issues[0].message.in(Language::english()).contains(QStringLiteral("its times until then were taken, 7")));
    CHECK(read(oneEvent("DTSTART;VALUE=DATE:20270201\r\nRRULE:FREQ=DAILY;COUNT=3")).issues.empty());
    const auto long_ago = read(oneEvent("DTSTART;VALUE=DATE:20200201\r\nRRULE:FREQ=DAILY;COUNT=3"));
    CHECK(long_ago.posts.empty());
    CHECK(long_ago.rejected == 1);
}

TEST_CASE("a time of a repeated event that was moved or cancelled is taken as it is told", "[exchange][ics]")
{
    QByteArray moved = oneEvent("DTSTART:20270201T093000\r\nRRULE:FREQ=DAILY;COUNT=3");
    moved.replace("END:VCALENDAR",
        "BEGIN:VEVENT\r\nUID:a@b\r\nSUMMARY:Moved\r\nRECURRENCE-ID:20270202T093000\r\nDTSTART:20270210T110000\r\n"
        "END:VEVENT\r\nBEGIN:VEVENT\r\nUID:a@b\r\nSTATUS:CANCELLED\r\nRECURRENCE-ID:20270203T093000\r\n"
        "DTSTART:20270203T093000\r\nEND:VEVENT\r\nEND:VCALENDAR");
    const auto file = read(moved);
    REQUIRE(file.posts.size() == 2);
    CHECK(file.posts[0].day == QDate(2027, 2, 1));
    CHECK(file.posts[1].day == QDate(2027, 2, 10));
    CHECK(file.posts[1].title == u"Moved");
}

TEST_CASE("an event that repeats by the clocks of another zone stands at the moments that it means", "[exchange][ics][Q22]")
{
    const auto times = [](const exchange::CalendarFile &file) {
        QStringList list;
        for (const auto &post : file.posts)
            list << post.day->toString(QStringLiteral("MM-dd ")) + post.time->toString(QStringLiteral("HH:mm"));
        return list.join(QStringLiteral(", "));
    };
    const auto utc = read(oneEvent("DTSTART:20270326T080000Z\r\nRRULE:FREQ=DAILY;COUNT=4\r\nEXDATE:20270328T080000Z"));
    CHECK(times(utc) == u"03-26 09:00, 03-27 09:00, 03-29 10:00"); // Paris is on summer time from 28 March on
    const auto there = read(oneEvent("DTSTART;TZID=America/New_York:20270312T090000\r\nRRULE:FREQ=WEEKLY;COUNT=3"));
    CHECK(times(there) == u"03-12 15:00, 03-19 14:00, 03-26 14:00"); // where summer began on 14 March
    const auto here = read(oneEvent("DTSTART;TZID=Europe/Paris:20270327T090000\r\nRRULE:FREQ=DAILY;COUNT=3"));
    CHECK(times(here) == u"03-27 09:00, 03-28 09:00, 03-29 09:00");
    const auto late = read(oneEvent("DTSTART:20270327T223000Z\r\nRRULE:FREQ=DAILY;COUNT=2"));
    CHECK(times(late) == u"03-27 23:30, 03-29 00:30");
    const auto beside = read(oneEvent("DTSTART:20270310T080000Z\r\nRDATE:20270330T100000Z"));
    CHECK(times(beside) == u"03-10 09:00, 03-30 12:00");
}

TEST_CASE("two times of an event on the day that clocks go back are two posts, and never four", "[exchange][ics][Q22]")
{
    QByteArray ics = oneEvent("DTSTART:20271030T223000Z\r\nRRULE:FREQ=DAILY;COUNT=3");
    auto reading = readingInParis({});
    reading.firstDay = QDate(2027, 10, 1);
    reading.lastDay = QDate(2027, 12, 31);
    const auto readAutumn = [&reading, &ics] {
        auto file = exchange::fromICalendar(ics, reading, QStringLiteral("a.ics"));
        REQUIRE(file);
        return *file;
    };
    const auto posts = readAutumn().posts;
    REQUIRE(posts.size() == 3);
    CHECK(posts[0].day == posts[1].day);
    CHECK(posts[0].time == QTime(0, 30));
    CHECK(posts[1].time == QTime(23, 30));
    CHECK(posts[0].uid == u"a@b/2027-10-31");
    CHECK(posts[1].uid == u"a@b/2027-10-31/2330");
    APlan plan;
    plan.apply(exchange::mergeCalendar(plan.strategy, plan.networks, readAutumn(), QStringLiteral("a.ics")).edit);
    CHECK(exchange::mergeCalendar(plan.strategy, plan.networks, readAutumn(), QStringLiteral("a.ics")).count
          == (core::CalendarCount{0, 0, 3, 0, 0}));

    ics.replace("END:VCALENDAR",
        "BEGIN:VEVENT\r\nUID:a@b\r\nSUMMARY:Moved\r\nRECURRENCE-ID:20271031T223000Z\r\nDTSTART:20271101T110000\r\nEND:VEVENT\r\n"
        "END:VCALENDAR");
    const auto moved = readAutumn().posts;
    REQUIRE(moved.size() == 3);
    CHECK(moved[0].uid == u"a@b/2027-10-31");
    CHECK(moved[2].title == u"Moved");
    CHECK(moved[2].uid == u"a@b/2027-10-31/2330");
}

TEST_CASE("each broken part of a calendar is told with its line, and the rest is read", "[exchange][ics][Q8]")
{
    const QByteArray broken =
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Never closed\r\nDTSTART:20270203T100000\r\n"
        "BEGIN:VEVENT\r\nUID:2\r\nSUMMARY:No day\r\nDTSTART:soon\r\nEND:VEVENT\r\n"
        "BEGIN:VEVENT\r\nUID:3\r\nSUMMARY:Fine\r\nDTSTART:20270204T100000\r\nEND:VEVENT\r\n";
    const auto file = read(broken);
    REQUIRE(file.posts.size() == 2);
    CHECK(file.posts[0].title == u"Never closed");
    CHECK(file.posts[1].title == u"Fine");
    CHECK(file.rejected == 1);
    QStringList lines;
    for (const ImportIssue &issue : file.issues)
        lines << QString::number(issue.line);
    CHECK(lines.contains(QStringLiteral("3")));
    CHECK(lines.contains(QStringLiteral("7")));
    CHECK_FALSE(lines.contains(QStringLiteral("12")));
}

TEST_CASE("a calendar of a million events is refused at once, and one of many is read in parts that can be stopped", "[exchange][ics][Q8]")
{
    const auto calendarOf = [](int events) {
        QByteArray text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n";
        for (int i = 0; i < events; ++i)
            text += "BEGIN:VEVENT\r\nUID:" + QByteArray::number(i) + "\r\nSUMMARY:Soup\r\nDTSTART:20270203T100000Z\r\nEND:VEVENT\r\n";
        text += "END:VCALENDAR\r\n";
        return text;
    };
    const auto refused = exchange::fromICalendar(calendarOf(1'000'000), readingInParis({}), QStringLiteral("huge.ics"));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.in(Language::english()).contains(QStringLiteral("“huge.ics” holds 1000000 posts")));
    CHECK(read(calendarOf(1000)).posts.size() == 1000);
    exchange::CalendarReading impatient = readingInParis({});
    int asked = 0;
    impatient.goesOn = [&asked](int, int) { return ++asked < 2; };
    CHECK_FALSE(exchange::fromICalendar(calendarOf(1000), impatient, QStringLiteral("a.ics")));
    CHECK(asked == 2);
}

TEST_CASE("exporters that name the network among the categories are understood", "[exchange][ics]")
{
    const auto file = read(oneEvent("DTSTART:20261105T170000Z\r\nCATEGORIES:Social Media,INSTAGRAM"));
    REQUIRE(file.posts.size() == 1);
    CHECK(file.posts[0].network == u"instagram");
}

TEST_CASE("the day on which text and picture are wanted leaves for the phone where that is asked, and is no post when it returns",
    "[exchange][ics][J-08]")
{
    APlan plan;
    Post &post = plan.post(QDate(2027, 2, 3), QTime(9, 30));
    post.status = PostStatus::Draft;
    post.productionDay = QDate(2027, 1, 29);
    CHECK_FALSE(exported(plan).contains("20270129"));
    exchange::CalendarHead withReminders = head();
    withReminders.reminder = QStringLiteral("Finish “%1”");
    const QByteArray ics = exchange::toICalendar(exchange::calendarPosts(plan.strategy), withReminders);
    CHECK(ics.contains("DTSTART;VALUE=DATE:20270129\r\n"));
    CHECK(ics.contains("SUMMARY:Finish “Sourdough\\, explained”\r\n"));
    CHECK(ics.contains("PT9H"));
    const auto back = exchange::mergeCalendar(plan.strategy, plan.networks, read(ics), QStringLiteral("a.ics"));
    CHECK(back.count == (core::CalendarCount{0, 0, 1, 0, 0}));
    CHECK(back.issues.empty());
}

TEST_CASE("a post that waits for a new day asks the phone for nothing", "[exchange][ics][J-08][J-09]")
{
    APlan plan;
    Post &post = plan.post(QDate(2027, 2, 3));
    post.status = PostStatus::Idea;
    post.productionDay = QDate(2027, 1, 29);
    exchange::CalendarHead withReminders = head();
    withReminders.reminder = QStringLiteral("Finish “%1”");
    const auto leaving = [&] { return exchange::toICalendar(exchange::calendarPosts(plan.strategy), withReminders); };
    CHECK(leaving().contains("DTSTART;VALUE=DATE:20270129"));
    post.suspendedDay = std::exchange(post.day, std::nullopt);
    CHECK_FALSE(leaving().contains("BEGIN:VEVENT"));
}
