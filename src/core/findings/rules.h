// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/findings.h"

#include <QCoreApplication>

namespace core::rules {

// A finding about one row; `rule` is filled in by the table.
template <class Entity>
Finding about(const Entity &row, const QString &name, Severity severity, Message message, Message fix)
{
    return {{}, severity, Edit::RowId(row.id), name, std::move(message), std::move(fix)};
}

// The goals of the quarter under check, in order.
std::vector<Goal> goalsOf(const PlanUnderCheck &plan);
// A goal that asks a question instead of following a number (S3-20) has no number to miss.
std::vector<Goal> goalsWithNumbersOf(const PlanUnderCheck &plan);
// Its network and the account: one business is often called the same on all of them.
QString nameOf(const Channel &channel, const NetworkCatalogue &networks);
std::vector<Post> postsOf(const PlanUnderCheck &plan);

std::vector<Finding> goalWithoutNumber(const PlanUnderCheck &plan);
std::vector<Finding> goalWithoutDeadline(const PlanUnderCheck &plan);
std::vector<Finding> deadlineBeforeStart(const PlanUnderCheck &plan);
std::vector<Finding> goalWithoutObjective(const PlanUnderCheck &plan);
std::vector<Finding> fewerThanThreeGoals(const PlanUnderCheck &plan);
std::vector<Finding> vanityWithoutSoWhat(const PlanUnderCheck &plan);
std::vector<Finding> goalOnClosedChannel(const PlanUnderCheck &plan);
std::vector<Finding> kpiWithoutData(const PlanUnderCheck &plan);

std::vector<Finding> channelWithoutMission(const PlanUnderCheck &plan);
std::vector<Finding> channelWithoutGoal(const PlanUnderCheck &plan);
std::vector<Finding> postsOnClosedChannel(const PlanUnderCheck &plan);
std::vector<Finding> gapInCadence(const PlanUnderCheck &plan);
std::vector<Finding> overloadedWeek(const PlanUnderCheck &plan);

std::vector<Finding> postsWithoutGoal(const PlanUnderCheck &plan);
std::vector<Finding> postOnClosedDay(const PlanUnderCheck &plan);
std::vector<Finding> postsOnDaysOff(const PlanUnderCheck &plan);
std::vector<Finding> mixRuleExceeded(const PlanUnderCheck &plan);
std::vector<Finding> moreThanTheHours(const PlanUnderCheck &plan);

std::vector<Finding> personaMostlyAssumed(const PlanUnderCheck &plan);
std::vector<Finding> onlyGoals(const PlanUnderCheck &plan);

} // namespace core::rules
