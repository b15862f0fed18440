// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/goals/goaldraft.h"

#include <QWidget>

class QLabel;

namespace gui {

class Button;

// What is wrong with a goal's sentence in one quiet line, with the way out as one click, and the numbers that its name or purpose
// tells, to be taken over (S2-29).
class GoalHints : public QWidget {
    Q_OBJECT

public:
    GoalHints(const app::Workspace &workspace, QWidget *parent);
    // `refusal` is what could not be understood; it comes first.
    void setDraft(const app::GoalDraft &draft, const core::Attainability &attainability, const QString &refusal);

signals:
    void edited(const app::GoalDraft &draft);

private:
    // A line with a button that gives a draft.
    struct Hint {
        QWidget *row = nullptr;
        QLabel *text = nullptr;
        Button *button = nullptr;
        std::optional<app::GoalDraft> draft;
    };
    void build(Hint &hint, const QString &buttonText);
    void showProblem(const app::GoalDraft &draft, const core::Attainability &attainability, const QString &refusal);
    void offerTypedNumbers(const app::GoalDraft &draft);

    const app::Workspace &m_workspace;
    Hint m_problem;
    Hint m_typed;
};

} // namespace gui
