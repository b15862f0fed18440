// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/besttimes.h"

#include "core/cadence.h"
#include "core/mix.h"
#include "core/posttimes.h"
#include "findings/soundplan.h"

#include <catch2/catch.hpp>

namespace {

using namespace core;

const Id<Channel> measuredChannel{7};
const QDate aMonday(2026, 11, 2);

// A post of that weekday and hour that so many of a hundred people reacted to.
PostResult resultAt(int weekday, int hour, double reactions, std::optional<double> reached = 100)
{
    PostResult result;
    result.channel = measuredChannel;
    result.publishedOn = aMonday.addDays(weekday - 1);
    result.publishedTime = QTime(hour, 20);
    result.reactions = reactions;
    result.reached = reached;
    return result;
}

// Tuesdays at 18 do well, Thursdays at 9 as usual; one post on Sunday had luck.
std::vector<PostResult> manyResults()
{
    std::vector<PostResult> results;
    for (int i = 0; i < 7; ++i)
        results.push_back(resultAt(2, 18, i == 0 ? 90 : 6));
    for (int i = 0; i < 14; ++i)
        results.push_back(resultAt(4, 9, 2));
    results.push_back(resultAt(7, 22, 60));
    return results;
}

} // namespace

TEST_CASE("the best hour is that of enough posts, by their median, so that luck is no rule", "[besttimes][S1-49]")
{
    const BestTimes times = bestTimesOf(manyResults(), measuredChannel);
    REQUIRE(times.isEnough());
    CHECK(times.posts == 22);
    CHECK(times.measure == TimesMeasure::PerReached);
    CHECK(times.usual == Approx(2));
    REQUIRE(times.at(2, 18));
    CHECK(times.at(2, 18)->posts == 7);
    CHECK(times.at(2, 18)->value == Approx(6)); // though one of them had 90
    REQUIRE(times.best());
    CHECK(times.best()->weekday == 2);
    CHECK(times.best()->hour == 18);
    CHECK_FALSE(times.best(7)); // one post alone
    CHECK_FALSE(times.best(4)); // no better than usual
    CHECK_FALSE(times.at(1, 9));
    CHECK(times.span() == std::pair(9, 22));
}

TEST_CASE("below twenty posts there is no map", "[besttimes][S1-49]")
{
    std::vector<PostResult> results = manyResults();
    results.resize(19);
    const BestTimes few = bestTimesOf(results, measuredChannel);
    CHECK_FALSE(few.isEnough());
    CHECK(few.posts == 19);
    CHECK(few.hours.empty());
    results.push_back(resultAt(1, 8, 2));
    CHECK(bestTimesOf(results, measuredChannel).isEnough());
    CHECK(bestTimesOf(results, Id<Channel>{8}).posts == 0); // of another channel
}

TEST_CASE("posts whose file tells no hour are left out, and those without a reach are counted by their reactions", "[besttimes][S1-49]")
{
    std::vector<PostResult> results;
    for (int i = 0; i < 20; ++i)
        results.push_back(resultAt(3, 12, 5, std::nullopt));
    CHECK(bestTimesOf(results, measuredChannel).measure == TimesMeasure::Reactions);
    CHECK(bestTimesOf(results, measuredChannel).usual == Approx(5));
    for (PostResult &result : results)
        result.views = 50;
    CHECK(bestTimesOf(results, measuredChannel).measure == TimesMeasure::PerView);
    CHECK(bestTimesOf(results, measuredChannel).usual == Approx(10));
    for (PostResult &result : results)
        result.publishedTime.reset();
    CHECK(bestTimesOf(results, measuredChannel).posts == 0);
}

TEST_CASE(
    "a new post is proposed at an hour that did well, else at the one that the channel mostly has, else at none", "[besttimes][S1-49]")
{
    Strategy plan;
    const PostTimes none(plan, bestTimesOf({}, measuredChannel));
    CHECK_FALSE(none.timeOn(aMonday));
    const std::vector<QDate> week{aMonday, aMonday.addDays(1), aMonday.addDays(2)};
    CHECK(none.bestDayOf(week) == aMonday);

    for (const int hour : {9, 17, 17}) {
        Post post;
        post.id = newId<Post>();
        post.channel = measuredChannel;
        post.day = aMonday;
        post.time = QTime(hour, 30);
        plan.all<Post>().push_back(post);
    }
    const PostTimes habit(plan, bestTimesOf({}, measuredChannel));
    CHECK(habit.timeOn(aMonday) == QTime(17, 30));
    CHECK(habit.bestDayOf(week) == aMonday);

    const PostTimes measured(plan, bestTimesOf(manyResults(), measuredChannel));
    CHECK(measured.timeOn(aMonday) == QTime(18, 0));
    CHECK(measured.bestDayOf(week) == aMonday.addDays(1)); // Tuesday
}

