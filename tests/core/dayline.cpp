// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dayline.h"

#include "support/measured.h"

#include <catch2/catch.hpp>

using namespace core;
using namespace support;

namespace {

const QDate monday(2027, 1, 4);

DayLine lineOf(const Measured &source, const char *metric, Joining joining)
{
    return DayLine(source.series({{}, QLatin1String(metric), Scope::All}), joining, {});
}

} // namespace

TEST_CASE("flows of two channels are added day by day", "[dayline][Q21]")
{
    Measured source;
    source.daily(keyOf("sessions", Id<Channel>{1}), monday, {1, 2, 3});
    source.daily(keyOf("sessions", Id<Channel>{2}), monday, {10, std::nullopt, 30});
    const DayLine line = lineOf(source, "sessions", Joining::Add);
    CHECK(line.sum(monday, monday) == 11);
    CHECK(line.measuredDays(monday, monday.addDays(2)) == 2); // one channel's missing day is a gap of the sum
}

TEST_CASE("followers of two channels are added by their last values", "[dayline][Q21]")
{
    Measured source;
    source.daily(keyOf("followers", Id<Channel>{1}), monday, {100, 110, 120});
    source.daily(keyOf("followers", Id<Channel>{2}), monday, {1000, std::nullopt, 1010});
    const DayLine line = lineOf(source, "followers", Joining::CarryAndAdd);
    CHECK(*line.valueAt(monday.addDays(1)) == 1110);
    CHECK(*line.valueAt(monday.addDays(2)) == 1130);
}

TEST_CASE("a channel that is days behind holds the sum back, one that fell silent long ago does not", "[dayline]")
{
    Measured source;
    source.daily(keyOf("sessions", Id<Channel>{1}), monday, monday.addDays(60), [](int) { return 1; });
    source.daily(keyOf("sessions", Id<Channel>{2}), monday, monday.addDays(55), [](int) { return 1; });
    source.daily(keyOf("sessions", Id<Channel>{3}), monday, monday.addDays(5), [](int) { return 1; });
    CHECK(lineOf(source, "sessions", Joining::Add).lastDay() == monday.addDays(55));
}

TEST_CASE("a value over seven days is one value over seven days", "[dayline][J-02]")
{
    Measured source;
    source.value(keyOf("sessions"), monday, 7, 462);
    source.value(keyOf("sessions"), monday.addDays(7), 7, 500);
    const DayLine line = lineOf(source, "sessions", Joining::Add);
    CHECK(line.points(monday, monday.addDays(13)) == 2);
    CHECK(line.sum(monday, monday.addDays(12)) == 462); // half a week is not counted
    CHECK(*line.dailyMean(monday, monday.addDays(13)) == Approx(962.0 / 14));
    CHECK(line.runs(monday, monday.addDays(13)).size() == 1);
}

TEST_CASE("days measured singly count instead of the week that covers them, once they tell all of it", "[dayline][J-02]")
{
    Measured source;
    source.daily(keyOf("sessions"), monday, {10, 20});
    source.value(keyOf("sessions"), monday, 7, 462);
    CHECK(lineOf(source, "sessions", Joining::Add).sum(monday, monday.addDays(6)) == 462);
    for (int day = 2; day < 7; ++day)
        source.value(keyOf("sessions"), monday.addDays(day), 1, 80);
    const DayLine whole = lineOf(source, "sessions", Joining::Add);
    CHECK(whole.sum(monday, monday.addDays(6)) == 430);
    CHECK(whole.points(monday, monday.addDays(6)) == 7);
}

TEST_CASE("a campaign's days tell all of a total that they come to, for it brought nothing on the others", "[dayline][F-20]")
{
    SeriesKey campaign = keyOf("spend");
    campaign.campaign = QStringLiteral("Spring");
    Measured source;
    source.value(campaign, monday, 28, 90);
    source.value(campaign, monday.addDays(3), 1, 40);
    CHECK(lineOf(source, "spend", Joining::Add).sum(monday, monday.addDays(27)) == 90);
    source.value(campaign, monday.addDays(9), 1, 50);
    const DayLine line = lineOf(source, "spend", Joining::Add);
    CHECK(line.sum(monday, monday.addDays(6)) == 40);
    CHECK(line.sum(monday, monday.addDays(27)) == 90);
}

TEST_CASE("a total that lies inside a longer one is not counted twice", "[dayline][J-02]")
{
    Measured source;
    source.value(keyOf("sessions"), monday, 3, 200);
    source.value(keyOf("sessions"), monday, 7, 462);
    source.value(keyOf("sessions"), monday.addDays(7), 7, 500);
    const DayLine line = lineOf(source, "sessions", Joining::Add);
    CHECK(line.sum(monday, monday.addDays(13)) == 962);
    CHECK(line.points(monday, monday.addDays(13)) == 2);
}

TEST_CASE("a first day by itself says less than the total of its week", "[dayline][J-02]")
{
    Measured source;
    source.daily(keyOf("sessions"), monday, {10});
    source.value(keyOf("sessions"), monday, 7, 462);
    CHECK(lineOf(source, "sessions", Joining::Add).sum(monday, monday.addDays(6)) == 462);
}

TEST_CASE("a channel read by the week and one read by the day are added week by week", "[dayline][J-02]")
{
    Measured source;
    source.value(keyOf("sessions", Id<Channel>{1}), monday, 7, 462);
    source.value(keyOf("sessions", Id<Channel>{1}), monday.addDays(7), 7, 500);
    source.daily(keyOf("sessions", Id<Channel>{2}), monday, monday.addDays(13), [](int) { return 10; });
    const DayLine line = lineOf(source, "sessions", Joining::Add);
    CHECK(line.points(monday, monday.addDays(13)) == 2);
    CHECK(line.sum(monday, monday.addDays(6)) == 532);
    CHECK(line.sum(monday, monday.addDays(13)) == 1102);
}

