// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ownpresence.h"

#include "support/measured.h"

#include <catch2/catch.hpp>

using namespace core;
using namespace support;

namespace {

const QDate today(2027, 2, 10);
constexpr Id<Channel> ownInstagram{4};

Strategy planWithPosts(int posts)
{
    Strategy plan;
    for (int i = 0; i < posts; ++i) {
        Post post;
        post.id = {i + 1};
        post.channel = ownInstagram;
        post.day = today.addDays(-i);
        post.status = PostStatus::Published;
        plan.all<Post>().push_back(post);
    }
    return plan;
}

Channel ours()
{
    Channel channel;
    channel.id = ownInstagram;
    channel.network = QStringLiteral("instagram");
    return channel;
}

Measured numbers()
{
    return Measured()
        .daily(keyOf("followers", ownInstagram), today.addDays(-40), today, [](int) { return 1000; })
        .daily(keyOf("engagements", ownInstagram), today.addDays(-40), today, [](int) { return 10; })
        .daily(keyOf("reach", ownInstagram), today.addDays(-40), today, [](int) { return 50; });
}

} // namespace

TEST_CASE("our row measures engagement as a rival's is seen: per post, by followers", "[competitors][S2-23][F-07][F-07b]")
{
    const OwnPresence presence = ownPresence(planWithPosts(8), ours(), *quarterNamed(u"2027Q1"), numbers(), today);
    CHECK(presence.followers == 1000);
    CHECK(presence.engagements == 280);
    CHECK(presence.posts == 8);
    CHECK(*presence.engagementRate == Approx(100.0 * 280 / (8 * 1000))); // by reach it would be 20%
    CHECK(*presence.postsPerWeek == Approx(2));
}

TEST_CASE("without posts or followers there is no engagement per post", "[competitors][S2-23][F-07]")
{
    const Quarter quarter = *quarterNamed(u"2027Q1");
    CHECK_FALSE(ownPresence(planWithPosts(0), ours(), quarter, numbers(), today).engagementRate);
    const Measured noFollowers = Measured().daily(keyOf("engagements", ownInstagram), today.addDays(-40), today, [](int) { return 10; });
    CHECK_FALSE(ownPresence(planWithPosts(8), ours(), quarter, noFollowers, today).engagementRate);
    CHECK_FALSE(ownPresence(planWithPosts(8), ours(), quarter, Measured(), today).followers);
}
