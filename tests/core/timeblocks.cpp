// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeblocks.h"
#include "core/capacity.h"
#include "core/format.h"
#include "core/mix.h"

#include <catch2/catch.hpp>

using namespace core;

namespace {

const QDate firstMonday(2027, 1, 4);
const QDate lastSunday(2027, 1, 31); // four weeks

struct QuietPlan {
    Strategy strategy;

    QuietPlan()
    {
        Business business;
        business.id = newId<Business>();
        business.openDays = 0x1f; // Monday to Friday
        business.hoursPerWeek = 5;
        strategy.all<Business>() = {business};
    }
    TimeBlock &keep(BlockKind kind, const char *rule, int minutes, QDate first = firstMonday)
    {
        TimeBlock block;
        block.id = newId<TimeBlock>();
        block.title = QStringLiteral("Comments");
        block.kind = kind;
        block.firstDay = first;
        block.rule = QLatin1String(rule);
        block.minutes = minutes;
        strategy.all<TimeBlock>().push_back(block);
        return strategy.all<TimeBlock>().back();
    }
    void addPosts(const QString &third, int posts)
    {
        Pillar pillar;
        pillar.id = newId<Pillar>();
        pillar.inThirds = third;
        strategy.all<Pillar>().push_back(pillar);
        for (int i = 0; i < posts; ++i) {
            Post post;
            post.id = newId<Post>();
            post.pillar = pillar.id;
            post.day = firstMonday.addDays(i);
            strategy.all<Post>().push_back(post);
        }
    }
};

} // namespace

TEST_CASE("a time kept free every day leaves out the days when the business is closed", "[timeblocks][S1-48]")
{
    QuietPlan plan;
    plan.keep(BlockKind::Engagement, "FREQ=DAILY", 15);
    CHECK(keptCount(plan.strategy, BlockKind::Engagement, firstMonday, lastSunday) == 20);
    CHECK(keptHours(plan.strategy, BlockKind::Engagement, firstMonday, lastSunday) == Approx(5));
    CHECK(keptHours(plan.strategy, BlockKind::Reserve, firstMonday, lastSunday) == 0);
    Closure closure;
    closure.id = newId<Closure>();
    closure.firstDay = firstMonday;
    closure.lastDay = firstMonday.addDays(6);
    plan.strategy.all<Closure>().push_back(closure);
    CHECK(keptCount(plan.strategy, BlockKind::Engagement, firstMonday, lastSunday) == 15);
}

TEST_CASE("a time that is kept once is on its day alone, by day and hour", "[timeblocks][S1-48]")
{
    QuietPlan plan;
    const auto late = plan.keep(BlockKind::Reserve, "", 60, QDate(2027, 1, 6)).id;
    TimeBlock &early = plan.keep(BlockKind::Engagement, "FREQ=WEEKLY", 30, QDate(2027, 1, 6));
    early.time = QTime(9, 0);
    const auto times = keptTimes(plan.strategy, QDate(2027, 1, 5), QDate(2027, 1, 13));
    REQUIRE(times.size() == 3);
    CHECK(times[0].block == early.id); // those with an hour first
    CHECK(times[1].block == late);
    CHECK(times[2].day == QDate(2027, 1, 13));
    CHECK(keptTimes(plan.strategy, QDate(2027, 1, 1), QDate(2027, 1, 5)).empty());
}

TEST_CASE("times kept free count as work, apart from posts and answers", "[timeblocks][capacity][S1-48][S1-40]")
{
    QuietPlan plan;
    const NetworkCatalogue networks(std::vector<Network>{});
    plan.keep(BlockKind::Engagement, "FREQ=WEEKLY;BYDAY=MO,TH", 60);
    plan.keep(BlockKind::Reserve, "FREQ=WEEKLY;BYDAY=FR", 240);
    const Capacity capacity = capacityOf(plan.strategy, networks, firstMonday, lastSunday);
    CHECK(capacity.postHours == 0);
    CHECK(capacity.engagementHours == Approx(2));
    CHECK(capacity.reserveHours == Approx(4));
    CHECK(capacity.needed() == Approx(6));
    CHECK(capacity.excess() == Approx(1));
    CHECK(neededHours(plan.strategy, networks, firstMonday, firstMonday.addDays(6)) == Approx(6));
}

