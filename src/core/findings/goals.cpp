// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/rules.h"
#include "core/findings/thresholds.h"

namespace core::rules {

namespace {

bool hasNumber(const Facts &plan, const Goal &goal)
{
    const auto kpis = plan.strategy.kpisOf(goal.id);
    return std::any_of(kpis.begin(), kpis.end(), [](const Kpi &kpi) { return !kpi.metric.isEmpty() && kpi.targetAmount; });
}

// What every KPI of the goal, or a first one, is changed to.
template <class Change>
Edit changingKpis(const Facts &plan, const Goal &goal, Change change)
{
    auto kpis = plan.strategy.kpisOf(goal.id);
    if (kpis.empty()) {
        kpis.emplace_back();
        kpis.back().goal = goal.id;
    }
    Edit edit = Edit::changing(goal, plan.nameOf(goal));
    for (Kpi &kpi : kpis)
        if (change(kpi))
            edit.put(kpi);
    return edit;
}

// The end of the quarter that a day lies in.
QDate endOfQuarter(const Facts &plan, QDate day)
{
    if (day <= plan.quarter.lastDay)
        return plan.quarter.lastDay;
    return quarterHolding(day, plan.strategy.business().quarterFirstMonth).lastDay;
}

} // namespace

// S0-15
Findings goalWithoutNumber(const Facts &plan)
{
    Findings findings;
    for (const Goal &goal : plan.goalsWithNumbers())
        if (!hasNumber(plan, goal))
            findings.push_back(about(goal, plan.nameOf(goal), Severity::Warning,
                {QT_TRANSLATE_NOOP("message", "Nobody can say when the goal “%1” is reached: it has no number to reach."),
                    {plan.nameOf(goal)}},
                {QT_TRANSLATE_NOOP("message", "Choose the metric that shows it, and a target."), {}}));
    return findings;
}

// S0-21
Findings goalWithoutDeadline(const Facts &plan)
{
    Findings findings;
    for (const Goal &goal : plan.goals) {
        const auto kpis = plan.strategy.kpisOf(goal.id);
        const bool isDated = std::any_of(kpis.begin(), kpis.end(), [](const Kpi &kpi) { return kpi.deadline.has_value(); });
        if (isDated || goal.isExploration)
            continue;
        const QDate day = plan.quarter.lastDay;
        Edit edit = changingKpis(plan, goal, [day](Kpi &kpi) {
            kpi.deadline = kpi.startDay ? std::max(day, *kpi.startDay) : day;
            return true;
        });
        findings.push_back(about(goal, plan.nameOf(goal), Severity::Warning,
            {QT_TRANSLATE_NOOP("message", "The goal “%1” has no deadline, so it can always wait."), {plan.nameOf(goal)}},
            {QT_TRANSLATE_NOOP("message", "Give it the day by which it is to be reached."), {}},
            Remedy{{QT_TRANSLATE_NOOP("message", "Set the deadline to %1"), {}, {day}}, std::move(edit)}));
    }
    return findings;
}

Findings deadlineBeforeStart(const Facts &plan)
{
    const auto isWrong = [](const Kpi &kpi) { return kpi.startDay && kpi.deadline && *kpi.deadline < *kpi.startDay; };
    Findings findings;
    for (const Goal &goal : plan.goalsWithNumbers()) {
        const auto kpis = plan.strategy.kpisOf(goal.id);
        const auto wrong = std::find_if(kpis.begin(), kpis.end(), isWrong);
        if (wrong == kpis.end())
            continue;
        const QDate day = endOfQuarter(plan, *wrong->startDay);
        Edit edit = changingKpis(plan, goal, [&](Kpi &kpi) {
            const bool isMoved = isWrong(kpi);
            if (isMoved)
                kpi.deadline = endOfQuarter(plan, *kpi.startDay);
            return isMoved;
        });
        findings.push_back(about(goal, plan.nameOf(goal), Severity::Error,
            {QT_TRANSLATE_NOOP("message", "The deadline of the goal “%1” comes before its first day."), {plan.nameOf(goal)}},
            {QT_TRANSLATE_NOOP("message", "Move the deadline, or begin earlier."), {}},
            Remedy{{QT_TRANSLATE_NOOP("message", "Move the deadline to %1"), {}, {day}}, std::move(edit)}));
    }
    return findings;
}

// S0-19
Findings goalWithoutObjective(const Facts &plan)
{
    const auto &objectives = plan.strategy.all<Objective>();
    Findings findings;
    for (const Goal &goal : plan.goals) {
        if (plan.strategy.find(goal.objective))
            continue;
        std::optional<Remedy> remedy;
        if (objectives.size() == 1) {
            Goal linked = goal;
            linked.objective = objectives.front().id;
            remedy = Remedy{
                {QT_TRANSLATE_NOOP("message", "Link it to “%1”"), {objectives.front().title}}, Edit::changing(linked, plan.nameOf(goal))};
        }
        findings.push_back(about(goal, plan.nameOf(goal), Severity::Warning,
            {QT_TRANSLATE_NOOP("message", "The goal “%1” serves no business objective."), {plan.nameOf(goal)}},
            {QT_TRANSLATE_NOOP("message", "Say which objective it serves, or drop the goal."), {}}, std::move(remedy)));
    }
    return findings;
}

// S1-05
Findings fewerThanThreeGoals(const Facts &plan)
{
    const size_t count = plan.goals.size();
    if (count >= Thresholds::goalsOfAStrategy)
        return {};
    return {aboutThePlan(Severity::Warning,
        {QT_TRANSLATE_NOOP("message", "The quarter has fewer than three goals. Number of goals: %1."), {QString::number(count)}},
        {QT_TRANSLATE_NOOP("message", "Add a goal from the ready sentences of the wizard."), {}})};
}

// S0-07, S1-08
Findings vanityWithoutSoWhat(const Facts &plan)
{
    Findings findings;
    for (const Goal &goal : plan.goalsWithNumbers()) {
        const auto kpis = plan.strategy.kpisOf(goal.id);
        const bool isVain = std::any_of(kpis.begin(), kpis.end(), [&](const Kpi &kpi) {
            const Metric *metric = plan.metrics.find(kpi.metric);
            return metric && metric->isVanity;
        });
        if (isVain && goal.soWhat.trimmed().isEmpty())
            findings.push_back(about(goal, plan.nameOf(goal), Severity::Warning,
                {QT_TRANSLATE_NOOP("message",
                     "The goal “%1” follows a number that is easy to watch and proves little, and does not say what it changes for the "
                     "business."),
                    {plan.nameOf(goal)}},
                {QT_TRANSLATE_NOOP("message",
                     "Write what happens for the business when the number grows, or follow interactions, clicks or sales instead."),
                    {}}));
    }
    return findings;
}

// S1-30 against the goals
Findings goalOnClosedChannel(const Facts &plan)
{
    Findings findings;
    for (const Goal &goal : plan.goals)
        for (const Kpi &kpi : plan.strategy.kpisOf(goal.id)) {
            const Channel *channel = plan.strategy.find(kpi.channel);
            if (!channel || channel->decision != AuditDecision::Close)
                continue;
            const QString name = plan.nameOf(*channel);
            Channel kept = *channel;
            kept.decision = AuditDecision::Keep;
            findings.push_back(about(goal, plan.nameOf(goal), Severity::Error,
                {QT_TRANSLATE_NOOP("message", "The goal “%1” is measured on “%2”, which you decided to close."), {plan.nameOf(goal), name}},
                {QT_TRANSLATE_NOOP("message", "Keep the channel, or move the goal to another."), {}},
                Remedy{{QT_TRANSLATE_NOOP("message", "Keep the channel"), {}}, Edit::changing(kept, name)}));
        }
    return findings;
}

} // namespace core::rules
