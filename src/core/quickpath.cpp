// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/quickpath.h"

#include "core/audit.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

constexpr int wantedAccounts = 1;

int once(bool isAnswered)
{
    return isAnswered ? 1 : 0;
}

// Questions that have an answer from the start count as looked at once the business has its name and trade.
int preset(const Strategy &strategy, const Quarter &)
{
    return once(!strategy.business().name.isEmpty() && !strategy.business().trade.isEmpty());
}

int named(const Strategy &strategy, const QString &field)
{
    const auto &answers = strategy.all<PersonaAnswer>();
    return once(std::any_of(answers.begin(), answers.end(),
        [&](const PersonaAnswer &answer) { return answer.field == field && !answer.text.trimmed().isEmpty(); }));
}

template <class Entity, class Predicate>
int countOf(const Strategy &strategy, Predicate isAnswered)
{
    return static_cast<int>(strategy.where<Entity>(isAnswered).size());
}

int strengthsGiven(const Strategy &strategy, const Quarter &)
{
    return countOf<Competitor>(strategy, [&](const Competitor &competitor) {
        return countOf<Presence>(strategy, [&](const Presence &presence) {
            return presence.competitor == competitor.id && presence.strength.has_value();
        }) > 0;
    });
}

std::vector<QuickQuestion> businessQuestions()
{
    using S = const Strategy &;
    using Q = const Quarter &;
    constexpr auto step = WizardStep::Business;
    return {{"name", step, 1, 0.5, [](S plan, Q) { return once(!plan.business().name.isEmpty()); }},
        {"trade", step, 1, 0.5, [](S plan, Q) { return once(!plan.business().trade.isEmpty()); }}, {"model", step, 1, 0.25, preset},
        {"staffing", step, 1, 0.25, preset}, {"hours", step, 1, 0.5, [](S plan, Q) { return once(plan.business().hoursPerWeek > 0); }},
        {"open_days", step, 1, 0.25, preset}, {"objective", step, 1, 1.5, [](S plan, Q) { return once(!plan.all<Objective>().empty()); }},
        {"goals", WizardStep::Goals, wantedGoals, 1.5, [](S plan, Q quarter) { return wholeGoals(plan, quarter); }}};
}

std::vector<QuickQuestion> personaQuestions()
{
    using S = const Strategy &;
    using Q = const Quarter &;
    constexpr auto step = WizardStep::Audience;
    return {{"persona", step, 1, 0.5,
                [](S plan, Q) { return countOf<Persona>(plan, [](const Persona &persona) { return !persona.name.isEmpty(); }); }},
        {"age", step, 1, 0.25, [](S plan, Q) { return named(plan, QStringLiteral("age")); }},
        {"location", step, 1, 0.25, [](S plan, Q) { return named(plan, QStringLiteral("location")); }},
        {"seeks", step, 1, 1, [](S plan, Q) { return named(plan, QStringLiteral("seeks")); }},
        {"brake", step, 1, 1, [](S plan, Q) { return named(plan, QStringLiteral("brake")); }},
        {"moments", step, 1, 0.25, [](S plan, Q) { return named(plan, QStringLiteral("moments")); }},
        {"networks", step, 1, 0.25, [](S plan, Q) { return named(plan, QStringLiteral("networks")); }},
        {"how_to_speak", step, 1, 1, [](S plan, Q) { return named(plan, QStringLiteral("how_to_speak")); }}};
}

std::vector<QuickQuestion> competitorQuestions()
{
    using S = const Strategy &;
    using Q = const Quarter &;
    constexpr auto step = WizardStep::Competitors;
    return {{"competitor", step, wantedCompetitors, 0.25,
                [](S plan, Q) { return countOf<Competitor>(plan, [](const Competitor &one) { return !one.name.isEmpty(); }); }},
        {"does_well", step, wantedCompetitors, 0.75,
            [](S plan, Q) { return countOf<Competitor>(plan, [](const Competitor &one) { return !one.doesWell.trimmed().isEmpty(); }); }},
        {"looked_at", step, wantedCompetitors, 0.25, [](S plan, Q) { return competitorsLookedAt(plan); }},
        {"strength", step, wantedCompetitors, 0.75, strengthsGiven}};
}

