// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoreboard.h"

#include "support/measured.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace core;
using namespace support;

namespace {

const QDate newYear(2027, 1, 1); // a Friday
const QDate ninth(2027, 2, 9);

std::vector<WeekValue> weeksOf(const char *metric, const MetricSource &source, QDate last = ninth)
{
    return kpiWeeks(kpiOn(metric, 1, 2), someMetrics(), source, newYear, last);
}

} // namespace

TEST_CASE("the weeks of a sum hold their own days alone and add up to it", "[weeks]")
{
    const auto source = Measured().daily(keyOf("sessions"), QDate(2026, 11, 18), ninth, [](int day) { return 10 + day % 7; });
    const auto weeks = weeksOf("sessions", source);
    REQUIRE(weeks.size() == 7);
    CHECK(weeks.front().firstDay == newYear);
    CHECK(weeks.front().lastDay == QDate(2027, 1, 3));
    CHECK(weeks.back().lastDay == ninth);
    double sum = 0;
    for (const WeekValue &week : weeks)
        sum += week.value.value_or(0);
    CHECK(sum == readKpi(kpiOn("sessions", {}, 6000), {}, someMetrics(), source, ninth).actual);
    SECTION("nothing after the day asked about is counted")
    {
        const auto first = weeksOf("sessions", source, newYear);
        REQUIRE(first.size() == 1);
        CHECK(first.front().value == 10 + 44 % 7);
    }
}

TEST_CASE("weeks add up to the total whatever was measured", "[weeks]")
{
    CHECK(rc::check([](const std::vector<std::pair<unsigned char, bool>> &numbers) {
        Measured source;
        QDate day = newYear.addDays(-9);
        for (const auto &[number, isWeek] : numbers) {
            if (day.addDays(isWeek ? 6 : 0) > ninth)
                break;
            source.value(keyOf("sessions"), day, isWeek ? 7 : 1, number);
            day = day.addDays(isWeek ? 7 : 1);
        }
        double sum = 0;
        for (const WeekValue &week : weeksOf("sessions", source))
            sum += week.value.value_or(0);
        const auto reading = readKpi(kpiOn("sessions", {}, 6000), {}, someMetrics(), source, ninth);
        RC_ASSERT(sum == reading.actual.value_or(0));
    }));
}

TEST_CASE("a ratio's week is the ratio of its own sums, and a week without any is empty", "[weeks][Q20]")
{
    Measured source;
    for (const auto &[day, engagements] :
        {std::pair(QDate(2027, 1, 7), 33), std::pair(QDate(2027, 1, 14), 50), std::pair(QDate(2027, 1, 15), 90)}) {
        source.value(keyOf("engagements"), day, 1, engagements);
        source.value(keyOf("reach"), day, 1, day.day() == 15 ? 300 : 400);
    }
    const auto weeks = weeksOf("engagement_rate", source, QDate(2027, 1, 17));
    REQUIRE(weeks.size() == 3);
    CHECK_FALSE(weeks[0].value);
    CHECK(*weeks[1].value == Approx(8.25));
    CHECK(*weeks[2].value == Approx(20));
}

TEST_CASE("a level's week is its last value", "[weeks]")
{
    const auto source = Measured().daily(keyOf("followers"), QDate(2026, 12, 1), ninth, [](int day) { return 100 + day; });
    const auto weeks = weeksOf("followers", source);
    CHECK(weeks.front().value == 133);
    CHECK(weeks.back().value == 170);
}

TEST_CASE("the span before is drawn only where the whole of it was measured", "[chart]")
{
    const Kpi kpi = kpiOn("sessions", {}, 6000);
    const auto pathFrom = [&](QDate first) {
        const auto source = Measured().daily(keyOf("sessions"), first, ninth, [](int) { return 1; });
        return kpiPath(kpi, readKpi(kpi, {}, someMetrics(), source, ninth), someMetrics(), source);
    };
    CHECK(pathFrom(QDate(2026, 11, 18)).previous.empty());
    const auto whole = pathFrom(QDate(2026, 10, 3)).previous;
    REQUIRE(whole.size() == 90);
    CHECK(whole.back().day == QDate(2027, 3, 31));
    CHECK(whole.back().value == 90);
}

TEST_CASE("what ads brought is no addition to what the accounts count themselves, money is", "[kpi][F-20]")
{
    SeriesKey account = keyOf("clicks");
    account.channel = Id<Channel>{4};
    SeriesKey ads = keyOf("clicks");
    ads.campaign = QStringLiteral("Spring");
    Measured both;
    both.value(account, newYear, 1, 100);
    both.value(ads, newYear, 1, 30);
    const MetricCatalogue withClicks({metric("clicks", Behaviour::Flow)});
    Kpi clicks = kpiOn("clicks", {}, 500);
    clicks.channel.reset();
    CHECK(readKpi(clicks, {}, withClicks, both, ninth).actual == 100);
    Measured adsAlone;
    adsAlone.value(ads, newYear, 1, 30);
    CHECK(readKpi(clicks, {}, withClicks, adsAlone, ninth).actual == 30);
}

TEST_CASE("a click of ads costs what they cost, whatever clicks the account counts besides", "[kpi][F-22]")
{
    const auto onFacebook = [](const char *metric, const char *campaign) {
        SeriesKey key = keyOf(metric, Id<Channel>{4});
        key.campaign = QString::fromLatin1(campaign);
        return key;
    };
    Metric perClick = metric("cost_per_click", Behaviour::Ratio, Unit::Currency);
    perClick.numerator = QStringLiteral("spend");
    perClick.denominator = QStringLiteral("clicks");
    const MetricCatalogue withCost({metric("spend", Behaviour::Flow), metric("clicks", Behaviour::Flow), perClick});
    Measured told;
    for (int day = 0; day < 9; ++day) {
        told.value(onFacebook("spend", "Spring"), newYear.addDays(day), 1, 10);
        told.value(onFacebook("clicks", "Spring"), newYear.addDays(day), 1, 20);
        told.value(onFacebook("clicks", ""), newYear.addDays(day), 1, 500);
    }
    CHECK(readKpi(kpiOn("cost_per_click", 1, 0.4), {}, withCost, told, ninth).actual == 0.5);
}

TEST_CASE("money that was typed in for an account is not added to what its campaigns cost", "[kpi][F-20]")
{
    SeriesKey campaign = keyOf("spend", Id<Channel>{4});
    campaign.campaign = QStringLiteral("Spring");
    Measured told;
    told.value(keyOf("spend", Id<Channel>{4}), newYear, 7, 70).value(campaign, newYear, 7, 70);
    const MetricCatalogue withSpend({metric("spend", Behaviour::Flow)});
    Kpi spend = kpiOn("spend", {}, 500);
    CHECK(readKpi(spend, {}, withSpend, told, ninth).actual == 70);
}
