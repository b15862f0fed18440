// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adresults.h"

#include <catch2/catch.hpp>

using namespace core;

namespace {

const Id<Channel> metaAccount{7};
const QDate adsMonday(2027, 2, 1);

Quarter adQuarter()
{
    Quarter quarter;
    quarter.id = {1};
    quarter.firstDay = QDate(2027, 1, 1);
    quarter.lastDay = QDate(2027, 3, 31);
    return quarter;
}

Series adSeriesOf(const char *metric, const char *campaign, const char *ad, std::vector<MetricValue> values, const char *currency = "EUR")
{
    Series series;
    series.key.channel = metaAccount;
    series.key.metric = QString::fromLatin1(metric);
    series.key.campaign = QString::fromUtf8(campaign);
    series.key.subject = QString::fromUtf8(ad);
    if (series.key.metric == u"spend")
        series.key.currency = QString::fromLatin1(currency);
    series.values = std::move(values);
    return series;
}

Campaign plannedCampaign(qint64 id, const char *name)
{
    Campaign campaign;
    campaign.id = {id};
    campaign.name = QString::fromUtf8(name);
    return campaign;
}

BudgetLine forAds(qint64 id, Id<Campaign> campaign, std::optional<Id<Channel>> channel = {})
{
    BudgetLine line;
    line.id = {id};
    line.quarter = {1};
    line.kind = CostKind::Media;
    line.campaign = campaign;
    line.channel = channel;
    return line;
}

Strategy withEaster()
{
    Strategy plan;
    Business business;
    business.currency = QStringLiteral("EUR");
    plan.all<Business>() = {business};
    plan.all<Campaign>() = {plannedCampaign(3, "Pâques"), plannedCampaign(4, "Summer")};
    return plan;
}

} // namespace

