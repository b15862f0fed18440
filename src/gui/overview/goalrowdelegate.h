// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace gui {

class GoalRows;

// Paints a goal of the overview: name and facts, the number, its bullet, its status.
class GoalRowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    GoalRowDelegate(const GoalRows &rows, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    // The four columns of a row, from the right: status, bullet, number, name.
    struct Columns {
        QRectF name, number, bullet, status;
    };
    Columns columnsOf(const QRectF &inside) const;
    void paintName(QPainter &painter, const QRectF &box, const QModelIndex &index) const;
    void paintStatus(QPainter &painter, const QRectF &box, const QModelIndex &index) const;

    const GoalRows &m_rows;
};

} // namespace gui
