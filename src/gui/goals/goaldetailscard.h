// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/goals/goaldraft.h"
#include "gui/components/card.h"

namespace gui {

class GoalPart;
class GoalPlanPart;

// How a goal fits the plan; what most people need not see waits behind a line each: its number, its time, its people.
class GoalDetailsCard : public Card {
    Q_OBJECT

public:
    GoalDetailsCard(const app::Workspace &workspace, QWidget *parent);
    void setDraft(const app::GoalDraft &draft);
    void take();
    void focusTitle();

signals:
    void edited(const app::GoalDraft &draft);

private:
    void hold(GoalPart *part);
    // Behind a line of its own.
    void fold(const QString &title, GoalPart *part);

    GoalPlanPart *m_plan = nullptr;
    std::vector<GoalPart *> m_parts;
};

} // namespace gui
