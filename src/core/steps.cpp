// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/steps.h"

#include "core/audience.h"
#include "core/audit.h"
#include "core/mix.h"

namespace core {

namespace {

StepState reached(bool isComplete, bool isStarted)
{
    return isComplete ? StepState::Complete : isStarted ? StepState::Started : StepState::Empty;
}

bool isWritten(const QString &text)
{
    return !text.trimmed().isEmpty();
}

StepState businessState(const Strategy &strategy)
{
    const Business business = strategy.business();
    return reached(isWritten(business.name) && isWritten(business.trade), isWritten(business.name) || isWritten(business.trade));
}

bool isWhole(const Strategy &strategy, const Goal &goal)
{
    const auto kpis = strategy.kpisOf(goal.id);
    const bool isMeasured = std::any_of(kpis.begin(), kpis.end(),
        [](const Kpi &kpi) { return !kpi.metric.isEmpty() && kpi.targetAmount.has_value() && kpi.deadline.has_value(); });
    if (!goal.isExploration)
        return isMeasured;
    const bool ends = goal.exploreUntil || std::any_of(kpis.begin(), kpis.end(), [](const Kpi &kpi) { return kpi.deadline.has_value(); });
    return ends && isWritten(goal.learningQuestion);
}

StepState goalsState(const Strategy &strategy, const Quarter &quarter)
{
    const auto &goals = strategy.all<Goal>();
    const bool isStarted = std::any_of(goals.begin(), goals.end(), [&](const Goal &goal) { return goal.quarter == quarter.id; });
    return reached(wholeGoals(strategy, quarter) >= wantedGoals, isStarted);
}

bool isLook(const Presence &presence)
{
    return presence.strength || presence.followers || presence.postsPerWeek || presence.engagementRate || isWritten(presence.handle)
        || isWritten(presence.note) || isWritten(presence.strengths) || isWritten(presence.weaknesses) || isWritten(presence.formats);
}

StepState inspirationState(const Strategy &strategy)
{
    const auto &all = strategy.all<Inspiration>();
    const bool isComplete = std::any_of(all.begin(), all.end(),
        [](const Inspiration &example) { return isWritten(example.title) || isWritten(example.link) || isWritten(example.whatWorks); });
    return reached(isComplete, !all.empty());
}

StepState calendarState(const Strategy &strategy, const Quarter &quarter)
{
    const auto posts = postsBetween(strategy, quarter.firstDay, quarter.lastDay).size();
    const int written = writtenPosts(strategy, quarter);
    const auto &pillars = strategy.all<Pillar>();
    const bool hasPillar = std::any_of(pillars.begin(), pillars.end(), [](const Pillar &pillar) { return isWritten(pillar.name); });
    return reached(written >= wantedPosts && hasPillar, posts > 0 || !pillars.empty());
}

StepState evaluateState(const Strategy &strategy, const Quarter &quarter)
{
    const std::vector<Review> reviews = strategy.where<Review>([&](const Review &review) { return review.quarter == quarter.id; });
    const bool isDated = std::any_of(reviews.begin(), reviews.end(), [](const Review &review) { return review.day.isValid(); });
    return reached(isDated, !reviews.empty());
}

template <class Predicate>
StepState channelsState(const Strategy &strategy, Predicate isDone)
{
    const auto &channels = strategy.all<Channel>();
    const bool isComplete = !channels.empty() && std::all_of(channels.begin(), channels.end(), isDone);
    return reached(isComplete, std::any_of(channels.begin(), channels.end(), isDone));
}

} // namespace

int wantedPersonaAnswers()
{
    return static_cast<int>(personaFields().size()) / 2;
}

int wholeGoals(const Strategy &strategy, const Quarter &quarter)
{
    const auto &goals = strategy.all<Goal>();
    return static_cast<int>(
        std::count_if(goals.begin(), goals.end(), [&](const Goal &goal) { return goal.quarter == quarter.id && isWhole(strategy, goal); }));
}

QString titleToWrite(const QString &about, const Language &language)
{
    return language.filled(language.translate("core", "To write: %1"), {about});
}

int writtenPosts(const Strategy &strategy, const Quarter &quarter)
{
    const QString english = titleToWrite({}, Language::english()).trimmed(), french = titleToWrite({}, Language::french()).trimmed();
    const auto posts = postsBetween(strategy, quarter.firstDay, quarter.lastDay);
    return static_cast<int>(std::count_if(posts.begin(), posts.end(),
        [&](const Post *post) { return isWritten(post->text) || !(post->title.startsWith(english) || post->title.startsWith(french)); }));
}

int mostPersonaAnswers(const Strategy &strategy)
{
    const auto &answers = strategy.all<PersonaAnswer>();
    std::ptrdiff_t most = 0;
    for (const Persona &persona : strategy.all<Persona>())
        most = std::max(most, std::count_if(answers.begin(), answers.end(), [&](const PersonaAnswer &answer) {
            return answer.persona == persona.id && !answer.text.trimmed().isEmpty();
        }));
    return static_cast<int>(most);
}

int competitorsLookedAt(const Strategy &strategy)
{
    const auto &competitors = strategy.all<Competitor>();
    const auto &presences = strategy.all<Presence>();
    return static_cast<int>(std::count_if(competitors.begin(), competitors.end(), [&](const Competitor &competitor) {
        return isWritten(competitor.name) && std::any_of(presences.begin(), presences.end(), [&](const Presence &presence) {
            return presence.competitor == competitor.id && isLook(presence);
        });
    }));
}

StepState stepState(const Strategy &strategy, const Quarter &quarter, WizardStep step)
{
    switch (step) {
    case WizardStep::Business:
        return businessState(strategy);
    case WizardStep::Goals:
        return goalsState(strategy, quarter);
    case WizardStep::Audience:
        return reached(mostPersonaAnswers(strategy) >= wantedPersonaAnswers(), !strategy.all<Persona>().empty());
    case WizardStep::Competitors:
        return reached(competitorsLookedAt(strategy) >= wantedCompetitors, !strategy.all<Competitor>().empty());
    case WizardStep::Audit:
        return channelsState(strategy, [](const Channel &channel) { return decisionFor(channel) != AuditDecision::Undecided; });
    case WizardStep::Channels:
        return channelsState(strategy, [](const Channel &channel) {
            return decisionFor(channel) == AuditDecision::Close || (isWritten(channel.mission) && channel.postsPerWeek.has_value());
        });
    case WizardStep::Inspiration:
        return inspirationState(strategy);
    case WizardStep::Calendar:
        return calendarState(strategy, quarter);
    case WizardStep::Evaluate:
        return evaluateState(strategy, quarter);
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
