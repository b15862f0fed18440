// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/goals/goaldraft.h"
#include "gui/components/card.h"

#include <vector>

class QButtonGroup;
class QLabel;
class QVBoxLayout;

namespace gui {

class Button;
class GrowthView;
class LineField;
class RateBars;

// What the account's own history says of the target, and what would hold instead (S0-17). Keeping an unsupported target asks
// for a reason, which the report prints.
class AttainableCard : public Card {
    Q_OBJECT

public:
    AttainableCard(const app::Workspace &workspace, QWidget *parent);
    void setDraft(const app::GoalDraft &draft, const core::Attainability &attainability);
    void take();

signals:
    void edited(const app::GoalDraft &draft);

private:
    void buildChoices();
    void showVerdict();
    QString method() const;
    void showGrowth();
    void showChoices();
    QWidget *choiceRow(const QString &text, const QString &verdict, int id);
    void chosen();
    void use();
    QString valueText(double value) const;
    core::Unit unit() const;

    const app::Workspace &m_workspace;
    app::GoalDraft m_draft;
    core::Attainability m_attainability;
    QLabel *m_verdict = nullptr;
    QLabel *m_sentence = nullptr;
    QLabel *m_rivals = nullptr;
    GrowthView *m_growth = nullptr;
    RateBars *m_bars = nullptr;
    QWidget *m_choices = nullptr;
    QVBoxLayout *m_rows = nullptr;
    QButtonGroup *m_group = nullptr;
    LineField *m_reason = nullptr;
    Button *m_use = nullptr;
    QLabel *m_method = nullptr;
    std::vector<core::TargetProposal> m_shown;
    core::Id<core::Goal> m_shownGoal;
};

} // namespace gui
