// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/schema/audience.h"
#include "core/schema/business.h"
#include "core/schema/campaigns.h"
#include "core/schema/channels.h"
#include "core/schema/competitors.h"
#include "core/schema/content.h"
#include "core/schema/goals.h"
#include "core/schema/imports.h"
#include "core/schema/operations.h"
#include "core/schema/schedule.h"

#include <type_traits>

// The tables of the plan, one description per entity: SQL, JSON, comparison and copies all visit them, so a new field is one line
// in its table and one migration that appends a column.
namespace core::schema {

// Every entity of a strategy, parents before children.
template <template <class...> class To>
using ForEachEntity = To<Picture, Business, Quarter, Objective, Closure, Persona, PersonaAnswer, Interview, MythCheck, JourneyStep, Action,
    Competitor, Presence, NetworkDemand, Observation, Channel, AudienceShare, AuditAnswer, Impostor, Reservation, LimitOverride, Pillar,
    Inspiration, ExistingContent, Campaign, Goal, Kpi, Milestone, CampaignGoal, Story, BudgetLine, PaidPlan, PromoCode, Review, KeyDate,
    Recurrence, Post, PostStep, TimeBlock, MixShare, FollowerRequest, Duty, ProcedureStep, PlaybookEntry, Mention, Incident, Evidence,
    RejectedIdea, FormatEffort, Training, ImportMapping, ReferralSource, AdCampaign>;

// Calls visitor.template operator()<Entity>() for every entity, in that order.
template <class Visitor>
void forEachEntity(Visitor &&visitor)
{
    []<class... Entity>(std::type_identity<std::tuple<Entity...>>, Visitor &call) { (call.template operator()<Entity>(), ...); }(
        std::type_identity<ForEachEntity<std::tuple>>{}, visitor);
}

// Calls visitor(column) for every column of an entity, without its id.
template <class Entity, class Visitor>
void forEachColumn(Visitor &&visitor)
{
    std::apply([&](const auto &...columns) { (visitor(columns), ...); }, Table<Entity>::columns());
}

} // namespace core::schema
