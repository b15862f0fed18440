// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/calendar/today.h"

#include "app/calendar/postedits.h"
#include "app/calendar/poststeps.h"
#include "app/planday.h"
#include "support/openworkspace.h"

#include <catch2/catch.hpp>

namespace {

// It is 10 February 2027, nine o'clock UTC and ten in Paris.
core::Post postOn(QDate day, const QString &title, core::PostStatus status = core::PostStatus::Scheduled)
{
    core::Post post;
    post.id = core::newId<core::Post>();
    post.title = title;
    post.day = day;
    post.status = status;
    return post;
}

core::Post kept(const app::Workspace &plan, const core::Post &post)
{
    REQUIRE(plan.strategy().find(post.id));
    return *plan.strategy().find(post.id);
}

QStringList titlesOf(const std::vector<core::Post> &posts)
{
    QStringList titles;
    for (const core::Post &post : posts)
        titles << post.title;
    return titles;
}

} // namespace

TEST_CASE("the day's work holds today's posts by their time, and those of days before that nobody marked", "[app][J-08]")
{
    const auto plan = support::emptyWorkspace();
    core::Post noon = postOn(QDate(2027, 2, 10), QStringLiteral("Noon"));
    noon.time = QTime(12, 0);
    core::Post early = postOn(QDate(2027, 2, 10), QStringLiteral("Early"), core::PostStatus::Published);
    early.time = QTime(8, 0);
    const core::Post late = postOn(QDate(2027, 2, 10), QStringLiteral("Some time"));
    const core::Post forgotten = postOn(QDate(2027, 2, 8), QStringLiteral("Forgotten"));
    const core::Post older = postOn(QDate(2027, 1, 8), QStringLiteral("Older"), core::PostStatus::Draft);
    const core::Post out = postOn(QDate(2027, 2, 8), QStringLiteral("Out"), core::PostStatus::Published);
    const core::Post coming = postOn(QDate(2027, 2, 11), QStringLiteral("Coming"));
    core::Edit edit({QStringLiteral("add:posts"), {QStringLiteral("7")}});
    for (const core::Post &post : {late, noon, early, older, forgotten, out, coming})
        edit.put(post);
    REQUIRE(plan->edit(edit));
    const app::TodaysWork work = app::todaysWork(*plan);
    CHECK(work.day == QDate(2027, 2, 10));
    CHECK(titlesOf(work.posts) == QStringList{QStringLiteral("Early"), QStringLiteral("Noon"), QStringLiteral("Some time")});
    CHECK(titlesOf(work.unmarked) == QStringList{QStringLiteral("Forgotten"), QStringLiteral("Older")});
}

TEST_CASE("the day is the one it is where the business is", "[app][J-08]")
{
    const auto plan = support::emptyWorkspace();
    core::Business business = plan->strategy().business();
    if (!business.id)
        business.id = core::newId<core::Business>();
    business.timeZone = QStringLiteral("Pacific/Honolulu"); // eleven in the evening of the day before
    REQUIRE(plan->edit(core::Edit::changing(business, business.name)));
    CHECK(app::todaysWork(*plan).day == QDate(2027, 2, 9));
}

TEST_CASE("whether a post went out is asked once for each of its days", "[app][J-08][undo]")
{
    const auto plan = support::emptyWorkspace();
    const core::Post first = postOn(QDate(2027, 2, 8), QStringLiteral("First"));
    core::Post second = postOn(QDate(2027, 2, 9), QStringLiteral("Second"));
    second.checked << QStringLiteral("voice.tone");
    REQUIRE(plan->edit(core::Edit({QStringLiteral("add:posts"), {QStringLiteral("2")}}).put(first).put(second)));
    REQUIRE(plan->edit(app::notAskingAgain({first, second})));
    CHECK(app::todaysWork(*plan).unmarked.empty());
    CHECK(kept(*plan, second).status == core::PostStatus::Scheduled);
    CHECK(kept(*plan, second).checked.contains(QStringLiteral("voice.tone")));
    CHECK(app::notAskingAgain({kept(*plan, first)}).isEmpty());
    REQUIRE(plan->undo());
    CHECK(app::todaysWork(*plan).unmarked.size() == 2);
    REQUIRE(plan->redo());

    REQUIRE(plan->edit(app::movingPost(kept(*plan, first), QDate(2027, 2, 7))));
    CHECK(titlesOf(app::todaysWork(*plan).unmarked) == QStringList{QStringLiteral("First")});
    REQUIRE(plan->edit(app::notAskingAgain({kept(*plan, first)})));
    CHECK(kept(*plan, first).checked.size() == 1); // one answer, not one for each day it ever had
    CHECK(app::copyOf(kept(*plan, first)).checked.isEmpty());
}

TEST_CASE("a post marked as published keeps its address and tells who did it and when, in one step", "[app][J-08][S3-41][undo]")
{
    const auto plan = support::emptyWorkspace();
    core::Post post = postOn(QDate(2027, 2, 10), QStringLiteral("Bread"));
    post.owner = QStringLiteral("Léa");
    core::Business business = plan->strategy().business();
    if (!business.id)
        business.id = core::newId<core::Business>();
    business.timeZone = QStringLiteral("Europe/Paris");
    REQUIRE(plan->edit(core::Edit::adding(post, post.title).put(business)));
    const core::Edit edit = app::markingPublished(post, QStringLiteral("  https://example.org/p/1 "));
    REQUIRE(plan->edit(app::withPostSteps(edit, *plan)));
    CHECK(plan->undoText().contains(QStringLiteral("Bread")));
    CHECK(kept(*plan, post).status == core::PostStatus::Published);
    CHECK(kept(*plan, post).publishedLink == u"https://example.org/p/1");
    const auto steps = plan->strategy().all<core::PostStep>();
    REQUIRE(steps.size() == 1);
    CHECK(steps.front().who == u"Léa");
    CHECK(steps.front().day == QDate(2027, 2, 10));
    CHECK(steps.front().time == QTime(10, 0)); // in Paris
    REQUIRE(plan->undo());
    CHECK(kept(*plan, post) == post);
    CHECK(plan->strategy().all<core::PostStep>().empty());
}

