// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pauses.h"

#include "core/cadence.h"
#include "core/labels.h"

#include <catch2/catch.hpp>

using namespace core;

namespace {

// A channel with three posts a week, from Monday, 1 February 2027 on; the business is closed on Sundays.
struct PausedPlan {
    PausedPlan()
    {
        Business business;
        business.id = newId<Business>();
        business.openDays = 0x3f;
        strategy.all<Business>().push_back(business);
        channel = addChannel();
        other = addChannel();
        for (QDate day(2027, 2, 1); day <= QDate(2027, 3, 31); day = day.addDays(1))
            if (day.dayOfWeek() == 1 || day.dayOfWeek() == 3 || day.dayOfWeek() == 5)
                add(channel, day);
    }
    Id<Channel> addChannel()
    {
        Channel one;
        one.id = newId<Channel>();
        one.postsPerWeek = 3;
        strategy.all<Channel>().push_back(one);
        return one.id;
    }
    Post &add(std::optional<Id<Channel>> on, QDate day, PostStatus status = PostStatus::Approved)
    {
        Post post;
        post.id = newId<Post>();
        post.title = day.toString(Qt::ISODate);
        post.channel = on;
        post.day = day;
        post.status = status;
        strategy.all<Post>().push_back(post);
        return strategy.all<Post>().back();
    }
    void apply(const Edit &edit)
    {
        for (const auto &operation : edit.operations()) {
            const Post post = std::get<Post>(std::get<Edit::Row>(operation));
            for (Post &kept : strategy.all<Post>())
                if (kept.id == post.id)
                    kept = post;
        }
    }
    void pauseTwoWeeks() { apply(pausing(postsToPause(strategy, {channel}, twoWeeks), twoWeeks)); }
    QStringList placed(QDate from) const
    {
        QStringList days;
        for (const Post &post : placedAgain(strategy, waitingPosts(strategy), from, true))
            days << post.title.mid(5) + QStringLiteral(" to ") + post.day->toString(Qt::ISODate).mid(5);
        return days;
    }

    Strategy strategy;
    Id<Channel> channel, other;
    const Pause twoWeeks{QDate(2027, 2, 8), QDate(2027, 2, 20)};
};

} // namespace

TEST_CASE("a pause takes the posts of its channels and days off the calendar, but nothing that is out", "[core][J-09]")
{
    PausedPlan plan;
    plan.add(plan.channel, QDate(2027, 2, 9), PostStatus::Published);
    plan.add(plan.other, QDate(2027, 2, 10));
    plan.add(std::nullopt, QDate(2027, 2, 10));
    const auto posts = postsToPause(plan.strategy, {plan.channel}, plan.twoWeeks);
    REQUIRE(posts.size() == 6);
    CHECK(posts.front().day == QDate(2027, 2, 8));
    CHECK(posts.back().day == QDate(2027, 2, 19));
    plan.pauseTwoWeeks();
    const auto waiting = waitingPosts(plan.strategy);
    REQUIRE(waiting.size() == 6);
    for (const Post &post : waiting) {
        CHECK_FALSE(post.day);
        CHECK(post.status == PostStatus::Idea);
        CHECK(pauseOf(post) == plan.twoWeeks);
    }
    CHECK(waiting.front().suspendedDay == QDate(2027, 2, 8));
    CHECK(postsToPause(plan.strategy, {plan.channel}, plan.twoWeeks).empty());
    CHECK(pausesOf(plan.strategy, plan.channel) == std::vector<Pause>{plan.twoWeeks});
    CHECK(pausesOf(plan.strategy, plan.other).empty());
    CHECK(editLabel(pausing(posts, plan.twoWeeks).label(), Language::english()) == u"Suspend 6 posts");
}

TEST_CASE("placed again in time, posts stand where they stood, as drafts to be read again", "[core][J-09]")
{
    PausedPlan plan;
    plan.pauseTwoWeeks();
    const auto placed = placedAgain(plan.strategy, waitingPosts(plan.strategy), QDate(2027, 2, 7), true);
    REQUIRE(placed.size() == 6);
    CHECK(placed.front().day == QDate(2027, 2, 8));
    CHECK(placed.front().status == PostStatus::Draft);
    CHECK(placed.front().checked.isEmpty()); // the day lies in the pause
    CHECK_FALSE(placed.front().suspendedDay);
    const Edit edit = placingAgain(plan.strategy, waitingPosts(plan.strategy), QDate(2027, 2, 7), true);
    plan.apply(edit);
    CHECK(waitingPosts(plan.strategy).empty());
    CHECK(pausesOf(plan.strategy, plan.channel).empty());
    CHECK(editLabel(edit.label(), Language::english()) == u"Place 6 posts again");
}

