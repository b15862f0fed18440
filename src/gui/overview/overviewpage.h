// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/page.h"

class QBoxLayout;

namespace gui {

class EmptyState;
class FindingsCard;
class GoalsCard;
class NextPostsCard;
class NextReviewCard;
class SentenceLabel;

// Where the quarter stands: the opening sentence, the goals worst first, what to put right, what comes next.
class OverviewPage : public Page {
    Q_OBJECT

public:
    OverviewPage(app::Workspace &workspace, QWidget *parent);
    void refresh() override;

private:
    void buildActions();
    void buildEmpty();
    void buildCards();
    void connectCards();
    QString noteText() const;

    QAction *m_import = nullptr;
    SentenceLabel *m_opening = nullptr;
    EmptyState *m_empty = nullptr;
    QWidget *m_content = nullptr;
    GoalsCard *m_goals = nullptr;
    FindingsCard *m_findings = nullptr;
    NextPostsCard *m_posts = nullptr;
    NextReviewCard *m_review = nullptr;
};

} // namespace gui
