// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/smart.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace core;

namespace {

class FacebookNumbers : public MetricSource {
public:
    std::vector<MetricValue> values;
    std::vector<Series> series(const SeriesQuery &query) const override
    {
        SeriesKey key;
        key.metric = query.metric;
        return values.empty() ? std::vector<Series>() : std::vector<Series>{{key, values}};
    }
    std::vector<SourceNote> sources(const SeriesQuery &) const override { return {}; }
};

// The bakery's complete goal: 2,960 followers to 3,040, on Facebook, for Nadia, by the end of March.
struct SmartGoal {
    Strategy strategy;
    MetricCatalogue metrics;
    NetworkCatalogue networks;
    FacebookNumbers numbers;
    Goal goal;
    Kpi kpi;

    SmartGoal()
    {
        Metric followers;
        followers.id = QStringLiteral("followers");
        followers.tier = Tier::Reach;
        followers.behaviour = Behaviour::Level;
        followers.isVanity = true;
        Metric calls;
        calls.id = QStringLiteral("calls");
        calls.tier = Tier::Leads;
        calls.isByHand = true;
        metrics = MetricCatalogue({followers, calls});
        Network facebook;
        facebook.id = QStringLiteral("facebook");
        facebook.suits = QStringList{QStringLiteral("b2c")};
        networks = NetworkCatalogue({facebook});
        Channel channel;
        channel.id = Id<Channel>{1};
        channel.network = facebook.id;
        strategy.all<Channel>() = {channel};
        Objective objective;
        objective.id = Id<Objective>{1};
        objective.title = QStringLiteral("More breakfasts on weekdays");
        strategy.all<Objective>() = {objective};
        Persona nadia;
        nadia.id = Id<Persona>{1};
        nadia.name = QStringLiteral("Nadia");
        strategy.all<Persona>() = {nadia};
        goal.objective = objective.id;
        goal.audience = nadia.id;
        goal.soWhat = QStringLiteral("More people see the morning menu");
        kpi.channel = channel.id;
        kpi.metric = followers.id;
        kpi.baseline = 2960;
        kpi.baselineDay = QDate(2027, 1, 31);
        kpi.targetAmount = 3040;
        kpi.startDay = QDate(2027, 1, 1);
        kpi.deadline = QDate(2027, 3, 31);
        for (int i = 300; i >= 0; --i)
            numbers.values.push_back({QDate(2027, 1, 31).addDays(-i), 1, 2960 * std::pow(1.026, -i / 30.4375)});
    }

    SmartReading read() const
    {
        return smartReading({{goal, &kpi, strategy, metrics, networks}, numbers, QDate(2027, 2, 10)}, Language::english());
    }
    SmartLight light(Criterion criterion) const { return read().of(criterion); }
};

} // namespace

TEST_CASE("a complete goal lights all five", "[goals][S0-23][S0-12][S2-04]")
{
    const SmartReading reading = SmartGoal().read();
    for (const SmartLight &light : reading.lights) {
        INFO(light.reason.toStdString());
        CHECK(light.light == Light::Yes);
        CHECK_FALSE(light.reason.isEmpty());
    }
    CHECK(missingLights(reading, Language::english()).isEmpty());
}

TEST_CASE("a goal without a KPI says what is missing", "[goals][S0-23][S2-04]")
{
    SmartGoal bakery;
    const SmartReading reading = smartReading(
        {{Goal(), nullptr, bakery.strategy, bakery.metrics, bakery.networks}, bakery.numbers, QDate(2027, 2, 10)}, Language::english());
    CHECK(reading.lit() == 0);
    CHECK(missingLights(reading, Language::english()) == u"Not SMART yet: specific, measurable, attainable, relevant, time-bound");
}

TEST_CASE("followers of no channel in particular are not specific, phone calls are", "[goals][S0-13]")
{
    SmartGoal bakery;
    bakery.kpi.channel.reset();
    CHECK(bakery.light(Criterion::Specific).light == Light::No);
    bakery.kpi.metric = QStringLiteral("calls");
    CHECK(bakery.light(Criterion::Specific).light == Light::Yes);
}

TEST_CASE("a number that nobody notes turns the light off", "[goals][J-13]")
{
    SmartGoal bakery;
    bakery.kpi.metric = QStringLiteral("calls");
    bakery.numbers.values.clear();
    CHECK(bakery.light(Criterion::Measurable).light == Light::No);
    bakery.kpi.noter = QStringLiteral("Léa, each Friday");
    CHECK(bakery.light(Criterion::Measurable).light == Light::Yes);
    CHECK(bakery.light(Criterion::Attainable).light == Light::Unknown);
}

