// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/goals/goaldraft.h"
#include "gui/components/card.h"

class QLabel;

namespace gui {

class LongTextField;

// What a number is good for (S0-07) and, where it only flatters, others that prove more, one click each (S1-08).
class SoWhatCard : public Card {
    Q_OBJECT

public:
    SoWhatCard(const app::Workspace &workspace, QWidget *parent);
    void setDraft(const app::GoalDraft &draft);
    void take();

signals:
    void edited(const app::GoalDraft &draft);

private:
    void offerBetter();

    const app::Workspace &m_workspace;
    app::GoalDraft m_draft;
    LongTextField *m_text = nullptr;
    QLabel *m_end = nullptr; // what the number does for visits and sales (S2-05)
    QWidget *m_better = nullptr;
    QLabel *m_warning = nullptr;
    QWidget *m_buttons = nullptr;
    QString m_offered; // the metric that the buttons stand for
};

} // namespace gui
