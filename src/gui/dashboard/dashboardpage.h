// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/page.h"

class QBoxLayout;
class QLineEdit;

namespace gui {

class Card;
class EmptyState;
class KpiCard;
class OriginCard;
class ReturnCard;
class ScoreboardTable;

// The scoreboard of the quarter; below it the selected KPI's chart with its one sentence, and beside that where it comes from,
// and the return on investment.
class DashboardPage : public Page {
    Q_OBJECT

public:
    DashboardPage(app::Workspace &workspace, QWidget *parent);

    void refresh() override;
    bool showSubject(const QString &subject) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeActions();
    void buildBody();
    void showCurrent();
    void toggleFilter();
    void saveChart();
    QString note() const;

    QLineEdit *m_filter = nullptr;
    QAction *m_numbers = nullptr;
    EmptyState *m_empty = nullptr;
    QWidget *m_content = nullptr;
    ScoreboardTable *m_table = nullptr;
    QBoxLayout *m_below = nullptr;
    KpiCard *m_kpi = nullptr;
    OriginCard *m_origin = nullptr;
    ReturnCard *m_return = nullptr;
};

} // namespace gui