std::vector<QuickQuestion> channelQuestions()
{
    using S = const Strategy &;
    using Q = const Quarter &;
    constexpr auto audit = WizardStep::Audit;
    constexpr auto step = WizardStep::Channels;
    return {
        {"account", audit, wantedAccounts, 0.25, [](S plan, Q) { return countOf<Channel>(plan, [](const Channel &) { return true; }); }},
        {"attracts", audit, wantedAccounts, 0.5,
            [](S plan, Q) { return countOf<Channel>(plan, [](const Channel &one) { return one.attractsAudience.has_value(); }); }},
        {"helps", audit, wantedAccounts, 0.5,
            [](S plan, Q) { return countOf<Channel>(plan, [](const Channel &one) { return one.helpsGoals.has_value(); }); }},
        {"decision", audit, wantedAccounts, 0.25,
            [](S plan, Q) {
                return countOf<Channel>(plan, [](const Channel &one) { return decisionFor(one) != AuditDecision::Undecided; });
            }},
        {"network", step, wantedAccounts, 0.25,
            [](S plan, Q) { return countOf<Channel>(plan, [](const Channel &one) { return !one.network.isEmpty(); }); }},
        {"handle", step, wantedAccounts, 0.25,
            [](S plan, Q) { return countOf<Channel>(plan, [](const Channel &one) { return !one.handle.isEmpty(); }); }},
        {"mission", step, wantedAccounts, 1.5,
            [](S plan, Q) { return countOf<Channel>(plan, [](const Channel &one) { return !one.mission.trimmed().isEmpty(); }); }},
        {"cadence", step, wantedAccounts, 0.25,
            [](S plan, Q) { return countOf<Channel>(plan, [](const Channel &one) { return one.postsPerWeek.has_value(); }); }}};
}

std::vector<QuickQuestion> contentQuestions()
{
    using S = const Strategy &;
    using Q = const Quarter &;
    constexpr auto step = WizardStep::Calendar;
    return {{"inspiration", WizardStep::Inspiration, 1, 0.75,
                [](S plan, Q) { return countOf<Inspiration>(plan, [](const Inspiration &one) { return !one.title.isEmpty(); }); }},
        {"mix_rule", step, 1, 0.25, preset},
        {"pillar", step, 1, 0.5, [](S plan, Q) { return countOf<Pillar>(plan, [](const Pillar &one) { return !one.name.isEmpty(); }); }},
        {"category", step, 1, 0.25, [](S plan, Q) { return countOf<Pillar>(plan, [](const Pillar &) { return true; }); }},
        {"posts", step, 1, 2.5, [](S plan, Q quarter) { return once(writtenPosts(plan, quarter) >= wantedPosts); }},
        {"review", WizardStep::Evaluate, 1, 0.25,
            [](S plan, Q quarter) { return countOf<Review>(plan, [&](const Review &review) { return review.quarter == quarter.id; }); }}};
}

int leftOf(const QuickQuestion &question, const Strategy &strategy, const Quarter &quarter)
{
    return question.times - std::clamp(question.answered(strategy, quarter), 0, question.times);
}

} // namespace

const std::vector<QuickQuestion> &quickPath()
{
    static const std::vector<QuickQuestion> path = [] {
        std::vector<QuickQuestion> all;
        for (const auto &part : {businessQuestions(), personaQuestions(), competitorQuestions(), channelQuestions(), contentQuestions()})
            all.insert(all.end(), part.begin(), part.end());
        return all;
    }();
    return path;
}

int quickQuestionCount()
{
    int count = 0;
    for (const QuickQuestion &question : quickPath())
        count += question.times;
    return count;
}

int questionsLeft(const Strategy &strategy, const Quarter &quarter)
{
    int left = 0;
    for (const QuickQuestion &question : quickPath())
        left += leftOf(question, strategy, quarter);
    return left;
}

double minutesLeft(const Strategy &strategy, const Quarter &quarter)
{
    double minutes = 0;
    for (const QuickQuestion &question : quickPath())
        minutes += question.minutes * leftOf(question, strategy, quarter);
    return minutes;
}

int minutesToTell(double minutes)
{
    constexpr double fine = 10;
    constexpr int coarse = 5;
    return minutes <= fine ? static_cast<int>(std::ceil(minutes)) : coarse * static_cast<int>(std::ceil(minutes / coarse));
}

} // namespace core
