// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/calendar/postmoves.h"

#include "app/calendar/calendarprint.h"
#include "app/calendar/postedits.h"
#include "support/openworkspace.h"

#include <catch2/catch.hpp>

namespace {

using Status = core::PostStatus;

// An empty plan of 2027 Q1, closed at weekends, with posts as a test needs them.
struct MovedPosts {
    MovedPosts()
    {
        core::Business business = plan->strategy().business();
        business.openDays = 0b0011111;
        REQUIRE(plan->edit(core::Edit::changing(business, business.name)));
    }
    core::Post add(const QString &title, std::optional<QDate> day, Status status = Status::Draft, std::optional<QTime> time = {})
    {
        core::Post post;
        post.id = core::newId<core::Post>();
        post.title = title;
        post.day = day;
        post.time = time;
        post.status = status;
        REQUIRE(plan->edit(core::Edit::adding(post, title)));
        return post;
    }
    core::Channel addChannel(const QString &network)
    {
        core::Channel channel;
        channel.id = core::newId<core::Channel>();
        channel.network = network;
        channel.handle = QLatin1Char('@') + network;
        channel.owner = QStringLiteral("Owner of ") + network;
        REQUIRE(plan->edit(core::Edit::adding(channel, network)));
        return channel;
    }
    void write(const app::PostMoves &moves) { REQUIRE(plan->edit(moves.edit())); }
    core::Post stored(const core::Post &post) const
    {
        const core::Post *found = plan->strategy().find(post.id);
        REQUIRE(found);
        return *found;
    }
    QDate dayOf(const core::Post &post) const { return stored(post).day.value_or(QDate()); }
    size_t steps() const { return plan->history().size(); }

    support::OpenWorkspace plan = support::emptyWorkspace();
};

QDate january(int day)
{
    return {2027, 1, day};
}

} // namespace

TEST_CASE("posts move to a date with their distances, in one step, and what is to be ready before goes with them", "[app][calendar]")
{
    MovedPosts plan;
    core::Post first = plan.add(QStringLiteral("First"), january(12));
    first.productionDay = january(10);
    REQUIRE(plan.plan->edit(core::Edit::changing(first, first.title)));
    const core::Post second = plan.add(QStringLiteral("Second"), january(15));
    const core::Post idea = plan.add(QStringLiteral("Idea"), std::nullopt, Status::Idea);
    const auto steps = plan.steps();
    const auto moves = app::movedToDay({second, idea, first}, january(18), false, *plan.plan);
    CHECK(app::foretold(moves, *plan.plan) == QStringLiteral("3 posts move."));
    plan.write(moves);
    CHECK(plan.steps() == steps + 1);
    CHECK(plan.dayOf(first) == january(18));
    CHECK(plan.stored(first).productionDay == january(16));
    CHECK(plan.dayOf(second) == january(21));
    CHECK(plan.dayOf(idea) == january(18));
    CHECK(plan.stored(idea).status == Status::Draft);
    REQUIRE(plan.plan->undo());
    CHECK(plan.dayOf(first) == january(12));
    CHECK_FALSE(plan.stored(idea).day);
}

