// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recurrence.h"
#include "core/repeatwords.h"

#include <catch2/catch.hpp>

using namespace core;

namespace {

RepeatRule ruleOf(const char *text)
{
    const auto rule = repeatRuleFrom(QLatin1String(text));
    REQUIRE(rule);
    return *rule;
}

// "2027-01-31 2027-03-31 …"
QString daysOf(const char *rule, QDate first, QDate to)
{
    QStringList days;
    for (const QDate day : occurrences(ruleOf(rule), first, first, to, mostRepeats).days)
        days << day.toString(Qt::ISODate);
    return days.join(u' ');
}

} // namespace

TEST_CASE("every second week counts from the first day's week", "[recurrence]")
{
    CHECK(
        daysOf("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", QDate(2027, 1, 5), QDate(2027, 2, 20)) == u"2027-01-05 2027-01-19 2027-02-02 2027-02-16");
    // A Wednesday: the Tuesday of its own week is over, the next one is two weeks on.
    CHECK(daysOf("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", QDate(2027, 1, 6), QDate(2027, 1, 31)) == u"2027-01-19");
    // Where weeks begin on Sunday, this Sunday is of another week than the Monday before.
    CHECK(daysOf("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU", QDate(2027, 1, 4), QDate(2027, 1, 20)) == u"2027-01-04 2027-01-10 2027-01-18");
    CHECK(
        daysOf("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU;WKST=SU", QDate(2027, 1, 4), QDate(2027, 1, 20)) == u"2027-01-04 2027-01-17 2027-01-18");
}

TEST_CASE("a month without the day is skipped, the last day is in every month", "[recurrence]")
{
    CHECK(daysOf("FREQ=MONTHLY;BYMONTHDAY=31", QDate(2027, 1, 31), QDate(2027, 6, 30)) == u"2027-01-31 2027-03-31 2027-05-31");
    CHECK(daysOf("FREQ=MONTHLY;BYMONTHDAY=30", QDate(2027, 1, 30), QDate(2027, 4, 30)) == u"2027-01-30 2027-03-30 2027-04-30");
    CHECK(daysOf("FREQ=MONTHLY;BYMONTHDAY=-1", QDate(2028, 1, 31), QDate(2028, 4, 30)) == u"2028-01-31 2028-02-29 2028-03-31 2028-04-30");
    CHECK(daysOf("FREQ=MONTHLY;BYDAY=-1FR", QDate(2027, 1, 29), QDate(2027, 4, 30)) == u"2027-01-29 2027-02-26 2027-03-26 2027-04-30");
    CHECK(daysOf("FREQ=MONTHLY;BYDAY=2TU", QDate(2027, 1, 1), QDate(2027, 3, 31)) == u"2027-01-12 2027-02-09 2027-03-09");
    CHECK(daysOf("FREQ=MONTHLY;BYDAY=5MO", QDate(2027, 1, 1), QDate(2027, 6, 30)) == u"2027-03-29 2027-05-31");
}

TEST_CASE("29 February comes back in leap years alone", "[recurrence]")
{
    CHECK(daysOf("FREQ=YEARLY", QDate(2024, 2, 29), QDate(2033, 1, 1)) == u"2024-02-29 2028-02-29 2032-02-29");
    CHECK(daysOf("FREQ=YEARLY;INTERVAL=3", QDate(2024, 2, 29), QDate(2040, 1, 1)) == u"2024-02-29 2036-02-29");
    CHECK(daysOf("FREQ=YEARLY", QDate(2096, 2, 29), QDate(2105, 1, 1)) == u"2096-02-29 2104-02-29"); // 2100 has none
}

TEST_CASE("weeks go on over the 53rd week of 2026", "[recurrence]")
{
    REQUIRE(QDate(2026, 12, 31).weekNumber() == 53);
    CHECK(daysOf("FREQ=WEEKLY;BYDAY=TH,MO", QDate(2026, 12, 28), QDate(2027, 1, 8)) == u"2026-12-28 2026-12-31 2027-01-04 2027-01-07");
    CHECK(daysOf("FREQ=WEEKLY;INTERVAL=2;BYDAY=FR", QDate(2026, 12, 18), QDate(2027, 1, 20)) == u"2026-12-18 2027-01-01 2027-01-15");
}

TEST_CASE("a rule ends with its day or its number, and both count from the first day", "[recurrence]")
{
    CHECK(daysOf("FREQ=DAILY;INTERVAL=3;COUNT=3", QDate(2027, 2, 26), QDate(2028, 1, 1)) == u"2027-02-26 2027-03-01 2027-03-04");
    CHECK(daysOf("FREQ=DAILY;INTERVAL=3;UNTIL=20270301", QDate(2027, 2, 26), QDate(2028, 1, 1)) == u"2027-02-26 2027-03-01");
    const RepeatRule counted = ruleOf("FREQ=DAILY;COUNT=5");
    const RepeatDays later = occurrences(counted, QDate(2027, 1, 1), QDate(2027, 1, 4), QDate(2027, 12, 31), 10);
    CHECK(later.days == std::vector{QDate(2027, 1, 4), QDate(2027, 1, 5)}); // the first three lie before the window
}

