// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison.h"

#include "core/measure.h"
#include "core/parts.h"
#include "core/returns.h"
#include "support/measured.h"

#include <catch2/catch.hpp>

using namespace core;
using support::Measured;

namespace {

const QDate monday(2027, 1, 4);
const QDate lastDay(2027, 2, 7);
const Id<Channel> linkedin{11};
const Id<Channel> instagram{12};

Metric metricOf(const char *id, Behaviour behaviour, const char *above = "", const char *below = "", double scale = 100)
{
    Metric metric;
    metric.id = QLatin1String(id);
    metric.behaviour = behaviour;
    metric.unit = behaviour == Behaviour::Ratio ? Unit::Percent : Unit::Count;
    metric.numerator = QLatin1String(above);
    metric.denominator = QLatin1String(below);
    metric.scale = scale;
    metric.tier = metric.id == u"leads" ? Tier::Leads : Tier::Other;
    return metric;
}

MetricCatalogue aCatalogue()
{
    Metric share = metricOf("share_of_voice", Behaviour::Level, "mentions", "mentions + competitor_mentions");
    share.unit = Unit::Percent;
    std::vector<Metric> all{metricOf("growth", Behaviour::Ratio, "net_follows", "followers"),
        metricOf("by_post", Behaviour::Ratio, "engagements", "posts_published * followers"),
        metricOf("by_day", Behaviour::Ratio, "engagements", "days * followers"),
        metricOf("per_person", Behaviour::Ratio, "requests", "days * people", 7),
        metricOf("sentiment", Behaviour::Ratio, "positive - negative", "positive + negative"),
        metricOf("yield", Behaviour::Ratio, "hires", "applicants"), metricOf("followers", Behaviour::Level),
        metricOf("people", Behaviour::Level), share};
    for (const char *flow : {"net_follows", "engagements", "posts_published", "requests", "positive", "negative", "hires", "applicants",
             "mentions", "competitor_mentions", "sessions", "revenue", "leads"})
        all.push_back(metricOf(flow, Behaviour::Flow));
    return MetricCatalogue(std::move(all));
}

SeriesKey keyOf(const char *metric, std::optional<Id<Channel>> channel = {})
{
    SeriesKey key;
    key.metric = QLatin1String(metric);
    key.channel = channel;
    return key;
}

Kpi kpiOn(const char *metric)
{
    Kpi kpi;
    kpi.metric = QLatin1String(metric);
    return kpi;
}

std::optional<double> over(const char *metric, const Measured &source, QDate first = monday, QDate last = lastDay)
{
    const MetricCatalogue metrics = aCatalogue();
    return measureOf(kpiOn(metric), *metrics.find(QLatin1String(metric)), metrics, source, last).valueOver(first, last, first);
}

double of(double value)
{
    return value;
}

} // namespace

TEST_CASE("the audience’s growth is taken of the followers at the start", "[core][F-03][S0-31]")
{
    Measured source;
    source.daily(keyOf("followers"), monday.addDays(-1), lastDay, [](int day) { return 1000 + 10.0 * day; });
    CHECK(*over("growth", source) == Approx(100 * 350.0 / 1000)); // no file told the net new followers: the readings lie so far apart
    source.daily(keyOf("net_follows"), monday, lastDay, [](int) { return 5; });
    CHECK(*over("growth", source) == Approx(100 * 35 * 5 / 1000.0));
    CHECK_FALSE(over("growth", Measured().daily(keyOf("net_follows"), monday, lastDay, of)));
}

TEST_CASE("an engagement rate by followers is one of sums, by post and by day", "[core][F-07][F-07b][F-08][F-08b][S0-41]")
{
    Measured source;
    source.value(keyOf("followers"), monday, 1, 500).value(keyOf("followers"), monday.addDays(7), 1, 1000);
    source.value(keyOf("engagements"), monday, 7, 70).value(keyOf("engagements"), monday.addDays(7), 7, 210);
    source.value(keyOf("posts_published"), monday, 7, 2).value(keyOf("posts_published"), monday.addDays(7), 7, 3);
    const double below = 2 * 500 + 3 * 1000;
    CHECK(*over("by_post", source, monday, monday.addDays(13)) == Approx(100 * 280 / below));
    CHECK(*over("by_day", source, monday, monday.addDays(13)) == Approx(100 * 280.0 / (7 * 500 + 7 * 1000)));
    CHECK_FALSE(over("by_post", Measured().value(keyOf("engagements"), monday, 7, 70).value(keyOf("followers"), monday, 1, 500)));
}

