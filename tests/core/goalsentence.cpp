// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/goalsentence.h"
#include "core/metrics.h"

#include <catch2/catch.hpp>

using namespace core;

namespace {

// A bakery's goal on Facebook: followers from 2,960 up by 10 % until the end of March.
struct BakeryGoal {
    Strategy strategy;
    MetricCatalogue metrics;
    NetworkCatalogue networks;
    Goal goal;
    Kpi kpi;

    BakeryGoal()
    {
        Metric followers;
        followers.id = QStringLiteral("followers");
        followers.behaviour = Behaviour::Level;
        followers.phrases = {{QStringLiteral("en"), QStringLiteral("followers")}};
        Metric response;
        response.id = QStringLiteral("response_time");
        response.behaviour = Behaviour::Level;
        response.unit = Unit::Seconds;
        response.phrases = {{QStringLiteral("en"), QStringLiteral("the average response time")}};
        Metric rate;
        rate.id = QStringLiteral("engagement_rate");
        rate.behaviour = Behaviour::Ratio;
        rate.unit = Unit::Percent;
        rate.phrases = {{QStringLiteral("en"), QStringLiteral("the engagement rate")}};
        metrics = MetricCatalogue({followers, response, rate});

        Network facebook;
        facebook.id = QStringLiteral("facebook");
        facebook.names = {{QStringLiteral("en"), QStringLiteral("Facebook")}};
        networks = NetworkCatalogue({facebook});

        Channel channel;
        channel.id = Id<Channel>{1};
        channel.network = QStringLiteral("facebook");
        channel.handle = QStringLiteral("@bakery");
        strategy.all<Channel>() = {channel};
        Business business;
        business.currency = QStringLiteral("EUR");
        strategy.all<Business>() = {business};

        goal.purpose = QStringLiteral("bring regulars back on weekdays");
        kpi.channel = channel.id;
        kpi.metric = QStringLiteral("followers");
        kpi.baseline = 2960;
        kpi.targetForm = TargetForm::Percent;
        kpi.targetAmount = 10;
        kpi.deadline = QDate(2027, 3, 31);
    }

    GoalSentenceInput input() const { return {goal, &kpi, strategy, metrics, networks}; }
    QString text() const { return goalSentenceText(input(), Language::english()); }
};

} // namespace

TEST_CASE("a complete goal reads as one sentence", "[goals][S1-06][S0-01]")
{
    CHECK(BakeryGoal().text()
          == u"We will use Facebook to bring regulars back on weekdays in order to increase followers by 10%, from 2,960 to 3,256 by "
             u"31 March 2027.");
}

TEST_CASE("the builder gets the same sentence cut at its slots", "[goals][S0-22][S0-12][S2-29]")
{
    const BakeryGoal bakery;
    QString joined;
    int slotCount = 0;
    for (const SentencePart &part : goalSentence(bakery.input(), Language::english())) {
        joined += part.text;
        slotCount += part.slot ? 1 : 0;
        CHECK(part.isFilled);
    }
    CHECK(joined == bakery.text());
    CHECK(slotCount == 8);
}

TEST_CASE("an empty goal still offers every slot with a hint", "[goals][S0-23]")
{
    BakeryGoal bakery;
    const GoalSentenceInput input{Goal(), nullptr, bakery.strategy, bakery.metrics, bakery.networks};
    int empty = 0;
    for (const SentencePart &part : goalSentence(input, Language::english())) {
        CHECK_FALSE(part.text.isEmpty());
        empty += part.slot && !part.isFilled ? 1 : 0;
    }
    CHECK(empty == 7); // the verb always stands
}

TEST_CASE("every way to write a target tells its change and its absolute", "[goals][F-40][F-41][S2-29]")
{
    BakeryGoal bakery;
    SECTION("a factor")
    {
        bakery.kpi.targetForm = TargetForm::Factor;
        bakery.kpi.targetAmount = 2;
        CHECK(bakery.text().contains(QStringLiteral("increase followers by a factor of 2, from 2,960 to 5,920")));
    }
    SECTION("a difference")
    {
        bakery.kpi.targetForm = TargetForm::Delta;
        bakery.kpi.targetAmount = 500;
        CHECK(bakery.text().contains(QStringLiteral("increase followers by 500, from 2,960 to 3,460")));
    }
    SECTION("each month")
    {
        bakery.kpi.targetForm = TargetForm::PerMonth;
        bakery.kpi.targetAmount = 5;
        bakery.kpi.startDay = QDate(2027, 1, 1);
        CHECK(bakery.text().contains(QStringLiteral("increase followers by 5% each month, from 2,960 to 3,4")));
    }
    SECTION("an absolute tells the percentage that it means")
    {
        bakery.kpi.targetForm = TargetForm::Absolute;
        bakery.kpi.targetAmount = 3256;
        CHECK(bakery.text().contains(QStringLiteral("increase followers by 10%, from 2,960 to 3,256")));
    }
    SECTION("percent of percent is told in points")
    {
        bakery.kpi.metric = QStringLiteral("engagement_rate");
        bakery.kpi.baseline = 4.1;
        bakery.kpi.targetForm = TargetForm::Absolute;
        bakery.kpi.targetAmount = 5;
        CHECK(bakery.text().contains(QStringLiteral("increase the engagement rate by 0.9 percentage points, from 4.1% to 5%")));
    }
}

TEST_CASE("a duration that should fall reads naturally", "[goals][S1-07]")
{
    BakeryGoal bakery;
    bakery.kpi.metric = QStringLiteral("response_time");
    bakery.kpi.aim = Aim::Lower;
    bakery.kpi.baseline = 19200;
    bakery.kpi.targetForm = TargetForm::Absolute;
    bakery.kpi.targetAmount = 7200;
    const QString text = bakery.text();
    CHECK(text.contains(QStringLiteral("reduce the average response time by 63%, from 5\u00a0h\u00a020 to 2\u00a0h\u00a000")));
}