TEST_CASE("published posts stay where they are, and are counted", "[app][calendar]")
{
    MovedPosts plan;
    const core::Post gone = plan.add(QStringLiteral("Out already"), january(11), Status::Published);
    const core::Post draft = plan.add(QStringLiteral("Draft"), january(12));
    SECTION("by days")
    {
        const auto moves = app::movedBy({gone, draft}, 2, false, *plan.plan);
        CHECK(moves.published == 1);
        CHECK(app::told(moves, *plan.plan).contains(QStringLiteral("stay")));
        plan.write(moves);
        CHECK(plan.dayOf(draft) == january(14));
    }
    SECTION("to a date: the first that moves lands there")
    {
        plan.write(app::movedToDay({gone, draft}, january(20), false, *plan.plan));
        CHECK(plan.dayOf(draft) == january(20));
    }
    SECTION("pushed")
    {
        plan.write(app::pushed({january(11), 1, {}, false, {}}, *plan.plan));
        CHECK(plan.dayOf(draft) == january(13));
    }
    SECTION("distributed")
    {
        const auto moves = app::distributed({gone, draft}, january(18), january(22), *plan.plan);
        CHECK(moves.published == 1);
        plan.write(moves);
        CHECK(plan.dayOf(draft) == january(18));
    }
    SECTION("put back")
    {
        plan.write(app::putBack({gone, draft}, *plan.plan));
        CHECK_FALSE(plan.stored(draft).day);
        CHECK(plan.stored(draft).status == Status::Idea);
    }
    SECTION("swapped: not at all")
    {
        const auto moves = app::swapped({gone, draft}, *plan.plan);
        CHECK(moves.isEmpty());
        CHECK_FALSE(moves.problem.isEmpty());
    }
    CHECK(plan.dayOf(gone) == january(11));
}

TEST_CASE("a shift that skips closed days goes on to the next open one, earlier as well as later", "[app][calendar][J-07]")
{
    MovedPosts plan;
    const core::Post friday = plan.add(QStringLiteral("Friday"), january(15));
    CHECK(app::movedBy({friday}, 1, false, *plan.plan).posts.front().day == january(16));
    CHECK(app::movedBy({friday}, 1, true, *plan.plan).posts.front().day == january(18));
    CHECK(app::movedBy({friday}, -5, true, *plan.plan).posts.front().day == january(11));
    CHECK(app::movedBy({friday}, 0, true, *plan.plan).isEmpty());
}

TEST_CASE("pushing moves what follows on a channel to the end of the quarter, and says what leaves it", "[app][calendar]")
{
    MovedPosts plan;
    const core::Channel instagram = plan.addChannel(QStringLiteral("instagram"));
    const auto onChannel = [&](const core::Post &post) {
        core::Post changed = post;
        changed.channel = instagram.id;
        REQUIRE(plan.plan->edit(core::Edit::changing(changed, changed.title)));
        return changed;
    };
    const core::Post before = onChannel(plan.add(QStringLiteral("Before"), january(11)));
    const core::Post from = onChannel(plan.add(QStringLiteral("From"), january(12)));
    const core::Post last = onChannel(plan.add(QStringLiteral("Last"), QDate(2027, 3, 31)));
    const core::Post next = onChannel(plan.add(QStringLiteral("Of the next quarter"), QDate(2027, 4, 6)));
    const core::Post elsewhere = plan.add(QStringLiteral("No channel"), january(13));
    app::PushWish wish;
    wish.from = january(12);
    wish.days = 2;
    wish.channel = instagram.id;
    wish.newTitle = QStringLiteral("News");
    const auto moves = app::pushed(wish, *plan.plan);
    CHECK(moves.leaving == 1);
    CHECK(app::foretold(moves, *plan.plan).contains(QStringLiteral("2 posts move.")));
    const auto steps = plan.steps();
    plan.write(moves);
    CHECK(plan.steps() == steps + 1);
    CHECK(plan.dayOf(before) == january(11));
    CHECK(plan.dayOf(from) == january(14));
    CHECK(plan.dayOf(last) == QDate(2027, 4, 2));
    CHECK(plan.dayOf(next) == QDate(2027, 4, 6));
    CHECK(plan.dayOf(elsewhere) == january(13));
    const auto news = plan.plan->strategy().where<core::Post>([](const core::Post &post) { return post.title == QStringLiteral("News"); });
    REQUIRE(news.size() == 1);
    CHECK(news.front().day == january(12));
    CHECK(news.front().channel == instagram.id);
    wish.channel.reset();
    wish.newTitle.clear();
    wish.from = january(11);
    CHECK(app::pushed(wish, *plan.plan).posts.size() == 4); // the news as well, and not the one that left
}

