// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/competitors.h"
#include "gui/editing/freshrow.h"
#include "gui/records/pagetab.h"

class QStackedWidget;
class QTableView;

namespace app {
class CompetitorMatrix;
}

namespace gui {

class Card;
class CompetitorEditor;
class EmptyState;
class LooksCard;
class OpportunityCard;
class Page;
class PresenceEditor;
class SubjectFindings;

// Who else is there, how strong, and where there is room: the matrix at the left, the opportunity and what is selected at the right.
class MatrixTab : public PageTab {
    Q_OBJECT

public:
    MatrixTab(Page &page, QWidget *parent);

    void refresh() override;
    bool showSubject(const QString &subject) override;
    void take() override;
    QString addText() const override;
    void addOne() override;
    void leave() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildMatrix(QWidget *parent);
    QWidget *buildPanel(QWidget *parent);
    void fitColumns();
    void showSelection();
    void showLook();
    void showOpportunity();
    QStringList imbalances() const;
    void select(core::Id<core::Competitor> competitor, const QString &network);
    const core::Competitor *selected() const;
    void deleteCompetitor();
    void draftGoal();
    void saveCompetitor(const core::Competitor &competitor);
    void savePresence(const core::Presence &presence);

    Page &m_page;
    app::CompetitorMatrix *m_matrix = nullptr;
    QTableView *m_table = nullptr;
    QStackedWidget *m_stack = nullptr;
    OpportunityCard *m_opportunity = nullptr;
    LooksCard *m_looks = nullptr;
    Card *m_presenceCard = nullptr;
    Card *m_competitorCard = nullptr;
    CompetitorEditor *m_competitor = nullptr;
    PresenceEditor *m_presence = nullptr;
    SubjectFindings *m_findings = nullptr;
    FreshRow m_fresh;
    bool m_isRefreshing = false;
};

} // namespace gui
