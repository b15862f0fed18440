// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendarmerge.h"

#include "core/language.h"
#include "exchange/aplan.h"

#include <catch2/catch.hpp>

using namespace core;
using exchange::CalendarCount;

namespace {

exchange::CalendarMerge merged(const APlan &plan, std::vector<exchange::CalendarPost> posts)
{
    return exchange::mergeCalendar(plan.strategy, plan.networks, {std::move(posts), {}, 0}, QStringLiteral("posts.csv"));
}

exchange::CalendarPost foreign(const char *title, QDate day)
{
    exchange::CalendarPost post;
    post.title = QLatin1String(title);
    post.day = day;
    return post;
}

} // namespace

TEST_CASE("a calendar read twice adds its posts once", "[exchange][calendar]")
{
    APlan plan;
    const auto first = merged(plan, {foreign("Soup", QDate(2027, 2, 1)), foreign("Bread", QDate(2027, 2, 2))});
    CHECK(first.count == CalendarCount{2, 0, 0, 0, 0});
    plan.apply(first.edit);
    const auto second = merged(plan, {foreign("Soup", QDate(2027, 2, 1)), foreign("Bread", QDate(2027, 2, 2))});
    CHECK(second.count == CalendarCount{0, 0, 2, 0, 0});
    CHECK(second.edit.isEmpty());
}

TEST_CASE("a post changed in the calendar changes in the plan and keeps what the calendar does not know", "[exchange][calendar]")
{
    APlan plan;
    auto changed = exchange::calendarPost(plan.strategy, plan.post(QDate(2027, 2, 3)));
    changed.day = QDate(2027, 2, 4);
    changed.text.reset();
    const auto merge = merged(plan, {changed});
    CHECK(merge.count == CalendarCount{0, 1, 0, 0, 0});
    plan.apply(merge.edit);
    REQUIRE(plan.strategy.all<Post>().size() == 1);
    const Post &post = plan.strategy.all<Post>().front();
    CHECK(post.day == QDate(2027, 2, 4));
    CHECK(post.text.startsWith(QStringLiteral("Flour")));
    CHECK(post.notes == QStringLiteral("SECRET note"));
}

TEST_CASE("a newer edit of the plan is not undone by an old calendar", "[exchange][calendar]")
{
    APlan plan;
    const auto old = exchange::calendarPost(plan.strategy, plan.post(QDate(2027, 2, 3)));
    plan.strategy.all<Post>().front().title = QStringLiteral("Rye");
    const auto merge = merged(plan, {old});
    CHECK(merge.count == CalendarCount{0, 0, 1, 0, 0});
}

TEST_CASE("a post that changed on both sides is a conflict and stays", "[exchange][calendar]")
{
    APlan plan;
    auto changed = exchange::calendarPost(plan.strategy, plan.post(QDate(2027, 2, 3)));
    changed.title = QStringLiteral("Brioche");
    plan.strategy.all<Post>().front().title = QStringLiteral("Rye");
    const auto merge = merged(plan, {changed});
    CHECK(merge.count == CalendarCount{0, 0, 0, 1, 0});
    CHECK(merge.edit.isEmpty());
    REQUIRE(merge.issues.size() == 1);
}

TEST_CASE("a published post is not changed by a calendar", "[exchange][calendar]")
{
    APlan plan;
    plan.post(QDate(2027, 2, 3)).status = PostStatus::Published;
    auto changed = exchange::calendarPost(plan.strategy, plan.strategy.all<Post>().front());
    changed.day = QDate(2027, 5, 4);
    CHECK(merged(plan, {changed}).count == CalendarCount{0, 0, 0, 1, 0});
}

TEST_CASE("one identity with two contents in a file is a conflict for the second", "[exchange][calendar]")
{
    const APlan plan;
    auto one = foreign("Soup", QDate(2027, 2, 1));
    one.uid = QStringLiteral("x");
    auto other = foreign("Bread", QDate(2027, 2, 1));
    other.uid = QStringLiteral("x");
    CHECK(merged(plan, {one, other}).count == CalendarCount{1, 0, 0, 1, 0});
}

TEST_CASE("names lead to the plan's rows, and a name it does not know is told", "[exchange][calendar]")
{
    APlan plan;
    auto post = foreign("Soup", QDate(2027, 2, 1));
    post.network = QStringLiteral("Instagram");
    post.channel = QStringLiteral("BAKERY");
    post.pillar = QStringLiteral("know-how; and, more");
    post.campaign = QStringLiteral("Nowhere");
    const auto merge = merged(plan, {post});
    plan.apply(merge.edit);
    const Post &added = plan.strategy.all<Post>().front();
    CHECK(added.channel == plan.strategy.all<Channel>().front().id);
    CHECK(added.pillar == plan.strategy.all<Pillar>().front().id);
    CHECK(added.status == PostStatus::Draft);
    REQUIRE(merge.issues.size() == 1);
    CHECK(merge.issues.front().message.in(Language::english()).contains(QStringLiteral("“Nowhere”")));
}
