// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/dashboard/scoreboardmodel.h"
#include "gui/components/tablelook.h"

#include <QTableView>

class QSortFilterProxyModel;

namespace gui {

// Paints a scoreboard's cells: the network's code before the name, sparkline, bullet, status as shape and word.
class ScoreboardDelegate : public TableDelegate {
    Q_OBJECT

public:
    using TableDelegate::TableDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintCell(QPainter &painter, const QRectF &rect, const QModelIndex &index) const override;
};

// The scoreboard as a table as high as its rows. Worst first until a head is clicked; a third click on it goes back. Columns that find
// no room are hidden, least important first; the context menu of the head chooses them by hand.
class ScoreboardTable : public QTableView {
    Q_OBJECT

public:
    ScoreboardTable(const core::Language &language, QWidget *parent);

    void setRows(std::vector<app::ScoreboardRow> rows);
    void setFilter(const QString &words);
    const app::ScoreboardRow *current() const;
    void select(core::Id<core::Kpi> kpi);

signals:
    void currentKpiChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHeight();
    void fitColumns();
    int wishOf(int column) const;
    void chooseColumns(const QPoint &position);

    app::ScoreboardModel *m_model;
    QSortFilterProxyModel *m_proxy;
    std::vector<bool> m_wanted; // by column: shown if there is room
};

} // namespace gui
