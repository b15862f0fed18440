// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/calendar/poststeps.h"
#include "app/calendar/postedits.h"

#include <catch2/catch.hpp>

#include <QTemporaryDir>

namespace {

// The café on 10 February 2027, at 9:30 UTC.
struct SteppingCafe {
    SteppingCafe()
    {
        app::Environment environment;
        environment.today = QDate(2027, 2, 10);
        environment.now = QDateTime(environment.today, QTime(9, 30), Qt::UTC);
        auto made = app::Workspace::create(folder.filePath(QStringLiteral("cafe.qdeck")),
            {QStringLiteral("cafe"), QStringLiteral("en"), core::quarterNamed(u"2027Q1")}, environment);
        REQUIRE(made);
        workspace = std::move(*made);
        core::Business business = workspace->strategy().business();
        business.timeZone = QStringLiteral("Europe/Paris");
        business.owner = QStringLiteral("Ana");
        post.id = core::newId<core::Post>();
        post.title = QStringLiteral("Spring menu");
        post.day = QDate(2027, 3, 20);
        post.status = core::PostStatus::Draft;
        REQUIRE(workspace->edit(core::Edit::changing(business, business.name).put(post)));
    }
    void change(core::PostStatus status, const QString &owner = {})
    {
        post.status = status;
        post.owner = owner;
        REQUIRE(workspace->edit(app::withPostSteps(core::Edit::changing(post, post.title), *workspace)));
    }
    std::vector<core::PostStep> steps() const
    {
        return workspace->strategy().where<core::PostStep>([this](const core::PostStep &step) { return step.post == post.id; });
    }

    QTemporaryDir folder;
    std::unique_ptr<app::Workspace> workspace;
    core::Post post;
};

} // namespace

TEST_CASE("a post remembers when its status changed and by whom, in the business's own time", "[calendar][S3-41]")
{
    SteppingCafe cafe;
    cafe.change(core::PostStatus::InReview, QStringLiteral("Léa"));
    REQUIRE(cafe.steps().size() == 1);
    const core::PostStep step = cafe.steps().front();
    CHECK(step.status == core::PostStatus::InReview);
    CHECK(step.who == QStringLiteral("Léa"));
    CHECK(step.day == QDate(2027, 2, 10));
    CHECK(step.time == QTime(10, 30));

    cafe.change(core::PostStatus::Approved);
    const auto lines = app::stepsOf(cafe.post.id, *cafe.workspace);
    REQUIRE(lines.size() == 2);
    CHECK(lines.front().text.contains(QStringLiteral("In review")));
    CHECK(lines.back().text.contains(QStringLiteral("Ana")));
}

TEST_CASE("a change that leaves the status alone is no step", "[calendar][S3-41]")
{
    SteppingCafe cafe;
    cafe.post.text = QStringLiteral("Asparagus!");
    cafe.change(core::PostStatus::Draft);
    CHECK(cafe.steps().empty());
    const core::Post copy = app::copyOf(cafe.post);
    REQUIRE(cafe.workspace->edit(app::withPostSteps(app::duplicatingPost(copy), *cafe.workspace)));
    CHECK(app::stepsOf(copy.id, *cafe.workspace).empty());
}

TEST_CASE("an edit that tells the step itself, as a reviewer's answer does, gets no second one", "[calendar][S3-41]")
{
    SteppingCafe cafe;
    core::PostStep told;
    told.id = core::newId<core::PostStep>();
    told.post = cafe.post.id;
    told.day = QDate(2027, 2, 9);
    told.status = cafe.post.status = core::PostStatus::Approved;
    told.who = QStringLiteral("The client");
    told.remark = QStringLiteral("Lovely.");
    REQUIRE(cafe.workspace->edit(app::withPostSteps(core::Edit::changing(cafe.post, cafe.post.title).put(told), *cafe.workspace)));
    const auto lines = app::stepsOf(cafe.post.id, *cafe.workspace);
    REQUIRE(lines.size() == 1);
    CHECK(lines.front().remark == QStringLiteral("Lovely."));
}

TEST_CASE("a post takes its steps with it when it is deleted, and one undo brings all of them back", "[calendar][S3-41]")
{
    SteppingCafe cafe;
    cafe.change(core::PostStatus::Scheduled);
    REQUIRE(cafe.workspace->edit(app::deletingPosts({cafe.post}, cafe.workspace->strategy())));
    CHECK(cafe.steps().empty());
    REQUIRE(cafe.workspace->undo());
    CHECK(cafe.steps().size() == 1);
}