TEST_CASE("nothing is pushed from a day that is in no quarter", "[app][calendar]")
{
    MovedPosts posts;
    posts.add(QStringLiteral("After all"), QDate(2028, 5, 3));
    app::PushWish wish;
    wish.from = QDate(2028, 5, 2);
    wish.days = 1;
    const app::PostMoves moves = app::pushed(wish, *posts.plan);
    CHECK(moves.isEmpty());
    CHECK_FALSE(moves.problem.isEmpty());
}

TEST_CASE("the quarter that is printed is the one that is looked at, planned or not", "[app][calendar][J-11]")
{
    const MovedPosts posts;
    const auto days = [&](QDate day) { return app::daysToPrint(app::CalendarPrintKind::Quarter, day, *posts.plan); };
    CHECK(days(january(20)) == std::pair(january(1), QDate(2027, 3, 31)));
    CHECK(days(QDate(2027, 8, 9)) == std::pair(QDate(2027, 7, 1), QDate(2027, 9, 30)));
    core::Business business = posts.plan->strategy().business();
    business.quarterFirstMonth = 2;
    REQUIRE(posts.plan->edit(core::Edit::changing(business, business.name)));
    CHECK(days(QDate(2027, 8, 9)) == std::pair(QDate(2027, 8, 1), QDate(2027, 10, 31))); // as the window has them
}

TEST_CASE("two posts change places with day and hour", "[app][calendar]")
{
    MovedPosts plan;
    const core::Post one = plan.add(QStringLiteral("One"), january(12), Status::Draft, QTime(9, 0));
    const core::Post other = plan.add(QStringLiteral("Other"), january(20));
    plan.write(app::swapped({one, other}, *plan.plan));
    CHECK(plan.dayOf(one) == january(20));
    CHECK_FALSE(plan.stored(one).time);
    CHECK(plan.dayOf(other) == january(12));
    CHECK(plan.stored(other).time == QTime(9, 0));
    CHECK_FALSE(app::swapped({one}, *plan.plan).problem.isEmpty());
    const core::Post idea = plan.add(QStringLiteral("Idea"), std::nullopt, Status::Idea);
    CHECK_FALSE(app::swapped({one, idea}, *plan.plan).problem.isEmpty());
}

TEST_CASE("posts are spread over the open days of a span, in their order and at their hours", "[app][calendar][S1-49]")
{
    MovedPosts plan;
    std::vector<core::Post> posts;
    for (int i = 0; i < 3; ++i)
        posts.push_back(plan.add(QStringLiteral("Post %1").arg(i), january(11 + i), Status::Draft, QTime(9 + i, 0)));
    const auto daysOf = [&](const app::PostMoves &moves) {
        plan.write(moves);
        std::vector<QDate> days;
        for (const core::Post &post : posts)
            days.push_back(plan.dayOf(post));
        return days;
    };
    SECTION("from end to end, and the weekend is left out")
    {
        CHECK(daysOf(app::distributed(posts, january(11), january(22), *plan.plan)) == std::vector{january(11), january(18), january(22)});
        CHECK(plan.stored(posts[2]).time == QTime(11, 0));
    }
    SECTION("several on a day where there are more posts than days")
    {
        CHECK(daysOf(app::distributed(posts, january(15), january(18), *plan.plan)) == std::vector{january(15), january(15), january(18)});
    }
    SECTION("not where no day is open, nor over a span that ends before it begins")
    {
        CHECK_FALSE(app::distributed(posts, january(16), january(17), *plan.plan).problem.isEmpty());
        CHECK_FALSE(app::distributed(posts, january(18), january(12), *plan.plan).problem.isEmpty());
    }
}

