// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/choicecell.h"

#include "gui/style/paint.h"
#include "gui/style/theme.h"

namespace gui {

namespace {

constexpr int signUnits = 4;

} // namespace

ChoiceCellDelegate::ChoiceCellDelegate(IsChosen isChosen, QObject *parent)
    : TableDelegate(parent)
    , m_isChosen(std::move(isChosen))
{
}

QSize ChoiceCellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return TableDelegate::sizeHint(option, index) + QSize(u(2 * signUnits + 4), 0);
}

void ChoiceCellDelegate::paintCell(QPainter &painter, const QRectF &rect, const QModelIndex &index) const
{
    const double side = theme().u(signUnits);
    const bool isChosen = m_isChosen(index.row());
    paintText(painter, rect.adjusted(0, 0, -side - theme().u(1), 0), index.data().toString(), fontOf(Type::Body, isChosen),
        isChosen ? theme().text : theme().muted);
    paintIcon(painter, QStringLiteral("down"), QRectF(rect.right() - side, rect.center().y() - side / 2, side, side), theme().muted);
}

} // namespace gui
