// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/rowroles.h"

#include <QStyledItemDelegate>

class QListView;
class QTableView;

namespace gui {

// Gives a table the design's looks: no grid, no vertical lines, caption heads, hairline under rows, 9 u rows, whole rows
// selected, sorting by head, Ctrl+C copies the selection (or all) as CSV. Put it in a Card with setFlush().
void styleTable(QTableView &table);
// Columns are as wide as what they hold; that of the names takes the rest, but never so little that no name can be read: then the
// table scrolls. To be called after each reload.
void fitColumns(QTableView &table, int names = 0);
// The same for lists of rows with a delegate.
void styleList(QListView &list);
// What Ctrl+C of a table puts on the clipboard: heads and shown texts, quoted where needed.
QString tableAsCsv(const QTableView &table, bool selectionOnly);

// Paints a table's cells; derive and override paintCell() for bullets, sparklines and status. Background, hairline and
// focus ring come from here. Roles: DisplayRole, TextAlignmentRole, StrongRole (bool: DemiBold), InkRole (a QPalette::ColorRole
// as int, else Text).
class TableDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum Role { StrongRole = Qt::UserRole + 0x700, InkRole };
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    // `rect` is the cell without its side margins of 2 u.
    virtual void paintCell(QPainter &painter, const QRectF &rect, const QModelIndex &index) const;
};

// Paints two-line rows: mark or code, line 1 body, line 2 caption muted, one text at the right. 12 u high.
//   Qt::DisplayRole        line 1                 SecondLineRole   line 2
//   StatusRole             core::KpiStatus as int: its mark before the name
//   CodeRole               "IG": the network's code before line 2
//   RightRole              text at the right, muted      IconRole   name of an icon where there is no status
//   PortraitRole           a round picture, or initials, over both lines
class TwoLineDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum Role {
        SecondLineRole = app::SecondLineRole,
        StatusRole = app::StatusRole,
        CodeRole = app::CodeRole,
        RightRole = app::RightRole,
        IconRole = app::IconRole,
        PortraitRole = app::PortraitRole
    };
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace gui