TEST_CASE("an address that is known is not lost when none is given", "[app][J-08]")
{
    const auto plan = support::emptyWorkspace();
    core::Post post = postOn(QDate(2027, 2, 10), QStringLiteral("Bread"));
    post.publishedLink = QStringLiteral("https://example.org/p/1");
    REQUIRE(plan->edit(core::Edit::adding(post, post.title)));
    REQUIRE(plan->edit(app::markingPublished(post, QString())));
    CHECK(kept(*plan, post).publishedLink == u"https://example.org/p/1");
    CHECK(app::publishedLinkError(QString(), *plan).isEmpty());
    CHECK(app::publishedLinkError(QStringLiteral(" https://example.org/p/1 "), *plan).isEmpty());
    CHECK(app::publishedLinkError(QStringLiteral("on Friday"), *plan).contains(QStringLiteral("https://")));
    CHECK_FALSE(app::publishedLinkError(QStringLiteral("ftp://example.org/p"), *plan).isEmpty());
}

TEST_CASE("the text is copied as it goes out: hashtags, and the link with its campaign tags once", "[app][J-08][S1-59]")
{
    core::Post post;
    post.text = QStringLiteral("New bread!\n#rye #paris\n");
    CHECK(app::textToPublish(post) == u"New bread!\n#rye #paris");
    post.link = QStringLiteral("https://example.org/box?utm_source=instagram#order");
    CHECK(app::textToPublish(post) == u"New bread!\n#rye #paris\n\nhttps://example.org/box?utm_source=instagram#order");
    post.text = QStringLiteral("Here: https://example.org/box?utm_source=instagram#order");
    CHECK(app::textToPublish(post) == post.text);
    post.link = QStringLiteral("the link in our profile");
    CHECK(app::textToPublish(post) == post.text);
    post.text.clear();
    CHECK(app::textToPublish(post).isEmpty());
}

TEST_CASE("today's tasks say who stays to answer and what is to be ready", "[app][J-08][S4-20]")
{
    const auto plan = support::emptyWorkspace();
    core::Post answered = postOn(QDate(2027, 2, 10), QStringLiteral("Poll"));
    answered.time = QTime(17, 0);
    answered.answersFirstHour = true;
    core::Post untimed = postOn(QDate(2027, 2, 10), QStringLiteral("Live"));
    untimed.answersFirstHour = true;
    core::Post due = postOn(QDate(2027, 2, 14), QStringLiteral("Valentine"));
    due.productionDay = QDate(2027, 2, 10);
    core::Post overdue = postOn(QDate(2027, 2, 12), QStringLiteral("Offer"));
    overdue.productionDay = QDate(2027, 2, 8);
    core::Post made = postOn(QDate(2027, 2, 12), QStringLiteral("Made"));
    made.productionDay = QDate(2027, 2, 8);
    made.format = core::PostFormat::Text;
    made.text = QStringLiteral("Written.");
    core::Post later = postOn(QDate(2027, 2, 20), QStringLiteral("Later"));
    later.productionDay = QDate(2027, 2, 11);
    core::Edit edit({QStringLiteral("add:posts"), {QStringLiteral("6")}});
    for (const core::Post &post : {answered, untimed, due, overdue, made, later})
        edit.put(post);
    REQUIRE(plan->edit(edit));
    CHECK(app::todaysWork(*plan).tasks
          == QStringList{QStringLiteral("Text and picture of “Offer” were to be ready by 8 Feb."),
              QStringLiteral("Text and picture of “Valentine” are to be ready today."),
              QStringLiteral("Stay until 18:00 to answer after “Poll”."), QStringLiteral("Stay for an hour to answer after “Live”.")});
}

TEST_CASE("a sample of a quarter that has not begun has one today, in its days and in the day's work", "[app][J-08]")
{
    const QTemporaryDir folder;
    app::Environment environment;
    environment.today = QDate(2026, 11, 23);
    environment.now = QDateTime(environment.today, QTime(9, 0), Qt::UTC);
    app::NewWorkspace wanted;
    wanted.quarter = core::quarterNamed(u"2027Q1");
    SECTION("with figures of its own")
    {
        wanted.sample = QStringLiteral("cafe");
        const auto plan = app::Workspace::create(folder.filePath(QStringLiteral("plan.qdeck")), wanted, environment);
        REQUIRE(plan);
        CHECK(app::planDay(**plan) > environment.today);
        CHECK(app::todaysWork(**plan).day == app::planDay(**plan));
        CHECK_FALSE(app::todaysWork(**plan).posts.empty());
    }
    SECTION("a plan without any figures stays on the day of the clock")
    {
        const auto plan = app::Workspace::create(folder.filePath(QStringLiteral("plan.qdeck")), wanted, environment);
        REQUIRE(plan);
        CHECK(app::todaysWork(**plan).day == environment.today);
    }
}
