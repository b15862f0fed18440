// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/goals/goallistmodel.h"
#include "app/goals/readygoals.h"
#include "app/planday.h"

#include "support/openworkspace.h"

#include <QAbstractItemModelTester>

#include <catch2/catch.hpp>

#include <algorithm>

using app::GoalListModel;

TEST_CASE("the café's goals are listed worst first", "[goals][S1-05]")
{
    const support::OpenWorkspace cafe;
    GoalListModel model(*cafe);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(model.rowCount() >= 3);
    const auto rank = [&](int row) {
        const QModelIndex index = model.index(row);
        if (index.data(GoalListModel::IsDraftRole).toBool())
            return 0;
        switch (static_cast<core::KpiStatus>(index.data(GoalListModel::StatusRole).toInt())) {
        case core::KpiStatus::AtRisk:
            return 1;
        case core::KpiStatus::Behind:
            return 2;
        case core::KpiStatus::NotEnoughData:
            return 3;
        case core::KpiStatus::OnTrack:
            return 4;
        }
        return 5;
    };
    for (int row = 1; row < model.rowCount(); ++row)
        CHECK(rank(row - 1) <= rank(row));
}

TEST_CASE("the list follows added, changed and deleted goals, and undo", "[goals][undo]")
{
    const support::OpenWorkspace cafe;
    GoalListModel model(*cafe);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const int before = model.rowCount();

    app::GoalDraft draft = app::newGoal(*cafe);
    REQUIRE(cafe->edit(app::addGoal(*cafe, draft)));
    CHECK(model.rowCount() == before + 1);
    CHECK(model.index(model.rowOf(draft.goal.id)).data(GoalListModel::IsDraftRole).toBool());

    draft.goal.title = QStringLiteral("Bring students in");
    REQUIRE(cafe->edit(app::changeGoal(*cafe, draft)));
    CHECK(model.index(model.rowOf(draft.goal.id)).data().toString() == draft.goal.title);

    REQUIRE(cafe->edit(app::deleteGoal(*cafe, draft.goal.id)));
    CHECK(model.rowOf(draft.goal.id) == -1);
    REQUIRE(cafe->undo());
    REQUIRE(app::goalDraft(*cafe, draft.goal.id));
    CHECK(*app::goalDraft(*cafe, draft.goal.id) == draft);
}

TEST_CASE("a new goal lies inside the shown quarter", "[goals][S0-21][S4-21]")
{
    const support::OpenWorkspace cafe;
    const app::GoalDraft draft = app::newGoal(*cafe);
    CHECK(*draft.kpi.deadline == cafe->quarter().lastDay);
    CHECK(*draft.kpi.startDay >= cafe->quarter().firstDay);
    CHECK(draft.kpi.goal == draft.goal.id);
}

TEST_CASE("every goal of a trade that is ready reads as a sentence and starts where the numbers stand", "[goals][J-05][S2-01]")
{
    const support::OpenWorkspace cafe;
    const auto ready = app::readyGoals(*cafe);
    REQUIRE(ready.size() >= 3);
    for (const app::GoalDraft &draft : ready) {
        CHECK_FALSE(draft.goal.title.isEmpty());
        CHECK_FALSE(core::goalSentenceText(app::sentenceInput(*cafe, draft), cafe->language()).isEmpty());
    }
    CHECK(app::tradeChoices(*cafe).size() >= 3);
}

TEST_CASE("the café's complete goals have most of their lights on", "[goals][S0-23]")
{
    const support::OpenWorkspace cafe;
    int judged = 0;
    for (const core::Goal &goal : cafe->strategy().all<core::Goal>()) {
        const auto draft = app::goalDraft(*cafe, goal.id);
        if (draft->kpi.metric.isEmpty())
            continue;
        ++judged;
        INFO(goal.title.toStdString());
        CHECK(app::smartReading(*cafe, *draft).lit() >= 3);
    }
    CHECK(judged >= 3);
}

TEST_CASE("a goal of the quarter to come counts its days from today", "[goals][S0-22]")
{
    const QTemporaryDir folder;
    app::Environment environment;
    environment.today = QDate(2026, 11, 22);
    environment.now = QDateTime(environment.today, QTime(9, 0), Qt::UTC);
    environment.language = core::Language::english();
    app::NewWorkspace wanted;
    wanted.languageCode = QStringLiteral("en");
    wanted.quarter = core::quarterNamed(u"2027Q1");
    auto created = app::Workspace::create(folder.filePath(QStringLiteral("plan.qdeck")), wanted, environment);
    REQUIRE(created.has_value());
    const app::Workspace &workspace = **created;
    REQUIRE(workspace.viewDay() == QDate(2027, 1, 1));
    app::GoalDraft draft = app::newGoal(workspace);
    draft.kpi.deadline = QDate(2027, 3, 31);
    const QString reason = app::smartReading(workspace, draft).of(core::Criterion::TimeBound).reason;
    INFO(reason.toStdString());
    CHECK(reason.startsWith(QStringLiteral("Ends on 31 March 2027, in 129 days.")));
    draft.kpi.deadline = QDate(2026, 12, 20); // still ahead, though the quarter is not there yet
    CHECK_FALSE(app::isOver(workspace, draft));
}