TEST_CASE("what can't go back takes the next open days without a post, in its order", "[core][J-09]")
{
    PausedPlan plan;
    plan.pauseTwoWeeks();
    // From Wednesday the 17th: two stand again on their days, four shift to days between; the 21st is a Sunday, 22, 24 and 26 are taken.
    CHECK(plan.placed(QDate(2027, 2, 17))
          == QStringList{QStringLiteral("02-08 to 02-18"), QStringLiteral("02-10 to 02-20"), QStringLiteral("02-12 to 02-23"),
              QStringLiteral("02-15 to 02-25"), QStringLiteral("02-17 to 02-17"), QStringLiteral("02-19 to 02-19")});
    Closure closure;
    closure.id = newId<Closure>();
    closure.firstDay = QDate(2027, 2, 18);
    closure.lastDay = QDate(2027, 2, 20);
    plan.strategy.all<Closure>().push_back(closure);
    CHECK(plan.placed(QDate(2027, 2, 20)).front() == u"02-08 to 02-23");
}

TEST_CASE("a production day goes with its post, and a post that wants a second reader comes back into review", "[core][J-09][S3-30]")
{
    PausedPlan plan;
    Post &post = plan.strategy.all<Post>()[3];
    REQUIRE(post.day == QDate(2027, 2, 8));
    post.productionDay = QDate(2027, 2, 5);
    post.checked << QStringLiteral("pair.wanted");
    plan.pauseTwoWeeks();
    const auto placed = placedAgain(plan.strategy, waitingPosts(plan.strategy), QDate(2027, 2, 22));
    CHECK(placed.front().day == QDate(2027, 2, 23));
    CHECK(placed.front().productionDay == QDate(2027, 2, 20));
    CHECK(placed.front().status == PostStatus::InReview);
    REQUIRE(placed.front().checked.size() == 2);
    CHECK(placed.front().checked.front() == u"pair.wanted");
    CHECK(placed.front().checked.back().startsWith(u"pause.2027-02-08.2027-02-20."));
}

TEST_CASE("a pause stays one when its posts have other days, and ends where they are placed within it", "[core][J-09]")
{
    PausedPlan plan;
    plan.pauseTwoWeeks();
    CHECK(dayAfterPauses(waitingPosts(plan.strategy)) == QDate(2027, 2, 21));
    CHECK_FALSE(dayAfterPauses({}).isValid());
    SECTION("behind it")
    {
        plan.apply(placingAgain(plan.strategy, waitingPosts(plan.strategy), QDate(2027, 2, 21)));
        CHECK(pausesOf(plan.strategy, plan.channel) == std::vector<Pause>{plan.twoWeeks});
        // A second pause takes one of them again, and both are told.
        const Pause march{QDate(2027, 2, 23), QDate(2027, 2, 23)};
        plan.apply(pausing(postsToPause(plan.strategy, {plan.channel}, march), march));
        CHECK(pausesOf(plan.strategy, plan.channel) == std::vector<Pause>{plan.twoWeeks, march});
        REQUIRE(waitingPosts(plan.strategy).size() == 1);
        CHECK(pauseOf(waitingPosts(plan.strategy).front()) == march);
    }
    SECTION("within it")
    {
        plan.apply(placingAgain(plan.strategy, waitingPosts(plan.strategy), QDate(2027, 2, 17), true));
        CHECK(pausesOf(plan.strategy, plan.channel) == std::vector<Pause>{Pause{QDate(2027, 2, 8), QDate(2027, 2, 16)}});
    }
    SECTION("within it, after one was placed by hand")
    {
        plan.apply(Edit({QStringLiteral("move:post"), {}}).put(givenADay(waitingPosts(plan.strategy).front(), QDate(2027, 2, 25))));
        plan.apply(placingAgain(plan.strategy, waitingPosts(plan.strategy), QDate(2027, 2, 17), true));
        CHECK(pausesOf(plan.strategy, plan.channel) == std::vector<Pause>{Pause{QDate(2027, 2, 8), QDate(2027, 2, 16)}});
    }
    SECTION("from a day within it, without ending it")
    {
        const auto placed = placedAgain(plan.strategy, waitingPosts(plan.strategy), QDate(2027, 2, 17));
        CHECK(placed.front().day == QDate(2027, 2, 23)); // the first free day behind it
        plan.apply(placingAgain(plan.strategy, waitingPosts(plan.strategy), QDate(2027, 2, 17)));
        CHECK(pausesOf(plan.strategy, plan.channel) == std::vector<Pause>{plan.twoWeeks});
    }
    SECTION("beside a longer one of another channel")
    {
        plan.add(plan.other, QDate(2027, 2, 10));
        const Pause longer{QDate(2027, 2, 8), QDate(2027, 3, 20)};
        plan.apply(pausing(postsToPause(plan.strategy, {plan.other}, longer), longer));
        for (const Post &post : placedAgain(plan.strategy, waitingPosts(plan.strategy), QDate(2027, 2, 17)))
            CHECK(*post.day > (post.channel == plan.other ? longer.lastDay : plan.twoWeeks.lastDay));
    }
    SECTION("one post, by hand")
    {
        Post post = givenADay(waitingPosts(plan.strategy).front(), QDate(2027, 2, 12));
        CHECK(post.checked.isEmpty());
        CHECK_FALSE(isWaiting(post));
        plan.apply(Edit({QStringLiteral("move:post"), {}}).put(post));
        CHECK(pausesOf(plan.strategy, plan.channel) == std::vector<Pause>{plan.twoWeeks}); // for the others
    }
    SECTION("a post of a channel that is gone")
    {
        Post post = waitingPosts(plan.strategy).front();
        post.channel.reset();
        CHECK(pauseOf(post) == plan.twoWeeks);
        plan.apply(Edit({QStringLiteral("move:post"), {}}).put(post));
        std::erase_if(plan.strategy.all<Channel>(), [&plan](const Channel &one) { return one.id == plan.channel; });
        CHECK(channelPauses(plan.strategy).empty());
    }
}