TEST_CASE("requests are shared among the people who answer", "[core][F-27][S0-48]")
{
    Measured source;
    source.value(keyOf("requests"), monday, 7, 60).value(keyOf("requests"), monday.addDays(7), 7, 80);
    CHECK_FALSE(over("per_person", source, monday, monday.addDays(13)));
    source.value(keyOf("people"), monday, 1, 2);
    CHECK(*over("per_person", source, monday, monday.addDays(13)) == Approx(35)); // a week
    CHECK_FALSE(over("per_person", Measured().value(keyOf("requests"), monday, 7, 60).value(keyOf("people"), monday, 1, 0)));
}

TEST_CASE("net sentiment may be below zero, and is unknown while one side was not sorted", "[core][F-32][S0-34][S0-51]")
{
    Measured source;
    source.value(keyOf("positive"), monday, 7, 3);
    CHECK_FALSE(over("sentiment", source));
    source.value(keyOf("negative"), monday, 7, 9);
    CHECK(*over("sentiment", source) == Approx(-50));
    source.value(keyOf("positive"), monday.addDays(7), 7, 0).value(keyOf("negative"), monday.addDays(7), 7, 0);
    CHECK_FALSE(over("sentiment", source, monday.addDays(7), monday.addDays(13))); // nobody said anything
}

TEST_CASE("a share of voice that nobody noted is worked out from the mentions", "[core][F-05][S0-31][S0-51]")
{
    Measured source;
    source.value(keyOf("mentions"), monday, 7, 10).value(keyOf("competitor_mentions"), monday, 7, 30);
    source.value(keyOf("mentions"), monday.addDays(7), 7, 30).value(keyOf("competitor_mentions"), monday.addDays(7), 7, 30);
    CHECK(*over("share_of_voice", source, monday, monday.addDays(6)) == Approx(25));
    CHECK(*over("share_of_voice", source, monday, monday.addDays(13)) == Approx(40));
    source.value(keyOf("share_of_voice"), monday.addDays(13), 1, 33);
    CHECK(*over("share_of_voice", source, monday, monday.addDays(13)) == 33); // what was noted counts more
}

TEST_CASE("a figure is compared with the span before, by the day, the week or the month", "[core][S0-38][S0-37][F-16][F-33]")
{
    const MetricCatalogue metrics = aCatalogue();
    Measured source;
    source.daily(keyOf("sessions"), monday, monday.addDays(55), [](int day) { return day < 28 ? 10 : day < 55 ? 20 : 30; });
    Kpi kpi = kpiOn("sessions");
    struct Expected {
        Granularity granularity;
        double now, before;
    };
    for (const Expected &expected :
        {Expected{Granularity::Day, 30, 20}, Expected{Granularity::Week, 150, 140}, Expected{Granularity::Month, 570, 280}}) {
        kpi.granularity = expected.granularity;
        const auto comparison = compared(kpi, metrics, source, monday.addDays(60));
        REQUIRE(comparison);
        CHECK(*comparison->now == expected.now);
        CHECK(*comparison->before == expected.before);
        CHECK(*comparison->change() == Approx(100 * (expected.now - expected.before) / expected.before));
        CHECK(comparison->spans.lastBefore.addDays(1) == comparison->spans.first);
    }

    SECTION("a span with a day that nobody measured is not known")
    {
        Measured holed;
        holed.daily(keyOf("sessions"), monday, {10, 10, 10, {}, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10});
        kpi.granularity = Granularity::Week;
        const auto comparison = compared(kpi, metrics, holed, lastDay);
        CHECK(*comparison->now == 70);
        CHECK_FALSE(comparison->before);
        CHECK_FALSE(comparison->change());
    }
    SECTION("there is no change out of nothing")
    {
        Comparison comparison;
        comparison.now = 5;
        comparison.before = 0;
        CHECK_FALSE(comparison.change());
    }
}