TEST_CASE("a week in which one channel lacks a day is a gap of the sum", "[dayline][Q20]")
{
    Measured source;
    source.value(keyOf("sessions", Id<Channel>{1}), monday, 7, 462);
    source.value(keyOf("sessions", Id<Channel>{1}), monday.addDays(7), 7, 500);
    source.daily(keyOf("sessions", Id<Channel>{2}), monday, {1, 1, std::nullopt, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1});
    const DayLine line = lineOf(source, "sessions", Joining::Add);
    CHECK(line.measuredDays(monday, monday.addDays(6)) == 0);
    CHECK(line.sum(monday, monday.addDays(13)) == 507);
}

TEST_CASE("scores of two places are no score of their sum", "[dayline][Q21]")
{
    CHECK(joiningOf(metric("followers", Behaviour::Level)) == Joining::CarryAndAdd);
    CHECK(joiningOf(metric("review_score", Behaviour::Level, Unit::Ratio)) == Joining::CarryAndMean);
    CHECK(joiningOf(metric("bounce_rate", Behaviour::Ratio, Unit::Percent)) == Joining::Mean);
    Measured source;
    source.daily(keyOf("review_score", Id<Channel>{1}), monday, {4.2, 4.4});
    source.daily(keyOf("review_score", Id<Channel>{2}), monday, {4.6, std::nullopt});
    const DayLine line = lineOf(source, "review_score", Joining::CarryAndMean);
    CHECK(*line.valueAt(monday) == Approx(4.4));
    CHECK(*line.valueAt(monday.addDays(1)) == Approx(4.5));
    CHECK(lineOf(source, "review_score", Joining::Mean).valueAt(monday.addDays(1)) == 4.4);
}

TEST_CASE("a channel that begins within another one's month makes that month a gap, not a smaller total", "[dayline][Q20]")
{
    Measured source;
    source.value(keyOf("sessions", Id<Channel>{1}), QDate(2027, 1, 1), 31, 3100);
    source.value(keyOf("sessions", Id<Channel>{1}), QDate(2027, 2, 1), 28, 2800);
    source.daily(keyOf("sessions", Id<Channel>{2}), QDate(2027, 1, 2), QDate(2027, 2, 28), [](int) { return 10; });
    const DayLine line = lineOf(source, "sessions", Joining::Add);
    CHECK(line.measuredDays(QDate(2027, 1, 1), QDate(2027, 1, 31)) == 0);
    CHECK(line.sum(QDate(2027, 2, 1), QDate(2027, 2, 28)) == 3080);
}

TEST_CASE("a week that begins in a month's total and ends after it is not counted on top", "[dayline][J-02]")
{
    Measured source;
    source.value(keyOf("sessions"), QDate(2027, 1, 1), 31, 3100);
    source.value(keyOf("sessions"), QDate(2027, 1, 29), 7, 700);
    CHECK(lineOf(source, "sessions", Joining::Add).measuredDays(QDate(2027, 1, 1), QDate(2027, 2, 28)) == 31);
}

TEST_CASE("campaigns of an account told by day add up over the days on which any of them ran", "[core][dayline][F-22]")
{
    const auto ofCampaign = [](const char *campaign, std::vector<MetricValue> values) {
        Series series{{}, std::move(values)};
        series.key.campaign = QString::fromLatin1(campaign);
        return series;
    };
    const DayLine line({ofCampaign("Spring", {{monday, 1, 4}, {monday.addDays(1), 1, 5}}),
                           ofCampaign("Summer", {{monday.addDays(1), 1, 2}}), ofCampaign("Autumn", {{monday.addDays(2), 1, 7}})},
        Joining::Add, {});
    CHECK(line.whole(monday, monday.addDays(2)) == 18);
    CHECK(line.measuredDays(monday, monday.addDays(2)) == 3);
}

TEST_CASE("one week's total of a campaign leaves its days and those of the others joined", "[core][dayline][F-22]")
{
    const auto ofCampaign = [](const char *campaign, std::vector<MetricValue> values) {
        Series series{{}, std::move(values)};
        series.key.campaign = QString::fromLatin1(campaign);
        return series;
    };
    const DayLine line({ofCampaign("Spring", {{monday, 7, 9}, {monday, 1, 4}, {monday.addDays(1), 1, 5}}),
                           ofCampaign("Summer", {{monday.addDays(2), 1, 2}})},
        Joining::Add, {});
    CHECK(line.whole(monday, monday.addDays(2)) == 11);
}

TEST_CASE("what an account tells of its days holds what its campaigns brought, on its other days they count", "[core][dayline][F-20]")
{
    const auto told = [](std::optional<Id<Channel>> channel, const char *campaign, std::vector<MetricValue> values) {
        Series series{keyOf("clicks", channel), std::move(values)};
        series.key.campaign = QString::fromLatin1(campaign);
        return series;
    };
    const std::vector<Series> told1{told(Id<Channel>{1}, "", {{monday, 1, 100}, {monday.addDays(1), 1, 100}}),
        told(Id<Channel>{1}, "Spring", {{monday.addDays(1), 1, 30}, {monday.addDays(2), 1, 40}})};
    const DayLine line(told1, Joining::Add, {});
    CHECK(line.whole(monday, monday.addDays(2)) == 240);
    const DayLine both({told1[0], told(Id<Channel>{2}, "Mailing", {{monday, 1, 7}, {monday.addDays(1), 1, 8}})}, Joining::Add, {});
    CHECK(both.whole(monday, monday.addDays(1)) == 215); // another account's campaign is no part of it
}
