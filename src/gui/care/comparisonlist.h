// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/care/comparisonmodel.h"
#include "gui/jump.h"

#include <QListView>
#include <QStyledItemDelegate>

namespace gui {

// What differs between two plans, by section; a row that the open plan has leads there by a click or Enter.
class ComparisonList : public QListView {
    Q_OBJECT

public:
    ComparisonList(const core::Language &language, QWidget *parent);
    void show(const app::Comparison &comparison);
    using QListView::show;

signals:
    void jumpWanted(const gui::Jump &jump);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void open(const QModelIndex &index);

    app::ComparisonModel m_model;
};

// Paints a heading, or a row: its sign, name and word, and below it each field that differs.
class ComparisonDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace gui
