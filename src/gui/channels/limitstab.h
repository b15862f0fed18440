// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/records/pagetab.h"

class QLabel;
class QStackedWidget;
class QTableView;

namespace app {
class LimitTable;
}

namespace gui {

class Card;
class OwnNumber;
class Page;

// What the networks of the plan take: a dated table, and at the right the owner's own number for the chosen limit (S1-38).
class LimitsTab : public PageTab {
    Q_OBJECT

public:
    LimitsTab(Page &page, QWidget *parent);

    void refresh() override;
    bool showSubject(const QString &subject) override;
    void take() override;

private:
    QWidget *buildTable();
    QWidget *buildPanel();
    void showChosen();
    void save();
    void forget();

    Page &m_page;
    app::LimitTable *m_limits = nullptr;
    QStackedWidget *m_stack = nullptr;
    QTableView *m_table = nullptr;
    Card *m_card = nullptr;
    QLabel *m_note = nullptr;
    OwnNumber *m_own = nullptr;
    QString m_shown; // id of the limit
    bool m_isRefreshing = false;
};

} // namespace gui
