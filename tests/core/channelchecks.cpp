// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/channelchecks.h"
#include "core/limits.h"

#include <catch2/catch.hpp>

using namespace core;

namespace {

Channel account(const QString &network, const QString &handle)
{
    Channel channel;
    channel.id = newId<Channel>();
    channel.network = network;
    channel.handle = handle;
    return channel;
}

} // namespace

TEST_CASE("the same account twice on one network is noticed, on two networks it is usual", "[channels][S1-33]")
{
    Strategy plan;
    const Channel first = account(QStringLiteral("instagram"), QStringLiteral("@Bakery"));
    const Channel twice = account(QStringLiteral("instagram"), QStringLiteral("bakery "));
    const Channel elsewhere = account(QStringLiteral("facebook"), QStringLiteral("bakery"));
    plan.all<Channel>() = {first, twice, elsewhere};
    CHECK(handleDoubt(plan, first) == HandleDoubt::SameAsAnother);
    CHECK(handleDoubt(plan, twice) == HandleDoubt::SameAsAnother);
    CHECK_FALSE(handleDoubt(plan, elsewhere));
    CHECK_FALSE(handleDoubt(plan, account(QStringLiteral("instagram"), QString())));
}

TEST_CASE("a name of 200 letters is doubted", "[channels]")
{
    CHECK(handleDoubt({}, account(QStringLiteral("x"), QString(200, u'a'))) == HandleDoubt::TooLong);
}

TEST_CASE("a cadence of many posts a day is doubted", "[channels][S1-40]")
{
    Channel channel;
    CHECK_FALSE(absurdPostsPerDay(channel));
    channel.postsPerWeek = 14;
    CHECK_FALSE(absurdPostsPerDay(channel));
    channel.postsPerWeek = 70;
    CHECK(absurdPostsPerDay(channel) == 10);
}

TEST_CASE("limits are written as people say them", "[limits][Q30]")
{
    const Language english = Language::english(), french = Language::french();
    CHECK(formatLimit(8'000'000, LimitUnit::Bytes, english) == QStringLiteral("8 MB"));
    CHECK(formatLimit(1'500'000'000, LimitUnit::Bytes, english) == QStringLiteral("1.5 GB"));
    CHECK(formatLimit(300'000, LimitUnit::Bytes, english) == QStringLiteral("300 kB"));
    CHECK(formatLimit(5, LimitUnit::Hashtags, french) == QStringLiteral("5"));
}
