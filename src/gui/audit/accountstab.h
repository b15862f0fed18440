// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/channels.h"
#include "gui/records/pagetab.h"

class QLabel;
class QStackedWidget;
class QTableView;

namespace app {
class AccountTable;
}

namespace gui {

class AuditEditor;
class Button;
class Card;
class Page;

// The inventory of our accounts: what the three questions say of each and what becomes of it, and at the right the audit of the chosen
// one (S1-28 … S1-30).
class AccountsTab : public PageTab {
    Q_OBJECT

public:
    AccountsTab(Page &page, QWidget *parent);

    void refresh() override;
    bool showSubject(const QString &subject) override;
    void take() override;
    QString addText() const override;
    void addOne() override;

signals:
    void actionWanted(const QString &subject, const QString &title);

private:
    QWidget *buildTable();
    QWidget *buildPanel();
    void fitColumns();
    void showChosen();
    void showActions(const core::Channel &channel);
    QString summary() const;
    const core::Channel *chosen() const;
    void save(const core::Channel &channel);
    void wantAction();
    QString actionTitle(const core::Channel &channel) const;

    Page &m_page;
    app::AccountTable *m_accounts = nullptr;
    QStackedWidget *m_stack = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_summary = nullptr;
    Card *m_card = nullptr;
    AuditEditor *m_editor = nullptr;
    QLabel *m_actions = nullptr;
    Button *m_openAction = nullptr;
    bool m_isRefreshing = false;
};

} // namespace gui
