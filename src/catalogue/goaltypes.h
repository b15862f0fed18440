// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/goals.h"

#include <map>
#include <vector>

namespace catalogue {

using Texts = std::map<QString, QString>; // by language code

// A kind of business for which goals are ready (resources/goaltypes.json); the first step of the wizard asks for it.
struct Trade {
    QString id;
    Texts names;
};

// What is known of a type of goal (S0-30 … S0-55): metrics and networks that suit it, best first.
struct GoalTypeNote {
    core::GoalType type = core::GoalType::Own;
    QStringList metrics;
    QStringList networks;
    Texts descriptions;
    Texts tips;
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

} // namespace catalogue
