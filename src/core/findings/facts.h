// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/findings.h"
#include "core/language.h"

#include <unordered_map>

namespace core::rules {

// A plan under check with what most rules ask for, looked up once: the rules stay linear in the number of posts.
struct Facts : PlanUnderCheck {
    explicit Facts(const PlanUnderCheck &plan);

    std::vector<const Post *> posts; // of the quarter, by day
    std::vector<Goal> goals; // of the quarter, in order
    std::vector<const Channel *> channels; // that are not to be closed
    Language language; // in which the plan itself is written

    const std::vector<const Post *> &postsOn(Id<Channel> channel) const; // in the quarter
    const Goal *goal(const std::optional<Id<Goal>> &id) const; // of any quarter
    // The goal of the quarter that is measured on the channel, where there is exactly one.
    const Goal *onlyGoalOn(const std::optional<Id<Channel>> &channel) const;
    // A goal that asks a question instead of following a number (S3-20) has no number to miss.
    std::vector<Goal> goalsWithNumbers() const;
    // Its network and the account: one business is often called the same on all of them.
    QString nameOf(const Channel &channel) const;
    // Its title, else what the lists call it.
    QString nameOf(const Goal &goal) const;
    // Still to come, and free to be moved.
    bool canMove(const Post &post) const;
    QDate inDays(int days) const { return today.addDays(days); }
    // The day itself or the nearest one that is open and still to come.
    QDate openDayNear(QDate day) const;

private:
    std::unordered_map<Id<Channel>, std::vector<const Post *>> m_postsOn;
    std::unordered_map<Id<Goal>, const Goal *> m_goals;
    std::unordered_map<Id<Channel>, std::vector<Id<Goal>>> m_goalsOn;
};

bool isClosing(const Channel &channel);

} // namespace core::rules
