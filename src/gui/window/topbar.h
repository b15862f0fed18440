// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/business.h"

#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QPushButton;

namespace app {
class Workspace;
}

namespace gui {

class Button;
class ElidedLabel;
class QuarterRuler;
class SearchField;

// The bar above every page: whose plan, which quarter, whether it is saved, how far the quarter is; search, undo and redo.
class TopBar : public QWidget {
    Q_OBJECT

public:
    TopBar(app::Workspace &workspace, QWidget *parent);

    void refresh();
    void refreshState(); // whether it is saved
    // Undo and redo buttons follow these; `menu` is the window's own, behind "…".
    void setActions(QAction *undo, QAction *redo, QMenu *menu);
    SearchField *search() const { return m_search; }
    void openMenu();
    QList<QAction *> menuActions() const; // of the window's own menu; the quarters' menu is one more

signals:
    void weekChosen(QDate firstDay);
    void quarterWanted(const core::Quarter &next); // to be added to the plan

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refreshQuarters();
    QMenu *windowMenu() const;
    QPushButton *actionButton(QAction *action, const QString &iconName);

    app::Workspace &m_workspace;
    ElidedLabel *m_name = nullptr;
    Button *m_quarter = nullptr;
    QLabel *m_stateIcon = nullptr;
    QLabel *m_state = nullptr;
    QuarterRuler *m_ruler = nullptr;
    QWidget *m_time = nullptr;
    QLabel *m_week = nullptr;
    QLabel *m_daysLeft = nullptr;
    SearchField *m_search = nullptr;
    Button *m_menuButton = nullptr;
};

} // namespace gui
