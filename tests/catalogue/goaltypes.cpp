// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/goaltypes.h"
#include "bothlanguages.h"
#include "catalogue/catalogue.h"

#include <catch2/catch.hpp>

namespace {

catalogue::GoalTypeNote noteOf(core::GoalType type)
{
    for (const catalogue::GoalTypeNote &note : catalogue::goalTypes())
        if (note.type == type)
            return note;
    FAIL("a type of goal without a note");
    return {};
}

bool hasKnownMetrics(const std::vector<catalogue::Choice> &choices)
{
    const core::MetricCatalogue metrics = catalogue::metrics();
    for (const catalogue::Choice &choice : choices)
        if (!metrics.find(choice.metric))
            return false;
    return areCompleteChoices(choices);
}

void checkProxies(const catalogue::GoalTypeNote &note, const core::MetricCatalogue &metrics)
{
    for (const catalogue::Proxy &proxy : note.proxies) {
        CHECK(metrics.find(proxy.metric));
        CHECK(isInBothLanguages(proxy.texts));
    }
}

void checkReadyGoals(const std::vector<catalogue::ReadyGoal> &goals)
{
    const core::MetricCatalogue metrics = catalogue::metrics();
    const core::NetworkCatalogue networks = catalogue::networks();
    for (const catalogue::ReadyGoal &goal : goals) {
        INFO(goal.metric.toStdString());
        CHECK(metrics.find(goal.metric));
        CHECK(goal.amount > 0);
        CHECK(isInBothLanguages(goal.titles));
        CHECK(isInBothLanguages(goal.purposes));
        CHECK(isInBothLanguages(goal.soWhats));
        for (const QString &network : goal.networks)
            CHECK(networks.find(network));
    }
}

} // namespace

TEST_CASE("every type of goal is explained in both languages with metrics that exist", "[goals][S0-30][Q30]")
{
    const core::MetricCatalogue metrics = catalogue::metrics();
    const core::NetworkCatalogue networks = catalogue::networks();
    const auto types = catalogue::goalTypes();
    CHECK(types.size() == core::Tokens<core::GoalType>::all.size());
    for (const catalogue::GoalTypeNote &note : types) {
        INFO(core::tokenOf(note.type).toStdString());
        CHECK(isInBothLanguages(note.descriptions));
        CHECK(isInBothLanguages(note.whens));
        CHECK(note.tips.size() >= 2);
        for (const catalogue::Texts &tip : note.tips)
            CHECK(isInBothLanguages(tip));
        for (const catalogue::Fact &fact : note.facts)
            CHECK(isTraced(fact));
        CHECK(note.metrics.isEmpty() == (note.type == core::GoalType::Own));
        checkProxies(note, metrics);
        for (const QString &metric : note.metrics)
            CHECK(metrics.find(metric));
        for (const QString &network : note.networks)
            CHECK(networks.find(network));
    }
}

TEST_CASE(
    "each type of goal is measured by what the articles name", "[goals][S0-31][S0-34][S0-37][S0-41][S0-43][S0-46][S0-48][S0-51][S0-54]")
{
    using core::GoalType;
    struct Measured {
        GoalType type;
        QStringList metrics;
    };
    const auto words = [](const char *text) { return QString::fromLatin1(text).split(u' '); };
    for (const Measured &wanted : {Measured{GoalType::Awareness, words("reach audience_growth_rate potential_reach share_of_voice")},
             Measured{GoalType::Reputation, words("mentions untagged_mentions hashtag_uses net_sentiment")},
             Measured{GoalType::Traffic, words("sessions email_signups signup_rate")},
             Measured{GoalType::Engagement, words("engagement_rate engagement_rate_by_followers daily_engagement_rate")},
             Measured{GoalType::Conversions, words("conversion_rate click_through_rate social_conversion_rate bounce_rate")},
             Measured{GoalType::Leads, words("leads conversion_rate click_through_rate social_conversion_rate bounce_rate")},
             Measured{GoalType::Service, words("reviews satisfaction requests_per_person response_time")},
             Measured{GoalType::Listening, words("mentions hashtag_uses competitor_mentions topic_mentions net_sentiment")},
             Measured{GoalType::Recruitment, words("applicants hires hire_yield")}}) {
        const QStringList metrics = noteOf(wanted.type).metrics;
        for (const QString &metric : wanted.metrics) {
            INFO(core::tokenOf(wanted.type).toStdString() << " " << metric.toStdString());
            CHECK(metrics.contains(metric));
        }
    }
}

