// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/goals/goalfigures.h"
#include "gui/components/card.h"

class QGridLayout;
class QVBoxLayout;

namespace gui {

class ChoiceChips;
class FormField;

// The figures that a goal of this kind is read by (S0-31 … S0-55), by the day, the week or the month and beside the span before (S0-38);
// for an engagement rate, the formula it is taken by (S0-41); where it matters, each channel's part.
class FiguresCard : public Card {
    Q_OBJECT

public:
    FiguresCard(const app::Workspace &workspace, QWidget *parent);
    void setDraft(const app::GoalDraft &draft);

signals:
    void edited(const app::GoalDraft &draft);

private:
    void buildChoices();
    void showFormulas();
    void showFigures();
    void addKnownFirst(QVBoxLayout &column, const app::GoalFigures &figures);
    void addFigures(QGridLayout &grid, const app::GoalFigures &figures);
    void addSources(QGridLayout &grid, const app::GoalFigures &figures);

    const app::Workspace &m_workspace;
    app::GoalDraft m_draft;
    ChoiceChips *m_span = nullptr;
    ChoiceChips *m_formula = nullptr;
    FormField *m_spanField = nullptr;
    FormField *m_formulaField = nullptr;
    QWidget *m_content = nullptr;
    bool m_showsUnknown = false;
};

} // namespace gui