TEST_CASE("an hour that is moved by hand moves the others’ as far, each within its day", "[app][calendar]")
{
    MovedPosts plan;
    const core::Post lead = plan.add(QStringLiteral("Lead"), january(12), Status::Draft, QTime(9, 0));
    const core::Post late = plan.add(QStringLiteral("Late"), january(13), Status::Draft, QTime(22, 0));
    const core::Post plain = plan.add(QStringLiteral("Without an hour"), january(14));
    plan.write(app::movedAlong(lead, {lead, late, plain}, january(13), QTime(12, 0), *plan.plan));
    CHECK(plan.stored(lead).time == QTime(12, 0));
    CHECK(plan.stored(late).time == QTime(23, 45));
    CHECK(plan.dayOf(late) == january(14));
    CHECK_FALSE(plan.stored(plain).time);
    CHECK(plan.dayOf(plain) == january(15));
    REQUIRE(plan.plan->undo());
    plan.write(app::movedAlong(lead, {lead, late}, january(12), QTime(), *plan.plan)); // dropped where posts have no hour
    CHECK_FALSE(plan.stored(late).time);
}

TEST_CASE("copies are drafts of their own, the originals stay", "[app][calendar]")
{
    MovedPosts plan;
    const core::Post gone = plan.add(QStringLiteral("Out already"), january(12), Status::Published, QTime(9, 0));
    const core::Post draft = plan.add(QStringLiteral("Draft"), january(14));
    const auto moves = app::copiedAlong(draft, {gone, draft}, january(21), {});
    REQUIRE(moves.added.size() == 2);
    plan.write(moves);
    CHECK(plan.dayOf(gone) == january(12));
    CHECK(moves.added[0].day == january(19));
    CHECK(moves.added[0].status == Status::Draft);
    CHECK(moves.added[0].time == QTime(9, 0));
    CHECK(moves.added[1].day == january(21));
}

TEST_CASE("what was copied is pasted even when it was deleted since, without what the plan has no more", "[app][calendar]")
{
    MovedPosts plan;
    const core::Channel instagram = plan.addChannel(QStringLiteral("instagram"));
    core::Post first = plan.add(QStringLiteral("First"), january(12), Status::Approved, QTime(9, 0));
    first.channel = instagram.id;
    first.text = QStringLiteral("Bread at nine.");
    const core::Post second = plan.add(QStringLiteral("Second"), january(14));
    const QString plain = app::plainTextOf({second, first}, *plan.plan);
    CHECK(plain.indexOf(QStringLiteral("First")) < plain.indexOf(QStringLiteral("Second")));
    CHECK(plain.contains(QStringLiteral("Bread at nine.")));
    CHECK(plain.contains(QStringLiteral("@instagram")));
    core::Edit edit = app::deletingPosts({first}, plan.plan->strategy());
    edit.remove(instagram.id);
    REQUIRE(plan.plan->edit(edit));
    const auto moves = app::pasted({first, second}, QDate(2027, 2, 1), *plan.plan);
    plan.write(moves);
    REQUIRE(moves.added.size() == 2);
    CHECK(moves.added[0].day == QDate(2027, 2, 1));
    CHECK_FALSE(plan.stored(moves.added[0]).channel);
    CHECK(moves.added[0].status == Status::Draft);
    CHECK(moves.added[1].day == QDate(2027, 2, 3));
}

TEST_CASE("a post is copied to other channels, each in its words and kept by who keeps the channel", "[app][calendar]")
{
    MovedPosts plan;
    const core::Channel instagram = plan.addChannel(QStringLiteral("instagram"));
    const core::Channel linkedin = plan.addChannel(QStringLiteral("linkedin"));
    core::Post post = plan.add(QStringLiteral("Bread"), january(12));
    post.channel = instagram.id;
    post.text = QStringLiteral("Bread!");
    const auto moves = app::copiedTo({post}, {{instagram.id, {}}, {linkedin.id, QStringLiteral("On bread.")}}, *plan.plan);
    REQUIRE(moves.added.size() == 1); // it stands on Instagram already
    CHECK(moves.added.front().channel == linkedin.id);
    CHECK(moves.added.front().text == QStringLiteral("On bread."));
    CHECK(moves.added.front().owner == linkedin.owner);
    CHECK(moves.added.front().day == january(12));
    CHECK(moves.added.front().id != post.id);
    const auto steps = plan.steps();
    plan.write(moves);
    CHECK(plan.steps() == steps + 1);
}
