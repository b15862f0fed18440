// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/texts.h"
#include "core/goals.h"

#include <QStringList>

#include <vector>

namespace catalogue {

// A kind of business for which goals are ready (resources/goaltypes.json); the first step of the wizard asks for it.
struct Trade {
    QString id;
    Texts names;
};

// A metric that stands for something nobody can count (S4-16), and what of it to look at.
struct Proxy {
    QString metric;
    Texts texts;
};

// What is known of a type of goal (S0-30 … S0-55): metrics and networks that suit it, best first.
struct GoalTypeNote {
    core::GoalType type = core::GoalType::Own;
    QStringList metrics;
    QStringList networks;
    std::vector<Proxy> proxies; // where the link from goal to metric is dotted; empty where it is direct
    Texts descriptions;
    Texts whens; // when to choose it
    std::vector<Texts> tips;
    std::vector<Fact> facts;
    std::vector<Choice> forms; // kinds of customer service (S0-47), each with its metric
    std::vector<Choice> conversionKinds; // S0-42, each with its metric
    Texts leadPrompts; // S0-45: the question, and which information may count
    std::vector<Choice> leadDetails;
    std::vector<Choice> steps; // of listening (S0-50)
};

// A goal that only needs its numbers: a starting point, every field can be changed (S0-09).
struct ReadyGoal {
    QString trade; // empty: suits any trade
    core::GoalType type = core::GoalType::Own;
    QString metric;
    QStringList networks;
    core::Aim aim = core::Aim::Raise;
    core::TargetForm form = core::TargetForm::Percent;
    double amount = 0;
    Texts titles;
    Texts purposes;
    Texts soWhats;
};

std::vector<Trade> trades();
std::vector<GoalTypeNote> goalTypes();
// Of one trade; for an unknown one those that suit any.
std::vector<ReadyGoal> readyGoals(const QString &trade);
// The one of a type: the trade's own, else one that suits any. Every type has one.
ReadyGoal readyGoal(core::GoalType type, const QString &trade);

} // namespace catalogue
