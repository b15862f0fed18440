// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/page.h"

class QTableView;
class QStackedWidget;

namespace app {
class CompetitorMatrix;
}

namespace gui {

class Card;
class CompetitorEditor;
class EmptyState;
class PresenceEditor;
class SentenceLabel;
class SubjectFindings;

// Who else is there, how strong, and where there is room: the matrix at the left, the opportunity and what is selected at the right.
class CompetitorsPage : public Page {
    Q_OBJECT

public:
    CompetitorsPage(app::Workspace &workspace, QWidget *parent);

    void refresh() override;
    bool showSubject(const QString &subject) override;

private:
    void buildMatrix(QWidget *parent);
    QWidget *buildPanel(QWidget *parent);
    void showSelection();
    void showOpportunity();
    void addCompetitor();
    void deleteCompetitor();
    void addNetwork(const QString &network);
    void fillNetworkMenu();
    void draftGoal();
    void saveCompetitor(const core::Competitor &competitor);
    void savePresence(const core::Presence &presence);

    app::CompetitorMatrix *m_matrix = nullptr;
    QTableView *m_table = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    Card *m_opportunityCard = nullptr;
    SentenceLabel *m_opportunityText = nullptr;
    Card *m_presenceCard = nullptr;
    Card *m_competitorCard = nullptr;
    CompetitorEditor *m_competitor = nullptr;
    PresenceEditor *m_presence = nullptr;
    QMenu *m_networkMenu = nullptr;
    QAction *m_delete = nullptr;
    SubjectFindings *m_findings = nullptr;
};

} // namespace gui
