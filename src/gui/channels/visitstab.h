// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/records/pagetab.h"

class QLabel;
class QLineEdit;
class QModelIndex;
class QStackedWidget;
class QTableView;

namespace app {
class ReferralTable;
}

namespace gui {

class Button;
class Card;
class Page;
class SentenceLabel;

// Which networks bring visitors to the website (F-17): the sources that its statistics name, each with the network it is, which can be
// said otherwise, and at the right each network's share.
class VisitsTab : public PageTab {
    Q_OBJECT

public:
    VisitsTab(Page &page, QWidget *parent);

    void refresh() override;
    bool showSubject(const QString &subject) override;

private:
    QWidget *buildTable();
    QWidget *buildAdding(QWidget *parent);
    QWidget *buildPanel();
    void showShares();
    void fitColumns();
    void chooseNetwork(const QModelIndex &index);
    void say(const QString &source, const QString &network);
    void add();

    Page &m_page;
    app::ReferralTable *m_sources = nullptr;
    QStackedWidget *m_stack = nullptr;
    SentenceLabel *m_title = nullptr;
    QLabel *m_note = nullptr;
    QTableView *m_table = nullptr;
    QLineEdit *m_new = nullptr;
    Button *m_known = nullptr;
    Card *m_shares = nullptr;
    QWidget *m_lines = nullptr;
};

} // namespace gui
