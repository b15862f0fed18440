// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/goals/goaldraft.h"
#include "gui/components/card.h"

class QCheckBox;
class QComboBox;

namespace gui {

class FormField;
class LineField;
class LongTextField;

// How a goal fits the plan: its name, the business objective, for whom, who keeps it, who notes the number, why at all.
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
    LineField *addLine(const QString &label, QString core::Goal::*member);
    QComboBox *addChoice(const QString &label);
    void showChoices();
    void takeStart();
    template <class Change>
    void change(Change apply);

    const app::Workspace &m_workspace;
    app::GoalDraft m_draft;
    std::vector<std::pair<LineField *, QString core::Goal::*>> m_lines;
    QComboBox *m_objective = nullptr;
    QComboBox *m_audience = nullptr;
    QComboBox *m_reason = nullptr;
    QComboBox *m_scope = nullptr;
    LineField *m_noter = nullptr;
    LineField *m_start = nullptr;
    FormField *m_startField = nullptr;
    QCheckBox *m_exploration = nullptr;
    FormField *m_questionField = nullptr;
    LineField *m_question = nullptr;
};

} // namespace gui
