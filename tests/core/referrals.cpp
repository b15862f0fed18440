// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/referrals.h"

#include <catch2/catch.hpp>

using namespace core;

namespace {

const ReferralMapping::Known knownSources{{QStringLiteral("facebook.com"), QStringLiteral("facebook")},
    {QStringLiteral("ig"), QStringLiteral("instagram")}, {QStringLiteral("instagram"), QStringLiteral("instagram")},
    {QStringLiteral("t.co"), QStringLiteral("x")}};

ReferralSource saidSource(const char *name, const char *network)
{
    return {newId<ReferralSource>(), QString::fromUtf8(name), QString::fromUtf8(network)};
}

Quarter firstOf2027()
{
    Quarter quarter;
    quarter.firstDay = QDate(2027, 1, 1);
    quarter.lastDay = QDate(2027, 3, 31);
    return quarter;
}

Series visitsFrom(const char *segment, std::vector<MetricValue> values, std::optional<Id<Channel>> channel = {})
{
    Series series;
    series.key.channel = channel;
    series.key.metric = QStringLiteral("sessions");
    series.key.segment = QString::fromUtf8(segment);
    series.values = std::move(values);
    return series;
}

const QDate visitedFebruary(2027, 2, 1);

} // namespace

TEST_CASE("a host stands for its subdomains, a name for itself alone", "[core][S0-37]")
{
    const ReferralMapping mapping(knownSources, {});
    CHECK(mapping.answerFor(QStringLiteral("l.facebook.com")).network == QStringLiteral("facebook"));
    CHECK(mapping.answerFor(QStringLiteral("facebook.com")).network == QStringLiteral("facebook"));
    CHECK(mapping.answerFor(QStringLiteral("notfacebook.com")).network.isEmpty());
    CHECK(mapping.answerFor(QStringLiteral("facebook.com.example")).network.isEmpty());
    CHECK(mapping.answerFor(QStringLiteral("ig")).network == QStringLiteral("instagram"));
    CHECK(mapping.answerFor(QStringLiteral("shop.ig")).network.isEmpty());
    CHECK(mapping.answerFor(QStringLiteral("t.co")).network == QStringLiteral("x"));
    CHECK(mapping.answerFor(QString()).network.isEmpty());
}

TEST_CASE("what the user says of a source counts before what the program knows, also that it is no network", "[core][S0-37]")
{
    const ReferralMapping mapping(knownSources, {saidSource("Blog.example", "mastodon"), saidSource("ads.facebook.com", "")});
    CHECK(mapping.answerFor(QStringLiteral("blog.example")).network == QStringLiteral("mastodon"));
    CHECK(mapping.answerFor(QStringLiteral("ads.facebook.com")).network.isEmpty());
    CHECK(mapping.knownNetworkOf(QStringLiteral("ads.facebook.com")) == QStringLiteral("facebook"));
    CHECK(mapping.answerFor(QStringLiteral("l.facebook.com")).network == QStringLiteral("facebook"));
}

TEST_CASE("a network's share is out of the visits from all networks, not from all sources", "[core][F-17]")
{
    const auto referrals = referralsIn(firstOf2027(),
        {visitsFrom("session source=l.facebook.com", {{visitedFebruary, 28, 60}}),
            visitsFrom("session source=ig", {{visitedFebruary, 28, 30}}),
            visitsFrom("session source=instagram", {{visitedFebruary, 28, 10}}),
            visitsFrom("session source=google", {{visitedFebruary, 28, 900}}), visitsFrom("country=France", {{visitedFebruary, 28, 1000}})},
        ReferralMapping(knownSources, {}));
    CHECK(referrals.visits == 1000);
    CHECK(referrals.fromNetworks == 100);
    REQUIRE(referrals.networks.size() == 2);
    CHECK(referrals.networks[0].network == QStringLiteral("facebook"));
    CHECK(referrals.networks[0].percent == 60);
    CHECK(referrals.networks[1].visits == 40);
    REQUIRE(referrals.sources.size() == 4);
    CHECK(referrals.sources[0].source == QStringLiteral("google"));
    CHECK(referrals.firstDay == visitedFebruary);
    CHECK(referrals.lastDay == visitedFebruary.addDays(27));
}