TEST_CASE("time for people fills the personal third, and is never too much of it", "[timeblocks][mix][S1-48][S1-54]")
{
    QuietPlan plan;
    plan.addPosts(QStringLiteral("promotion"), 4);
    plan.addPosts(QStringLiteral("industry"), 4);
    CHECK(mixOf(plan.strategy, QStringLiteral("thirds"), firstMonday, lastSunday).categories.back().wholePercent == 0);
    plan.addPosts(QStringLiteral("personal"), 1);
    plan.keep(BlockKind::Engagement, "FREQ=WEEKLY", 30); // four times
    plan.keep(BlockKind::Reserve, "FREQ=DAILY", 30); // for nobody in particular
    Mix mix = mixOf(plan.strategy, QStringLiteral("thirds"), firstMonday, lastSunday);
    CHECK(mix.conversations == 3);
    CHECK(mix.categories.back().posts == 1);
    CHECK(mix.categories.back().actualPercent == Approx(100.0 / 3));
    CHECK(mix.posts == 9);
    CHECK(mixOf(plan.strategy, QStringLiteral("80_20"), firstMonday, lastSunday).conversations == 0);
    plan.strategy.all<TimeBlock>().front().rule.clear(); // once
    mix = mixOf(plan.strategy, QStringLiteral("thirds"), firstMonday, lastSunday);
    CHECK(mix.conversations == 1);
    CHECK(mix.categories.back().wholePercent == 20);
}

TEST_CASE("a time kept free says what it is for, and how long", "[timeblocks][S1-48]")
{
    QuietPlan plan;
    TimeBlock &block = plan.keep(BlockKind::Reserve, "", 90);
    CHECK(keptTimeText(block, Language::english()) == QStringLiteral("Comments, ") + formatHours(1.5, Language::english()));
    block.title.clear();
    block.time = QTime(9, 30);
    CHECK(keptTimeText(block, Language::english())
          == QStringLiteral("Room for the unplanned, 09:30, ") + formatHours(1.5, Language::english()));
}

TEST_CASE("a channel's thirds count the conversations kept for it or for any channel, a campaign's none", "[timeblocks][mix][S1-54]")
{
    QuietPlan plan;
    plan.addPosts(QStringLiteral("promotion"), 4);
    plan.addPosts(QStringLiteral("industry"), 4);
    const Id<Channel> channel{5}, other{6};
    const Id<Campaign> campaign{7};
    for (Post &post : plan.strategy.all<Post>()) {
        post.channel = channel;
        post.campaign = campaign;
    }
    TimeBlock &block = plan.keep(BlockKind::Engagement, "FREQ=DAILY", 15);
    const auto conversations = [&](const MixScope &scope) {
        const Mix mix = mixOf(plan.strategy, QStringLiteral("thirds"), firstMonday, lastSunday, scope);
        CHECK(mix.posts == 8);
        return mix.conversations;
    };
    CHECK(conversations({channel, std::nullopt}) == 4);
    block.channel = channel;
    CHECK(conversations({channel, std::nullopt}) == 4);
    block.channel = other;
    CHECK(conversations({channel, std::nullopt}) == 0);
    CHECK(conversations({}) == 4);
    CHECK(conversations({std::nullopt, campaign}) == 0);
}

TEST_CASE("what is to be added to a mix counts the conversations too", "[timeblocks][mix][F-36]")
{
    QuietPlan plan;
    plan.addPosts(QStringLiteral("promotion"), 7);
    plan.addPosts(QStringLiteral("industry"), 1);
    plan.keep(BlockKind::Engagement, "FREQ=DAILY", 15);
    const Mix mix = mixOf(plan.strategy, QStringLiteral("thirds"), firstMonday, lastSunday);
    REQUIRE(mix.conversations == 4);
    const auto advice = mixAdvice(plan.strategy, mix, {}, firstMonday, lastSunday, 10);
    REQUIRE(advice);
    CHECK(advice->category == u"industry");
    CHECK(advice->posts == 5); // 6 of 17; with 4 more it would be 5 of 16
}