TEST_CASE("ads of a campaign add up, and cost so much for a thousand impressions and for a click", "[core][F-20][F-22]")
{
    const auto results = adResults(withEaster(), adQuarter(),
        {adSeriesOf("spend", "Pâques", "ad:A/1", {{adsMonday, 1, 30}, {adsMonday.addDays(1), 1, 20}}),
            adSeriesOf("spend", "Pâques", "ad:A/2", {{adsMonday, 1, 50}}),
            adSeriesOf("impressions", "Pâques", "ad:A/1", {{adsMonday, 1, 40'000}}),
            adSeriesOf("clicks", "Pâques", "ad:A/1", {{adsMonday, 1, 200}})});
    REQUIRE(results.size() == 1);
    CHECK(results[0].figures.spend == 100);
    CHECK(results[0].figures.perThousand() == 2.5);
    CHECK(results[0].figures.perClick() == 0.5);
    CHECK(results[0].currency == QStringLiteral("EUR"));
    CHECK(results[0].campaign == Id<Campaign>{3});
    REQUIRE(results[0].parts.size() == 2);
    CHECK(results[0].parts[0].name == QStringLiteral("A/1"));
    CHECK_FALSE(results[0].parts[1].figures.perClick());
}

TEST_CASE("a file by campaign and one by ad tell of the same money", "[core][F-20]")
{
    const auto results = adResults(withEaster(), adQuarter(),
        {adSeriesOf("spend", "Pâques", "", {{adsMonday, 28, 100}}), adSeriesOf("spend", "Pâques", "ad:1", {{adsMonday, 28, 60}})});
    REQUIRE(results.size() == 1);
    CHECK(results[0].figures.spend == 100);
}

TEST_CASE("money of a period that reaches beyond the quarter is told apart", "[core][S2-14]")
{
    const auto results = adResults(withEaster(), adQuarter(),
        {adSeriesOf("spend", "Pâques", "", {{adsMonday, 7, 10}, {QDate(2027, 3, 20), 30, 90}, {QDate(2027, 5, 1), 7, 500}})});
    REQUIRE(results.size() == 1);
    CHECK(results[0].figures.spend == 10);
    CHECK(results[0].spendBeyond == 90);
    CHECK(results[0].lastDay == adsMonday.addDays(6));
}

TEST_CASE("two currencies never add up", "[core][S2-14]")
{
    const auto results = adResults(withEaster(), adQuarter(),
        {adSeriesOf("spend", "Pâques", "", {{adsMonday, 7, 10}}), adSeriesOf("spend", "Pâques", "", {{adsMonday, 7, 70}}, "USD"),
            adSeriesOf("impressions", "Pâques", "", {{adsMonday, 7, 1000}})});
    REQUIRE(results.size() == 3);
    CHECK(results[0].currency == QStringLiteral("USD"));
    CHECK_FALSE(results[0].figures.perThousand());
    CHECK(results[1].figures.spend == 10);
}

TEST_CASE("an ad campaign is the plan's one of its name, unless the user says another", "[core][S2-14]")
{
    Strategy plan = withEaster();
    const std::vector<Series> spent{
        adSeriesOf("spend", "PAQUES", "", {{adsMonday, 7, 10}}), adSeriesOf("spend", "Conv_FR", "", {{adsMonday, 7, 5}})};
    auto results = adResults(plan, adQuarter(), spent);
    CHECK(results[0].campaign == Id<Campaign>{3});
    CHECK_FALSE(results[1].campaign);
    plan.all<AdCampaign>() = {{newId<AdCampaign>(), QStringLiteral("PAQUES"), {}, Id<Campaign>{4}},
        {newId<AdCampaign>(), QStringLiteral("Conv_FR"), {}, Id<Campaign>{3}}};
    results = adResults(plan, adQuarter(), spent);
    CHECK(results[0].campaign == Id<Campaign>{4});
    CHECK(results[1].campaign == Id<Campaign>{3});
}

TEST_CASE("a budget line for ads takes what its campaign cost, each sum once", "[core][S2-14]")
{
    Strategy plan = withEaster();
    const auto results = adResults(plan, adQuarter(),
        {adSeriesOf("spend", "Pâques", "", {{adsMonday, 7, 10}}), adSeriesOf("spend", "Summer", "", {{adsMonday, 7, 99}}),
            adSeriesOf("spend", "Summer", "", {{adsMonday, 7, 5}}, "USD")});
    plan.all<BudgetLine>() = {forAds(1, {3})};
    CHECK(spentOnAds(plan.all<BudgetLine>()[0], plan, results) == 10);

    plan.all<BudgetLine>() = {forAds(1, {3}), forAds(2, {3}, metaAccount), forAds(3, {4}, Id<Channel>{9})};
    CHECK_FALSE(spentOnAds(plan.all<BudgetLine>()[0], plan, results)); // the account has a line of its own
    CHECK(spentOnAds(plan.all<BudgetLine>()[1], plan, results) == 10);
    CHECK(spentOnAds(plan.all<BudgetLine>()[2], plan, results) == 99); // alone: whichever account it was
    plan.all<BudgetLine>() = {forAds(1, {3}), forAds(2, {3})};
    CHECK_FALSE(spentOnAds(plan.all<BudgetLine>()[0], plan, results)); // which of the two nobody can tell

    BudgetLine tools = forAds(1, {3});
    tools.kind = CostKind::Tools;
    CHECK_FALSE(spentOnAds(tools, plan, results));
}

TEST_CASE("a file by sets of ads and one by ads tell of the same money", "[core][F-20]")
{
    const auto results = adResults(withEaster(), adQuarter(),
        {adSeriesOf("spend", "Pâques", "adset:A", {{adsMonday, 28, 100}}), adSeriesOf("spend", "Pâques", "ad:A/1", {{adsMonday, 28, 60}}),
            adSeriesOf("spend", "Pâques", "ad:A/2", {{adsMonday, 28, 40}})});
    REQUIRE(results.size() == 1);
    CHECK(results[0].figures.spend == 100);
    REQUIRE(results[0].parts.size() == 2);
    CHECK(results[0].parts[0].name == QStringLiteral("A/1"));
}

TEST_CASE("money whose currency one file does not say is not counted twice", "[core][F-20]")
{
    const auto results = adResults(withEaster(), adQuarter(),
        {adSeriesOf("spend", "Pâques", "", {{adsMonday, 28, 100}}, ""), adSeriesOf("spend", "Pâques", "", {{adsMonday, 28, 100}}, "EUR"),
            adSeriesOf("spend", "Summer", "", {{adsMonday, 28, 7}}, "")});
    REQUIRE(results.size() == 2);
    CHECK(results[0].figures.spend == 100);
    CHECK(results[1].currency == QStringLiteral("EUR")); // the business's
}

TEST_CASE("a campaign that cost nothing anywhere is none of ads", "[core][F-20]")
{
    CHECK(adResults(withEaster(), adQuarter(), {adSeriesOf("clicks", "Newsletter", "", {{adsMonday, 1, 40}})}).empty());
}

TEST_CASE("ads that name no campaign have a row of their own, and no campaign of the plan", "[core][F-20]")
{
    Strategy plan = withEaster();
    plan.all<Campaign>().push_back(plannedCampaign(5, ""));
    const auto results = adResults(plan, adQuarter(), {adSeriesOf("spend", "", "ad:1", {{adsMonday, 7, 12}})});
    REQUIRE(results.size() == 1);
    CHECK(results[0].figures.spend == 12);
    CHECK_FALSE(results[0].campaign);
}

TEST_CASE("of a campaign of each year the one with the days of the ads is meant", "[core][S2-14]")
{
    Strategy plan = withEaster();
    Campaign before = plannedCampaign(8, "Pâques"), now = plannedCampaign(9, "Pâques");
    before.firstDay = QDate(2026, 3, 1);
    before.lastDay = QDate(2026, 4, 5);
    now.firstDay = QDate(2027, 2, 1);
    now.lastDay = QDate(2027, 3, 28);
    plan.all<Campaign>() = {before, now};
    CHECK(adResults(plan, adQuarter(), {adSeriesOf("spend", "Pâques", "", {{adsMonday, 7, 12}})})[0].campaign == now.id);
}

TEST_CASE("what is said of a campaign is said of one account's", "[core][S2-14]")
{
    Strategy plan = withEaster();
    plan.all<AdCampaign>() = {
        {{1}, QStringLiteral("Conv"), metaAccount, Id<Campaign>{4}}, {{2}, QStringLiteral("Pâques"), metaAccount, {}}};
    Series elsewhere = adSeriesOf("spend", "Conv", "", {{adsMonday, 7, 5}});
    elsewhere.key.channel = Id<Channel>{8};
    const auto results = adResults(plan, adQuarter(),
        {adSeriesOf("spend", "Conv", "", {{adsMonday, 7, 12}}), elsewhere, adSeriesOf("spend", "Pâques", "", {{adsMonday, 7, 3}})});
    REQUIRE(results.size() == 3);
    CHECK(results[0].campaign == Id<Campaign>{4});
    CHECK_FALSE(results[1].campaign);
    CHECK_FALSE(results[2].campaign); // said to be of none, whatever its name
}

TEST_CASE("what reaches beyond the quarter is no longer told apart once its days are known", "[core][S2-14]")
{
    const auto results = adResults(withEaster(), adQuarter(),
        {adSeriesOf("spend", "Pâques", "", {{QDate(2027, 3, 20), 30, 90}, {QDate(2027, 3, 22), 1, 25}, {QDate(2027, 3, 29), 1, 15}})});
    REQUIRE(results.size() == 1);
    CHECK(results[0].figures.spend == 40);
    CHECK(results[0].spendBeyond == 0);
}

TEST_CASE("what two lines of the budget may both have paid is in neither", "[core][S2-14]")
{
    Strategy plan = withEaster();
    plan.all<BudgetLine>() = {forAds(1, {3}, metaAccount), forAds(2, {3}, metaAccount)};
    const auto results = adResults(plan, adQuarter(), {adSeriesOf("spend", "Pâques", "", {{adsMonday, 7, 10}})});
    for (const BudgetLine &line : plan.all<BudgetLine>()) {
        CHECK_FALSE(spentOnAds(line, plan, results));
        CHECK(spentByNobody(line, plan, results) == 10);
    }
}
