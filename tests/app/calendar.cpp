// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/calendarmodel.h"
#include "app/calendar/ideamodel.h"
#include "app/calendar/mixsummary.h"
#include "app/calendar/postedits.h"

#include <catch2/catch.hpp>

#include <QTemporaryDir>

#include <QAbstractItemModelTester>

namespace {

// The café of 2027 Q1 on 10 February, in a folder of its own.
struct CalendarCafe {
    explicit CalendarCafe(const QString &languageCode = QStringLiteral("en"))
    {
        app::Environment environment;
        environment.today = QDate(2027, 2, 10);
        environment.now = QDateTime(environment.today, QTime(9, 0), Qt::UTC);
        environment.language = core::Language::of(languageCode);
        auto made = app::Workspace::create(folder.filePath(QStringLiteral("cafe.qdeck")),
            {QStringLiteral("cafe"), languageCode, core::quarterNamed(u"2027Q1")}, environment);
        REQUIRE(made);
        workspace = std::move(*made);
    }
    core::Post postCalled(const QString &title) const
    {
        const auto found = workspace->strategy().where<core::Post>([&](const core::Post &post) { return post.title == title; });
        REQUIRE(found.size() == 1);
        return found.front();
    }

    QTemporaryDir folder;
    std::unique_ptr<app::Workspace> workspace;
};

} // namespace

TEST_CASE("a day says in its tooltip what the month may cut short", "[calendar][S1-56]")
{
    const CalendarCafe cafe;
    core::Campaign campaign;
    campaign.id = core::newId<core::Campaign>();
    campaign.name = QStringLiteral("A campaign with a name that is far longer than any day of a month");
    campaign.firstDay = QDate(2027, 3, 2);
    campaign.lastDay = QDate(2027, 3, 4);
    core::KeyDate fair;
    fair.id = core::newId<core::KeyDate>();
    fair.day = QDate(2027, 3, 3);
    fair.title = QStringLiteral("The fair on the square before the town hall");
    REQUIRE(cafe.workspace->edit(core::Edit::adding(campaign, campaign.name).put(fair)));
    app::CalendarModel calendar(*cafe.workspace, nullptr);
    calendar.showMonth(QDate(2027, 3, 1));
    const QString said = calendar.indexOfDay(fair.day).data(Qt::ToolTipRole).toString();
    CHECK(said.contains(campaign.name));
    CHECK(said.contains(fair.title));
    CHECK_FALSE(calendar.indexOfDay(QDate(2027, 3, 5)).data(Qt::ToolTipRole).toString().contains(campaign.name));
}

TEST_CASE("a month is shown in whole weeks, each post under its day", "[calendar][S1-56]")
{
    CalendarCafe cafe;
    app::CalendarModel model(*cafe.workspace, nullptr);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(model.month() == QDate(2027, 2, 1));
    CHECK(model.firstDay() == QDate(2027, 2, 1)); // a Monday
    CHECK(model.weeks() == 4);

    model.showMonth(QDate(2027, 3, 17));
    CHECK(model.weeks() == 5);
    CHECK(model.indexOfDay(QDate(2027, 4, 4)).data(app::CalendarModel::IsOutsideRole).toBool());

    model.showMonth(QDate(2027, 2, 10));
    const QModelIndex today = model.indexOfDay(QDate(2027, 2, 10));
    CHECK(today.data(app::CalendarModel::IsTodayRole).toBool());
    REQUIRE(model.rowCount(today) == 1);
    CHECK(model.postOf(model.index(0, 0, today))->title.startsWith(QStringLiteral("Soup of the week")));
    CHECK(today.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("10 February 2027")));
    CHECK(model.indexOfDay(QDate(2027, 2, 8)).data(app::CalendarModel::IsClosedRole).toBool()); // Mondays
}

TEST_CASE("weeks begin on the day that the business says", "[calendar][Q22]")
{
    CalendarCafe cafe;
    core::Business business = cafe.workspace->strategy().business();
    business.weekStart = 7;
    REQUIRE(cafe.workspace->edit(core::Edit::changing(business, business.name)));
    const app::CalendarModel model(*cafe.workspace, nullptr);
    CHECK(model.firstDay() == QDate(2027, 1, 31));
}

