// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attainability.h"
#include "core/metrics.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace core;

namespace {

// One series of made-up numbers, whatever is asked for.
class OneSeries : public MetricSource {
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

struct Account {
    Strategy strategy;
    MetricCatalogue metrics;
    OneSeries numbers;
    Kpi kpi;
    QDate asOf = QDate(2027, 1, 31);

    explicit Account(Behaviour behaviour, Unit unit = Unit::Count)
    {
        Metric metric;
        metric.id = QStringLiteral("metric");
        metric.behaviour = behaviour;
        metric.unit = unit;
        metrics = MetricCatalogue({metric});
        kpi.metric = metric.id;
        kpi.deadline = QDate(2027, 3, 31);
    }

    // A level that grows by `percent` each month and ends at `value` on the day asked about.
    Account &growing(double percent, double value, int days = 365)
    {
        for (int i = days; i >= 0; --i)
            numbers.values.push_back({asOf.addDays(-i), 1, value * std::pow(1 + percent / 100, -i / 30.4375)});
        return *this;
    }
    // The same count each day.
    Account &bringing(double perDay, int days = 200)
    {
        for (int i = days; i >= 0; --i)
            numbers.values.push_back({asOf.addDays(-i), 1, perDay});
        return *this;
    }
    Account &to(double target)
    {
        kpi.targetAmount = target;
        return *this;
    }
    Attainability judged() const { return attainabilityOf({kpi, strategy, metrics, numbers, asOf}); }
};

} // namespace

TEST_CASE("a target within the account's own growth is supported", "[goals][S0-17][F-44][S0-16][F-43]")
{
    const Attainability judged = Account(Behaviour::Level).growing(2.6, 2960).to(3080).judged();
    CHECK(judged.support == Support::Supported);
    CHECK(judged.periods == 6);
    CHECK(*judged.observed == Approx(0.026).margin(0.001));
    CHECK(*judged.slope == Approx(0.026).margin(0.001));
}

TEST_CASE("a target that needs nearly twice the growth is not supported and gets proposals that hold", "[goals][S0-17][F-42][F-44]")
{
    Account account = Account(Behaviour::Level).growing(2.6, 2960).to(3256);
    const Attainability judged = account.judged();
    CHECK(judged.support == Support::NotSupported);
    CHECK(*judged.needed == Approx(0.0504).margin(0.001));
    CHECK(*judged.ratio == Approx(1.94).margin(0.05));
    REQUIRE(judged.proposals.size() == 3);
    CHECK(judged.proposals[0].support == Support::Supported);
    CHECK(judged.proposals[1].support == Support::Stretch);
    CHECK(judged.proposals[2].target == 3256);
    CHECK(judged.proposals[2].deadline > *account.kpi.deadline);
    for (const TargetProposal &proposal : judged.proposals) {
        account.kpi.targetAmount = proposal.target;
        account.kpi.deadline = proposal.deadline;
        CHECK(account.judged().support == proposal.support);
    }
}

TEST_CASE("a goal without history is not called unattainable", "[goals][S0-17]")
{
    CHECK(Account(Behaviour::Level).to(1000000).judged().support == Support::NoHistory);
    CHECK(Account(Behaviour::Level).growing(2, 500, 30).to(1000).judged().support == Support::NoHistory);
    CHECK(Account(Behaviour::Flow).bringing(3, 10).to(1000).judged().support == Support::NoHistory);
}

TEST_CASE("three months without a monthly history are judged by their weeks", "[goals][F-43]")
{
    const Attainability judged = Account(Behaviour::Level).growing(3, 1000, 70).to(1050).judged();
    CHECK(judged.period == Period::Week);
    CHECK(judged.periods >= 6);
    CHECK(*judged.observed == Approx(0.03).margin(0.001));
    CHECK(judged.support == Support::Supported);
}

TEST_CASE("an account that did not grow gets no ratio", "[goals][F-42]")
{
    const Attainability judged = Account(Behaviour::Level).growing(-1, 2000).to(2100).judged();
    CHECK(judged.support == Support::NotSupported);
    CHECK_FALSE(judged.didGrow);
    CHECK_FALSE(judged.ratio);
    CHECK(judged.proposals.empty());
}

TEST_CASE("a target already met is supported", "[goals][F-42]")
{
    const Attainability judged = Account(Behaviour::Level).growing(1, 2000).to(1900).judged();
    CHECK(judged.isReached);
    CHECK(judged.support == Support::Supported);
}

TEST_CASE("a value that should fall is judged by how it fell", "[goals][S1-07][F-49]")
{
    Account account = Account(Behaviour::Level, Unit::Seconds).growing(-10, 18000);
    account.kpi.aim = Aim::Lower;
    const Attainability supported = account.to(15000).judged();
    CHECK(supported.support == Support::Supported);
    CHECK(*supported.observed == Approx(0.1).margin(0.002));
    const Attainability far = account.to(7200).judged();
    CHECK(far.support == Support::NotSupported);
    REQUIRE_FALSE(far.proposals.empty());
    CHECK(far.proposals.front().target > 7200);
    CHECK(far.proposals.front().target < 18000);
}

TEST_CASE("a level that stood at zero is judged by its steps, not by percent", "[goals][F-42]")
{
    Account account(Behaviour::Level);
    for (int i = 300; i >= 0; --i)
        account.numbers.values.push_back({account.asOf.addDays(-i), 1, std::max(0.0, 200.0 - i)});
    const Attainability judged = account.to(250).judged();
    CHECK_FALSE(judged.isRelative);
    CHECK(judged.support == Support::Supported);
}

TEST_CASE("a flow is judged by what the last four weeks brought", "[goals][F-42][J-07]")
{
    Account account = Account(Behaviour::Flow).bringing(10);
    account.kpi.startDay = QDate(2027, 2, 1);
    SECTION("as much as before is supported")
    {
        const Attainability judged = account.to(590).judged();
        CHECK(judged.support == Support::Supported);
        CHECK(*judged.needed == Approx(70));
        CHECK(*judged.observed == Approx(70));
    }
    SECTION("twice as much is not, and the proposals hold")
    {
        const Attainability judged = account.to(1180).judged();
        CHECK(*judged.ratio == Approx(2));
        REQUIRE(judged.proposals.size() == 3);
        CHECK(judged.proposals[0].target == 590);
        CHECK(judged.proposals[1].target == 885);
        CHECK(judged.proposals[2].deadline == QDate(2027, 2, 1).addDays(117));
    }
    SECTION("closed days bring nothing")
    {
        Closure closure;
        closure.firstDay = QDate(2027, 3, 1);
        closure.lastDay = QDate(2027, 3, 31);
        account.strategy.all<Closure>() = {closure};
        CHECK(account.to(590).judged().support == Support::NotSupported);
    }
}

TEST_CASE("a flow that already runs counts what it brought", "[goals][F-42]")
{
    Account account = Account(Behaviour::Flow).bringing(10, 60);
    account.numbers.values.erase(account.numbers.values.begin(), account.numbers.values.begin() + 30);
    account.kpi.startDay = QDate(2027, 1, 1);
    const Attainability judged = account.to(310 + 590).judged();
    CHECK(*judged.current == Approx(310));
    CHECK(judged.support == Support::Supported);
}

TEST_CASE("a flow's season is compared with last year's", "[goals][F-42]")
{
    Account account(Behaviour::Flow);
    account.kpi.startDay = QDate(2027, 2, 1);
    for (int i = 430; i >= 0; --i) {
        const QDate day = account.asOf.addDays(-i);
        const bool isSpring = day >= QDate(2026, 2, 1) && day <= QDate(2026, 3, 31);
        account.numbers.values.push_back({day, 1, isSpring ? 20.0 : 10.0});
    }
    const Attainability judged = account.to(1100).judged();
    CHECK(judged.seasonFactor == Approx(2));
    CHECK(judged.support == Support::Supported);
}

TEST_CASE("a flow that should fall is supported once it is low enough", "[goals][F-49]")
{
    Account account = Account(Behaviour::Flow).bringing(10);
    account.kpi.aim = Aim::Lower;
    account.kpi.startDay = QDate(2027, 2, 1);
    CHECK(account.to(600).judged().isReached);
    CHECK(account.to(500).judged().support == Support::Stretch);
    CHECK(account.to(200).judged().support == Support::NotSupported);
}

TEST_CASE("a goal that runs is judged by what was known when it was set", "[goals][F-45]")
{
    Account account = Account(Behaviour::Level).growing(2, 2000).to(2100);
    account.kpi.baselineDay = account.asOf;
    account.asOf = QDate(2027, 3, 20);
    account.numbers.values.push_back({account.asOf, 1, 1500});
    const Attainability judged = account.judged();
    CHECK(judged.support == Support::Stretch);
    CHECK(*judged.currentDay == QDate(2027, 1, 31));
}

TEST_CASE("with a deadline and a history but no target yet, what would hold is proposed", "[goals][S0-17]")
{
    const Attainability judged = Account(Behaviour::Level).growing(2.6, 2960).judged();
    REQUIRE(judged.proposals.size() == 2);
    CHECK(judged.proposals[0].target == Approx(3112).margin(5));
    CHECK(judged.support == Support::NoHistory);
}

TEST_CASE("how far beyond its history a target may go is the plan's to say", "[goals][F-44]")
{
    Account account = Account(Behaviour::Flow).bringing(10);
    account.kpi.startDay = QDate(2027, 2, 1);
    account.to(700);
    const Attainability usual = account.judged();
    REQUIRE(usual.ratio);
    REQUIRE(usual.support == Support::Stretch);
    Business business;
    business.id = newId<Business>();
    business.supportedUpTo = *usual.ratio + 0.1;
    business.stretchUpTo = 3;
    account.strategy.all<Business>() = {business};
    CHECK(account.judged().support == Support::Supported);
    business.supportedUpTo = 0.5;
    business.stretchUpTo = *usual.ratio - 0.1;
    account.strategy.all<Business>() = {business};
    CHECK(account.judged().support == Support::NotSupported);
    business.supportedUpTo = 90;
    business.stretchUpTo = -1;
    CHECK(supportBands(business).supported == mostBand);
    CHECK(supportBands(business).stretch == mostBand);
}
