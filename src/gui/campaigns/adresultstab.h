// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/records/pagetab.h"

class QLabel;
class QModelIndex;
class QStackedWidget;
class QTableView;

namespace app {
class AdTable;
}

namespace gui {

class Button;
class Card;
class Page;

// What ads cost and brought, as files of the advertising accounts tell it: campaigns with CPM and CPC, the ads of the chosen one at the
// right (S2-14). Each may be said to be part of a campaign of the plan; then the budget takes over what was spent.
class AdResultsTab : public PageTab {
    Q_OBJECT

public:
    AdResultsTab(Page &page, QWidget *parent);

    void refresh() override;
    bool showSubject(const QString &subject) override;

private:
    QWidget *buildTable();
    QWidget *buildPanel();
    void showChosen();
    void chooseCampaign(const QModelIndex &index);
    void showTakenOver();
    void takeOver();

    Page &m_page;
    app::AdTable *m_ads = nullptr;
    QStackedWidget *m_stack = nullptr;
    QLabel *m_summary = nullptr;
    QTableView *m_table = nullptr;
    Button *m_take = nullptr;
    Card *m_card = nullptr;
    QLabel *m_figures = nullptr;
    QLabel *m_counts = nullptr;
    QLabel *m_note = nullptr;
    QWidget *m_parts = nullptr;
    bool m_isRefreshing = false;
};

} // namespace gui
