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

const QDate spanBegin(2027, 1, 4);
const QDate spanEnd(2027, 2, 7);
const Id<Channel> onLinkedin{11};
const Id<Channel> onInstagram{12};

Metric metricNamed(const char *id, Behaviour behaviour, const char *above = "", const char *below = "", double scale = 100)
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
    Metric share = metricNamed("share_of_voice", Behaviour::Level, "mentions", "mentions + competitor_mentions");
    share.unit = Unit::Percent;
    std::vector<Metric> all{metricNamed("growth", Behaviour::Ratio, "net_follows", "followers"),
        metricNamed("by_post", Behaviour::Ratio, "engagements", "posts_published * followers"),
        metricNamed("by_day", Behaviour::Ratio, "engagements", "days * followers"),
        metricNamed("per_person", Behaviour::Ratio, "requests", "days * people", 7),
        metricNamed("sentiment", Behaviour::Ratio, "positive - negative", "positive + negative"),
        metricNamed("yield", Behaviour::Ratio, "hires", "applicants"), metricNamed("followers", Behaviour::Level),
        metricNamed("people", Behaviour::Level), share};
    for (const char *flow : {"net_follows", "engagements", "posts_published", "requests", "positive", "negative", "hires", "applicants",
             "mentions", "competitor_mentions", "sessions", "revenue", "leads"})
        all.push_back(metricNamed(flow, Behaviour::Flow));
    return MetricCatalogue(std::move(all));
}

SeriesKey seriesNamed(const char *metric, std::optional<Id<Channel>> channel = {})
{
    SeriesKey key;
    key.metric = QLatin1String(metric);
    key.channel = channel;
    return key;
}

Kpi kpiCounting(const char *metric)
{
    Kpi kpi;
    kpi.metric = QLatin1String(metric);
    return kpi;
}

std::optional<double> figureFrom(const char *metric, const Measured &source, QDate first = spanBegin, QDate last = spanEnd)
{
    const MetricCatalogue metrics = aCatalogue();
    return measureOf(kpiCounting(metric), *metrics.find(QLatin1String(metric)), metrics, source, last).valueOver(first, last, first);
}

double sameNumber(double value)
{
    return value;
}

} // namespace

TEST_CASE("the audience’s growth is taken of the followers at the start", "[core][F-03][S0-31]")
{
    Measured source;
    source.daily(seriesNamed("followers"), spanBegin.addDays(-1), spanEnd, [](int day) { return 1000 + 10.0 * day; });
    CHECK(*figureFrom("growth", source) == Approx(100 * 350.0 / 1000)); // no file told the net new followers: the readings lie so far apart
    source.daily(seriesNamed("net_follows"), spanBegin, spanEnd, [](int) { return 5; });
    CHECK(*figureFrom("growth", source) == Approx(100 * 35 * 5 / 1000.0));
    CHECK_FALSE(figureFrom("growth", Measured().daily(seriesNamed("net_follows"), spanBegin, spanEnd, sameNumber)));
}

TEST_CASE("an engagement rate by followers is one of sums, by post and by day", "[core][F-07][F-07b][F-08][F-08b][S0-41]")
{
    Measured source;
    source.value(seriesNamed("followers"), spanBegin, 1, 500).value(seriesNamed("followers"), spanBegin.addDays(7), 1, 1000);
    source.value(seriesNamed("engagements"), spanBegin, 7, 70).value(seriesNamed("engagements"), spanBegin.addDays(7), 7, 210);
    source.value(seriesNamed("posts_published"), spanBegin, 7, 2).value(seriesNamed("posts_published"), spanBegin.addDays(7), 7, 3);
    const double below = 2 * 500 + 3 * 1000;
    CHECK(*figureFrom("by_post", source, spanBegin, spanBegin.addDays(13)) == Approx(100 * 280 / below));
    CHECK(*figureFrom("by_day", source, spanBegin, spanBegin.addDays(13)) == Approx(100 * 280.0 / (7 * 500 + 7 * 1000)));
    CHECK_FALSE(figureFrom(
        "by_post", Measured().value(seriesNamed("engagements"), spanBegin, 7, 70).value(seriesNamed("followers"), spanBegin, 1, 500)));
}

