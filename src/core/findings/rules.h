// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/findings/facts.h"

#include <QCoreApplication>

namespace core::rules {

using Findings = std::vector<Finding>;

// A finding about one row; `rule` is filled in by the table. Without a remedy of its own, an action is proposed that is called by
// the fix.
template <class Entity>
Finding about(
    const Entity &row, const QString &name, Severity severity, Message message, Message fix, std::optional<Remedy> remedy = std::nullopt)
{
    return {{}, severity, Edit::RowId(row.id), name, std::move(message), std::move(fix), std::move(remedy), std::nullopt};
}
// A finding about the plan as a whole.
inline Finding aboutThePlan(Severity severity, Message message, Message fix)
{
    return {{}, severity, std::nullopt, {}, std::move(message), std::move(fix), std::nullopt, std::nullopt};
}

// The rules, by the file of their name. Each is listed in rules.cpp.

// goals.cpp: what a goal lacks
Findings goalWithoutNumber(const Facts &plan);
Findings goalWithoutDeadline(const Facts &plan);
Findings deadlineBeforeStart(const Facts &plan);
Findings goalWithoutObjective(const Facts &plan);
Findings fewerThanThreeGoals(const Facts &plan);
Findings vanityWithoutSoWhat(const Facts &plan);
Findings goalOnClosedChannel(const Facts &plan);
// goallife.cpp: how a goal goes on
Findings goalNobodyNotes(const Facts &plan);
Findings goalPastDeadline(const Facts &plan);
Findings explorationWithoutEnd(const Facts &plan);
Findings explorationPastEnd(const Facts &plan);
Findings proxyWithoutEvidence(const Facts &plan);
Findings milestoneAfterDeadline(const Facts &plan);
Findings goalOnUnsuitedNetwork(const Facts &plan);
// numbers.cpp
Findings kpiWithoutData(const Facts &plan);
Findings unsupportedWithoutReason(const Facts &plan);
Findings seenButNotVisited(const Facts &plan);
Findings followersWithoutEngagement(const Facts &plan);

// channels.cpp
Findings channelWithoutMission(const Facts &plan);
Findings channelWithoutGoal(const Facts &plan);
Findings missionTooLong(const Facts &plan);
Findings mergeWithoutTarget(const Facts &plan);
Findings noChannelFirst(const Facts &plan);
Findings everyChannelFirst(const Facts &plan);
// cadence.cpp
Findings postsOnClosedChannel(const Facts &plan);
Findings gapInCadence(const Facts &plan);
Findings overloadedWeek(const Facts &plan);
Findings postsWaitAfterPause(const Facts &plan);

// calendar.cpp
Findings postsWithoutGoal(const Facts &plan);
Findings postsOutsideMission(const Facts &plan);
Findings postOnClosedDay(const Facts &plan);
Findings postsOnDaysOff(const Facts &plan);
Findings repeatedText(const Facts &plan);
Findings nobodyThereToAnswer(const Facts &plan);
Findings moreThanTheHours(const Facts &plan);
// mix.cpp
Findings mixRuleExceeded(const Facts &plan);
Findings promotionsInOneWeek(const Facts &plan);
Findings pillarWithoutPosts(const Facts &plan);

// audience.cpp
Findings personaMostlyAssumed(const Facts &plan);
Findings personaWithoutPosts(const Facts &plan);
Findings nobodyAsked(const Facts &plan);
Findings onlyGoals(const Facts &plan);
Findings competitorNotLookedAt(const Facts &plan);
// business.cpp
Findings noReasonToBeThere(const Facts &plan);
Findings expectationUnknown(const Facts &plan);
Findings sameMission(const Facts &plan);
Findings tooGeneral(const Facts &plan);
Findings decisionWithoutDay(const Facts &plan);
Findings quarterWithoutReview(const Facts &plan);
Findings reviewNotHeld(const Facts &plan);
// messages.cpp
Findings storyToldTooRarely(const Facts &plan);
Findings storyRetiredEarly(const Facts &plan);
// campaigns.cpp
Findings endsBeforeItBegins(const Facts &plan);
Findings campaignWithoutPosts(const Facts &plan);
Findings campaignWithoutGoal(const Facts &plan);
Findings postsOutsideCampaign(const Facts &plan);
// money.cpp
Findings codeEndsEarly(const Facts &plan);
Findings codeWithoutPosts(const Facts &plan);
Findings lineOverspent(const Facts &plan);
Findings adsForEveryone(const Facts &plan);
Findings adsAboveTheirBudget(const Facts &plan);
// operations.cpp
Findings impostorNotReported(const Facts &plan);
Findings nameSquatted(const Facts &plan);
Findings requestWithoutAnswer(const Facts &plan);
Findings actionOverdue(const Facts &plan);
Findings dutyWithoutOwner(const Facts &plan);
Findings serviceWithoutPlaybook(const Facts &plan);
Findings noCrisisPlan(const Facts &plan);
Findings auditNotAnswered(const Facts &plan);

} // namespace core::rules
