// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/components/card.h"

#include <QListView>

namespace app {
class Workspace;
}

namespace gui {

class GoalRows;

// A list as high as its rows, so that the page scrolls and not the list.
class FullHeightList : public QListView {
    Q_OBJECT

public:
    using QListView::QListView;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
};

// The quarter's goals, worst first.
class GoalsCard : public Card {
    Q_OBJECT

public:
    GoalsCard(app::Workspace &workspace, QWidget *parent);
    void refresh();
    GoalRows &rows() const { return *m_rows; }

signals:
    void goalWanted(const QString &subject); // "goal:123"

private:
    GoalRows *m_rows = nullptr;
    FullHeightList *m_list = nullptr;
};

} // namespace gui
