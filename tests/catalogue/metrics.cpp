// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue.h"
#include "core/parts.h"

#include <catch2/catch.hpp>

#include <set>

using core::Behaviour;
using core::Metric;

TEST_CASE("every metric has one id and a name in English and in French", "[catalogue][Q30][S1-11]")
{
    const core::MetricCatalogue catalogue = catalogue::metrics();
    std::set<QString> ids;
    for (const Metric &metric : catalogue.all()) {
        INFO(metric.id.toStdString());
        CHECK(ids.insert(metric.id).second);
        CHECK_FALSE(metric.names.at(QStringLiteral("en")).isEmpty());
        CHECK_FALSE(metric.names.at(QStringLiteral("fr")).isEmpty());
        CHECK(metric.notes.count(QStringLiteral("en")) == metric.notes.count(QStringLiteral("fr")));
    }
    CHECK(ids.size() > 60);
}

TEST_CASE("what is worked out names parts that are counted themselves", "[catalogue][Q20]")
{
    const core::MetricCatalogue catalogue = catalogue::metrics();
    for (const Metric &metric : catalogue.all()) {
        INFO(metric.id.toStdString());
        CHECK(metric.numerator.isEmpty() == metric.denominator.isEmpty());
        if (metric.behaviour == Behaviour::Flow)
            CHECK(metric.numerator.isEmpty());
        const QStringList parts = core::partsOf(metric);
        CHECK(parts.isEmpty() == metric.numerator.isEmpty());
        for (const QString &part : parts) {
            REQUIRE(catalogue.find(part));
            CHECK(catalogue.find(part)->behaviour != Behaviour::Ratio);
        }
        if (!parts.isEmpty())
            CHECK((metric.scale == 100) == (metric.unit == core::Unit::Percent));
    }
}

TEST_CASE("the rates of the formula book are made of the parts that it names", "[catalogue][F-06][F-12][F-13][F-14][F-20][F-22][F-31]"
                                                                               "[F-03][F-08][F-09][F-10][F-18][F-27][F-28][S0-43]")
{
    struct Rate {
        const char *id;
        const char *formula;
        const char *numerator;
        const char *denominator;
        double scale;
    };
    const core::MetricCatalogue catalogue = catalogue::metrics();
    for (const Rate &rate :
        {Rate{"engagement_rate", "F-06", "engagements", "reach", 100}, Rate{"conversion_rate", "F-12", "conversions", "sessions", 100},
            Rate{"click_through_rate", "F-13", "clicks", "impressions", 100}, Rate{"cost_per_mille", "F-20", "spend", "impressions", 1000},
            Rate{"cost_per_click", "F-22", "spend", "clicks", 1}, Rate{"audience_growth_rate", "F-03", "net_follows", "followers", 100},
            Rate{"engagement_rate_by_followers", "F-07", "engagements", "posts_published * followers", 100},
            Rate{"daily_engagement_rate", "F-08", "engagements", "days * followers", 100},
            Rate{"engagement_rate_by_impressions", "F-09", "engagements", "impressions", 100},
            Rate{"engagement_rate_by_views", "F-10", "engagements", "video_views", 100},
            Rate{"social_conversion_rate", "F-14", "conversions", "all_conversions", 100},
            Rate{"signup_rate", "F-18", "email_signups", "sessions", 100},
            Rate{"requests_per_person", "F-27", "requests_handled", "days * representatives", 7},
            Rate{"satisfaction", "F-28", "satisfied_answers", "survey_answers", 100},
            Rate{"hire_yield", "F-31", "hires", "applicants", 100}}) {
        INFO(rate.id);
        const Metric *metric = catalogue.find(QLatin1String(rate.id));
        REQUIRE(metric);
        CHECK(metric->formula == QLatin1String(rate.formula));
        CHECK(metric->numerator == QLatin1String(rate.numerator));
        CHECK(metric->denominator == QLatin1String(rate.denominator));
        CHECK(metric->scale == rate.scale);
    }
}

TEST_CASE("potential reach is called an estimate, and GA4’s bounce rate is explained", "[catalogue][F-04][F-15]")
{
    const core::MetricCatalogue catalogue = catalogue::metrics();
    const Metric *potential = catalogue.find(QStringLiteral("potential_reach"));
    CHECK(potential->note(QStringLiteral("en")).contains(QStringLiteral("estimate")));
    CHECK(potential->note(QStringLiteral("fr")).contains(QStringLiteral("estimation")));
    CHECK(potential->isVanity);
    for (const char *language : {"en", "fr"})
        CHECK(catalogue.find(QStringLiteral("bounce_rate"))->note(QLatin1String(language)).contains(QStringLiteral("GA4")));
}

TEST_CASE("a waiting time and a cost are better when they fall", "[catalogue][F-49]")
{
    const core::MetricCatalogue catalogue = catalogue::metrics();
    for (const char *id : {"response_time", "spend", "unfollows", "bounce_rate", "position", "cost_per_click"})
        CHECK(catalogue.find(QLatin1String(id))->isLowerBetter);
    CHECK_FALSE(catalogue.find(QStringLiteral("reach"))->isLowerBetter);
    CHECK(catalogue.find(QStringLiteral("response_time"))->unit == core::Unit::Seconds);
}

TEST_CASE("the metrics that no file brings can be kept by hand", "[catalogue][J-01]")
{
    const core::MetricCatalogue catalogue = catalogue::metrics();
    for (const char *id : {"response_time", "reviews", "review_score", "satisfaction", "mentions", "leads", "applicants", "code_uses",
             "calls", "shop_visits", "orders"}) {
        INFO(id);
        REQUIRE(catalogue.find(QLatin1String(id)));
        CHECK(catalogue.find(QLatin1String(id))->isByHand);
    }
}

TEST_CASE("followers and likes are marked as easy to follow and hard to prove", "[catalogue][S1-08]")
{
    const core::MetricCatalogue catalogue = catalogue::metrics();
    CHECK(catalogue.find(QStringLiteral("followers"))->isVanity);
    CHECK(catalogue.find(QStringLiteral("likes"))->isVanity);
    CHECK(catalogue.find(QStringLiteral("followers"))->behaviour == Behaviour::Level);
    CHECK_FALSE(catalogue.find(QStringLiteral("saves"))->isVanity);
}

TEST_CASE("what a recommendation costs is what was spent on it, divided by those who came", "[catalogue][S1-18]")
{
    const core::MetricCatalogue catalogue = catalogue::metrics();
    const Metric *cost = catalogue.find(QStringLiteral("cost_per_referral"));
    REQUIRE(cost);
    CHECK(cost->numerator == QStringLiteral("spend"));
    CHECK(cost->denominator == QStringLiteral("referrals"));
    CHECK(cost->isLowerBetter);
    CHECK(catalogue.find(QStringLiteral("referrals"))->isByHand);
}
