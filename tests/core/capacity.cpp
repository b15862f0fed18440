// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/capacity.h"
#include "core/cadence.h"

#include <catch2/catch.hpp>

using namespace core;

namespace {

const QDate capacityStart(2027, 1, 4);
const QDate capacityEnd(2027, 1, 31); // four weeks

NetworkCatalogue networks()
{
    Network instagram, tiktok;
    instagram.id = QStringLiteral("instagram");
    instagram.suits = {QStringLiteral("b2c")};
    instagram.minutesPerPost = {{QStringLiteral("image"), 30}};
    tiktok.id = QStringLiteral("tiktok");
    tiktok.minutesPerPost = {{QStringLiteral("image"), 90}};
    return NetworkCatalogue({instagram, tiktok});
}

// Four weeks with two posts a week of half an hour on one channel and two of an hour and a half on another.
struct BusyPlan {
    Strategy strategy;
    Id<Channel> instagram, tiktok;

    explicit BusyPlan(double hoursPerWeek, int replyMinutes = 0)
    {
        Business business;
        business.id = newId<Business>();
        business.hoursPerWeek = hoursPerWeek;
        business.replyMinutes = replyMinutes;
        business.openDays = 0x1f; // Monday to Friday
        strategy.all<Business>() = {business};
        instagram = addChannel(QStringLiteral("instagram"), ChannelRank::Primary);
        tiktok = addChannel(QStringLiteral("tiktok"), ChannelRank::Secondary);
        for (QDate day = capacityStart; day < capacityEnd; day = day.addDays(7))
            for (const Id<Channel> channel : {instagram, instagram, tiktok, tiktok})
                addPost(channel, day);
    }
    Id<Channel> addChannel(const QString &network, ChannelRank rank)
    {
        Channel channel;
        channel.id = newId<Channel>();
        channel.network = network;
        channel.rank = rank;
        channel.postsPerWeek = 2;
        strategy.all<Channel>().push_back(channel);
        return channel.id;
    }
    void addPost(std::optional<Id<Channel>> channel, QDate day)
    {
        Post post;
        post.id = newId<Post>();
        post.channel = channel;
        post.day = day;
        post.format = PostFormat::Image;
        post.status = PostStatus::Draft;
        strategy.all<Post>().push_back(post);
    }
    void close(QDate first, QDate last)
    {
        Closure closure;
        closure.id = newId<Closure>();
        closure.firstDay = first;
        closure.lastDay = last;
        strategy.all<Closure>().push_back(closure);
    }
    Capacity capacity() const { return capacityOf(strategy, networks(), capacityStart, capacityEnd); }
};

} // namespace

TEST_CASE("a week's work is its posts and the answers of each open day", "[capacity][S1-40][F-50]")
{
    const BusyPlan plan(6, 12);
    const Capacity capacity = plan.capacity();
    CHECK(capacity.weeks == Approx(4));
    CHECK(capacity.postHours == Approx(4));
    CHECK(capacity.openDaysPerWeek == Approx(5));
    CHECK(capacity.replyHours == Approx(1));
    CHECK(capacity.needed() == Approx(5));
    CHECK(capacity.excess() == 0);
    REQUIRE(capacity.channels.size() == 2);
    CHECK(capacity.channels[0].hoursPerWeek == Approx(1));
    CHECK(capacity.channels[1].hoursPerPost() == Approx(1.5));
    CHECK(neededHours(plan.strategy, networks(), capacityStart, capacityEnd) == Approx(20));
}

TEST_CASE("the business's own minutes of a format replace the usual ones, of that format alone", "[capacity][F-50]")
{
    BusyPlan plan(6);
    FormatEffort effort;
    effort.id = newId<FormatEffort>();
    effort.format = PostFormat::Image;
    effort.minutes = 15;
    plan.strategy.all<FormatEffort>() = {effort};
    CHECK(plan.capacity().postHours == Approx(1)); // four posts of a quarter of an hour
    plan.strategy.all<FormatEffort>().front().format = PostFormat::Video;
    CHECK(plan.capacity().postHours == Approx(4));
    plan.strategy.all<FormatEffort>().clear();
    CHECK(plan.capacity().postHours == Approx(4));
    const auto known = networks();
    CHECK(usualMinutes(PostFormat::Image, known.find(QStringLiteral("tiktok"))) == 90);
    CHECK(usualMinutes(PostFormat::Poll, known.find(QStringLiteral("tiktok"))) == 30);
    CHECK(usualMinutes(PostFormat::Image, nullptr) == 30);
}

