// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/budget.h"

#include <catch2/catch.hpp>

using namespace core;

namespace {

const Id<Quarter> quarter{1};

BudgetLine line(qint64 id, double planned, double spent, Scope scope, CostKind kind = CostKind::Other)
{
    BudgetLine result;
    result.id = {id};
    result.quarter = quarter;
    result.planned = planned;
    result.spent = spent;
    result.scope = scope;
    result.kind = kind;
    return result;
}

class Impressions : public MetricSource {
public:
    std::vector<Series> series(const SeriesQuery &query) const override
    {
        if (query.metric != u"impressions" || query.scope != Scope::Organic)
            return {};
        Series series;
        series.values = {{QDate(2027, 1, 4), 1, 40'000}, {QDate(2026, 12, 31), 1, 99'000}};
        Series ofAds = series; // in whatever account they were imported
        ofAds.key.campaign = QStringLiteral("Spring");
        return {series, ofAds};
    }
    std::vector<SourceNote> sources(const SeriesQuery &) const override { return {}; }
};

} // namespace

TEST_CASE("a quarter's budget is cut by organic and paid, by channel and by campaign", "[campaigns][S2-14][S3-36]")
{
    Strategy plan;
    plan.all<BudgetLine>() = {line(1, 100, 20, Scope::Organic), line(2, 300, 280, Scope::Paid), line(3, 50, 0, Scope::Paid)};
    plan.all<BudgetLine>()[1].channel = Id<Channel>{5};
    plan.all<BudgetLine>().push_back(line(4, 1000, 1000, Scope::Paid));
    plan.all<BudgetLine>().back().quarter = {2}; // another quarter's

    const Budget budget = budgetOf(plan, quarter);
    CHECK(budget.all == BudgetSum{450, 300});
    CHECK(budget.organic == BudgetSum{100, 20});
    CHECK(budget.paid == BudgetSum{350, 280});
    REQUIRE(budget.byChannel.size() == 2);
    CHECK(budget.byChannel.front().first == Id<Channel>{5});
    CHECK_FALSE(budget.countsWorkTwice);
}

TEST_CASE("salaries and hours of the same work are not both counted", "[campaigns][F-21]")
{
    Strategy plan;
    plan.all<BudgetLine>() = {line(1, 900, 900, Scope::Organic, CostKind::Salary)};
    CHECK_FALSE(budgetOf(plan, quarter).countsWorkTwice);
    plan.all<BudgetLine>().push_back(line(2, 300, 300, Scope::Organic, CostKind::Hours));
    CHECK(budgetOf(plan, quarter).countsWorkTwice);
    plan.all<BudgetLine>()[1].scope = Scope::Paid; // the work on ads is another
    CHECK_FALSE(budgetOf(plan, quarter).countsWorkTwice);
}

TEST_CASE("hours at a rate make a cost once both are known", "[campaigns][F-21]")
{
    BudgetLine work = line(1, 0, 0, Scope::Organic, CostKind::Hours);
    CHECK_FALSE(costOfHours(work));
    work.hours = 12;
    work.hourlyRate = 25;
    CHECK(costOfHours(work) == 300);
}

TEST_CASE("a thousand organic impressions cost what the quarter's organic work cost", "[campaigns][F-21][S2-14]")
{
    Strategy plan;
    Quarter first;
    first.id = quarter;
    first.firstDay = QDate(2027, 1, 1);
    first.lastDay = QDate(2027, 3, 31);
    plan.all<BudgetLine>() = {line(1, 100, 80, Scope::Organic), line(2, 500, 500, Scope::Paid)};
    CHECK_FALSE(organicCost(plan, first, Impressions()).perThousand()); // no account, no impressions
    Channel channel;
    channel.id = {5};
    plan.all<Channel>() = {channel};
    CHECK(organicCost(plan, first, Impressions()).perThousand() == Approx(2.0));
}

TEST_CASE("ads for nearly everybody are told apart from ads for somebody", "[campaigns][S3-36]")
{
    PaidPlan ads;
    ads.audienceKind = PaidAudience::Everyone;
    CHECK(isTooBroad(ads));
    ads.audienceKind = PaidAudience::Interests;
    CHECK(isTooBroad(ads)); // neither a place nor an interest named, any age
    ads.ageFrom = 25;
    ads.ageTo = 40;
    CHECK_FALSE(isTooBroad(ads));
    ads.ageTo.reset();
    ads.place = QStringLiteral("Lyon");
    CHECK_FALSE(isTooBroad(ads));
    ads.place.clear();
    ads.audienceKind = PaidAudience::Remarketing;
    CHECK_FALSE(isTooBroad(ads));
}

TEST_CASE("ads cost their daily budget on each of their days", "[campaigns][S3-36]")
{
    PaidPlan ads;
    ads.dailyBudget = 5;
    CHECK_FALSE(totalOf(ads));
    ads.firstDay = QDate(2027, 3, 1);
    ads.lastDay = QDate(2027, 3, 10);
    CHECK(totalOf(ads) == 50);
    ads.lastDay = QDate(2027, 2, 1);
    CHECK_FALSE(totalOf(ads));
}

TEST_CASE("each use of a promo code has its price once it was used", "[campaigns][J-10]")
{
    PromoCode code;
    code.cost = 30;
    CHECK_FALSE(costPerUse(code));
    code.uses = 12;
    CHECK(costPerUse(code) == 2.5);
}