TEST_CASE("two files that count the same days by different things count them once, and other days are added", "[core][F-17]")
{
    const auto referrals = referralsIn(firstOf2027(),
        {visitsFrom("session source=ig", {{visitedFebruary, 28, 40}}),
            visitsFrom("session source / medium=ig / social", {{visitedFebruary, 28, 30}}),
            visitsFrom("session source / medium=ig / paid", {{visitedFebruary, 28, 9}}),
            visitsFrom("session source / medium=ig / social", {{visitedFebruary.addDays(28), 7, 5}})},
        ReferralMapping(knownSources, {}));
    CHECK(referrals.fromNetworks == 45);
}

TEST_CASE("the sites of two channels are two sites", "[core][F-17]")
{
    const auto referrals = referralsIn(firstOf2027(),
        {visitsFrom("source=ig", {{visitedFebruary, 28, 40}}, Id<Channel>{1}),
            visitsFrom("source=ig", {{visitedFebruary, 28, 30}}, Id<Channel>{2})},
        ReferralMapping(knownSources, {}));
    CHECK(referrals.fromNetworks == 70);
}

TEST_CASE("an address counts as its host, and the platform of a source is no source", "[core][S0-37]")
{
    CHECK(visitSegment(QStringLiteral("Page referrer=https://L.Facebook.com/some/page")).source == QStringLiteral("l.facebook.com"));
    CHECK(visitSegment(QStringLiteral("session source platform=Manual")).source.isEmpty());
    CHECK(visitSegment(QStringLiteral("source de la session=t.co")).source == QStringLiteral("t.co"));
    CHECK(visitSegment(QStringLiteral("campagne de la session=Été")).campaign == QStringLiteral("été"));
}

TEST_CASE("a quarter still to come shows as many days up to the newest numbers before it", "[core][F-17]")
{
    const QDate december(2026, 12, 1);
    const auto referrals = referralsIn(firstOf2027(),
        {visitsFrom("source=ig", {{december, 31, 40}, {QDate(2026, 9, 1), 30, 7}, {QDate(2027, 4, 1), 30, 500}})},
        ReferralMapping(knownSources, {}));
    CHECK(referrals.fromNetworks == 40); // September ended more than ninety days before
    CHECK(referrals.firstDay == december);
    const auto current = referralsIn(
        firstOf2027(), {visitsFrom("source=ig", {{december, 31, 40}, {QDate(2026, 12, 15), 31, 8}})}, ReferralMapping(knownSources, {}));
    CHECK(current.fromNetworks == 8); // a period belongs to the quarter that it ends in
}

TEST_CASE("all sources are counted over the same days, whatever periods the files are of", "[core][F-17]")
{
    const QDate january(2027, 1, 1);
    const auto referrals = referralsIn(firstOf2027(),
        {visitsFrom("source=ig", {{QDate(2026, 12, 20), 28, 40}, {QDate(2027, 1, 17), 28, 50}, {january, 31, 60}}),
            visitsFrom("source=t.co", {{QDate(2026, 12, 20), 28, 4}, {QDate(2027, 1, 17), 28, 6}}),
            visitsFrom("source=new.example", {{january, 31, 9}})},
        ReferralMapping(knownSources, {}));
    CHECK(referrals.fromNetworks == 100); // 56 days rather than 31
    CHECK(referrals.visits == 100);
    CHECK(referrals.lastDay == QDate(2027, 2, 13));
}

TEST_CASE("without a file that tells sources there are no referrals", "[core][F-17]")
{
    const auto referrals =
        referralsIn(firstOf2027(), {visitsFrom("country=France", {{visitedFebruary, 28, 3}})}, ReferralMapping(knownSources, {}));
    CHECK_FALSE(referrals.firstDay.isValid());
    CHECK(referrals.sources.empty());
    CHECK(referrals.networks.empty());
}
