// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/steps.h"

#include "core/audience.h"
#include "core/audit.h"
#include "core/mix.h"

namespace core {

namespace {

constexpr int wantedGoals = 3;
constexpr int wantedCompetitors = 2;
constexpr int wantedPosts = 6;

StepState reached(bool isComplete, bool isStarted)
{
    return isComplete ? StepState::Complete : isStarted ? StepState::Started : StepState::Empty;
}

StepState businessState(const Strategy &strategy)
{
    const Business business = strategy.business();
    return reached(!business.name.isEmpty() && !business.trade.isEmpty(), !business.name.isEmpty() || !business.trade.isEmpty());
}

StepState goalsState(const Strategy &strategy, const Quarter &quarter)
{
    int goals = 0;
    int whole = 0;
    for (const Goal &goal : strategy.all<Goal>()) {
        if (goal.quarter != quarter.id)
            continue;
        ++goals;
        const auto kpis = strategy.kpisOf(goal.id);
        const bool isMeasured = std::any_of(kpis.begin(), kpis.end(),
            [](const Kpi &kpi) { return !kpi.metric.isEmpty() && kpi.targetAmount.has_value() && kpi.deadline.has_value(); });
        const bool ends =
            goal.exploreUntil || std::any_of(kpis.begin(), kpis.end(), [](const Kpi &kpi) { return kpi.deadline.has_value(); });
        whole += (goal.isExploration ? ends && !goal.learningQuestion.isEmpty() : isMeasured) ? 1 : 0;
    }
    return reached(whole >= wantedGoals, goals > 0);
}

StepState audienceState(const Strategy &strategy)
{
    const auto wanted = static_cast<size_t>(personaFields().size()) / 2;
    for (const Persona &persona : strategy.all<Persona>()) {
        const auto answers = strategy.where<PersonaAnswer>(
            [&](const PersonaAnswer &answer) { return answer.persona == persona.id && !answer.text.trimmed().isEmpty(); });
        if (answers.size() >= wanted)
            return StepState::Complete;
    }
    return reached(false, !strategy.all<Persona>().empty());
}

StepState competitorsState(const Strategy &strategy)
{
    int seen = 0;
    for (const Competitor &competitor : strategy.all<Competitor>()) {
        const auto &presences = strategy.all<Presence>();
        seen +=
            std::any_of(presences.begin(), presences.end(), [&](const Presence &presence) { return presence.competitor == competitor.id; })
                ? 1
                : 0;
    }
    return reached(seen >= wantedCompetitors, !strategy.all<Competitor>().empty());
}

template <class Predicate>
StepState channelsState(const Strategy &strategy, Predicate isDone)
{
    const auto &channels = strategy.all<Channel>();
    const bool isComplete = !channels.empty() && std::all_of(channels.begin(), channels.end(), isDone);
    return reached(isComplete, std::any_of(channels.begin(), channels.end(), isDone));
}

} // namespace

StepState stepState(const Strategy &strategy, const Quarter &quarter, WizardStep step)
{
    switch (step) {
    case WizardStep::Business:
        return businessState(strategy);
    case WizardStep::Goals:
        return goalsState(strategy, quarter);
    case WizardStep::Audience:
        return audienceState(strategy);
    case WizardStep::Competitors:
        return competitorsState(strategy);
    case WizardStep::Audit:
        return channelsState(strategy, [](const Channel &channel) { return decisionFor(channel) != AuditDecision::Undecided; });
    case WizardStep::Channels:
        return channelsState(strategy,
            [](const Channel &channel) { return decisionFor(channel) == AuditDecision::Close || !channel.mission.trimmed().isEmpty(); });
    case WizardStep::Inspiration:
        return reached(!strategy.all<Inspiration>().empty(), false);
    case WizardStep::Calendar: {
        const auto posts = postsBetween(strategy, quarter.firstDay, quarter.lastDay).size();
        return reached(posts >= wantedPosts && !strategy.all<Pillar>().empty(), posts > 0 || !strategy.all<Pillar>().empty());
    }
    case WizardStep::Evaluate: {
        const auto &reviews = strategy.all<Review>();
        return reached(
            std::any_of(reviews.begin(), reviews.end(), [&](const Review &review) { return review.quarter == quarter.id; }), false);
    }
    }
    return StepState::Empty;
}

std::optional<WizardStep> nextStep(const Strategy &strategy, const Quarter &quarter)
{
    for (int step = 0; step < wizardStepCount; ++step)
        if (stepState(strategy, quarter, static_cast<WizardStep>(step)) != StepState::Complete)
            return static_cast<WizardStep>(step);
    return std::nullopt;
}

int completeSteps(const Strategy &strategy, const Quarter &quarter)
{
    int complete = 0;
    for (int step = 0; step < wizardStepCount; ++step)
        complete += stepState(strategy, quarter, static_cast<WizardStep>(step)) == StepState::Complete ? 1 : 0;
    return complete;
}

bool isBegun(const Strategy &strategy, const Quarter &quarter)
{
    for (int step = 0; step < wizardStepCount; ++step)
        if (stepState(strategy, quarter, static_cast<WizardStep>(step)) != StepState::Empty)
            return true;
    return false;
}

bool isBeingMade(const Strategy &strategy, const Quarter &quarter)
{
    return strategy.all<Quarter>().size() <= 1 && stepState(strategy, quarter, WizardStep::Calendar) == StepState::Empty
        && stepState(strategy, quarter, WizardStep::Evaluate) == StepState::Empty;
}

bool isAlone(const Strategy &strategy)
{
    return strategy.business().staffing == Staffing::Alone;
}

} // namespace core
