// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendarmerge.h"

#include "core/language.h"
#include "exchange/aplan.h"

#include <catch2/catch.hpp>

using namespace core;

namespace {

exchange::CalendarMerge merged(const APlan &plan, std::vector<exchange::CalendarPost> posts)
{
    return exchange::mergeCalendar(plan.strategy, plan.networks, {std::move(posts), {}, 0, false}, QStringLiteral("posts.csv"));
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

TEST_CASE("a file gives a post a day as the calendar does", "[exchange][calendar][J-09][S3-30]")
{
    APlan plan;
    Post &post = plan.post(QDate(2027, 2, 3), QTime(9, 0));
    SECTION("one that was to be ready before it, as long before")
    {
        post.productionDay = QDate(2027, 2, 1);
        auto changed = exchange::calendarPost(plan.strategy, post);
        changed.day = QDate(2027, 2, 10);
        plan.apply(merged(plan, {changed}).edit);
        CHECK(plan.strategy.all<Post>().front().productionDay == QDate(2027, 2, 8));
    }
    SECTION("one that waits, which waits no more, and one that wants a second reader into review")
    {
        post.suspendedDay = post.day;
        post.day.reset();
        post.status = PostStatus::Idea;
        post.checked = {QStringLiteral("pair.wanted")};
        auto changed = exchange::calendarPost(plan.strategy, post);
        changed.saysDay = true;
        changed.day = QDate(2027, 2, 10);
        changed.status.reset();
        plan.apply(merged(plan, {changed}).edit);
        const Post &placed = plan.strategy.all<Post>().front();
        CHECK(placed.day == QDate(2027, 2, 10));
        CHECK_FALSE(placed.suspendedDay);
        CHECK(placed.status == PostStatus::InReview);
    }
    SECTION("an idea keeps the hour that files don't tell")
    {
        post.day.reset();
        post.status = PostStatus::Idea;
        auto changed = exchange::calendarPost(plan.strategy, post);
        changed.title = QStringLiteral("Brioche");
        plan.apply(merged(plan, {changed}).edit);
        CHECK(plan.strategy.all<Post>().front().title == u"Brioche");
        CHECK(plan.strategy.all<Post>().front().time == QTime(9, 0));
    }
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

TEST_CASE(
    "posts that name no channel of the plan go where the user says, and stay the same when they are read again", "[exchange][calendar]")
{
    APlan plan;
    const Id<Channel> bakery = plan.strategy.all<Channel>().front().id;
    const auto posts = [] {
        std::vector<exchange::CalendarPost> list{foreign("Soup", QDate(2027, 2, 1)), foreign("Bread", QDate(2027, 2, 2))};
        list[1].network = QStringLiteral("facebook");
        return list;
    };
    const auto open = merged(plan, posts());
    REQUIRE(open.places.size() == 2);
    CHECK(open.places[0].word.isEmpty());
    CHECK(open.places[1].word == u"facebook");
    CHECK(open.places[1].posts == 1);
    CalendarChoice choice;
    choice.channels[QStringLiteral("facebook")] = bakery;
    const auto chosen = exchange::mergeCalendar(plan.strategy, plan.networks, {posts(), {}, 0, false}, QStringLiteral("posts.csv"), choice);
    CHECK(chosen.issues.empty());
    plan.apply(chosen.edit);
    CHECK_FALSE(plan.strategy.all<Post>()[0].channel);
    CHECK(plan.strategy.all<Post>()[1].channel == bakery);
    CHECK(merged(plan, posts()).count == CalendarCount{0, 0, 2, 0, 0});
}

TEST_CASE("a conflict is decided for the file where the user says so", "[exchange][calendar]")
{
    APlan plan;
    auto changed = exchange::calendarPost(plan.strategy, plan.post(QDate(2027, 2, 3)));
    changed.title = QStringLiteral("Brioche");
    plan.strategy.all<Post>().front().title = QStringLiteral("Rye");
    const auto mine = merged(plan, {changed});
    REQUIRE(mine.rows.size() == 1);
    CHECK(mine.rows[0].isDecidable);
    CHECK(mine.rows[0].before->title == u"Rye");
    CHECK(mine.rows[0].post.title == u"Brioche");
    CalendarChoice choice;
    choice.fromFile.insert(mine.rows[0].uid);
    const auto theirs =
        exchange::mergeCalendar(plan.strategy, plan.networks, {{changed}, {}, 0, false}, QStringLiteral("posts.csv"), choice);
    CHECK(theirs.count == CalendarCount{0, 1, 0, 0, 0});
    CHECK(theirs.rows[0].takesFile);
    plan.apply(theirs.edit);
    CHECK(plan.strategy.all<Post>().front().title == u"Brioche");
}

TEST_CASE("a post for an account that is closed, on a day of no quarter or in an hour that is skipped is told", "[exchange][calendar][Q22]")
{
    APlan plan;
    plan.strategy.all<Channel>().front().decision = AuditDecision::Close;
    Quarter quarter;
    quarter.id = newId<Quarter>();
    quarter.firstDay = QDate(2027, 1, 1);
    quarter.lastDay = QDate(2027, 3, 31);
    plan.strategy.all<Quarter>().push_back(quarter);
    auto closed = foreign("Soup", QDate(2027, 2, 1));
    closed.channel = QStringLiteral("@bakery");
    auto skipped = foreign("Night", QDate(2027, 3, 28));
    skipped.time = QTime(2, 30);
    const auto merge = merged(plan, {closed, foreign("Late", QDate(2027, 5, 1)), skipped, foreign("Plain", QDate(2027, 2, 2))});
    CHECK(merge.count.added == 4);
    const auto remark = [&merge](std::size_t row) { return merge.rows[row].remarks.at(0).in(Language::english()); };
    CHECK(remark(0) == u"It is for @bakery, an account that your audit closes.");
    CHECK(remark(1).contains(QStringLiteral("lies in no quarter of the plan")));
    CHECK(remark(2).contains(QStringLiteral("calendars will show it at 03:30")));
    CHECK(merge.rows[3].remarks.empty());
}
