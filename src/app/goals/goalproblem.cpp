// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/goals/goalproblem.h"

#include "app/workspace.h"
#include "core/format.h"
#include "core/target.h"

namespace app {

namespace {

// What the checks look at, found once.
struct Checked {
    const Workspace &workspace;
    const GoalDraft &draft;
    const core::Attainability &attainability;
    const core::Metric *metric;
    std::optional<double> target;

    const core::Kpi &kpi() const { return draft.kpi; }
    const core::Language &language() const { return workspace.language(); }
};

using Found = std::optional<GoalProblem>;

template <class Change>
GoalProblem fixable(const Checked &checked, const QString &sentence, const QString &fixText, Change change)
{
    GoalProblem problem{sentence, fixText, checked.draft};
    change(problem.fixed);
    return problem;
}

Found wrongDays(const Checked &checked)
{
    const core::Language &language = checked.language();
    const bool isExploration = checked.draft.goal.isExploration;
    const auto last = isExploration ? checked.draft.goal.exploreUntil : checked.kpi().deadline;
    if (!last)
        return std::nullopt;
    if (checked.kpi().startDay && *last < *checked.kpi().startDay)
        return GoalProblem{language.translate("app", "The deadline lies before the start. Choose a later day."), {}, {}};
    const core::Quarter &quarter = checked.workspace.quarter();
    if (*last >= quarter.firstDay || checked.draft.goal.outcome != core::Outcome::Open)
        return std::nullopt;
    return fixable(checked, language.translate("app", "The deadline lies before this quarter."),
        language.filled(language.translate("app", "Use %1"), {core::formatDay(quarter.lastDay, language)}),
        [&](GoalDraft &draft) { (isExploration ? draft.goal.exploreUntil : draft.kpi.deadline) = quarter.lastDay; });
}

Found noSource(const Checked &checked)
{
    if (checked.kpi().numberSource != core::NumberSource::Nobody)
        return std::nullopt;
    const core::Language &language = checked.language();
    return fixable(checked,
        language.translate("app", "Nobody notes this number, so nobody will know. A question with an end needs no number."),
        language.translate("app", "Make it an exploration"), [&](GoalDraft &draft) { makeExploration(checked.workspace, draft); });
}

Found meaninglessChange(const Checked &checked)
{
    const core::Language &language = checked.language();
    if (!core::isMeaninglessOfNothing(checked.kpi()))
        return std::nullopt;
    const core::Unit unit = checked.metric ? checked.metric->unit : core::Unit::Count;
    const QString amount = core::formatValue(*checked.kpi().targetAmount, unit, checked.workspace.strategy().business().currency, language);
    return fixable(checked,
        language.translate("app", "A percentage of nothing is nothing: say by how many it should grow, or the number to reach."),
        language.filled(language.translate("app", "Use +%1"), {amount}),
        [](GoalDraft &draft) { draft.kpi.targetForm = core::TargetForm::Delta; });
}

Found missingStart(const Checked &checked)
{
    const core::Language &language = checked.language();
    const core::Kpi &kpi = checked.kpi();
    if (!kpi.targetAmount || checked.target || kpi.targetForm == core::TargetForm::Absolute)
        return std::nullopt;
    if (!kpi.baseline)
        return GoalProblem{language.translate("app", "A change needs to know where it starts: fill in where it stands today."), {}, {}};
    return GoalProblem{
        language.translate("app", "A change that comes back each month needs a start and a deadline: choose both days."), {}, {}};
}

Found wrongWay(const Checked &checked)
{
    const core::Language &language = checked.language();
    const core::Kpi &kpi = checked.kpi();
    if (!checked.target)
        return std::nullopt;
    if (*checked.target < 0 && kpi.baseline.value_or(0) >= 0)
        return GoalProblem{language.translate("app", "It can’t fall below zero. Write a smaller change."), {}, {}};
    const bool isTotal = checked.metric && checked.metric->behaviour == core::Behaviour::Flow;
    if (!kpi.baseline || isTotal)
        return std::nullopt;
    if (*checked.target == *kpi.baseline)
        return GoalProblem{language.translate("app", "The target is where it stands today."), {}, {}};
    const core::Aim meant = *checked.target > *kpi.baseline ? core::Aim::Raise : core::Aim::Lower;
    if (meant == kpi.aim || kpi.targetForm != core::TargetForm::Absolute)
        return std::nullopt;
    const bool isRise = meant == core::Aim::Raise;
    return fixable(checked,
        isRise ? language.translate("app", "The target is above where it stands today, but it should fall.")
               : language.translate("app", "The target is below where it stands today, but it should rise."),
        isRise ? language.translate("app", "Let it rise") : language.translate("app", "Let it fall"),
        [meant](GoalDraft &draft) { draft.kpi.aim = meant; });
}

Found reachedAlready(const Checked &checked)
{
    if (!checked.attainability.isReached || isOver(checked.workspace, checked.draft))
        return std::nullopt;
    return GoalProblem{checked.language().translate("app", "The numbers show this already: aim further, or count something else."), {}, {}};
}

} // namespace

std::optional<GoalProblem> goalProblem(const Workspace &workspace, const GoalDraft &draft, const core::Attainability &attainability)
{
    const core::Metric *metric = workspace.metricCatalogue().find(draft.kpi.metric);
    const Checked checked{
        workspace, draft, attainability, metric, core::targetValue(draft.kpi, metric ? metric->behaviour : core::Behaviour::Flow)};
    if (Found days = wrongDays(checked); days || draft.goal.isExploration)
        return days;
    for (const auto check : {noSource, meaninglessChange, missingStart, wrongWay, reachedAlready})
        if (Found found = check(checked))
            return found;
    return std::nullopt;
}

} // namespace app