TEST_CASE("what is not known is left out of the document's sentence", "[goals][S0-23]")
{
    BakeryGoal bakery;
    bakery.kpi.baseline.reset();
    bakery.kpi.targetForm = TargetForm::Absolute;
    bakery.kpi.targetAmount = 180;
    CHECK(bakery.text()
          == u"We will use Facebook to bring regulars back on weekdays in order to bring followers up to 180 by 31 March 2027.");
    bakery.goal.purpose.clear();
    CHECK(bakery.text() == u"We will use Facebook to bring followers up to 180 by 31 March 2027.");
    bakery.kpi.deadline.reset();
    CHECK(bakery.text() == u"We will use Facebook to bring followers up to 180 by ….");
}

TEST_CASE("a baseline of nothing gives no percentage", "[goals][F-40]")
{
    BakeryGoal bakery;
    bakery.kpi.baseline = 0;
    bakery.kpi.targetForm = TargetForm::Absolute;
    bakery.kpi.targetAmount = 180;
    CHECK(bakery.text().contains(QStringLiteral("increase followers by 180, from 0 to 180")));
}

TEST_CASE("a purpose that holds a percent sign and a digit stands as typed", "[goals]")
{
    BakeryGoal bakery;
    bakery.goal.purpose = QStringLiteral("keep %4 of regulars");
    CHECK(bakery.text().contains(QStringLiteral("to keep %4 of regulars in order")));
}

TEST_CASE("two accounts on one network are told apart by their names", "[goals]")
{
    BakeryGoal bakery;
    Channel second = bakery.strategy.all<Channel>().front();
    second.id = Id<Channel>{2};
    second.handle = QStringLiteral("@tearoom");
    bakery.strategy.all<Channel>().push_back(second);
    CHECK(bakery.text().startsWith(QStringLiteral("We will use Facebook (@bakery) to")));
}

TEST_CASE("an exploration asks its question instead of naming a number", "[goals][S3-20]")
{
    BakeryGoal bakery;
    bakery.goal.isExploration = true;
    bakery.goal.learningQuestion = QStringLiteral("do recipes bring people into the shop?");
    CHECK(bakery.text() == u"We will explore Facebook until 31 March 2027 to learn: do recipes bring people into the shop?");
}

TEST_CASE("a goal without a title is named after its target", "[goals]")
{
    BakeryGoal bakery;
    CHECK(goalTitle(bakery.input(), Language::english()) == u"Increase followers to 3,256");
    bakery.goal.title = QStringLiteral("Grow the page");
    CHECK(goalTitle(bakery.input(), Language::english()) == u"Grow the page");
}

TEST_CASE("a change whose start is not known yet is told without its figures", "[goals][S0-23]")
{
    BakeryGoal bakery;
    bakery.kpi.baseline.reset();
    CHECK(bakery.text()
          == u"We will use Facebook to bring regulars back on weekdays in order to increase followers by 10% by 31 March 2027.");
}

TEST_CASE("a limit to come down to is brought down, not up", "[goals][S1-07]")
{
    BakeryGoal bakery;
    bakery.kpi.metric = QStringLiteral("response_time");
    bakery.kpi.aim = Aim::Lower;
    bakery.kpi.baseline.reset();
    bakery.kpi.targetForm = TargetForm::Absolute;
    bakery.kpi.targetAmount = 7200;
    CHECK(bakery.text().contains(QStringLiteral("in order to bring the average response time down to 2\u00a0h\u00a000 by")));
}

TEST_CASE("words that the sentence brings itself are not said twice", "[goals][S1-06]")
{
    CHECK(purposeWords(QStringLiteral("To bring regulars back. ")) == u"bring regulars back");
    CHECK(purposeWords(QStringLiteral("in order to sell more")) == u"sell more");
    CHECK(purposeWords(QStringLiteral("Pour faire revenir les habitués")) == u"faire revenir les habitués");
    CHECK(purposeWords(QStringLiteral("afin d’attirer les étudiants")) == u"attirer les étudiants");
    CHECK(purposeWords(QStringLiteral("together we bake")) == u"together we bake");
    CHECK(purposeWords(QStringLiteral("USP first")) == u"USP first");
}

TEST_CASE("a sign of the thing says that it is one", "[goals][S4-16]")
{
    BakeryGoal bakery;
    bakery.goal.link = MetricLink::Proxy;
    CHECK(bakery.text().endsWith(QStringLiteral("by 31 March 2027. The number is a sign of it, not the thing itself.")));
}

TEST_CASE("an exploration ends on its own day", "[goals][S3-20]")
{
    BakeryGoal bakery;
    bakery.goal.isExploration = true;
    bakery.goal.exploreUntil = QDate(2027, 2, 15);
    bakery.goal.learningQuestion = QStringLiteral("who comes?");
    CHECK(bakery.text() == u"We will explore Facebook until 15 February 2027 to learn: who comes?");
    bakery.kpi = {};
    CHECK(bakery.text() == u"We will explore until 15 February 2027 to learn: who comes?");
}

TEST_CASE("to halve is to reduce by a factor of two", "[goals][S1-07][F-40]")
{
    BakeryGoal bakery;
    bakery.kpi.metric = QStringLiteral("response_time");
    bakery.kpi.aim = Aim::Lower;
    bakery.kpi.baseline = 7200;
    bakery.kpi.targetForm = TargetForm::Factor;
    bakery.kpi.targetAmount = 0.5;
    CHECK(bakery.text().contains(QStringLiteral("by a factor of 2, from 2\u00a0h\u00a000 to 1\u00a0h\u00a000")));
}
