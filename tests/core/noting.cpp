// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/noting.h"

#include "core/dayline.h"
#include "support/measured.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace core;
using namespace support;

namespace {

const QDate thatWednesday(2027, 2, 10);
const QDate thatMonday(2027, 2, 8);

Metric ofUnit(Unit unit, const char *id = "something")
{
    return metric(id, Behaviour::Level, unit);
}

std::optional<double> typed(const char16_t *text, Unit unit, const Language &language)
{
    return typedNumber(QString::fromUtf16(text), ofUnit(unit), QStringLiteral("EUR"), language).value;
}

QString wrong(const char16_t *text, Unit unit, const Language &language)
{
    const auto number = typedNumber(QString::fromUtf16(text), ofUnit(unit), QStringLiteral("EUR"), language);
    CHECK_FALSE(number.value);
    return number.problem ? number.problem->in(language) : QString();
}

// What a formula sees of a week whose total was noted on each of `days`, looked at on `asOf`.
DayLine noted(const std::vector<std::pair<QDate, double>> &days, QDate asOf)
{
    std::map<std::pair<QDate, int>, double> newest;
    for (const auto &[day, value] : days)
        for (const MetricRecord &record : notedRecords(keyOf("calls"), Behaviour::Flow, value, day, 1))
            newest[{record.day, record.days}] = record.value;
    Series series{keyOf("calls"), {}};
    for (const auto &[span, value] : newest)
        series.values.push_back({span.first, span.second, value});
    return DayLine({series}, Joining::Add, asOf);
}

} // namespace

TEST_CASE("a week begins on the day the plan says", "[noting][J-01]")
{
    CHECK(weekOf(thatWednesday, 1).first == thatMonday);
    CHECK(weekOf(thatWednesday, 7).first == QDate(2027, 2, 7));
    CHECK(weekOf(thatMonday, 1).first == thatMonday);
    CHECK(weekOf(thatWednesday, 3).first == thatWednesday);
    CHECK(weekOf(thatWednesday, 4).first == QDate(2027, 2, 4));
    CHECK(rc::check([] {
        const QDate day = QDate(2020, 1, 1).addDays(*rc::gen::inRange(0, 5000));
        const int start = *rc::gen::inRange(-20, 20);
        const Week week = weekOf(day, start);
        RC_ASSERT(week.holds(day));
        RC_ASSERT(week.first.daysTo(week.last) == 6);
        RC_ASSERT(week.first.dayOfWeek() == std::clamp(start, 1, 7));
    }));
}

TEST_CASE("a level is a reading of the day, a flow the total of the week", "[noting][J-01][J-02]")
{
    const auto level = notedRecords(keyOf("followers"), Behaviour::Level, 4218, thatWednesday, 1);
    REQUIRE(level.size() == 1);
    CHECK(level.front().day == thatWednesday);
    CHECK(level.front().days == 1);
    const auto flow = notedRecords(keyOf("calls"), Behaviour::Flow, 7, thatWednesday, 1);
    REQUIRE(flow.size() == 2);
    CHECK(flow.back().day == thatMonday);
    CHECK(flow.back().days == 7);
    CHECK(flow.front().days == 3); // so far
    CHECK(notedRecords(keyOf("calls"), Behaviour::Flow, 7, QDate(2027, 2, 14), 1).size() == 1); // the week is complete
}

TEST_CASE("the week's total counts at once, and never for days to come", "[noting][J-02]")
{
    const DayLine now = noted({{thatWednesday, 7}}, thatWednesday);
    CHECK(now.sum(thatMonday, thatWednesday) == 7);
    CHECK(now.lastDay() == thatWednesday);
    CHECK(now.points(thatMonday, thatWednesday) == 1); // not as three measured days
    const DayLine later = noted({{thatWednesday, 7}}, QDate(2027, 2, 20));
    CHECK(later.sum(thatMonday, QDate(2027, 2, 14)) == 7); // counted once
    CHECK(later.measuredDays(thatMonday, QDate(2027, 2, 20)) == 7);
}

