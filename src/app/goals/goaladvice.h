// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/goals/goaldraft.h"

namespace app {

// Something that a type of goal offers to choose: a metric, or a kind of service or conversion with the metric that counts it.
struct GoalOffer {
    QString text;
    QString hint;
    QString metric; // id; may be empty
};

// A step of a kind of goal, and whether the plan shows that it was taken (S0-50).
struct GoalStep {
    QString text;
    QString hint;
    bool isDone = false;
};

// What is known of a type of goal (S0-30 … S0-55), in the workspace's language: a starting point, never a rule (S0-09).
struct GoalAdvice {
    QString description;
    QString when;
    QString horizon; // how long such a goal takes this kind of business (S2-26); mostly empty
    QStringList tips;
    QStringList facts; // each ends with its source and, where it is known, its year
    std::vector<GoalOffer> metrics; // that suit it; the one for its use of the channel first (S1-09)
    std::vector<GoalOffer> proxies; // that stand for what nobody can count (S4-16)
    std::vector<GoalOffer> forms; // kinds of service, of conversion (S0-42, S0-47)
    QString definitionQuestion; // what counts (S0-45); empty where the number says it
    QStringList definitionParts;
    std::vector<GoalStep> steps; // of listening (S0-50)
    QStringList networks; // names of those that suit it
};

GoalAdvice goalAdvice(const Workspace &workspace, const GoalDraft &draft);

// The example of the goal's type with its words and numbers; what was written already stays.
GoalDraft filledFromExample(const Workspace &workspace, const GoalDraft &draft);

// Counts something else: with its own direction, its own baseline, as a sign or as the thing itself.
void countInstead(const Workspace &workspace, GoalDraft &draft, const QString &metric);

// Metrics to choose from, those of the goal's type first, the others by what they are about.
struct MetricGroup {
    QString title;
    std::vector<const core::Metric *> metrics;
};
std::vector<MetricGroup> metricGroups(const Workspace &workspace, const GoalDraft &draft);

} // namespace app
