// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoreboard.h"

#include "core/pace.h"
#include "support/measured.h"

#include <catch2/catch.hpp>

using namespace core;
using namespace support;

namespace {

const QDate tenthOfFebruary(2027, 2, 10);
const QDate lastAutumn(2026, 11, 1);

KpiReading readingOf(const Kpi &kpi, const MetricSource &source, QDate asOf = tenthOfFebruary)
{
    Business business;
    business.currency = QStringLiteral("EUR");
    return readKpi(kpi, business, someMetrics(), source, asOf);
}

double flat(int)
{
    return 70;
}

} // namespace

TEST_CASE("a flow is expected by the share of its days that are over", "[pace][F-45][F-46][F-48]")
{
    const auto reading = readingOf(kpiOn("sessions", {}, 6000), Measured().daily(keyOf("sessions"), lastAutumn, tenthOfFebruary, flat));
    CHECK(*reading.expected == Approx(6000 * 41.0 / 90));
    CHECK(*reading.actual == Approx(41 * 70));
    CHECK(*reading.pace == Approx(41 * 70 / (6000 * 41.0 / 90)));
    CHECK(reading.status == KpiStatus::OnTrack);
    CHECK(*reading.getsPerWeek == Approx(490));
    CHECK(*reading.neededPerWeek == Approx((6000 - 2870) / 49.0 * 7));
    CHECK(*reading.daysAhead == 2);
}

TEST_CASE("a level runs from its own baseline to the target", "[pace][F-45][J-03]")
{
    Kpi kpi = kpiOn("followers", 3800, 4800);
    kpi.baselineDay = QDate(2027, 1, 20);
    const auto reading = readingOf(
        kpi, Measured().daily(keyOf("followers"), QDate(2026, 12, 1), tenthOfFebruary, [](int day) { return 3800 - 50 * 5 + 5 * day; }));
    const double share = 21.0 / 70;
    REQUIRE(reading.expected);
    CHECK(*reading.expected == Approx(3800 + 1000 * share));
}

TEST_CASE("a goal begun in mid-quarter is not late at birth", "[pace][J-03]")
{
    Kpi kpi = kpiOn("sessions", {}, 3500);
    kpi.startDay = QDate(2027, 2, 8);
    const auto reading = readingOf(kpi, Measured().daily(keyOf("sessions"), lastAutumn, tenthOfFebruary, flat));
    CHECK(*reading.actual == 210);
    CHECK_FALSE(reading.daysAhead);
    CHECK(reading.status == KpiStatus::NotEnoughData);
    const QDate later(2027, 2, 24);
    const auto judged = readingOf(kpi, Measured().daily(keyOf("sessions"), lastAutumn, later, flat), later);
    CHECK(*judged.pace > 1);
    CHECK(judged.status == KpiStatus::OnTrack);
}

TEST_CASE("pace is taken on the last complete day of data, never on the clock's", "[pace][F-45]")
{
    const QDate third(2027, 2, 3);
    Measured source;
    source.daily(keyOf("sessions"), lastAutumn, third, flat);
    const auto reading = readingOf(kpiOn("sessions", {}, 6000), source);
    CHECK(reading.dataTo == third);
    CHECK(*reading.expected == Approx(6000 * 34.0 / 90));

    SECTION("a day that was still running when its file was made is left out")
    {
        source.from({QStringLiteral("ga4.csv"), third, lastAutumn, third});
        CHECK(readingOf(kpiOn("sessions", {}, 6000), source).dataTo == third.addDays(-1));
    }
}

TEST_CASE("numbers later than the day asked about do not count", "[pace][Q24]")
{
    const auto source = Measured().daily(keyOf("sessions"), lastAutumn, QDate(2027, 3, 31), flat);
    CHECK(readingOf(kpiOn("sessions", {}, 6000), source).dataTo == tenthOfFebruary);
}

