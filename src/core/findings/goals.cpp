// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/rules.h"

namespace core::rules {

namespace {

bool hasNumber(const PlanUnderCheck &plan, const Goal &goal)
{
    const auto kpis = plan.strategy.kpisOf(goal.id);
    return std::any_of(kpis.begin(), kpis.end(), [](const Kpi &kpi) { return !kpi.metric.isEmpty() && kpi.targetAmount; });
}

// A finding for each goal of the quarter with a KPI for which `isWrong`.
template <class IsWrong>
std::vector<Finding> whereKpi(const PlanUnderCheck &plan, Severity severity, const char *message, const char *fix, IsWrong isWrong)
{
    std::vector<Finding> findings;
    for (const Goal &goal : goalsWithNumbersOf(plan)) {
        const auto kpis = plan.strategy.kpisOf(goal.id);
        if (std::any_of(kpis.begin(), kpis.end(), [&](const Kpi &kpi) { return isWrong(goal, kpi); }))
            findings.push_back(about(goal, goal.title, severity, {message, {goal.title}}, {fix, {}}));
    }
    return findings;
}

} // namespace

// S0-15
std::vector<Finding> goalWithoutNumber(const PlanUnderCheck &plan)
{
    std::vector<Finding> findings;
    for (const Goal &goal : goalsWithNumbersOf(plan))
        if (!hasNumber(plan, goal))
            findings.push_back(about(goal, goal.title, Severity::Warning,
                {QT_TRANSLATE_NOOP("message", "Nobody can say when the goal “%1” is reached: it has no number to reach."), {goal.title}},
                {QT_TRANSLATE_NOOP("message", "Choose the metric that shows it, and a target."), {}}));
    return findings;
}

// S0-21
std::vector<Finding> goalWithoutDeadline(const PlanUnderCheck &plan)
{
    std::vector<Finding> findings;
    for (const Goal &goal : goalsOf(plan)) {
        const auto kpis = plan.strategy.kpisOf(goal.id);
        const bool isDated = std::any_of(kpis.begin(), kpis.end(), [](const Kpi &kpi) { return kpi.deadline.has_value(); });
        if (!isDated && !goal.isExploration)
            findings.push_back(about(goal, goal.title, Severity::Warning,
                {QT_TRANSLATE_NOOP("message", "The goal “%1” has no deadline, so it can always wait."), {goal.title}},
                {QT_TRANSLATE_NOOP("message", "Give it the day by which it is to be reached."), {}}));
    }
    return findings;
}

std::vector<Finding> deadlineBeforeStart(const PlanUnderCheck &plan)
{
    return whereKpi(plan, Severity::Error, QT_TRANSLATE_NOOP("message", "The deadline of the goal “%1” comes before its first day."),
        QT_TRANSLATE_NOOP("message", "Move the deadline, or begin earlier."),
        [](const Goal &, const Kpi &kpi) { return kpi.startDay && kpi.deadline && *kpi.deadline < *kpi.startDay; });
}

// S0-19
std::vector<Finding> goalWithoutObjective(const PlanUnderCheck &plan)
{
    std::vector<Finding> findings;
    for (const Goal &goal : goalsOf(plan))
        if (!plan.strategy.find(goal.objective))
            findings.push_back(about(goal, goal.title, Severity::Warning,
                {QT_TRANSLATE_NOOP("message", "The goal “%1” serves no business objective."), {goal.title}},
                {QT_TRANSLATE_NOOP("message", "Say which objective it serves, or drop the goal."), {}}));
    return findings;
}

// S1-05
std::vector<Finding> fewerThanThreeGoals(const PlanUnderCheck &plan)
{
    constexpr size_t goalsOfAStrategy = 3;
    const size_t count = goalsOf(plan).size();
    if (count >= goalsOfAStrategy)
        return {};
    return {Finding{{}, Severity::Warning, std::nullopt, {},
        {QT_TRANSLATE_NOOP("message", "The quarter has fewer than three goals. Number of goals: %1."), {QString::number(count)}},
        {QT_TRANSLATE_NOOP("message", "Add a goal from the ready sentences of the wizard."), {}}}};
}

// S0-07, S1-08
std::vector<Finding> vanityWithoutSoWhat(const PlanUnderCheck &plan)
{
    return whereKpi(plan, Severity::Warning,
        QT_TRANSLATE_NOOP("message",
            "The goal “%1” follows a number that is easy to watch and proves little, and does not say what it changes for the business."),
        QT_TRANSLATE_NOOP(
            "message", "Write what happens for the business when the number grows, or follow interactions, clicks or sales instead."),
        [&](const Goal &goal, const Kpi &kpi) {
            const Metric *metric = plan.metrics.find(kpi.metric);
            return metric && metric->isVanity && goal.soWhat.trimmed().isEmpty();
        });
}

// S1-30 against the goals
std::vector<Finding> goalOnClosedChannel(const PlanUnderCheck &plan)
{
    std::vector<Finding> findings;
    for (const Goal &goal : goalsOf(plan))
        for (const Kpi &kpi : plan.strategy.kpisOf(goal.id)) {
            const Channel *channel = plan.strategy.find(kpi.channel);
            if (channel && channel->decision == AuditDecision::Close)
                findings.push_back(about(goal, goal.title, Severity::Error,
                    {QT_TRANSLATE_NOOP("message", "The goal “%1” is measured on “%2”, which you decided to close."),
                        {goal.title, nameOf(*channel, plan.networks)}},
                    {QT_TRANSLATE_NOOP("message", "Keep the channel, or move the goal to another."), {}}));
        }
    return findings;
}

} // namespace core::rules
