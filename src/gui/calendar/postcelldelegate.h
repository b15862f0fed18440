// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language.h"
#include "gui/components/tablelook.h"

namespace gui {

// Cells of the calendar's list: the pillar's mark before its name, and a field of the right kind where a cell is written in.
class PostCellDelegate : public TableDelegate {
    Q_OBJECT

public:
    PostCellDelegate(const core::Language &language, QObject *parent);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintCell(QPainter &painter, const QRectF &rect, const QModelIndex &index) const override;

private:
    core::Language m_language;
};

} // namespace gui