TEST_CASE("a lower-is-better KPI progresses downwards", "[pace][F-49][S1-07]")
{
    Measured source;
    for (int week = 0; week < 10; ++week)
        source.value(keyOf("response_time"), QDate(2026, 12, 3).addDays(7 * week), 7, 19200 - 300 * week);
    const auto reading = readingOf(kpiOn("response_time", 19200, 7200), source);
    CHECK(reading.isLowerBetter);
    CHECK(*reading.progress > 0);
    CHECK(*reading.progress < *reading.expectedProgress);
    CHECK(*reading.pace < 0.8);
    CHECK(reading.status == KpiStatus::AtRisk);
    CHECK_FALSE(reading.probability); // its parts are not known, so nothing is foreseen
}

TEST_CASE("moving away from the target is negative progress and at risk", "[pace][F-46]")
{
    const auto reading = readingOf(kpiOn("followers", 3800, 4800),
        Measured().daily(keyOf("followers"), lastAutumn, tenthOfFebruary, [](int day) { return 3900 - 2 * day; }));
    CHECK(*reading.progress < 0);
    CHECK(*reading.pace < 0);
    CHECK(reading.status == KpiStatus::AtRisk);
}

TEST_CASE("traps of the formula book end in what is known, not in nonsense", "[pace][F-46]")
{
    const auto grows = Measured().daily(keyOf("followers"), lastAutumn, tenthOfFebruary, [](int day) { return 10.0 * day; });

    SECTION("baseline zero")
    {
        const auto reading = readingOf(kpiOn("followers", 0, 2000), grows);
        CHECK(reading.pace);
        CHECK(std::isfinite(*reading.pace));
    }
    SECTION("target equal to the baseline has no progress to measure")
    {
        const auto reading = readingOf(kpiOn("followers", 500, 500), grows);
        CHECK_FALSE(reading.pace);
        CHECK_FALSE(reading.progress);
    }
    SECTION("a target that was reached is on track")
    {
        const auto reading = readingOf(kpiOn("followers", 500, 900), grows);
        CHECK(*reading.progress > 1);
        CHECK(reading.status == KpiStatus::OnTrack);
    }
    SECTION("no data at all")
    {
        const auto reading = readingOf(kpiOn("followers", 500, 900), Measured());
        CHECK_FALSE(reading.actual);
        CHECK(reading.status == KpiStatus::NotEnoughData);
        CHECK(reading.target == 900);
    }
    SECTION("a level with its baseline on the deadline has no way to go")
    {
        Kpi kpi = kpiOn("followers", 500, 900);
        kpi.baselineDay = kpi.deadline;
        CHECK_FALSE(readingOf(kpi, grows).pace);
    }
    SECTION("a deadline before the start is no span")
    {
        Kpi kpi = kpiOn("followers", 500, 900);
        kpi.deadline = QDate(2026, 12, 1);
        CHECK_FALSE(readingOf(kpi, grows).pace);
    }
    SECTION("an unknown metric")
    {
        CHECK_FALSE(readingOf(kpiOn("nonsense", 500, 900), grows).actual);
    }
}

TEST_CASE("below fourteen days or three points there is no status", "[pace][F-46]")
{
    const auto reading = readingOf(kpiOn("sessions", {}, 25000),
        Measured().daily(keyOf("sessions"), QDate(2027, 1, 5), tenthOfFebruary, [](int) { return 200; }), QDate(2027, 1, 13));
    CHECK(reading.daysOfData == 9);
    CHECK(reading.status == KpiStatus::NotEnoughData);
    CHECK(reading.actual == 1800);
    CHECK(reading.progress);
    CHECK_FALSE(reading.expected);
    CHECK_FALSE(reading.pace);
    CHECK_FALSE(reading.daysAhead);
    CHECK_FALSE(reading.projection);
    CHECK_FALSE(reading.probability);
}

