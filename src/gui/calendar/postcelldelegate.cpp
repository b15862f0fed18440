// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/calendar/postcelldelegate.h"

#include "app/calendar/postlistmodel.h"
#include "core/format.h"
#include "core/labels.h"
#include "gui/components/status.h"
#include "gui/editing/entryfields.h"
#include "gui/style/paint.h"
#include "gui/style/theme.h"

#include <QComboBox>
#include <QLineEdit>

namespace gui {

namespace {

using ListColumn = app::PostListModel::Column;

ListColumn listColumnOf(const QModelIndex &index)
{
    return static_cast<ListColumn>(index.column());
}

} // namespace

PostCellDelegate::PostCellDelegate(const core::Language &language, QObject *parent)
    : TableDelegate(parent)
    , m_language(language)
{
}

QWidget *PostCellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    switch (listColumnOf(index)) {
    case ListColumn::Day: {
        auto *day = new DayField(m_language, parent);
        day->setMaximumWidth(QWIDGETSIZE_MAX);
        return day;
    }
    case ListColumn::Status: {
        auto *box = new QComboBox(parent);
        for (const auto &[status, token] : core::Tokens<core::PostStatus>::all)
            if (status != core::PostStatus::Idea) // with a day it is none
                box->addItem(core::label(status, m_language), static_cast<int>(status));
        return box;
    }
    default:
        return new QLineEdit(parent);
    }
}

void PostCellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QVariant value = index.data(Qt::EditRole);
    if (auto *day = qobject_cast<DayField *>(editor))
        day->setDay(value.toDate());
    else if (auto *box = qobject_cast<QComboBox *>(editor))
        box->setCurrentIndex(box->findData(value));
    else if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->setText(listColumnOf(index) == ListColumn::Time ? core::formatTime(value.toTime(), m_language) : value.toString());
}

void PostCellDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *day = qobject_cast<DayField *>(editor)) {
        if (const auto written = day->day())
            model->setData(index, *written);
    } else if (auto *box = qobject_cast<QComboBox *>(editor)) {
        model->setData(index, box->currentData());
    } else if (const auto *line = qobject_cast<QLineEdit *>(editor)) {
        model->setData(index, line->text());
    }
}

QSize PostCellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = TableDelegate::sizeHint(option, index);
    const bool hasMark = listColumnOf(index) == ListColumn::Pillar && index.data(app::PostListModel::PillarRole).toInt() >= 0;
    size.setWidth(std::min(size.width() + (hasMark ? u(4) : 0), u(34)));
    return size;
}

void PostCellDelegate::paintCell(QPainter &painter, const QRectF &rect, const QModelIndex &index) const
{
    QRectF rest = rect;
    if (listColumnOf(index) == ListColumn::Pillar) {
        const double mark = theme().u(2.5);
        if (const int pillar = index.data(app::PostListModel::PillarRole).toInt(); pillar >= 0)
            paintPillarMark(painter, QRectF(rest.left(), rest.center().y() - mark / 2, mark, mark), pillar);
        rest.setLeft(rest.left() + u(4));
    }
    const bool isQuiet = index.data(app::PostListModel::IsPublishedRole).toBool() || listColumnOf(index) == ListColumn::Goal;
    paintText(painter, rest, index.data().toString(), fontOf(Type::Body), isQuiet ? theme().muted : theme().text);
}

} // namespace gui