TEST_CASE("what has no end is planned two years ahead and says that it goes on", "[recurrence]")
{
    const RepeatDays weekly = plannedDays(ruleOf("FREQ=WEEKLY;BYDAY=MO"), QDate(2027, 1, 4));
    CHECK(weekly.isCapped);
    CHECK(weekly.days.size() == 105);
    CHECK(weekly.days.back() == QDate(2029, 1, 1));
    const RepeatDays daily = plannedDays(ruleOf("FREQ=DAILY"), QDate(2027, 1, 4));
    CHECK(daily.isCapped);
    CHECK(daily.days.size() == mostRepeats);
    const RepeatDays ending = plannedDays(ruleOf("FREQ=WEEKLY;BYDAY=MO;UNTIL=20270331"), QDate(2027, 1, 4));
    CHECK_FALSE(ending.isCapped);
    CHECK(ending.days.size() == 13);
    CHECK(plannedDays(ruleOf("FREQ=DAILY;UNTIL=99991231"), QDate(2027, 1, 4)).isCapped);
}

TEST_CASE("a rule that says more than the editor can is refused, never guessed", "[recurrence]")
{
    for (const char *text : {"", "FREQ=", "WEEKLY", "FREQ=SECONDLY", "FREQ=HOURLY", "FREQ=WEEKLY;", "FREQ=WEEKLY;FREQ=DAILY",
             "FREQ=WEEKLY;INTERVAL=0", "FREQ=WEEKLY;INTERVAL=-2", "FREQ=WEEKLY;INTERVAL=1.5", "FREQ=WEEKLY;INTERVAL=1000",
             "FREQ=WEEKLY;INTERVAL=99999999999", "FREQ=WEEKLY;INTERVAL= 2", "FREQ=WEEKLY;COUNT=0", "FREQ=WEEKLY;COUNT=2;UNTIL=20270101",
             "FREQ=WEEKLY;UNTIL=20270230", "FREQ=WEEKLY;UNTIL=20270101T120000Z", "FREQ=WEEKLY;BYDAY=XX", "FREQ=WEEKLY;BYDAY=2TU",
             "FREQ=WEEKLY;BYDAY=", "FREQ=WEEKLY;BYMONTHDAY=3", "FREQ=MONTHLY;BYMONTHDAY=32", "FREQ=MONTHLY;BYMONTHDAY=0",
             "FREQ=MONTHLY;BYMONTHDAY=-2", "FREQ=MONTHLY;BYMONTHDAY=1,15", "FREQ=MONTHLY;BYDAY=TU", "FREQ=MONTHLY;BYDAY=6TU",
             "FREQ=MONTHLY;BYDAY=-2TU", "FREQ=MONTHLY;BYDAY=1TU;BYMONTHDAY=3", "FREQ=MONTHLY;BYSETPOS=1;BYDAY=1MO", "FREQ=YEARLY;BYMONTH=2",
             "FREQ=YEARLY;BYDAY=MO", "FREQ=DAILY;BYDAY=MO", "FREQ=WEEKLY;X-OWN=1", "FREQ=WEEKLY;WKST=XX"}) {
        INFO(text);
        CHECK_FALSE(repeatRuleFrom(QLatin1String(text)));
    }
}

TEST_CASE("a rule reads back from what it writes", "[recurrence]")
{
    for (const char *text : {"FREQ=DAILY", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TU,SU;WKST=SU", "FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=4",
             "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=31;UNTIL=20280229", "FREQ=MONTHLY;BYDAY=-1FR", "FREQ=YEARLY;INTERVAL=4"})
        CHECK(textOf(ruleOf(text)) == QLatin1String(text));
    CHECK(ruleOf("count=3;byday=fr;freq=weekly") == ruleOf("FREQ=WEEKLY;BYDAY=FR;COUNT=3")); // any order, any case
}