TEST_CASE("targets that lead nowhere are told", "[goals][S0-15]")
{
    SmartGoal bakery;
    SECTION("target equal to baseline")
    {
        bakery.kpi.targetAmount = 2960;
        CHECK(bakery.light(Criterion::Measurable).reason == u"The target is where it stands today.");
    }
    SECTION("the wrong way")
    {
        bakery.kpi.targetAmount = 2000;
        CHECK(bakery.light(Criterion::Measurable).light == Light::No);
    }
    SECTION("no baseline")
    {
        bakery.kpi.baseline.reset();
        CHECK(bakery.light(Criterion::Measurable).reason == u"Say where it stands today.");
    }
    SECTION("a baseline of zero is a baseline")
    {
        bakery.kpi.baseline = 0;
        CHECK(bakery.light(Criterion::Measurable).light == Light::Yes);
    }
}

TEST_CASE("an unsupported target needs a reason", "[goals][S0-17]")
{
    SmartGoal bakery;
    bakery.kpi.targetAmount = 3256;
    CHECK(bakery.light(Criterion::Attainable).light == Light::No);
    CHECK(bakery.light(Criterion::Attainable).word == u"Not supported");
    CHECK(bakery.light(Criterion::Attainable).reason.startsWith(QStringLiteral("Needs 1.")));
    bakery.goal.overrideReason = QStringLiteral("The tea room opens in March");
    CHECK(bakery.light(Criterion::Attainable).light == Light::Yes);
    CHECK(bakery.light(Criterion::Attainable).reason.contains(bakery.goal.overrideReason));
}

TEST_CASE("a dream without history is met with a question, not with a no", "[goals][S0-18][S0-17]")
{
    SmartGoal bakery;
    bakery.numbers.values.clear();
    bakery.kpi.noter = QStringLiteral("Léa");
    bakery.kpi.targetAmount = 1000000;
    const SmartLight light = bakery.light(Criterion::Attainable);
    CHECK(light.light == Light::Unknown);
    CHECK(light.reason.contains(QStringLiteral("smaller first step")));
}

TEST_CASE("a number that flatters needs its so-what", "[goals][S1-08][S0-07]")
{
    SmartGoal bakery;
    bakery.goal.soWhat = QStringLiteral("  ");
    CHECK(bakery.light(Criterion::Relevant).light == Light::No);
    bakery.goal.objective.reset();
    CHECK(bakery.light(Criterion::Relevant).reason == u"Choose the business objective that it serves.");
}

TEST_CASE("a network for other customers asks how it helps", "[goals][S0-20]")
{
    SmartGoal bakery;
    Business business;
    business.model = BusinessModel::B2B;
    bakery.strategy.all<Business>() = {business};
    CHECK(bakery.light(Criterion::Relevant).light == Light::Unknown);
    bakery.goal.contribution = QStringLiteral("Buyers of offices nearby follow us there");
    CHECK(bakery.light(Criterion::Relevant).light == Light::Yes);
}

TEST_CASE("a deadline must be there and lie after the start", "[goals][S0-21]")
{
    SmartGoal bakery;
    CHECK(bakery.light(Criterion::TimeBound).reason == u"Ends on 31 March 2027, in 49 days.");
    bakery.kpi.deadline = QDate(2026, 12, 1);
    CHECK(bakery.light(Criterion::TimeBound).light == Light::No);
    bakery.kpi.deadline.reset();
    CHECK(bakery.light(Criterion::TimeBound).light == Light::No);
}

TEST_CASE("an exploration is judged by its question", "[goals][S3-20]")
{
    SmartGoal bakery;
    bakery.goal.isExploration = true;
    CHECK(bakery.light(Criterion::Specific).light == Light::No);
    bakery.goal.learningQuestion = QStringLiteral("Do recipes bring people in?");
    CHECK(bakery.read().isSmart());
}