TEST_CASE("what was measured before the goal began counts for its chance", "[pace][forecast]")
{
    const auto reading = readingOf(kpiOn("sessions", {}, 6000),
        Measured().daily(keyOf("sessions"), QDate(2026, 11, 18), tenthOfFebruary.addDays(-1), flat), tenthOfFebruary);
    CHECK(reading.daysOfData == 40);
    CHECK(reading.daysOfHistory == 84);
    SECTION("a lone value of last year does not make a history")
    {
        Measured source;
        source.value(keyOf("sessions"), QDate(2026, 2, 1), 1, 70);
        for (int day = 0; day < 10; ++day)
            source.value(keyOf("sessions"), QDate(2027, 2, 1).addDays(day), 1, 70);
        CHECK(readingOf(kpiOn("sessions", {}, 6000), source).daysOfHistory == 21);
    }
    SECTION("a letter that goes out once a week is measured all the time")
    {
        Measured source;
        for (int week = 0; week < 12; ++week)
            source.value(keyOf("sessions"), QDate(2026, 11, 19).addDays(7 * week), 1, 70);
        CHECK(readingOf(kpiOn("sessions", {}, 6000), source).daysOfHistory == 78);
    }
}

TEST_CASE("nobody is more days ahead than there are left", "[pace][F-46]")
{
    const auto grows = Measured().daily(keyOf("followers"), lastAutumn, tenthOfFebruary, [](int day) { return 10.0 * day; });
    const auto reading = readingOf(kpiOn("followers", 500, 600), grows);
    CHECK(isReached(reading));
    CHECK(reading.daysAhead == 49);
    const auto falls = Measured().daily(keyOf("followers"), lastAutumn, tenthOfFebruary, [](int day) { return 3000.0 - 20 * day; });
    CHECK(readingOf(kpiOn("followers", 2000, 2100), falls).daysAhead == -40);
}

TEST_CASE("a missing day is a gap in the total, not a zero in the mean", "[Q20]")
{
    std::vector<std::optional<double>> values(102, 70.0);
    for (size_t i = 80; i < 90; ++i)
        values[i].reset();
    const auto source = Measured().daily(keyOf("sessions"), lastAutumn, values);
    const auto reading = readingOf(kpiOn("sessions", {}, 6000), source);
    CHECK(*reading.getsPerWeek == Approx(490));
    CHECK(*reading.actual == 31 * 70);
    const KpiPath path = kpiPath(kpiOn("sessions", {}, 6000), reading, someMetrics(), source);
    CHECK(path.actual.size() == 2);
    CHECK(path.actual.back().back().value == Approx(31 * 70));
}

TEST_CASE("days that nobody measured make no goal late", "[pace][Q20]")
{
    std::vector<std::optional<double>> values(102, 70.0); // up to the tenth of February
    for (size_t i = 80; i < 90; ++i)
        values[i].reset();
    const auto whole = readingOf(kpiOn("sessions", {}, 6300), Measured().daily(keyOf("sessions"), lastAutumn, tenthOfFebruary, flat));
    const auto holed = readingOf(kpiOn("sessions", {}, 6300), Measured().daily(keyOf("sessions"), lastAutumn, values));
    CHECK(holed.daysMissing == 10);
    CHECK(*holed.pace == Approx(*whole.pace));
    CHECK(holed.daysAhead == whole.daysAhead);
    CHECK(holed.projection->mid == Approx(whole.projection->mid));
    CHECK(*holed.neededPerWeek == Approx(*whole.neededPerWeek));
    CHECK(*holed.expected == Approx(6300 * 31.0 / 90));
}

TEST_CASE("days that nobody measured are no zeros on the deadline either", "[pace][Q20][F-47]")
{
    std::vector<std::optional<double>> values(90, 70.0); // the whole quarter, but ten days
    for (size_t i = 30; i < 40; ++i)
        values[i].reset();
    const auto source = Measured().daily(keyOf("sessions"), QDate(2027, 1, 1), values);
    const auto reading = readingOf(kpiOn("sessions", {}, 6000), source, QDate(2027, 4, 2));
    CHECK(reading.daysMissing == 10);
    CHECK(reading.projection->mid == Approx(6300));
    CHECK(*reading.probability > 0.5);
}

