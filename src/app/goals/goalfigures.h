// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/goals/goaldraft.h"

namespace app {

// One figure of a goal's kind: what was measured lately, beside the span before. What is not known says "n/a", never 0.
struct GoalFigure {
    QString metric;
    QString name;
    QString hint; // how it is worked out, and over which days or what is missing
    QString now;
    QString before;
    QString change; // "+12%", "+0.7 points"; empty while one of the two is not known
    bool isKnown = false;
};

// One line for each channel: what it brought and what of it counts (S0-37, S0-54).
struct GoalSource {
    QString channel;
    QStringList cells;
    QString note; // what to look at; mostly empty
};

// The figures that a goal of a kind is read by (S0-31 … S0-54), by the day, the week or the month (S0-38).
struct GoalFigures {
    QString nowHead; // "Last 7 days"
    QString beforeHead; // "7 days before"
    std::vector<GoalFigure> rows; // the goal's own number first
    QString sourcesTitle; // "Since 1 January, by channel"; empty where the kind has no such view
    QStringList sourceHeads;
    std::vector<GoalSource> sources;
};
GoalFigures goalFigures(const Workspace &workspace, const GoalDraft &draft);

// The formulas that the goal's rate could be taken by (S0-41); none where only one exists. The goal's own is among them.
struct RateFormula {
    QString metric;
    QString name;
};
std::vector<RateFormula> rateFormulas(const Workspace &workspace, const GoalDraft &draft);

// The KPI's own figure in one sentence: "Last 7 days: 1,240; 7 days before: 1,105 (+12%)." Empty without numbers.
QString lately(const Workspace &workspace, const core::Kpi &kpi);

} // namespace app