TEST_CASE("the weeks of a pause that is over are not held against a channel", "[core][J-09][S3-40]")
{
    PausedPlan plan;
    plan.strategy.all<Channel>().pop_back();
    const QDate first(2027, 2, 1), last(2027, 3, 31), today(2027, 3, 15);
    plan.pauseTwoWeeks();
    plan.apply(placingAgain(plan.strategy, waitingPosts(plan.strategy), QDate(2027, 2, 21)));
    CHECK(gapsBetween(plan.strategy, first, last, first).empty());
    const auto consistency = consistencyOf(plan.strategy, plan.strategy.all<Channel>().front(), first, last, today);
    REQUIRE(consistency);
    CHECK(consistency->periods == 4); // six weeks, two of them silent on purpose
    CHECK(consistency->kept == 4);
}

TEST_CASE("a channel that is suspended on purpose is not called silent", "[core][J-09][S3-40]")
{
    PausedPlan plan;
    const QDate first(2027, 2, 1), last(2027, 3, 31);
    plan.strategy.all<Channel>().pop_back(); // the one without posts
    REQUIRE(gapsBetween(plan.strategy, first, last, first).empty());
    Strategy emptied = plan.strategy;
    std::erase_if(emptied.all<Post>(), [&](const Post &post) { return plan.twoWeeks.holds(*post.day); });
    CHECK(gapsBetween(emptied, first, last, first).size() == 1);
    plan.pauseTwoWeeks();
    CHECK(gapsBetween(plan.strategy, first, last, first).empty());
    const auto longest = cadenceOf(plan.strategy, plan.strategy.all<Channel>().front(), first, last).longestGap;
    REQUIRE(longest);
    CHECK(longest->openDays == 13); // what is told of the plan stays what it is
}

TEST_CASE("a day and a mark that don't belong together are not taken for a pause", "[core][J-09]")
{
    Post post;
    post.id = newId<Post>();
    CHECK_FALSE(pauseOf(post));
    post.suspendedDay = QDate(2027, 2, 10);
    CHECK(pauseOf(post) == Pause{QDate(2027, 2, 10), QDate(2027, 2, 10)});
    post.checked = {QStringLiteral("pause.2027-02-11.2027-02-20"), QStringLiteral("pause.x"), QStringLiteral("voice.tone")};
    CHECK(pauseOf(post) == Pause{QDate(2027, 2, 10), QDate(2027, 2, 10)});
    CHECK(givenADay(post, QDate(2027, 2, 12)).checked == QStringList{QStringLiteral("voice.tone")});
    post.day = QDate(2027, 2, 12);
    CHECK_FALSE(pauseOf(post));
}

TEST_CASE("weeks for which a channel was suspended count neither as kept nor as missed", "[core][J-09][S3-32]")
{
    PausedPlan plan;
    const auto consistency = [&plan] {
        const Channel &channel = *plan.strategy.find(plan.channel);
        return consistencyOf(plan.strategy, channel, QDate(2027, 2, 1), QDate(2027, 2, 28), QDate(2027, 3, 1));
    };
    plan.pauseTwoWeeks();
    REQUIRE(consistency());
    CHECK(consistency()->periods == 2);
    CHECK(consistency()->kept == 2);

    plan.add(plan.channel, QDate(2027, 2, 23)); // the week after has days of work, so it counts
    std::erase_if(
        plan.strategy.all<Post>(), [](const Post &post) { return post.day == QDate(2027, 2, 22) || post.day == QDate(2027, 2, 24); });
    CHECK(consistency()->periods == 2);
    CHECK(consistency()->kept == 1);
}