TEST_CASE("a limit that is kept is likely to be kept", "[pace][F-49]")
{
    Kpi kpi = kpiOn("followers", 500, 400);
    REQUIRE(kpi.aim == Aim::Lower);
    const auto still = Measured().daily(keyOf("followers"), lastAutumn, tenthOfFebruary, [](int) { return 400; });
    const auto reading = readingOf(kpi, still);
    CHECK(reading.probability == 1);
    CHECK(reading.status == KpiStatus::OnTrack);
}

TEST_CASE("a goal of a single day is judged by that day", "[pace]")
{
    Kpi kpi = kpiOn("sessions", {}, 60);
    kpi.startDay = kpi.deadline = QDate(2027, 2, 9);
    const auto source = Measured().daily(keyOf("sessions"), lastAutumn, tenthOfFebruary, flat);
    CHECK(readingOf(kpi, source, tenthOfFebruary).status == KpiStatus::OnTrack);
    kpi.targetAmount = 80;
    CHECK(readingOf(kpi, source, tenthOfFebruary).status == KpiStatus::AtRisk);
    CHECK(readingOf(kpi, source, QDate(2027, 2, 8)).status == KpiStatus::NotEnoughData);
}

TEST_CASE("days ahead of a flow are days of its own pace", "[pace][F-46]")
{
    const auto source = Measured().daily(keyOf("sessions"), lastAutumn, tenthOfFebruary, [](int) { return 100; });
    CHECK(readingOf(kpiOn("sessions", {}, 4500), source).daysAhead == 41); // 82 of 90 days' worth in 41
}

TEST_CASE("a rate counts the days on which both of its parts were measured", "[Q20][F-06]")
{
    Measured source;
    source.daily(keyOf("engagements", Id<Channel>{1}), lastAutumn, tenthOfFebruary, [](int) { return 5; });
    std::vector<std::optional<double>> reach(102, 100.0);
    for (size_t i = 90; i < 95; ++i)
        reach[i].reset();
    source.daily(keyOf("reach", Id<Channel>{1}), lastAutumn, reach);
    CHECK(*readingOf(kpiOn("engagement_rate", 3, 5), source).actual == Approx(5));

    SECTION("and the channels on which both were")
    {
        source.daily(keyOf("engagements", Id<Channel>{2}), lastAutumn, tenthOfFebruary, [](int) { return 50; });
        CHECK(*readingOf(kpiOn("engagement_rate", 3, 5), source).actual == Approx(5));
    }
    SECTION("one read by the week and one by the day agree over weeks")
    {
        Measured weekly;
        weekly.daily(keyOf("engagements"), lastAutumn, tenthOfFebruary, [](int) { return 5; });
        for (QDate day = QDate(2026, 12, 7); day <= tenthOfFebruary.addDays(-6); day = day.addDays(7))
            weekly.value(keyOf("reach"), day, 7, 700);
        CHECK(*readingOf(kpiOn("engagement_rate", 3, 5), weekly).actual == Approx(5));
    }
    SECTION("a part without any number is no rate")
    {
        Measured half;
        half.daily(keyOf("engagements", Id<Channel>{1}), lastAutumn, tenthOfFebruary, [](int) { return 5; });
        CHECK_FALSE(readingOf(kpiOn("engagement_rate", 3, 5), half).actual);
        half.daily(keyOf("reach", Id<Channel>{1}), tenthOfFebruary.addDays(5), {100.0});
        CHECK_FALSE(readingOf(kpiOn("engagement_rate", 3, 5), half).actual);
    }
    SECTION("what one channel brought is set against what another one took, when no channel has both")
    {
        Measured apart;
        apart.daily(keyOf("engagements", Id<Channel>{1}), lastAutumn, tenthOfFebruary, [](int) { return 5; });
        apart.daily(keyOf("reach", Id<Channel>{2}), lastAutumn, tenthOfFebruary, [](int) { return 50; });
        CHECK(*readingOf(kpiOn("engagement_rate", 3, 5), apart).actual == Approx(10));
    }
}

