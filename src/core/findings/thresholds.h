// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace core::rules {

// What the check counts as little, late or too much. Days are calendar days unless they are called open.
struct Thresholds {
    // Actions
    static constexpr int daysForAnAction = 14; // that a finding proposes
    static constexpr int daysMore = 7; // for what is overdue

    // Goals
    static constexpr int goalsOfAStrategy = 3; // S1-05
    static constexpr int daysWithoutData = 30; // J-13
    static constexpr int daysWithoutEvidence = 30; // of a goal whose metric only hints at what is wanted

    // Calendar
    static constexpr double mixTolerance = 10; // percentage points
    static constexpr int postsForAMix = 5; // fewer say nothing about shares
    static constexpr double crowding = 40; // S1-55: percentage points of a week above what a kind has in the rule
    static constexpr double overload = 1.5; // J-17: times the cadence
    static constexpr size_t newDrafts = 5; // at one click: more empty ones would only hide the silence
    static constexpr int sameText = 3; // S3-06: posts with one text …
    static constexpr int lettersOfAText = 40; // … that is longer than a greeting

    // Campaigns and money
    static constexpr int daysBeforeACampaign = 14; // by then its posts are planned
    static constexpr double overspent = 1.05; // times the line: pennies are no finding

    // Channels and names
    static constexpr int channelsForARank = 4; // S3-15: with so many, one has to come first
    static constexpr int channelsForACrisisPlan = 4; // S4-12
    static constexpr int sentencesOfAMission = 2; // S1-36
    static constexpr int daysToReport = 7; // an impostor
    static constexpr double shareOfAnAudience = 0.2; // S0-20: with so many of ours there, a network suits us

    // People
    static constexpr int daysToAnswer = 14; // S1-45: a follower's request
    static constexpr int daysToLookAgain = 90; // at a competitor

    // Words
    static constexpr double sameMission = 0.8; // S4-03: share of words in common

    // Numbers of the last four weeks
    static constexpr int daysOfNumbers = 28;
    static constexpr int daysMeasured = 14; // of these, at least
    static constexpr double manyImpressions = 2000;
    static constexpr double fewVisits = 0.002; // S2-15: of the impressions
    static constexpr double manyFollowers = 500;
    static constexpr int postsToJudge = 4;
    static constexpr double littleEngagement = 0.002; // S2-09, S2-18: per post and follower
};

} // namespace core::rules