TEST_CASE("requests are shared among the people who answer", "[core][F-27][S0-48]")
{
    Measured source;
    source.value(seriesNamed("requests"), spanBegin, 7, 60).value(seriesNamed("requests"), spanBegin.addDays(7), 7, 80);
    CHECK_FALSE(figureFrom("per_person", source, spanBegin, spanBegin.addDays(13)));
    source.value(seriesNamed("people"), spanBegin, 1, 2);
    CHECK(*figureFrom("per_person", source, spanBegin, spanBegin.addDays(13)) == Approx(35)); // a week
    CHECK_FALSE(figureFrom(
        "per_person", Measured().value(seriesNamed("requests"), spanBegin, 7, 60).value(seriesNamed("people"), spanBegin, 1, 0)));
}

TEST_CASE("net sentiment may be below zero, and is unknown while one side was not sorted", "[core][F-32][S0-34][S0-51]")
{
    Measured source;
    source.value(seriesNamed("positive"), spanBegin, 7, 3);
    CHECK_FALSE(figureFrom("sentiment", source));
    source.value(seriesNamed("negative"), spanBegin, 7, 9);
    CHECK(*figureFrom("sentiment", source) == Approx(-50));
    source.value(seriesNamed("positive"), spanBegin.addDays(7), 7, 0).value(seriesNamed("negative"), spanBegin.addDays(7), 7, 0);
    CHECK_FALSE(figureFrom("sentiment", source, spanBegin.addDays(7), spanBegin.addDays(13))); // nobody said anything
}

TEST_CASE("a share of voice that nobody noted is worked out from the mentions", "[core][F-05][S0-31][S0-51]")
{
    Measured source;
    source.value(seriesNamed("mentions"), spanBegin, 7, 10).value(seriesNamed("competitor_mentions"), spanBegin, 7, 30);
    source.value(seriesNamed("mentions"), spanBegin.addDays(7), 7, 30)
        .value(seriesNamed("competitor_mentions"), spanBegin.addDays(7), 7, 30);
    CHECK(*figureFrom("share_of_voice", source, spanBegin, spanBegin.addDays(6)) == Approx(25));
    CHECK(*figureFrom("share_of_voice", source, spanBegin, spanBegin.addDays(13)) == Approx(40));
    source.value(seriesNamed("share_of_voice"), spanBegin.addDays(13), 1, 33);
    CHECK(*figureFrom("share_of_voice", source, spanBegin, spanBegin.addDays(13)) == 33); // what was noted counts more
}