TEST_CASE("moving a post is one step that can be taken back", "[calendar][D9]")
{
    CalendarCafe cafe;
    app::CalendarModel model(*cafe.workspace, nullptr);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const core::Post soup = cafe.postCalled(QStringLiteral("Soup of the week: leek and old bread"));
    REQUIRE(cafe.workspace->edit(app::movingPost(soup, QDate(2027, 2, 18))));
    CHECK(model.dayOf(model.indexOfPost(soup.id)) == QDate(2027, 2, 18));
    REQUIRE(cafe.workspace->undo());
    CHECK(model.dayOf(model.indexOfPost(soup.id)) == QDate(2027, 2, 10));
}

TEST_CASE("an idea that gets a day becomes a draft, and back", "[calendar]")
{
    CalendarCafe cafe;
    const core::Post idea = cafe.postCalled(QStringLiteral("The starter in numbers"));
    const core::Post placed = app::placedOn(idea, QDate(2027, 2, 20));
    CHECK(placed.status == core::PostStatus::Draft);
    CHECK(app::placedOn(placed, std::nullopt) == idea);
}

TEST_CASE("a post that waited is wanted as long before its new day as before its old one", "[app][calendar][J-09]")
{
    core::Post waiting;
    waiting.suspendedDay = QDate(2027, 2, 10);
    waiting.productionDay = QDate(2027, 2, 8);
    const core::Post placed = app::placedOn(waiting, QDate(2027, 2, 24));
    CHECK(placed.productionDay == QDate(2027, 2, 22));
    CHECK_FALSE(placed.suspendedDay);
}

TEST_CASE("a copy of a published post is a draft of its own", "[calendar]")
{
    CalendarCafe cafe;
    core::Post post = cafe.postCalled(QStringLiteral("Meet the starter"));
    post.uid = QStringLiteral("known elsewhere");
    const core::Post copy = app::copyOf(post);
    CHECK(copy.id != post.id);
    CHECK(copy.uid.isEmpty());
    CHECK(copy.status == core::PostStatus::Draft);
    CHECK(copy.text == post.text);
}

TEST_CASE("a silence longer than the cadence allows is shown, and a drop says what it does to it", "[calendar][F-38][S3-40]")
{
    CalendarCafe cafe;
    app::CalendarModel model(*cafe.workspace, nullptr);
    REQUIRE(model.gaps().size() >= 1);
    const auto gap = std::find_if(
        model.gaps().begin(), model.gaps().end(), [](const app::CalendarSpan &span) { return span.text.startsWith(QStringLiteral("FB")); });
    REQUIRE(gap != model.gaps().end());
    CHECK(gap->firstDay == QDate(2027, 2, 17));
    CHECK(gap->lastDay == QDate(2027, 2, 27));
    const core::Post idea = cafe.postCalled(QStringLiteral("The starter in numbers"));
    const QStringList effect = model.effectOfMoving(idea.id, QDate(2027, 2, 22));
    REQUIRE(effect.size() == 2);
    CHECK(effect[0].contains(QStringLiteral("22 February")));
}

TEST_CASE("ideas that end a silence come first, and can be filtered", "[calendar]")
{
    CalendarCafe cafe;
    app::IdeaModel ideas(*cafe.workspace, nullptr);
    QAbstractItemModelTester tester(&ideas, QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(ideas.rowCount() == 11);
    CHECK(ideas.index(0).data(app::IdeaModel::FillsGapRole).toBool());
    CHECK(ideas.index(0).data(app::IdeaModel::CodeRole).toString() == QStringLiteral("FB"));
    ideas.setFilter(QStringLiteral("brioche"));
    CHECK(ideas.rowCount() == 1);
    CHECK(ideas.countOfAll() == 11);
}

TEST_CASE("the mix meter says when there is more promotion than the rule allows", "[calendar][S1-52]")
{
    CalendarCafe cafe;
    const app::MixSummary summary = app::mixSummary(*cafe.workspace);
    CHECK(summary.posts == 56);
    REQUIRE(summary.parts.size() == 4);
    CHECK(summary.parts.back().pillar == QStringLiteral("Offers"));
    REQUIRE(summary.limit);
    CHECK(*summary.limit == Approx(0.8));
    CHECK(summary.warning.contains(QStringLiteral("23%")));
}