TEST_CASE("a rule is a sentence in both languages", "[recurrence]")
{
    const Language english = Language::english();
    const auto said = [&english](const char *rule, QDate first) { return repeatSentence(QString(QLatin1String(rule)), first, english); };
    CHECK(said("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;UNTIL=20270630", QDate(2027, 1, 5)) == u"Every 2 weeks on Tuesday, until 30 June 2027");
    CHECK(said("FREQ=WEEKLY;BYDAY=TU,TH,FR;COUNT=12", QDate(2027, 1, 5)) == u"Every week on Tuesday, on Thursday and on Friday, 12 times");
    CHECK(said("FREQ=MONTHLY;BYDAY=-1FR", QDate(2027, 1, 29)) == u"Every month on the last Friday, without an end");
    CHECK(said("FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15;COUNT=4", QDate(2027, 1, 15)) == u"Every 3 months on day 15, 4 times");
    CHECK(said("FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=4", QDate(2027, 1, 31)) == u"Every month on its last day, 4 times");
    CHECK(said("FREQ=HOURLY", QDate(2027, 1, 5)) == u"By a rule that this program cannot read");
    const QString french = repeatSentence(QStringLiteral("FREQ=WEEKLY;BYDAY=TU;UNTIL=20270301"), QDate(2027, 1, 5), Language::french());
    CHECK(french.contains(QStringLiteral("mardi")));
    CHECK(french.contains(QStringLiteral("1er mars 2027")));
}

TEST_CASE("a rule whose day is moved moves with it", "[recurrence]")
{
    const auto moved = [](const char *rule, QDate first, QDate from, QDate to) -> QString {
        const MovedRule result = movedRule(ruleOf(rule), first, from, to);
        return textOf(result.rule) + u' ' + result.firstDay.toString(Qt::ISODate);
    };
    CHECK(moved("FREQ=WEEKLY;BYDAY=TU,SU", QDate(2027, 1, 5), QDate(2027, 1, 12), QDate(2027, 1, 13))
          == u"FREQ=WEEKLY;BYDAY=MO,WE 2027-01-06");
    CHECK(moved("FREQ=WEEKLY;BYDAY=TU;UNTIL=20270330", QDate(2027, 1, 5), QDate(2027, 1, 5), QDate(2027, 1, 7))
          == u"FREQ=WEEKLY;BYDAY=TH;UNTIL=20270401 2027-01-07");
    CHECK(
        moved("FREQ=MONTHLY;BYDAY=2TU", QDate(2027, 1, 12), QDate(2027, 2, 9), QDate(2027, 2, 18)) == u"FREQ=MONTHLY;BYDAY=3TH 2027-01-21");
    CHECK(moved("FREQ=MONTHLY;BYDAY=-1FR", QDate(2027, 1, 29), QDate(2027, 1, 29), QDate(2027, 1, 28))
          == u"FREQ=MONTHLY;BYDAY=-1TH 2027-01-28");
    CHECK(moved("FREQ=MONTHLY;BYMONTHDAY=-1", QDate(2027, 1, 31), QDate(2027, 2, 28), QDate(2027, 2, 26))
          == u"FREQ=MONTHLY;BYMONTHDAY=26 2027-01-26");
    CHECK(moved("FREQ=MONTHLY;BYMONTHDAY=5", QDate(2027, 1, 5), QDate(2027, 2, 5), QDate(2027, 3, 1))
          == u"FREQ=MONTHLY;BYMONTHDAY=1 2027-02-01");
    // Earlier, and as many of them.
    CHECK(moved("FREQ=DAILY;UNTIL=20270110", QDate(2027, 1, 1), QDate(2027, 1, 5), QDate(2027, 1, 2))
          == u"FREQ=DAILY;UNTIL=20270107 2026-12-29");
    CHECK(moved("FREQ=WEEKLY;BYDAY=TU;UNTIL=20270330", QDate(2027, 1, 5), QDate(2027, 1, 12), QDate(2027, 1, 5))
          == u"FREQ=WEEKLY;BYDAY=TU;UNTIL=20270323 2026-12-29");
    CHECK(moved("FREQ=MONTHLY;BYMONTHDAY=1;UNTIL=20270331", QDate(2027, 1, 1), QDate(2027, 3, 1), QDate(2027, 2, 28))
          == u"FREQ=MONTHLY;BYMONTHDAY=28;UNTIL=20270228 2026-12-28");
    // Years, over a leap day.
    CHECK(moved("FREQ=YEARLY", QDate(2024, 2, 28), QDate(2027, 2, 28), QDate(2027, 3, 1)) == u"FREQ=YEARLY 2024-03-01");
    CHECK(moved("FREQ=YEARLY", QDate(2025, 2, 28), QDate(2028, 2, 28), QDate(2028, 2, 29)) == u"FREQ=YEARLY 2028-02-29");
}

TEST_CASE("days that do not exist bring nothing", "[recurrence]")
{
    const RepeatRule rule = ruleOf("FREQ=DAILY");
    CHECK(occurrences(rule, QDate(), QDate(2027, 1, 1), QDate(2027, 2, 1), 10).days.empty());
    CHECK(occurrences(rule, QDate(2027, 1, 1), QDate(2027, 2, 1), QDate(2027, 1, 1), 10).days.empty());
    CHECK(plannedDays(rule, QDate()).days.empty());
    RepeatRule still = rule;
    still.interval = 0;
    CHECK(occurrences(still, QDate(2027, 1, 1), QDate(2027, 1, 1), QDate(2027, 2, 1), 10).days.empty());
}