TEST_CASE("a closure leaves fewer weeks to work in and no answers", "[capacity][S1-40][F-50][J-07]")
{
    BusyPlan plan(6, 12);
    plan.close(QDate(2027, 1, 18), capacityEnd);
    const Capacity capacity = plan.capacity();
    CHECK(capacity.weeks == Approx(2));
    CHECK(capacity.postHours == Approx(8));
    CHECK(capacity.replyHours == Approx(1));
    CHECK(capacity.excess() == Approx(3));
}

TEST_CASE("what the channels promise takes more than the few posts that are planned", "[capacity][S1-40]")
{
    BusyPlan plan(5);
    const auto promised = [&plan] {
        return promisedHours(capacityOf(plan.strategy, networks(), capacityStart, capacityEnd), plan.strategy, networks());
    };
    const auto beyond = [&plan] {
        return promisedBeyondPlan(capacityOf(plan.strategy, networks(), capacityStart, capacityEnd), plan.strategy, networks());
    };
    CHECK(promised() == Approx(4)); // all of it is planned
    CHECK_FALSE(beyond());
    plan.strategy.all<Channel>().front().postsPerWeek = 6;
    CHECK(promised() == Approx(6)); // four more of half an hour
    CHECK(beyond() == promised());
    plan.strategy.all<Post>().clear();
    plan.strategy.all<Channel>().front().postsPerWeek = 0;
    CHECK(promised() > 0); // the second channel promises two
}

TEST_CASE("what would fit is told by the fewest posts of a secondary channel", "[capacity][S1-40]")
{
    const BusyPlan plan(3);
    const auto fewer = whatWouldFit(plan.capacity());
    REQUIRE(fewer.size() == 1);
    CHECK(fewer.front().channel == plan.tiktok);
    CHECK(fewer.front().posts == 1);
}

TEST_CASE("where one channel is not enough, the next gives posts as well", "[capacity][S1-40]")
{
    const BusyPlan plan(0.5);
    const auto fewer = whatWouldFit(plan.capacity());
    REQUIRE(fewer.size() == 2);
    CHECK(fewer[0].channel == plan.tiktok);
    CHECK(fewer[0].posts == 2);
    CHECK(fewer[1].channel == plan.instagram);
    CHECK(fewer[1].posts == 1);
}

TEST_CASE("nothing is proposed where it fits, nobody said the hours, or answers alone take too long", "[capacity][S1-40]")
{
    CHECK(whatWouldFit(BusyPlan(4).capacity()).empty());
    CHECK(whatWouldFit(BusyPlan(0).capacity()).empty());
    CHECK(BusyPlan(0).capacity().excess() == 0);
    CHECK(whatWouldFit(BusyPlan(1, 60).capacity()).empty());
}

TEST_CASE("a business that is never open still has weeks", "[capacity]")
{
    BusyPlan plan(6, 12);
    plan.strategy.all<Business>().front().openDays = 0;
    CHECK(plan.capacity().weeks == Approx(4));
    CHECK(plan.capacity().replyHours == 0);
}

TEST_CASE("posts without a channel count as well", "[capacity][F-50]")
{
    BusyPlan plan(6);
    plan.addPost({}, capacityStart);
    const Capacity capacity = plan.capacity();
    REQUIRE(capacity.channels.size() == 3);
    CHECK_FALSE(capacity.channels.back().channel);
    CHECK(capacity.postHours == Approx(4.125));
}

TEST_CASE("a network suits the people it is for", "[channels][S1-33]")
{
    const NetworkCatalogue known = networks();
    CHECK(suits(*known.find(QStringLiteral("instagram")), BusinessModel::B2C));
    CHECK_FALSE(suits(*known.find(QStringLiteral("instagram")), BusinessModel::B2B));
    CHECK(suits(*known.find(QStringLiteral("instagram")), BusinessModel::Both));
    CHECK(suits(*known.find(QStringLiteral("tiktok")), BusinessModel::B2B));
}

TEST_CASE("three channels that are all primary are one thing too many", "[channels][S3-15]")
{
    BusyPlan plan(6);
    plan.addChannel(QStringLiteral("facebook"), ChannelRank::Primary);
    CHECK_FALSE(isEveryChannelPrimary(plan.strategy));
    for (Channel &channel : plan.strategy.all<Channel>())
        channel.rank = ChannelRank::Primary;
    CHECK(isEveryChannelPrimary(plan.strategy));
    plan.strategy.all<Channel>().back().decision = AuditDecision::Close;
    CHECK_FALSE(isEveryChannelPrimary(plan.strategy));
}