TEST_CASE("each network’s share adds up to the whole", "[core][F-17][F-30][S0-37][S0-46]")
{
    const MetricCatalogue metrics = aCatalogue();
    Channel one, other, silent;
    one.id = linkedin;
    other.id = instagram;
    silent.id = Id<Channel>{13};
    Measured source;
    source.value(keyOf("sessions", linkedin), monday, 7, 30).value(keyOf("sessions", instagram), monday, 7, 90);
    const auto shares = channelShares({one, other, silent}, QStringLiteral("sessions"), metrics, source, monday, lastDay);
    REQUIRE(shares.size() == 2);
    CHECK(shares.front().channel == instagram);
    CHECK(*shares.front().percent == Approx(75));
    CHECK(*shares.back().percent == Approx(25));
    const auto nothing = channelShares(
        {one}, QStringLiteral("sessions"), metrics, Measured().value(keyOf("sessions", linkedin), monday, 7, 0), monday, lastDay);
    CHECK_FALSE(nothing.front().percent);
}

TEST_CASE("a flood of applications without hires is shown to be noise", "[core][F-31][S0-54][S0-55]")
{
    const MetricCatalogue metrics = aCatalogue();
    Channel one, other;
    one.id = linkedin;
    other.id = instagram;
    Measured source;
    source.value(keyOf("applicants", linkedin), monday, 7, 12).value(keyOf("hires", linkedin), monday, 7, 3);
    source.value(keyOf("applicants", instagram), monday, 7, 80).value(keyOf("hires", instagram), monday, 7, 0);
    const auto sources = hireSources({other, one}, metrics, source, monday, lastDay);
    REQUIRE(sources.size() == 2);
    CHECK(sources.front().channel == linkedin);
    CHECK(*sources.front().percent() == Approx(25));
    CHECK_FALSE(sources.front().isNoise);
    CHECK(sources.back().isNoise);
    CHECK_FALSE(HireSource{linkedin, 0, 0, false}.percent());
    CHECK(*over("yield", source) == Approx(100 * 3 / 92.0)); // a ratio of sums
}

TEST_CASE("the return on investment needs a goal, revenue and a cost", "[core][S1-12][F-34]")
{
    Strategy strategy;
    Quarter quarter;
    quarter.id = Id<Quarter>{1};
    quarter.firstDay = QDate(2027, 1, 1);
    quarter.lastDay = QDate(2027, 3, 31);
    Measured source;
    source.value(keyOf("revenue"), monday, 7, 1800);
    const auto read = [&] { return returnOnInvestment(strategy, quarter, aCatalogue(), source, lastDay); };
    CHECK_FALSE(read().goal);
    Goal goal;
    goal.id = Id<Goal>{2};
    goal.quarter = quarter.id;
    Kpi kpi = kpiOn("leads");
    kpi.id = Id<Kpi>{3};
    kpi.goal = goal.id;
    strategy.all<Goal>() = {goal};
    strategy.all<Kpi>() = {kpi};
    CHECK_FALSE(read().goal); // nothing says that it proves a return
    strategy.all<Goal>().front().reason = GoalReason::ProveReturn;
    CHECK(read().goal == goal.id);
    CHECK(*read().benefit == 1800);
    CHECK_FALSE(read().percent()); // nothing was spent yet
    BudgetLine line;
    line.quarter = quarter.id;
    line.spent = 1200;
    strategy.all<BudgetLine>() = {line};
    CHECK(*read().percent() == Approx(50));
    source = Measured();
    CHECK_FALSE(read().benefit);
    CHECK_FALSE(read().percent());
}

TEST_CASE("a formula names its parts as people read them", "[core][Q23]")
{
    const MetricCatalogue metrics = aCatalogue();
    CHECK(termsOf(QStringLiteral("positive - negative"))
          == std::vector<PartTerm>{{QStringLiteral("positive"), {}, false}, {QStringLiteral("negative"), {}, true}});
    CHECK(partsText(QStringLiteral("days * followers"), metrics, Language::english()) == QStringLiteral("(Days × followers)"));
    CHECK(partsOf(*metrics.find(QStringLiteral("by_post")))
          == QStringList{QStringLiteral("engagements"), QStringLiteral("posts_published"), QStringLiteral("followers")});
    CHECK(isOfOpening(*metrics.find(QStringLiteral("growth")), metrics));
    CHECK_FALSE(isOfOpening(*metrics.find(QStringLiteral("by_day")), metrics));
}
