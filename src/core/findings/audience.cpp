// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence.h"

#include "core/findings/rules.h"
#include "core/findings/thresholds.h"

#include <set>

namespace core::rules {

namespace {

EvidenceShare evidenceFor(const Facts &plan, const Persona &persona)
{
    return evidenceOf(plan.strategy.where<PersonaAnswer>([&](const PersonaAnswer &answer) { return answer.persona == persona.id; }));
}

} // namespace

// S1-15: do not guess
Findings personaMostlyAssumed(const Facts &plan)
{
    Findings findings;
    for (const Persona &persona : plan.strategy.all<Persona>()) {
        const EvidenceShare share = evidenceFor(plan, persona);
        if (share.isMostlyAssumed())
            findings.push_back(about(persona, persona.name, Severity::Warning,
                {QT_TRANSLATE_NOOP("message", "Most of what the plan says of “%1” is assumed. Answers assumed: %2 of %3."),
                    {persona.name, QString::number(share.assumptions()), QString::number(share.answered)}},
                {QT_TRANSLATE_NOOP(
                     "message", "Ask five customers, or look at the networks’ own figures, and note where each answer comes from."),
                    {}}));
    }
    return findings;
}

// S1-12: judged where posts say for whom they are
Findings personaWithoutPosts(const Facts &plan)
{
    std::set<Id<Persona>> addressed;
    int posts = 0;
    for (const Post *post : plan.posts) {
        const Goal *goal = plan.goal(post->goal);
        posts += post->persona ? 1 : 0;
        if (post->persona)
            addressed.insert(*post->persona);
        else if (goal && goal->audience)
            addressed.insert(*goal->audience);
    }
    if (posts < Thresholds::postsForAMix || plan.today >= plan.quarter.lastDay)
        return {};
    Findings findings;
    for (const Persona &persona : plan.strategy.all<Persona>())
        if (!persona.name.trimmed().isEmpty() && !addressed.contains(persona.id))
            findings.push_back(about(persona, persona.name, Severity::Info,
                {QT_TRANSLATE_NOOP("message", "No post of the quarter is meant for “%1”."), {persona.name}},
                {QT_TRANSLATE_NOOP("message", "Plan a post for this persona, or leave it out of the plan."), {}}));
    return findings;
}

// S3-11: figures alone don't tell why
Findings nobodyAsked(const Facts &plan)
{
    const auto &personas = plan.strategy.all<Persona>();
    const auto &answers = plan.strategy.all<PersonaAnswer>();
    const bool wasAsked =
        !plan.strategy.all<Interview>().empty() || std::any_of(answers.begin(), answers.end(), [](const PersonaAnswer &answer) {
            return answer.source == EvidenceSource::Interview || answer.source == EvidenceSource::Survey;
        });
    const bool isChecked = std::any_of(personas.begin(), personas.end(), [&](const Persona &persona) {
        const EvidenceShare share = evidenceFor(plan, persona);
        return share.checked > 0 && !share.isMostlyAssumed(); // else the persona's own finding says it
    });
    if (wasAsked || !isChecked)
        return {};
    const Persona &first = personas.front();
    return {about(first, first.name, Severity::Info,
        {QT_TRANSLATE_NOOP("message", "All that is known of “%1” comes from figures: nobody was asked."), {first.name}},
        {QT_TRANSLATE_NOOP("message", "Talk to three customers, and keep what they say as interviews."), {}})};
}

// S0-04: goals are not the strategy
Findings onlyGoals(const Facts &plan)
{
    const bool hasRest =
        !plan.strategy.all<Persona>().empty() && !plan.strategy.all<Channel>().empty() && !plan.strategy.all<Post>().empty();
    if (plan.goals.empty() || hasRest)
        return {};
    return {aboutThePlan(Severity::Warning,
        {QT_TRANSLATE_NOOP("message", "Goals alone are not a strategy: the plan lacks its audience, its channels or its posts."), {}},
        {QT_TRANSLATE_NOOP("message", "Go on with the wizard: it asks for what is missing."), {}})};
}

// S1-22: the last look at any of its accounts
Findings competitorNotLookedAt(const Facts &plan)
{
    Findings findings;
    for (const Competitor &competitor : plan.strategy.all<Competitor>()) {
        std::optional<QDate> last;
        for (const Presence &presence : plan.strategy.all<Presence>())
            if (presence.competitor == competitor.id && presence.seenOn && (!last || *presence.seenOn > *last))
                last = presence.seenOn;
        for (const Observation &observation : plan.strategy.all<Observation>())
            if (observation.competitor == competitor.id && last && observation.day > *last)
                last = observation.day;
        if (last && last->daysTo(plan.today) >= Thresholds::daysToLookAgain)
            findings.push_back(about(competitor, competitor.name, Severity::Info,
                {QT_TRANSLATE_NOOP("message", "Nobody has looked at “%1” for three months."), {competitor.name}},
                {QT_TRANSLATE_NOOP("message", "Look at its accounts again, and note what changed."), {}}));
    }
    return findings;
}

} // namespace core::rules
