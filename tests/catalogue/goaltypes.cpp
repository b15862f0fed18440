// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/goaltypes.h"
#include "catalogue/catalogue.h"

#include <catch2/catch.hpp>

namespace {

bool isInBothLanguages(const catalogue::Texts &texts)
{
    return !texts.at(QStringLiteral("en")).isEmpty() && !texts.at(QStringLiteral("fr")).isEmpty();
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
        CHECK(isInBothLanguages(note.tips));
        for (const QString &metric : note.metrics)
            CHECK(metrics.find(metric));
        for (const QString &network : note.networks)
            CHECK(networks.find(network));
    }
}

TEST_CASE("each trade has three goals ready, in both languages", "[goals][J-05][Q30][S2-01]")
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
