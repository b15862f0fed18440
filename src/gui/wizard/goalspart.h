// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/goals/goaldraft.h"
#include "gui/wizard/recordpart.h"

namespace gui {

class GoalEditor;

// The goals of the quarter: ready sentences for the trade to start from, and the editor of the Goals page.
class GoalsPart : public RecordPart {
    Q_OBJECT

public:
    GoalsPart(const WizardDesk &desk, QWidget *parent);
    void refresh() override;
    void take() override;
    core::Questionnaire::Part onPaper(bool isDeep) const override;

protected:
    std::vector<Record> records() const override;
    QString add() override;
    void remove(const QString &id) override;
    void show(const QString &id) override;

private:
    void offerReadyGoals();
    Button *buttonFor(const app::GoalDraft &draft);
    void takeReadyGoal(const QString &title);

    QWidget *m_ready = nullptr;
    std::vector<Button *> m_offers; // in m_ready
    GoalEditor *m_editor = nullptr;
};

} // namespace gui
