// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/goals/goaldraft.h"

#include "app/planday.h"
#include "app/workspace.h"
#include "core/baseline.h"
#include "core/format.h"
#include "core/target.h"

#include <algorithm>
#include <set>

namespace app {

namespace {

std::vector<core::Milestone> milestonesOf(const core::Strategy &strategy, core::Id<core::Goal> goal)
{
    auto milestones = strategy.where<core::Milestone>([goal](const core::Milestone &milestone) { return milestone.goal == goal; });
    std::stable_sort(
        milestones.begin(), milestones.end(), [](const core::Milestone &a, const core::Milestone &b) { return a.day < b.day; });
    return milestones;
}

core::Edit withParts(const Workspace &workspace, core::Edit edit, const GoalDraft &draft)
{
    edit.put(draft.kpi);
    if (draft.newChannel)
        edit.put(*draft.newChannel);
    const auto isSame = [](core::Id<core::Milestone> id) { return [id](const core::Milestone &other) { return other.id == id; }; };
    for (const core::Milestone &milestone : draft.milestones)
        edit.put(milestone);
    for (const core::Milestone &milestone : milestonesOf(workspace.strategy(), draft.goal.id))
        if (std::none_of(draft.milestones.begin(), draft.milestones.end(), isSame(milestone.id)))
            edit.remove(milestone.id);
    return edit;
}

} // namespace

GoalDraft newGoal(const Workspace &workspace, core::GoalType type)
{
    GoalDraft draft;
    const core::Quarter &quarter = workspace.quarter();
    draft.goal.id = core::newId<core::Goal>();
    draft.goal.quarter = quarter.id;
    draft.goal.type = type;
    draft.goal.position = core::nextPosition<core::Goal>(workspace.strategy());
    const auto &objectives = workspace.strategy().all<core::Objective>();
    if (objectives.size() == 1)
        draft.goal.objective = objectives.front().id;
    draft.kpi.id = core::newId<core::Kpi>();
    draft.kpi.goal = draft.goal.id;
    draft.kpi.startDay = std::clamp(workspace.viewDay(), quarter.firstDay, quarter.lastDay);
    draft.kpi.deadline = usualDeadline(workspace, type);
    return draft;
}

QDate usualDeadline(const Workspace &workspace, core::GoalType type)
{
    constexpr int monthsOfLongCycle = 3;
    const QDate last = workspace.quarter().lastDay;
    const bool isLong = type == core::GoalType::Leads && workspace.strategy().business().model == core::BusinessModel::B2B;
    return isLong ? last.addDays(1).addMonths(monthsOfLongCycle).addDays(-1) : last;
}

GoalDraft withType(const Workspace &workspace, const GoalDraft &draft, core::GoalType type)
{
    GoalDraft changed = draft;
    changed.goal.type = type;
    if (draft.kpi.deadline == usualDeadline(workspace, draft.goal.type))
        changed.kpi.deadline = usualDeadline(workspace, type);
    return changed;
}

std::optional<GoalDraft> goalDraft(const Workspace &workspace, core::Id<core::Goal> id)
{
    const core::Goal *goal = workspace.strategy().find(id);
    if (!goal)
        return std::nullopt;
    GoalDraft draft;
    draft.goal = *goal;
    draft.milestones = milestonesOf(workspace.strategy(), id);
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
    return withParts(workspace, core::Edit::adding(draft.goal, goalName(workspace, draft)), draft);
}

core::Edit changeGoal(const Workspace &workspace, const GoalDraft &draft)
{
    return withParts(workspace, core::Edit::changing(draft.goal, goalName(workspace, draft)), draft);
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
    copy.goal.position = core::nextPosition<core::Goal>(workspace.strategy());
    copy.kpi.id = core::newId<core::Kpi>();
    copy.kpi.goal = copy.goal.id;
    for (core::Milestone &milestone : copy.milestones) {
        milestone.id = core::newId<core::Milestone>();
        milestone.goal = copy.goal.id;
    }
    return copy;
}

core::GoalSentenceInput sentenceInput(const Workspace &workspace, const GoalDraft &draft)
{
    return {draft.goal, &draft.kpi, workspace.strategy(), workspace.metricCatalogue(), workspace.networks()};
}

core::SmartReading smartReading(const Workspace &workspace, const GoalDraft &draft)
{
    return core::smartReading({sentenceInput(workspace, draft), workspace.metrics(), planDay(workspace)}, workspace.language());
}

QString goalName(const Workspace &workspace, const GoalDraft &draft)
{
    return core::goalTitle(sentenceInput(workspace, draft), workspace.language());
}

QString goalName(const Workspace &workspace, const core::Goal &goal)
{
    const auto draft = goalDraft(workspace, goal.id);
    return draft ? goalName(workspace, *draft) : goal.title;
}

bool takeMeasuredBaseline(const Workspace &workspace, GoalDraft &draft)
{
    const auto measured = core::measuredBaseline(draft.kpi, workspace.metricCatalogue(), workspace.metrics(), planDay(workspace));
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

void moveBaseline(const Workspace &workspace, GoalDraft &draft)
{
    const core::Kpi typed = draft.kpi;
    measureBaselineAnew(workspace, draft);
    if (draft.kpi.baseline || !typed.baselineSource.isEmpty())
        return;
    draft.kpi.baseline = typed.baseline;
    draft.kpi.baselineDay = typed.baselineDay;
}

std::vector<core::Milestone> suggestedMilestones(const Workspace &workspace, const GoalDraft &draft)
{
    constexpr int steps = 3;
    constexpr int fewDays = 21;
    const core::Kpi &kpi = draft.kpi;
    const core::Metric *metric = workspace.metricCatalogue().find(kpi.metric);
    const auto target = metric ? core::targetValue(kpi, metric->behaviour) : std::nullopt;
    if (!target || !kpi.startDay || !kpi.deadline || kpi.startDay->daysTo(*kpi.deadline) < fewDays)
        return {};
    const bool isFlow = metric->behaviour == core::Behaviour::Flow;
    if (!isFlow && !kpi.baseline)
        return {};
    const double from = isFlow ? 0 : *kpi.baseline;
    const auto days = kpi.startDay->daysTo(*kpi.deadline);
    std::vector<core::Milestone> milestones;
    for (int step = 1; step < steps; ++step) {
        core::Milestone milestone;
        milestone.id = core::newId<core::Milestone>();
        milestone.goal = draft.goal.id;
        milestone.day = kpi.startDay->addDays(days * step / steps);
        milestone.value = core::asWritten(from + (*target - from) * step / steps, metric->unit, workspace.strategy().business().currency);
        milestones.push_back(milestone);
    }
    return milestones;
}

void makeExploration(const Workspace &workspace, GoalDraft &draft)
{
    draft.goal.isExploration = true;
    if (!draft.goal.exploreUntil)
        draft.goal.exploreUntil = draft.kpi.deadline.value_or(workspace.quarter().lastDay);
}

bool isOver(const Workspace &workspace, const GoalDraft &draft)
{
    const auto last = draft.goal.isExploration && draft.goal.exploreUntil ? draft.goal.exploreUntil : draft.kpi.deadline;
    return last && *last < planDay(workspace);
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