TEST_CASE("a rate whose parts were imported is measured", "[goals][J-13]")
{
    SmartGoal bakery;
    Metric rate;
    rate.id = QStringLiteral("engagement_rate");
    rate.behaviour = Behaviour::Ratio;
    rate.numerator = QStringLiteral("followers");
    rate.denominator = QStringLiteral("calls");
    auto metrics = bakery.metrics.all();
    metrics.push_back(rate);
    bakery.metrics = MetricCatalogue(metrics);
    bakery.kpi.metric = rate.id;
    CHECK(bakery.light(Criterion::Measurable).light == Light::Yes);
    bakery.numbers.values.clear();
    CHECK(bakery.light(Criterion::Measurable).light == Light::Unknown);
}

TEST_CASE("a limit that is passed already is told as such", "[goals][F-49]")
{
    SmartGoal bakery;
    bakery.kpi.metric = QStringLiteral("calls");
    bakery.kpi.aim = Aim::Lower;
    bakery.kpi.targetAmount = 50;
    bakery.kpi.startDay = QDate(2026, 11, 12); // its numbers begin on that day, so it is judged today
    bakery.numbers.values.clear();
    for (int i = 90; i >= 0; --i)
        bakery.numbers.values.push_back({QDate(2027, 2, 10).addDays(-i), 1, 3});
    CHECK(bakery.light(Criterion::Attainable).light == Light::No);
    CHECK(bakery.light(Criterion::Attainable).reason == u"More was counted already than the target allows.");
}

TEST_CASE("a goal without history that is over is no long way", "[goals]")
{
    SmartGoal bakery;
    bakery.numbers.values.clear();
    bakery.kpi.noter = QStringLiteral("Léa");
    bakery.kpi.targetAmount = 9000;
    bakery.kpi.deadline = QDate(2027, 2, 20);
    CHECK(bakery.light(Criterion::Attainable).reason.contains(u"a long way"));
    bakery.kpi.deadline = QDate(2027, 1, 20);
    CHECK_FALSE(bakery.light(Criterion::Attainable).reason.contains(u"a long way"));
}

TEST_CASE("a number that nobody will ever note turns the light off, whatever was measured", "[goals][J-13]")
{
    SmartGoal bakery;
    bakery.kpi.numberSource = NumberSource::Nobody;
    CHECK(bakery.light(Criterion::Measurable).light == Light::No);
    CHECK(bakery.light(Criterion::Measurable).reason.contains(QStringLiteral("make it an exploration")));
    bakery.numbers.values.clear();
    bakery.kpi.numberSource = NumberSource::ByHand;
    CHECK(bakery.light(Criterion::Measurable).reason == u"Say who notes it.");
    bakery.kpi.noter = QStringLiteral("Léa");
    bakery.kpi.granularity = Granularity::Month;
    CHECK(bakery.light(Criterion::Measurable).light == Light::Yes);
    CHECK(bakery.light(Criterion::Measurable).reason.contains(QStringLiteral("Léa notes it every month.")));
}

TEST_CASE("a file that has not come yet is not known, not missing", "[goals][J-13]")
{
    SmartGoal bakery;
    bakery.numbers.values.clear();
    bakery.kpi.numberSource = NumberSource::File;
    CHECK(bakery.light(Criterion::Measurable).light == Light::Unknown);
}

TEST_CASE("a percentage of nothing is told to be nothing", "[goals][F-40]")
{
    SmartGoal bakery;
    bakery.kpi.baseline = 0;
    bakery.kpi.targetAmount = 10;
    for (const TargetForm form : {TargetForm::Percent, TargetForm::Factor, TargetForm::PerMonth, TargetForm::PerQuarter}) {
        bakery.kpi.targetForm = form;
        CHECK(bakery.light(Criterion::Measurable).reason.startsWith(QStringLiteral("A percentage of nothing is nothing")));
    }
    bakery.kpi.targetForm = TargetForm::Delta;
    CHECK(bakery.light(Criterion::Measurable).light == Light::Yes);
}

TEST_CASE("nothing falls below zero", "[goals][S1-07]")
{
    SmartGoal bakery;
    bakery.kpi.aim = Aim::Lower;
    bakery.kpi.targetForm = TargetForm::Percent;
    bakery.kpi.targetAmount = 150;
    CHECK(bakery.light(Criterion::Measurable).reason == u"It can’t fall below zero.");
}

