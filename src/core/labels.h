// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit.h"
#include "core/imports.h"
#include "core/language.h"
#include "core/opportunity.h"
#include "core/scoreboard.h"

namespace core {

// The one home of the names that screens and documents give to the domain's values (style: labels). All in `language`.
QString label(KpiStatus status, const Language &language);
QString label(PostStatus status, const Language &language);
QString label(PostFormat format, const Language &language);
// What a post is called where it is listed: its title, else how its text begins, else its format.
QString shownTitle(const Post &post, const Language &language);
QString label(AuditDecision decision, const Language &language);
QString label(EvidenceSource source, const Language &language);
QString label(GoalType type, const Language &language);
QString label(Tier tier, const Language &language);
QString label(ChannelRank rank, const Language &language);
QString label(BusinessModel model, const Language &language);
QString label(Staffing staffing, const Language &language);
QString label(Verification verification, const Language &language);
QString label(InspirationKind kind, const Language &language);
QString label(Scope scope, const Language &language);
QString label(GoalReason reason, const Language &language);
QString label(Outcome outcome, const Language &language);
QString label(TableKind kind, const Language &language);
QString label(ColumnRole role, const Language &language);
QString label(GoalExtent goalExtent, const Language &language);
QString label(MetricLink metricLink, const Language &language);
QString label(NumberSource numberSource, const Language &language);
QString label(Granularity granularity, const Language &language);
QString label(AudienceTrait audienceTrait, const Language &language);
QString label(MythVerdict verdict, const Language &language);
QString label(JourneyStage journeyStage, const Language &language);
QString label(ObservationKind observationKind, const Language &language);
QString label(ReservationStatus reservationStatus, const Language &language);
QString label(RequestStatus requestStatus, const Language &language);
QString label(CostKind costKind, const Language &language);
QString label(PaidAudience paidAudience, const Language &language);
QString label(Procedure procedure, const Language &language);
QString label(Situation situation, const Language &language);
QString label(MentionKind mentionKind, const Language &language);
QString label(Mood mood, const Language &language);
QString label(Gravity gravity, const Language &language);
QString label(Demand demand, const Language &language);
QString label(VideoStage stage, const Language &language);
QString label(BlockKind kind, const Language &language);
QString label(Prospect prospect, const Language &language);
QString mixRuleLabel(const QString &rule, const Language &language);
QString personaFieldLabel(const QString &field, const Language &language);
// "2027 Q1", "T1 2027"
QString quarterLabel(const Quarter &quarter, const Language &language);
// What an edit is called in menus and in the history: "Delete the goal “Grow …”".
QString editLabel(const EditLabel &label, const Language &language);
// The chance in words with its figure rounded to 5 %: "likely (80%)"; below eight weeks of history the words only.
QString chanceLabel(double probability, int daysOfHistory, const Language &language);

} // namespace core
