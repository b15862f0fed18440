// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/portrait.h"
#include "gui/components/status.h"
#include "gui/components/tablelook.h"
#include "gui/style/paint.h"
#include "gui/style/theme.h"

#include <QAbstractItemView>

namespace gui {

namespace {

// A portrait beside both lines; returns the room it takes.
double paintBeside(QPainter &painter, const QRectF &inside, const QModelIndex &index)
{
    const QVariant portrait = index.data(TwoLineDelegate::PortraitRole);
    if (!portrait.isValid())
        return 0;
    const double size = std::min(theme().u(8), inside.height());
    paintPortrait(painter, QRectF(inside.left(), inside.center().y() - size / 2, size, size), portrait.value<QImage>(),
        index.data(Qt::DisplayRole).toString(), fontOf(Type::Caption, true));
    return size + theme().u(3);
}

// The mark or sign before the name; returns the room it takes.
double paintLeading(QPainter &painter, const QRectF &line, const QModelIndex &index)
{
    const double size = theme().u(3);
    const QVariant status = index.data(TwoLineDelegate::StatusRole);
    const QString icon = index.data(TwoLineDelegate::IconRole).toString();
    const QRectF box(line.left(), line.center().y() - size / 2, size, size);
    if (status.isValid())
        paintStatusMark(painter, box, core::KpiStatus(status.toInt()));
    else if (!icon.isEmpty())
        paintIcon(painter, icon, box.adjusted(-1, -1, 1, 1), theme().muted);
    else
        return 0;
    return size + theme().u(2);
}

} // namespace

void TwoLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isSelected = option.state & QStyle::State_Selected;
    paintRow(*painter, option.rect, isSelected, option.state & QStyle::State_MouseOver);
    paintHairline(*painter, option.rect.bottomLeft(), option.rect.bottomRight());
    QRectF inside = QRectF(option.rect).adjusted(theme().u(4), theme().u(2), -theme().u(4), -theme().u(2));
    inside.setLeft(inside.left() + paintBeside(*painter, inside, index));
    const double half = inside.height() / 2;
    const QString right = index.data(RightRole).toString();
    QRectF first(inside.left(), inside.top(), inside.width(), half);
    const double leading = paintLeading(*painter, first, index);
    if (!right.isEmpty()) {
        const double width = paintText(*painter, first, right, fontOf(Type::Caption), theme().muted, Qt::AlignRight | Qt::AlignVCenter);
        first.setRight(first.right() - width - theme().u(2));
    }
    first.setLeft(first.left() + leading);
    paintText(*painter, first, index.data(Qt::DisplayRole).toString(), fontOf(Type::Body, isSelected), theme().text);
    QRectF second(inside.left() + leading, inside.top() + half, inside.width() - leading, half);
    const QString code = index.data(CodeRole).toString();
    if (!code.isEmpty())
        second.setLeft(second.left() + paintNetworkCode(*painter, second, code) + theme().u(2));
    paintText(*painter, second, index.data(SecondLineRole).toString(), fontOf(Type::Caption), theme().muted);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view && view->hasFocus() && view->currentIndex() == index)
        paintFocusRing(*painter, QRectF(option.rect).adjusted(1, 1, -1, -1));
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {u(30), u(13)};
}

} // namespace gui