TEST_CASE("a dream is told from a target by what there is and by the time left", "[goals][S0-18]")
{
    SmartGoal bakery;
    bakery.numbers.values.clear();
    bakery.kpi.noter = QStringLiteral("Léa");
    const auto isDream = [&] { return bakery.light(Criterion::Attainable).reason.contains(u"a long way"); };
    CHECK_FALSE(isDream());
    bakery.kpi.deadline = QDate(2027, 2, 20);
    CHECK_FALSE(isDream()); // a small step may be a quick one
    bakery.kpi.baseline = 0;
    bakery.kpi.targetAmount = 1000000;
    CHECK(isDream());
    bakery.kpi.targetAmount = 100;
    CHECK_FALSE(isDream());
}

TEST_CASE("a target many times beyond the account's growth is called a long way", "[goals][S0-18][S0-17]")
{
    SmartGoal bakery;
    bakery.kpi.targetAmount = 20000;
    CHECK(bakery.light(Criterion::Attainable).reason.contains(QStringLiteral("a smaller first step")));
}

TEST_CASE("any number but a result needs its so-what", "[goals][S0-07][S2-05]")
{
    SmartGoal bakery;
    bakery.goal.soWhat.clear();
    auto metrics = bakery.metrics.all();
    metrics.front().isVanity = false;
    bakery.metrics = MetricCatalogue(metrics);
    CHECK(bakery.light(Criterion::Relevant).light == Light::Unknown);
    bakery.kpi.metric = QStringLiteral("calls");
    CHECK(bakery.light(Criterion::Relevant).light == Light::Yes);
}

TEST_CASE("a network for the customers that the business has is said to suit them", "[goals][S0-20]")
{
    SmartGoal bakery;
    Business business;
    business.model = BusinessModel::B2C;
    bakery.strategy.all<Business>() = {business};
    CHECK(bakery.light(Criterion::Relevant).reason == u"Serves “More breakfasts on weekdays”. This network suits private customers.");
}

TEST_CASE("milestones are told with the time", "[goals][S0-21]")
{
    SmartGoal bakery;
    Milestone past;
    past.id = Id<Milestone>{1};
    past.goal = bakery.goal.id;
    past.day = QDate(2027, 1, 31);
    Milestone next = past;
    next.id = Id<Milestone>{2};
    next.day = QDate(2027, 2, 28);
    next.value = 3000;
    bakery.strategy.all<Milestone>() = {next, past};
    CHECK(bakery.light(Criterion::TimeBound).reason.contains(QStringLiteral("Next: 3,000 by 28 February 2027.")));
}

TEST_CASE("an exploration needs an end of its own", "[goals][S3-20]")
{
    SmartGoal bakery;
    bakery.goal.isExploration = true;
    bakery.goal.learningQuestion = QStringLiteral("Do recipes bring people in?");
    bakery.kpi.deadline.reset();
    CHECK(bakery.light(Criterion::TimeBound).light == Light::No);
    bakery.goal.exploreUntil = QDate(2027, 2, 20);
    CHECK(bakery.light(Criterion::TimeBound).light == Light::Yes);
}

TEST_CASE("a goal that is over asks how it went, until it is told", "[goals][S0-10]")
{
    SmartGoal bakery;
    bakery.kpi.deadline = QDate(2027, 2, 1);
    CHECK(bakery.light(Criterion::TimeBound).reason == u"Ended on 1 February 2027. Say how it went.");
    bakery.goal.outcome = Outcome::Met;
    CHECK(bakery.light(Criterion::TimeBound).reason == u"Ended on 1 February 2027.");
}

TEST_CASE("a sign of the thing says so beside its number", "[goals][S4-16]")
{
    SmartGoal bakery;
    bakery.goal.link = MetricLink::Proxy;
    CHECK(bakery.light(Criterion::Measurable).reason.endsWith(QStringLiteral("a sign of it, not the thing itself.")));
}

TEST_CASE("a deadline after the quarter says when the quarter ends", "[goals][S0-23]")
{
    SmartGoal bakery;
    Quarter quarter = *quarterNamed(u"2027Q1");
    quarter.id = Id<Quarter>{7};
    bakery.strategy.all<Quarter>() = {quarter};
    bakery.goal.quarter = quarter.id;
    CHECK_FALSE(bakery.light(Criterion::TimeBound).reason.contains(QStringLiteral("after the quarter")));
    bakery.kpi.deadline = QDate(2027, 6, 30);
    CHECK(bakery.light(Criterion::TimeBound).light == Light::Yes);
    CHECK(bakery.light(Criterion::TimeBound).reason.contains(QStringLiteral("That is after the quarter, which ends on 31 March 2027.")));
}
