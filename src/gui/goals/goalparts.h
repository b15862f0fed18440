// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/goals/goalpart.h"

namespace gui {

// How a goal fits the plan: its name, the business objective and how it serves it, for whom.
class GoalPlanPart : public GoalPart {
    Q_OBJECT

public:
    GoalPlanPart(const app::Workspace &workspace, QWidget *parent);
    void focusTitle();

private:
    QWidget *m_title = nullptr;
};

// Where the number comes from, who notes it and how often (J-13), which numbers count, what counts as one, and whether it is the
// thing itself or a sign of it (S4-16).
class GoalNumberPart : public GoalPart {
    Q_OBJECT

public:
    GoalNumberPart(const app::Workspace &workspace, QWidget *parent);

private:
    void addDefinition();
    void offerParts(QWidget *parts, FormField *field);
};

// Start and milestones.
class GoalTimePart : public GoalPart {
    Q_OBJECT

public:
    GoalTimePart(const app::Workspace &workspace, QWidget *parent);
};

// Who keeps it, whose support it needs, why at all, how much it is about (S0-03, S0-05, S0-06).
class GoalPeoplePart : public GoalPart {
    Q_OBJECT

public:
    GoalPeoplePart(const app::Workspace &workspace, QWidget *parent);
};

// A goal without a number: a question and the day it is answered (S3-20).
class GoalExplorationPart : public GoalPart {
    Q_OBJECT

public:
    GoalExplorationPart(const app::Workspace &workspace, QWidget *parent);
};

} // namespace gui
