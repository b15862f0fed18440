// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/rules.h"

#include "core/evidence.h"

namespace core::rules {

// S1-15: do not guess
std::vector<Finding> personaMostlyAssumed(const PlanUnderCheck &plan)
{
    std::vector<Finding> findings;
    for (const Persona &persona : plan.strategy.all<Persona>()) {
        const auto answers = plan.strategy.where<PersonaAnswer>([&](const PersonaAnswer &answer) { return answer.persona == persona.id; });
        const EvidenceShare share = evidenceOf(answers);
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

// S0-04: goals are not the strategy
std::vector<Finding> onlyGoals(const PlanUnderCheck &plan)
{
    const bool hasRest =
        !plan.strategy.all<Persona>().empty() && !plan.strategy.all<Channel>().empty() && !plan.strategy.all<Post>().empty();
    if (goalsOf(plan).empty() || hasRest)
        return {};
    return {Finding{{}, Severity::Warning, std::nullopt, {},
        {QT_TRANSLATE_NOOP("message", "Goals alone are not a strategy: the plan lacks its audience, its channels or its posts."), {}},
        {QT_TRANSLATE_NOOP("message", "Go on with the wizard: it asks for what is missing."), {}}}};
}

} // namespace core::rules
