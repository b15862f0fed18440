// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/goals/goaldraft.h"
#include "gui/components/card.h"

namespace gui {

class ChoiceChips;
class LongTextField;

// How a goal ended and what was learnt (S0-10). Offered once its last day has passed; missing a goal is worth a line, too.
class GoalEndCard : public Card {
    Q_OBJECT

public:
    GoalEndCard(const app::Workspace &workspace, QWidget *parent);
    void setDraft(const app::GoalDraft &draft);
    void take();

signals:
    void edited(const app::GoalDraft &draft);

private:
    const app::Workspace &m_workspace;
    app::GoalDraft m_draft;
    ChoiceChips *m_outcome = nullptr;
    LongTextField *m_lesson = nullptr;
};

} // namespace gui