TEST_CASE("a total noted again stands for the week; looked at earlier, what was known then", "[noting][J-02]")
{
    const std::vector<std::pair<QDate, double>> days{{thatMonday, 2}, {thatWednesday, 7}, {QDate(2027, 2, 12), 9}};
    CHECK(noted(days, thatMonday).sum(thatMonday, thatMonday) == 2);
    CHECK(noted(days, QDate(2027, 2, 11)).sum(thatMonday, QDate(2027, 2, 11)) == 7);
    CHECK(noted(days, QDate(2027, 2, 12)).sum(thatMonday, QDate(2027, 2, 12)) == 9);
    const DayLine whole = noted(days, QDate(2027, 2, 14));
    CHECK(whole.sum(thatMonday, QDate(2027, 2, 14)) == 9);
    CHECK(whole.points(thatMonday, QDate(2027, 2, 14)) == 1);
}

TEST_CASE("numbers are read as people of the language type them", "[noting][Q30]")
{
    CHECK(typed(u"1 234", Unit::Count, Language::french()) == 1234);
    CHECK(typed(u"1\u202f234,5", Unit::Count, Language::french()) == 1234.5);
    CHECK(typed(u"12 %", Unit::Percent, Language::french()) == 12);
    CHECK(typed(u"4,7", Unit::Percent, Language::french()) == 4.7);
    CHECK(typed(u"1,234.5", Unit::Count, Language::english()) == 1234.5);
    CHECK(typed(u"12%", Unit::Percent, Language::english()) == 12);
    CHECK(typed(u"1 250 €", Unit::Currency, Language::french()) == 1250);
    CHECK(typed(u"4 h 35", Unit::Seconds, Language::french()) == 4 * 3600 + 35 * 60);
    CHECK(typed(u"0", Unit::Count, Language::english()) == 0);
}

TEST_CASE("what is no number is told with an example, and nothing is guessed", "[noting][Q35]")
{
    CHECK(wrong(u"abc", Unit::Count, Language::english()) == QStringLiteral("“abc” is not a number. Write it like 1,250."));
    CHECK(wrong(u"-3", Unit::Count, Language::english()) == QStringLiteral("This can’t be less than 0."));
    CHECK(wrong(u"1e99", Unit::Count, Language::english()).startsWith(QStringLiteral("This can’t be more than")));
    CHECK(wrong(u"5000 %", Unit::Percent, Language::english()) == QStringLiteral("This can’t be more than 1,000%."));
    CHECK_FALSE(wrong(u"nan", Unit::Count, Language::english()).isEmpty());
    CHECK_FALSE(wrong(u"inf", Unit::Seconds, Language::english()).isEmpty());
    CHECK_FALSE(wrong(u"1e99", Unit::Seconds, Language::french()).isEmpty());
    CHECK_FALSE(wrong(u"-5 min", Unit::Seconds, Language::english()).isEmpty());
    const TypedNumber nothing = typedNumber(QStringLiteral("  "), ofUnit(Unit::Count), {}, Language::english());
    CHECK_FALSE((nothing.value || nothing.problem));
    CHECK(typedNumber(QStringLiteral("-12"), ofUnit(Unit::Count, "net_follows"), {}, Language::english()).value == -12);
}

TEST_CASE("a number in its field reads back as itself", "[noting]")
{
    CHECK(typedForm(4218, ofUnit(Unit::Count), Language::english()) == QStringLiteral("4,218"));
    CHECK(typedForm(4.7, ofUnit(Unit::Percent), Language::french()) == QStringLiteral("4,7"));
    CHECK(typedForm(16500, ofUnit(Unit::Seconds), Language::english()).contains(QStringLiteral("4")));
    CHECK(rc::check([] {
        const double value = *rc::gen::inRange(0, 1'000'000'000) / 1000.0;
        for (const Language &language : {Language::english(), Language::french()}) {
            const Metric metric = ofUnit(Unit::Count);
            RC_ASSERT(typedNumber(typedForm(value, metric, language), metric, {}, language).value == value);
        }
    }));
}

TEST_CASE("a noted batch names its series", "[noting]")
{
    ImportBatch batch;
    batch.channel = Id<Channel>{7};
    SeriesKey key = keyOf("reach", Id<Channel>{7});
    batch.profile = notedProfile(key);
    CHECK(notedSeries(batch) == key);
    key.scope = Scope::Organic;
    batch.profile = notedProfile(key);
    CHECK(notedSeries(batch) == key);
    batch.file = QStringLiteral("by_hand.csv");
    CHECK_FALSE(notedSeries(batch));
    batch.file.clear();
    batch.profile = QStringLiteral("meta.daily");
    CHECK_FALSE(notedSeries(batch));
}
