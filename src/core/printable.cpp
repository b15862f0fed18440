// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printable.h"

#include "core/audit.h"

#include <algorithm>

namespace core {

namespace {

PartFill filled(PlanPart part, std::ptrdiff_t has, int wanted)
{
    return {part, std::clamp(static_cast<int>(has), 0, wanted), wanted};
}

// Of every channel that stays something is wanted; without one, of the first.
template <class Predicate>
PartFill ofChannels(PlanPart part, const std::vector<Channel> &channels, Predicate isThere)
{
    return filled(part, std::count_if(channels.begin(), channels.end(), isThere), std::max(1, static_cast<int>(channels.size())));
}

} // namespace

std::vector<PartFill> printableParts(const Strategy &strategy, const Quarter &quarter)
{
    const Business business = strategy.business();
    const auto &competitors = strategy.all<Competitor>();
    const auto objectives = strategy.where<Objective>([](const Objective &one) { return !one.title.trimmed().isEmpty(); });
    const auto pillars = strategy.where<Pillar>([](const Pillar &one) { return !one.name.trimmed().isEmpty(); });
    const auto staying = strategy.where<Channel>([](const Channel &channel) { return decisionFor(channel) != AuditDecision::Close; });
    const auto reviews = strategy.where<Review>([&](const Review &review) { return review.quarter == quarter.id && review.day.isValid(); });
    return {filled(PlanPart::Business, (business.name.trimmed().isEmpty() ? 0 : 1) + (business.hoursPerWeek > 0 ? 1 : 0), 2),
        filled(PlanPart::Objectives, static_cast<std::ptrdiff_t>(objectives.size()), 1),
        filled(PlanPart::Goals, wholeGoals(strategy, quarter), wantedGoals),
        filled(PlanPart::Persona, mostPersonaAnswers(strategy), wantedPersonaAnswers()),
        filled(PlanPart::Competitors,
            std::count_if(competitors.begin(), competitors.end(), [](const Competitor &one) { return !one.name.trimmed().isEmpty(); }),
            wantedCompetitors),
        filled(PlanPart::Strengths, competitorsLookedAt(strategy), wantedCompetitors),
        ofChannels(PlanPart::Decisions, strategy.all<Channel>(),
            [](const Channel &channel) { return decisionFor(channel) != AuditDecision::Undecided; }),
        ofChannels(PlanPart::Missions, staying, [](const Channel &channel) { return !channel.mission.trimmed().isEmpty(); }),
        ofChannels(PlanPart::Cadence, staying, [](const Channel &channel) { return channel.postsPerWeek.has_value(); }),
        filled(PlanPart::Pillars, static_cast<std::ptrdiff_t>(pillars.size()), 1),
        filled(PlanPart::Posts, writtenPosts(strategy, quarter), wantedPosts),
        filled(PlanPart::Reviews, static_cast<std::ptrdiff_t>(reviews.size()), 1)};
}

int printingParts(const std::vector<PartFill> &parts)
{
    return static_cast<int>(std::count_if(parts.begin(), parts.end(), [](const PartFill &fill) { return fill.prints(); }));
}

double printableShare(const std::vector<PartFill> &parts)
{
    double whole = 0;
    for (const PartFill &fill : parts)
        whole += static_cast<double>(fill.has) / fill.wanted;
    return parts.empty() ? 0 : whole / static_cast<double>(parts.size());
}

WizardStep stepOf(PlanPart part)
{
    switch (part) {
    case PlanPart::Business:
    case PlanPart::Objectives:
        return WizardStep::Business;
    case PlanPart::Goals:
        return WizardStep::Goals;
    case PlanPart::Persona:
        return WizardStep::Audience;
    case PlanPart::Competitors:
    case PlanPart::Strengths:
        return WizardStep::Competitors;
    case PlanPart::Decisions:
        return WizardStep::Audit;
    case PlanPart::Missions:
    case PlanPart::Cadence:
        return WizardStep::Channels;
    case PlanPart::Pillars:
    case PlanPart::Posts:
        return WizardStep::Calendar;
    case PlanPart::Reviews:
        return WizardStep::Evaluate;
    }
    return WizardStep::Business;
}

} // namespace core
