// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/rules.h"

namespace core {

// What matters most comes first among findings of one severity.
namespace {

// By importance.
const std::vector<FindingRule> allRules{
    {"deadline-before-start", rules::deadlineBeforeStart},
    {"ends-before-it-begins", rules::endsBeforeItBegins},
    {"goal-on-closed-channel", rules::goalOnClosedChannel},
    {"posts-on-closed-channel", rules::postsOnClosedChannel},
    {"no-reason-to-be-there", rules::noReasonToBeThere},
    {"goal-without-number", rules::goalWithoutNumber},
    {"goal-without-deadline", rules::goalWithoutDeadline},
    {"goal-nobody-notes", rules::goalNobodyNotes},
    {"goal-without-objective", rules::goalWithoutObjective},
    {"vanity-without-so-what", rules::vanityWithoutSoWhat},
    {"unsupported-without-reason", rules::unsupportedWithoutReason},
    {"kpi-without-data", rules::kpiWithoutData},
    {"goal-past-deadline", rules::goalPastDeadline},
    {"exploration-past-end", rules::explorationPastEnd},
    {"fewer-than-three-goals", rules::fewerThanThreeGoals},
    {"only-goals", rules::onlyGoals},
    {"code-ends-early", rules::codeEndsEarly},
    {"line-overspent", rules::lineOverspent},
    {"ads-above-their-budget", rules::adsAboveTheirBudget},
    {"ads-for-everyone", rules::adsForEveryone},
    {"impostor-not-reported", rules::impostorNotReported},
    {"persona-mostly-assumed", rules::personaMostlyAssumed},
    {"channel-without-mission", rules::channelWithoutMission},
    {"merge-without-target", rules::mergeWithoutTarget},
    {"posts-wait-after-pause", rules::postsWaitAfterPause},
    {"gap-in-cadence", rules::gapInCadence},
    {"mix-rule-exceeded", rules::mixRuleExceeded},
    {"more-than-the-hours", rules::moreThanTheHours},
    {"action-overdue", rules::actionOverdue},
    {"request-without-answer", rules::requestWithoutAnswer},
    {"same-mission", rules::sameMission},
    {"followers-without-engagement", rules::followersWithoutEngagement},
    {"seen-but-not-visited", rules::seenButNotVisited},
    {"overloaded-week", rules::overloadedWeek},
    {"post-on-closed-day", rules::postOnClosedDay},
    {"posts-on-days-off", rules::postsOnDaysOff},
    {"channel-without-goal", rules::channelWithoutGoal},
    {"posts-without-goal", rules::postsWithoutGoal},
    {"posts-outside-mission", rules::postsOutsideMission},
    {"campaign-without-posts", rules::campaignWithoutPosts},
    {"campaign-without-goal", rules::campaignWithoutGoal},
    {"posts-outside-campaign", rules::postsOutsideCampaign},
    {"code-without-posts", rules::codeWithoutPosts},
    {"story-told-too-rarely", rules::storyToldTooRarely},
    {"story-retired-early", rules::storyRetiredEarly},
    {"pillar-without-posts", rules::pillarWithoutPosts},
    {"promotions-in-one-week", rules::promotionsInOneWeek},
    {"repeated-text", rules::repeatedText},
    {"nobody-there-to-answer", rules::nobodyThereToAnswer},
    {"persona-without-posts", rules::personaWithoutPosts},
    {"nobody-asked", rules::nobodyAsked},
    {"milestone-after-deadline", rules::milestoneAfterDeadline},
    {"exploration-without-end", rules::explorationWithoutEnd},
    {"proxy-without-evidence", rules::proxyWithoutEvidence},
    {"goal-on-unsuited-network", rules::goalOnUnsuitedNetwork},
    {"mission-too-long", rules::missionTooLong},
    {"every-channel-first", rules::everyChannelFirst},
    {"no-channel-first", rules::noChannelFirst},
    {"competitor-not-looked-at", rules::competitorNotLookedAt},
    {"name-squatted", rules::nameSquatted},
    {"duty-without-owner", rules::dutyWithoutOwner},
    {"service-without-playbook", rules::serviceWithoutPlaybook},
    {"no-crisis-plan", rules::noCrisisPlan},
    {"audit-not-answered", rules::auditNotAnswered},
    {"expectation-unknown", rules::expectationUnknown},
    {"too-general", rules::tooGeneral},
    {"decision-without-day", rules::decisionWithoutDay},
    {"review-not-held", rules::reviewNotHeld},
    {"quarter-without-review", rules::quarterWithoutReview},
};

} // namespace

const std::vector<FindingRule> &findingRules()
{
    return allRules;
}

} // namespace core