TEST_CASE("a figure is compared with the span before, by the day, the week or the month", "[core][S0-38][S0-37][F-16][F-33]")
{
    const MetricCatalogue metrics = aCatalogue();
    Measured source;
    source.daily(seriesNamed("sessions"), spanBegin, spanBegin.addDays(55), [](int day) { return day < 28 ? 10 : day < 55 ? 20 : 30; });
    Kpi kpi = kpiCounting("sessions");
    struct Expected {
        Granularity granularity;
        double now, before;
    };
    for (const Expected &expected :
        {Expected{Granularity::Day, 30, 20}, Expected{Granularity::Week, 150, 140}, Expected{Granularity::Month, 570, 280}}) {
        kpi.granularity = expected.granularity;
        const auto comparison = compared(kpi, metrics, source, spanBegin.addDays(60));
        REQUIRE(comparison);
        CHECK(*comparison->now == expected.now);
        CHECK(*comparison->before == expected.before);
        CHECK(*comparison->change() == Approx(100 * (expected.now - expected.before) / expected.before));
        CHECK(comparison->spans.lastBefore.addDays(1) == comparison->spans.first);
    }

    SECTION("a span with a day that nobody measured is not known")
    {
        Measured holed;
        holed.daily(seriesNamed("sessions"), spanBegin, {10, 10, 10, {}, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10});
        kpi.granularity = Granularity::Week;
        const auto comparison = compared(kpi, metrics, holed, spanEnd);
        CHECK(*comparison->now == 70);
        CHECK_FALSE(comparison->before);
        CHECK_FALSE(comparison->change());
    }
    SECTION("what is noted week by week is read up to its last full week")
    {
        Measured noted;
        noted.value(seriesNamed("sessions"), spanBegin, 7, 40).value(seriesNamed("sessions"), spanBegin.addDays(7), 7, 50);
        noted.value(seriesNamed("sessions"), spanBegin.addDays(14), 3, 9); // of the week that still runs
        kpi.granularity = Granularity::Week;
        const auto comparison = compared(kpi, metrics, noted, spanBegin.addDays(16));
        REQUIRE(comparison->now);
        CHECK(*comparison->now == 50);
        CHECK(*comparison->before == 40);
        CHECK(comparison->spans.last == spanBegin.addDays(13));
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
    one.id = onLinkedin;
    other.id = onInstagram;
    silent.id = Id<Channel>{13};
    Measured source;
    source.value(seriesNamed("sessions", onLinkedin), spanBegin, 7, 30).value(seriesNamed("sessions", onInstagram), spanBegin, 7, 90);
    const auto shares = channelShares({one, other, silent}, QStringLiteral("sessions"), metrics, source, spanBegin, spanEnd);
    REQUIRE(shares.size() == 2);
    CHECK(shares.front().channel == onInstagram);
    CHECK(*shares.front().percent == Approx(75));
    CHECK(*shares.back().percent == Approx(25));
    const auto nothing = channelShares({one}, QStringLiteral("sessions"), metrics,
        Measured().value(seriesNamed("sessions", onLinkedin), spanBegin, 7, 0), spanBegin, spanEnd);
    CHECK_FALSE(nothing.front().percent);
}

TEST_CASE("a flood of applications without hires is shown to be noise", "[core][F-31][S0-54][S0-55]")
{
    const MetricCatalogue metrics = aCatalogue();
    Channel one, other;
    one.id = onLinkedin;
    other.id = onInstagram;
    Measured source;
    source.value(seriesNamed("applicants", onLinkedin), spanBegin, 7, 12).value(seriesNamed("hires", onLinkedin), spanBegin, 7, 3);
    source.value(seriesNamed("applicants", onInstagram), spanBegin, 7, 80).value(seriesNamed("hires", onInstagram), spanBegin, 7, 0);
    const auto sources = hireSources({other, one}, metrics, source, spanBegin, spanEnd);
    REQUIRE(sources.size() == 2);
    CHECK(sources.front().channel == onLinkedin);
    CHECK(*sources.front().percent() == Approx(25));
    CHECK_FALSE(sources.front().isNoise);
    CHECK(sources.back().isNoise);
    CHECK_FALSE(HireSource{onLinkedin, 0, 0, false}.percent());
    CHECK(*figureFrom("yield", source) == Approx(100 * 3 / 92.0)); // a ratio of sums
}

TEST_CASE("the return on investment needs a goal, revenue and a cost", "[core][S1-12][F-34]")
{
    Strategy strategy;
    Quarter quarter;
    quarter.id = Id<Quarter>{1};
    quarter.firstDay = QDate(2027, 1, 1);
    quarter.lastDay = QDate(2027, 3, 31);
    Measured source;
    source.value(seriesNamed("revenue"), spanBegin, 7, 1800);
    const auto read = [&] { return returnOnInvestment(strategy, quarter, aCatalogue(), source, spanEnd); };
    CHECK_FALSE(read().goal);
    Goal goal;
    goal.id = Id<Goal>{2};
    goal.quarter = quarter.id;
    Kpi kpi = kpiCounting("leads");
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