TEST_CASE("a rate is the ratio of its sums", "[Q20][F-06]")
{
    Measured source;
    source.daily(keyOf("engagements"), lastAutumn, tenthOfFebruary, [](int day) { return day % 2 ? 10 : 90; });
    source.daily(keyOf("reach"), lastAutumn, tenthOfFebruary, [](int day) { return day % 2 ? 100 : 2900; });
    const auto reading = readingOf(kpiOn("engagement_rate", 3, 5), source);
    CHECK(*reading.actual == Approx(100.0 * 100 / 3000));
    CHECK(reading.projection);
    CHECK(reading.probability);
}

TEST_CASE("after the deadline a goal was met or not", "[pace][F-46]")
{
    const auto source = Measured().daily(keyOf("sessions"), lastAutumn, QDate(2027, 3, 31), flat);
    const auto missed = readingOf(kpiOn("sessions", {}, 6400), source, QDate(2027, 4, 20));
    CHECK(*missed.pace > 0.95);
    CHECK(missed.status == KpiStatus::AtRisk);
    CHECK(*missed.probability == 0);
    CHECK(readingOf(kpiOn("sessions", {}, 6300), source, QDate(2027, 4, 20)).status == KpiStatus::OnTrack);
}

TEST_CASE("the worse of pace and chance decides, and the row says which", "[pace][F-46]")
{
    CHECK(verdictOf(0.955, 0.45).status == KpiStatus::Behind);
    CHECK(verdictOf(0.955, 0.45).decidedBy == DecidedBy::Chance);
    CHECK(verdictOf(0.79999, 0.6).status == KpiStatus::AtRisk);
    CHECK(verdictOf(0.79999, 0.6).decidedBy == DecidedBy::Pace);
    CHECK(verdictOf(0.9, 0.3).decidedBy == DecidedBy::Both);
    CHECK(verdictOf(1.0, 0.5).status == KpiStatus::OnTrack);
    CHECK(verdictOf({}, {}).status == KpiStatus::NotEnoughData);
}

TEST_CASE("a quarter is looked at on the clock's day while it runs", "[quarter][S4-21]")
{
    const Quarter quarter = *quarterNamed(u"2027Q1");
    CHECK(viewDay(quarter, tenthOfFebruary, {}) == tenthOfFebruary);
    CHECK(viewDay(quarter, QDate(2027, 6, 1), QDate(2027, 5, 1)) == quarter.lastDay);
    CHECK(viewDay(quarter, QDate(2026, 11, 21), tenthOfFebruary) == tenthOfFebruary);
    CHECK(viewDay(quarter, QDate(2026, 11, 21), {}) == quarter.firstDay);
}

TEST_CASE("the scoreboard shows the worst first", "[scoreboard]")
{
    Strategy strategy;
    Quarter quarter = *quarterNamed(u"2027Q1");
    quarter.id = {9};
    strategy.all<Quarter>().push_back(quarter);
    for (int i = 1; i <= 2; ++i) {
        Goal goal;
        goal.id = {i};
        goal.quarter = quarter.id;
        strategy.all<Goal>().push_back(goal);
        Kpi kpi = kpiOn("sessions", {}, i == 1 ? 5000 : 90000);
        kpi.id = {10 + i};
        kpi.goal = goal.id;
        strategy.all<Kpi>().push_back(kpi);
    }
    const auto rows = scoreboard(
        strategy, quarter, someMetrics(), Measured().daily(keyOf("sessions"), lastAutumn, tenthOfFebruary, flat), tenthOfFebruary);
    REQUIRE(rows.size() == 2);
    CHECK(rows.front().status == KpiStatus::AtRisk);
    CHECK(rows.back().status == KpiStatus::OnTrack);
}
