// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/goals/goaldraft.h"

#include "app/workspace.h"
#include "core/baseline.h"

#include <algorithm>
#include <set>

namespace app {

namespace {

int nextGoalPosition(const core::Strategy &strategy)
{
    int position = 0;
    for (const core::Goal &goal : strategy.all<core::Goal>())
        position = std::max(position, goal.position + 1);
    return position;
}

core::Edit withParts(core::Edit edit, const GoalDraft &draft)
{
    edit.put(draft.kpi);
    return draft.newChannel ? edit.put(*draft.newChannel) : edit;
}

} // namespace

GoalDraft newGoal(const Workspace &workspace, core::GoalType type)
{
    GoalDraft draft;
    const core::Quarter &quarter = workspace.quarter();
    draft.goal.id = core::newId<core::Goal>();
    draft.goal.quarter = quarter.id;
    draft.goal.type = type;
    draft.goal.position = nextGoalPosition(workspace.strategy());
    const auto &objectives = workspace.strategy().all<core::Objective>();
    if (objectives.size() == 1)
        draft.goal.objective = objectives.front().id;
    draft.kpi.id = core::newId<core::Kpi>();
    draft.kpi.goal = draft.goal.id;
    draft.kpi.startDay = std::clamp(workspace.viewDay(), quarter.firstDay, quarter.lastDay);
    draft.kpi.deadline = quarter.lastDay;
    return draft;
}

std::optional<GoalDraft> goalDraft(const Workspace &workspace, core::Id<core::Goal> id)
{
    const core::Goal *goal = workspace.strategy().find(id);
    if (!goal)
        return std::nullopt;
    GoalDraft draft{*goal, {}, {}};
    const auto kpis = workspace.strategy().kpisOf(id);
    if (!kpis.empty()) {
        draft.kpi = kpis.front();
    } else {
        draft.kpi.id = core::newId<core::Kpi>();
        draft.kpi.goal = id;
    }
    return draft;
}

core::Edit addGoal(const Workspace &workspace, const GoalDraft &draft)
{
    return withParts(core::Edit::adding(draft.goal, goalName(workspace, draft)), draft);
}

core::Edit changeGoal(const Workspace &workspace, const GoalDraft &draft)
{
    return withParts(core::Edit::changing(draft.goal, goalName(workspace, draft)), draft);
}

core::Edit deleteGoal(const Workspace &workspace, core::Id<core::Goal> id)
{
    const auto draft = goalDraft(workspace, id);
    return core::Edit::deleting(id, draft ? goalName(workspace, *draft) : QString());
}

GoalDraft duplicated(const Workspace &workspace, const GoalDraft &draft)
{
    GoalDraft copy = draft;
    copy.goal.id = core::newId<core::Goal>();
    copy.goal.outcome = core::Outcome::Open;
    copy.goal.lesson.clear();
    copy.goal.position = nextGoalPosition(workspace.strategy());
    copy.kpi.id = core::newId<core::Kpi>();
    copy.kpi.goal = copy.goal.id;
    return copy;
}

core::GoalSentenceInput sentenceInput(const Workspace &workspace, const GoalDraft &draft)
{
    return {draft.goal, &draft.kpi, workspace.strategy(), workspace.metricCatalogue(), workspace.networks()};
}

core::SmartReading smartReading(const Workspace &workspace, const GoalDraft &draft)
{
    return core::smartReading({sentenceInput(workspace, draft), workspace.metrics(), workspace.viewDay()}, workspace.language());
}

QString goalName(const Workspace &workspace, const GoalDraft &draft)
{
    return core::goalTitle(sentenceInput(workspace, draft), workspace.language());
}

bool takeMeasuredBaseline(const Workspace &workspace, GoalDraft &draft)
{
    const auto measured = core::measuredBaseline(draft.kpi, workspace.metricCatalogue(), workspace.metrics(), workspace.viewDay());
    if (!measured)
        return false;
    draft.kpi.baseline = measured->value;
    draft.kpi.baselineDay = measured->day;
    draft.kpi.baselineSource = measured->source;
    return true;
}

void measureBaselineAnew(const Workspace &workspace, GoalDraft &draft)
{
    draft.kpi.baseline.reset();
    draft.kpi.baselineDay.reset();
    draft.kpi.baselineSource.clear();
    takeMeasuredBaseline(workspace, draft);
}

QString goalsNote(const Workspace &workspace)
{
    const core::Language &language = workspace.language();
    const auto goals =
        workspace.strategy().where<core::Goal>([&](const core::Goal &goal) { return goal.quarter == workspace.quarter().id; });
    std::set<core::Id<core::Objective>> served;
    for (const core::Goal &goal : goals)
        if (goal.objective)
            served.insert(*goal.objective);
    const QString count = language.translate("app", "%n goals", nullptr, int(goals.size()));
    if (served.empty())
        return language.filled(language.translate("app", "%1, not tied to a business objective yet."), {count});
    const QString objectives = language.translate("app", "%n business objectives", nullptr, int(served.size()));
    return language.filled(language.translate("app", "%1 for %2."), {count, objectives});
}

} // namespace app
