// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit.h"
#include "core/smart.h"

namespace app {

class Workspace;

// A goal with its KPI, as editors hand them round. Ids are set from the start.
struct GoalDraft {
    core::Goal goal;
    core::Kpi kpi;
    std::optional<core::Channel> newChannel; // kpi.channel where the plan does not have it yet: written with the goal
    std::vector<core::Milestone> milestones; // by day
    bool operator==(const GoalDraft &) const = default;
};

// When a goal of that type is over unless somebody chooses another day: the quarter's last day; for leads of a
// business that sells to companies, which decide slowly, the last day of the quarter after it (S2-26).
QDate usualDeadline(const Workspace &workspace, core::GoalType type);
// The same goal of another type, whose usual deadline it takes if it had that of its own.
GoalDraft withType(const Workspace &workspace, const GoalDraft &draft, core::GoalType type);
// A new goal of the shown quarter: from today (or the quarter's first day) to its usual deadline.
GoalDraft newGoal(const Workspace &workspace, core::GoalType type = core::GoalType::Own);
// The goal with its KPI, a fresh KPI where it has none; nothing for an unknown id.
std::optional<GoalDraft> goalDraft(const Workspace &workspace, core::Id<core::Goal> id);

core::Edit addGoal(const Workspace &workspace, const GoalDraft &draft);
core::Edit changeGoal(const Workspace &workspace, const GoalDraft &draft);
core::Edit deleteGoal(const Workspace &workspace, core::Id<core::Goal> id);
// A copy with new ids behind the others.
GoalDraft duplicated(const Workspace &workspace, const GoalDraft &draft);

core::GoalSentenceInput sentenceInput(const Workspace &workspace, const GoalDraft &draft);
core::SmartReading smartReading(const Workspace &workspace, const GoalDraft &draft);
// The title, or one made from its target.
QString goalName(const Workspace &workspace, const GoalDraft &draft);
QString goalName(const Workspace &workspace, const core::Goal &goal);

// Takes baseline, its day and its file from the numbers, where there are some; answers whether it changed.
bool takeMeasuredBaseline(const Workspace &workspace, GoalDraft &draft);

// The same after something else is counted: another account, metric or scope. The old baseline is no baseline for that.
void measureBaselineAnew(const Workspace &workspace, GoalDraft &draft);
// The same after another account was chosen: what somebody typed is kept where nothing was measured there.
void moveBaseline(const Workspace &workspace, GoalDraft &draft);

// Up to two milestones on the straight way from where it stands to the target (S0-21); none while one of them, or the time, is missing.
std::vector<core::Milestone> suggestedMilestones(const Workspace &workspace, const GoalDraft &draft);

// An exploration has a question and an end instead of a number (S3-20): its deadline becomes its end.
void makeExploration(const Workspace &workspace, GoalDraft &draft);
// The day after which one can say how it went has come (S0-10).
bool isOver(const Workspace &workspace, const GoalDraft &draft);

// "Six goals and one draft serve three business objectives."
QString goalsNote(const Workspace &workspace);

} // namespace app