TEST_CASE("a silence is filled on weekdays and at hours that did well, and never left too long for it", "[findings][S1-49][S3-40]")
{
    tests::SoundPlan plan;
    std::erase_if(plan.posts(), [&](const Post &post) { return post.day >= QDate(2027, 3, 4); });
    std::vector<PostResult> results = manyResults();
    for (PostResult &result : results)
        result.channel = plan.channel().id;
    PlanUnderCheck checked = plan.underCheck();
    checked.postResults = [&results] { return results; };
    std::optional<Remedy> remedy;
    for (const Finding &finding : findingsOf(checked))
        if (finding.rule == u"gap-in-cadence")
            remedy = finding.remedy;
    REQUIRE(remedy);
    const auto before = plan.posts().size();
    plan.apply(stepOf(*remedy));
    REQUIRE(plan.posts().size() > before);
    bool isAnyOnTuesday = false;
    for (const Post &post : plan.posts())
        if (post.day >= QDate(2027, 3, 4)) {
            CHECK(post.time == QTime(18, 0));
            isAnyOnTuesday = isAnyOnTuesday || post.day->dayOfWeek() == 2;
        }
    CHECK(isAnyOnTuesday);
    CHECK(gapsBetween(plan.strategy, plan.quarter().firstDay, plan.quarter().lastDay, plan.today).empty());
}

TEST_CASE("a channel's steadiness counts the weeks that are over, without those that were closed", "[cadence][F-37][S3-32]")
{
    const QDate first(2027, 1, 1), last(2027, 3, 31); // a Friday; the first whole week begins on 4 January
    Strategy plan;
    plan.all<Business>().push_back(Business());
    Channel channel;
    channel.id = measuredChannel;
    channel.postsPerWeek = 2;
    const auto put = [&](QDate day) {
        Post post;
        post.id = newId<Post>();
        post.channel = measuredChannel;
        post.day = day;
        plan.all<Post>().push_back(post);
    };
    CHECK_FALSE(consistencyOf(plan, channel, first, last, QDate(2027, 2, 10))); // it has not begun
    for (const int week : {0, 2, 3})
        for (const int day : {0, 3})
            put(QDate(2027, 1, 4).addDays(7 * week + day));
    put(QDate(2027, 1, 12)); // one post where two were wanted
    const auto four = consistencyOf(plan, channel, first, last, QDate(2027, 2, 1));
    REQUIRE(four);
    CHECK(four->periods == 4);
    CHECK(four->kept == 3);
    CHECK(four->percent() == Approx(75));
    CHECK(consistencyOf(plan, channel, first, last, QDate(2027, 1, 31))->periods == 3); // its Sunday is not over
    CHECK_FALSE(consistencyOf(plan, channel, first, last, QDate(2027, 1, 10)));

    Closure closure;
    closure.id = newId<Closure>();
    closure.firstDay = QDate(2027, 1, 11);
    closure.lastDay = QDate(2027, 1, 17);
    plan.all<Closure>().push_back(closure);
    CHECK(consistencyOf(plan, channel, first, last, QDate(2027, 2, 1))->periods == 3);
    CHECK(consistencyOf(plan, channel, first, last, QDate(2027, 2, 1))->kept == 3);

    plan.all<Closure>().clear();
    channel.postsPerWeek = 0.5; // every second week is enough
    const auto pairs = consistencyOf(plan, channel, first, last, QDate(2027, 2, 1));
    REQUIRE(pairs);
    CHECK(pairs->weeksPerPeriod == 2);
    CHECK(pairs->periods == 2);
    CHECK(pairs->kept == 2);
    channel.postsPerWeek.reset();
    CHECK_FALSE(consistencyOf(plan, channel, first, last, QDate(2027, 2, 1)));
}

TEST_CASE("a week promotes too much by one rule: more than half of at least four posts", "[mix][S1-52]")
{
    CHECK(surplusInWeek(2, 4, mostPromotionInAWeek) == 0);
    CHECK(surplusInWeek(3, 4, mostPromotionInAWeek) == 1);
    CHECK(surplusInWeek(3, 3, mostPromotionInAWeek) == 0); // too few posts to judge
    Mix week;
    week.posts = 6;
    week.categories = {{QStringLiteral("value"), 80, 2, 33, 33, false}, {QStringLiteral("promotion"), 20, 4, 67, 67, true}};
    CHECK(isTooMuchPromotion(week));
    week.categories.back().posts = 3;
    CHECK_FALSE(isTooMuchPromotion(week));
    week.categories.back().posts = 6;
    week.categories.back().isLimit = false;
    CHECK_FALSE(isTooMuchPromotion(week));
}
