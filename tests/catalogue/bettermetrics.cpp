// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bettermetrics.h"

#include "catalogue/catalogue.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace core;

TEST_CASE("every number that flatters has others that prove more", "[goals][S1-08]")
{
    const MetricCatalogue metrics = catalogue::metrics();
    for (const Metric &metric : metrics.all()) {
        INFO(metric.id.toStdString());
        const auto better = betterMetrics(metric, metrics);
        CHECK(better.size() == (metric.isVanity ? 3U : 0U));
        for (const Metric *other : better)
            CHECK_FALSE(other->isVanity);
    }
}

TEST_CASE("every number says what it does for visits and sales in the end", "[goals][S2-05]")
{
    const MetricCatalogue metrics = catalogue::metrics();
    const Language english = Language::english();
    for (const Metric &metric : metrics.all()) {
        INFO(metric.id.toStdString());
        const QString outcome = endOutcome(metric, english);
        CHECK((outcome.contains(QStringLiteral("visit")) || outcome.contains(QStringLiteral("sale"))));
    }
    CHECK(endOutcome(*metrics.find(QStringLiteral("followers")), english).contains(QStringLiteral("may visit")));
    CHECK(endOutcome(*metrics.find(QStringLiteral("spend")), english).contains(QStringLiteral("cost")));
    CHECK(endOutcome(*metrics.find(QStringLiteral("hires")), english).contains(QStringLiteral("fills places")));
}

TEST_CASE("networks are used for different things, each with its number", "[goals][S1-09]")
{
    const MetricCatalogue metrics = catalogue::metrics();
    CHECK(metricForUse(GoalType::Traffic, QStringLiteral("linkedin"), metrics)->id == u"click_through_rate");
    CHECK(metricForUse(GoalType::Awareness, QStringLiteral("instagram"), metrics)->id == u"views");
    CHECK(metricForUse(GoalType::Traffic, QStringLiteral("meta_ads"), metrics)->id == u"cost_per_click");
    CHECK_FALSE(metricForUse(GoalType::Service, QStringLiteral("tiktok"), metrics));
}

TEST_CASE("at least nineteen indicators are defined in both languages", "[goals][S1-11]")
{
    const MetricCatalogue metrics = catalogue::metrics();
    const auto &all = metrics.all();
    const auto defined = std::count_if(all.begin(), all.end(),
        [](const Metric &metric) { return !metric.note(QStringLiteral("en")).isEmpty() && !metric.note(QStringLiteral("fr")).isEmpty(); });
    CHECK(defined >= 19);
}
