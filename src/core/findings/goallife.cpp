// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/rules.h"
#include "core/findings/thresholds.h"

namespace core::rules {

namespace {

std::optional<QDate> lastDeadline(const Facts &plan, const Goal &goal)
{
    std::optional<QDate> last;
    for (const Kpi &kpi : plan.strategy.kpisOf(goal.id))
        if (kpi.deadline && (!last || *kpi.deadline > *last))
            last = kpi.deadline;
    return last;
}

// A question with an end instead of a number.
Remedy madeExploration(const Facts &plan, Goal goal)
{
    goal.isExploration = true;
    goal.exploreUntil = std::max(plan.quarter.lastDay, plan.today);
    return {{QT_TRANSLATE_NOOP("message", "Make it an exploration until %1"), {}, {*goal.exploreUntil}},
        Edit::changing(goal, plan.nameOf(goal))};
}

QDate lastEvidenceFor(const Facts &plan, const Goal &goal)
{
    QDate last = plan.quarter.firstDay;
    for (const Kpi &kpi : plan.strategy.kpisOf(goal.id))
        last = kpi.startDay.value_or(last);
    for (const Evidence &evidence : plan.strategy.all<Evidence>())
        if (evidence.goal == goal.id)
            last = std::max(last, evidence.day);
    return last;
}

// The audience was shown to be there, by a survey or in numbers.
bool isAudienceOn(const Facts &plan, const QString &network)
{
    const auto &demands = plan.strategy.all<NetworkDemand>();
    return std::any_of(demands.begin(), demands.end(),
        [&](const NetworkDemand &demand) { return demand.network == network && demand.share >= Thresholds::shareOfAnAudience; });
}

} // namespace

// J-13
Findings goalNobodyNotes(const Facts &plan)
{
    Findings findings;
    for (const Goal &goal : plan.goalsWithNumbers()) {
        const auto kpis = plan.strategy.kpisOf(goal.id);
        if (std::none_of(kpis.begin(), kpis.end(), [](const Kpi &kpi) { return kpi.numberSource == NumberSource::Nobody; }))
            continue;
        findings.push_back(about(goal, plan.nameOf(goal), Severity::Warning,
            {QT_TRANSLATE_NOOP("message", "Nobody notes the number of the goal “%1”, so nobody will know."), {plan.nameOf(goal)}},
            {QT_TRANSLATE_NOOP("message", "Say who notes it and how often, or explore instead of counting."), {}},
            madeExploration(plan, goal)));
    }
    return findings;
}

// S0-10
Findings goalPastDeadline(const Facts &plan)
{
    Findings findings;
    for (const Goal &goal : plan.goalsWithNumbers()) {
        const auto deadline = lastDeadline(plan, goal);
        const auto kpis = plan.strategy.kpisOf(goal.id);
        const bool isContradictory = std::any_of(
            kpis.begin(), kpis.end(), [](const Kpi &kpi) { return kpi.startDay && kpi.deadline && *kpi.deadline < *kpi.startDay; });
        if (deadline && *deadline < plan.today && goal.outcome == Outcome::Open && !isContradictory)
            findings.push_back(about(goal, plan.nameOf(goal), Severity::Warning,
                {QT_TRANSLATE_NOOP("message", "The goal “%1” ended on %2, and nothing says what came of it."), {plan.nameOf(goal)},
                    {*deadline}},
                {QT_TRANSLATE_NOOP("message", "Note whether it was met, why, and what you learnt."), {}}));
    }
    return findings;
}

// S3-20
Findings explorationWithoutEnd(const Facts &plan)
{
    Findings findings;
    for (Goal goal : plan.goals) {
        if (!goal.isExploration || goal.exploreUntil || goal.outcome != Outcome::Open)
            continue;
        goal.exploreUntil = std::max(plan.quarter.lastDay, plan.today);
        findings.push_back(about(goal, plan.nameOf(goal), Severity::Info,
            {QT_TRANSLATE_NOOP("message", "The exploration “%1” has no end."), {plan.nameOf(goal)}},
            {QT_TRANSLATE_NOOP("message", "Give it the day on which you look at what it taught you."), {}},
            Remedy{{QT_TRANSLATE_NOOP("message", "End it on %1"), {}, {*goal.exploreUntil}}, Edit::changing(goal, plan.nameOf(goal))}));
    }
    return findings;
}

// S3-20
Findings explorationPastEnd(const Facts &plan)
{
    Findings findings;
    for (const Goal &goal : plan.goals)
        if (goal.isExploration && goal.exploreUntil && *goal.exploreUntil < plan.today && goal.outcome == Outcome::Open)
            findings.push_back(about(goal, plan.nameOf(goal), Severity::Warning,
                {QT_TRANSLATE_NOOP("message", "The exploration “%1” was to end on %2."), {plan.nameOf(goal)}, {*goal.exploreUntil}},
                {QT_TRANSLATE_NOOP("message", "Write what it taught you, and decide whether it goes on."), {}}));
    return findings;
}

// S4-16, S4-17
Findings proxyWithoutEvidence(const Facts &plan)
{
    Findings findings;
    for (const Goal &goal : plan.goalsWithNumbers()) {
        const auto deadline = lastDeadline(plan, goal);
        const bool isOver = goal.outcome != Outcome::Open || (deadline && *deadline < plan.today);
        if (goal.link != MetricLink::Proxy || isOver || lastEvidenceFor(plan, goal).daysTo(plan.today) < Thresholds::daysWithoutEvidence)
            continue;
        findings.push_back(about(goal, plan.nameOf(goal), Severity::Info,
            {QT_TRANSLATE_NOOP(
                 "message", "The number of the goal “%1” only hints at what you want, and nothing else was kept for 30 days."),
                {plan.nameOf(goal)}},
            {QT_TRANSLATE_NOOP("message", "Keep a comment, a screenshot or what a customer said as evidence."), {}}));
    }
    return findings;
}

// S0-21
Findings milestoneAfterDeadline(const Facts &plan)
{
    Findings findings;
    for (const Goal &goal : plan.goals) {
        const auto deadline = lastDeadline(plan, goal);
        if (!deadline)
            continue;
        Edit edit = Edit::changing(goal, plan.nameOf(goal));
        const Milestone *late = nullptr;
        for (const Milestone &milestone : plan.strategy.all<Milestone>())
            if (milestone.goal == goal.id && milestone.day > *deadline) {
                late = &milestone;
                Milestone moved = milestone;
                moved.day = *deadline;
                edit.put(moved);
            }
        if (late)
            findings.push_back(about(goal, plan.nameOf(goal), Severity::Info,
                {QT_TRANSLATE_NOOP("message", "The milestone “%1” comes after the deadline of the goal “%2”."),
                    {late->title, plan.nameOf(goal)}},
                {QT_TRANSLATE_NOOP("message", "Move the milestone before the deadline."), {}},
                Remedy{{QT_TRANSLATE_NOOP("message", "Move the milestone to %1"), {}, {*deadline}}, std::move(edit)}));
    }
    return findings;
}

// S0-20: people are hired, heard and helped on any network
Findings goalOnUnsuitedNetwork(const Facts &plan)
{
    const BusinessModel model = plan.strategy.business().model;
    if (model == BusinessModel::Both)
        return {};
    Findings findings;
    for (const Goal &goal : plan.goals) {
        if (goal.type == GoalType::Recruitment || goal.type == GoalType::Listening || goal.type == GoalType::Service)
            continue;
        for (const Kpi &kpi : plan.strategy.kpisOf(goal.id)) {
            const Channel *channel = plan.strategy.find(kpi.channel);
            const Network *network = channel ? plan.networks.find(channel->network) : nullptr;
            if (!network || network->suits.isEmpty() || network->suits.contains(tokenOf(model)) || isAudienceOn(plan, network->id))
                continue;
            const QString name = plan.nameOf(*channel);
            findings.push_back(about(goal, plan.nameOf(goal), Severity::Info,
                {model == BusinessModel::B2C
                        ? QT_TRANSLATE_NOOP("message", "The goal “%1” rests on “%2”, where businesses rather than consumers are found.")
                        : QT_TRANSLATE_NOOP("message", "The goal “%1” rests on “%2”, where consumers rather than businesses are found."),
                    {plan.nameOf(goal), name}},
                {QT_TRANSLATE_NOOP("message", "Ask your customers which networks they use, and note their share among the competitors."),
                    {}}));
            break;
        }
    }
    return findings;
}

} // namespace core::rules