TEST_CASE("tips name the networks that suit a type of goal", "[goals][S0-32][S0-35][S0-40][S0-44][S0-46][S0-49][S0-55]")
{
    using core::GoalType;
    struct Told {
        GoalType type;
        const char *text;
    };
    for (const Told &told : {Told{GoalType::Awareness, "YouTube"}, Told{GoalType::Awareness, "TikTok"},
             Told{GoalType::Reputation, "Clubhouse"}, Told{GoalType::Reputation, "Spotify"}, Told{GoalType::Engagement, "a vanity figure"},
             Told{GoalType::Conversions, "Shopify"}, Told{GoalType::Conversions, "does not sell"},
             Told{GoalType::Leads, "Facebook is often the best start"}, Told{GoalType::Service, "X and Facebook"},
             Told{GoalType::Service, "keeps customers"}, Told{GoalType::Recruitment, "LinkedIn"}}) {
        QString tips;
        for (const catalogue::Texts &tip : noteOf(told.type).tips)
            tips += tip.at(QStringLiteral("en")) + u'\n';
        INFO(told.text);
        CHECK(tips.contains(QString::fromLatin1(told.text)));
    }
}

TEST_CASE("a goal of customer service takes one of three forms, each with its metric", "[goals][S0-47]")
{
    const catalogue::GoalTypeNote note = noteOf(core::GoalType::Service);
    CHECK(note.forms.size() == 3);
    CHECK(hasKnownMetrics(note.forms));
}

TEST_CASE("conversions are of a kind, and leads are made of details", "[goals][S0-42][S0-45]")
{
    CHECK(hasKnownMetrics(noteOf(core::GoalType::Conversions).conversionKinds));
    const catalogue::GoalTypeNote leads = noteOf(core::GoalType::Leads);
    CHECK(isInBothLanguages(leads.leadPrompts));
    CHECK(areCompleteChoices(leads.leadDetails));
}

TEST_CASE("listening follows first and concludes then", "[goals][S0-50]")
{
    const auto steps = noteOf(core::GoalType::Listening).steps;
    CHECK(areCompleteChoices(steps));
    CHECK(steps.size() == 2);
}

TEST_CASE("awareness, reputation and listening are measured by proxies, the others directly", "[goals][S4-16]")
{
    using core::GoalType;
    for (const catalogue::GoalTypeNote &note : catalogue::goalTypes()) {
        const bool isDotted = note.type == GoalType::Awareness || note.type == GoalType::Reputation || note.type == GoalType::Listening;
        CHECK(note.proxies.empty() == !isDotted);
    }
}

TEST_CASE("a fact has its year; what Hootsuite counted is told as past, since its year is unknown", "[goals][S0-32][S0-35]")
{
    REQUIRE(noteOf(core::GoalType::Awareness).facts.size() == 1);
    CHECK(noteOf(core::GoalType::Awareness).facts.front().year == 2022);
    CHECK(noteOf(core::GoalType::Reputation).facts.size() == 2);
    for (const catalogue::Fact &fact : noteOf(core::GoalType::Reputation).facts) {
        CHECK(fact.source == QStringLiteral("Hootsuite"));
        CHECK_FALSE(fact.year);
        CHECK(fact.texts.at(QStringLiteral("en")).contains(QStringLiteral("counted")));
    }
}

TEST_CASE("every type of goal has one ready, whatever the trade", "[goals][S0-09][Q30]")
{
    std::vector<catalogue::Trade> trades = catalogue::trades();
    trades.push_back({}); // none chosen
    for (const catalogue::Trade &trade : trades)
        for (const auto &[type, token] : core::Tokens<core::GoalType>::all) {
            INFO(trade.id.toStdString() << " " << token);
            const catalogue::ReadyGoal goal = catalogue::readyGoal(type, trade.id);
            CHECK(goal.type == type);
            CHECK((goal.trade == trade.id || goal.trade.isEmpty()));
            checkReadyGoals({goal});
        }
    CHECK(catalogue::readyGoal(core::GoalType::Leads, QStringLiteral("craft")).metric == QStringLiteral("calls"));
}

TEST_CASE("each trade has three goals ready, in both languages", "[goals][J-05][Q30][S2-01][S3-24]")
{
    for (const catalogue::Trade &trade : catalogue::trades()) {
        INFO(trade.id.toStdString());
        CHECK(isInBothLanguages(trade.names));
        const auto goals = catalogue::readyGoals(trade.id);
        CHECK(goals.size() == 3);
        checkReadyGoals(goals);
    }
}

TEST_CASE("a business of no known trade is offered goals that suit any", "[goals][J-05][Q30]")
{
    for (const char *trade : {"", "unknown"}) {
        const auto goals = catalogue::readyGoals(QString::fromLatin1(trade));
        CHECK(goals.size() == 5);
        checkReadyGoals(goals);
        for (const catalogue::ReadyGoal &goal : goals) {
            CHECK(goal.trade.isEmpty());
            CHECK_FALSE(goal.networks.isEmpty());
        }
    }
}

TEST_CASE("every metric and network reads well inside a sentence", "[goals][Q30]")
{
    const core::MetricCatalogue metrics = catalogue::metrics();
    for (const core::Metric &metric : metrics.all()) {
        INFO(metric.id.toStdString());
        CHECK(isInBothLanguages(metric.phrases));
        CHECK(metric.phrases.at(QStringLiteral("fr")).startsWith(u'l')); // an article: "les", "le", "la"
    }
}
