// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/audience/figurelook.h"

#include "app/audience/figuremodel.h"
#include "gui/style/paint.h"
#include "gui/style/theme.h"

#include <QAbstractItemView>

#include <algorithm>

namespace gui {

namespace {

constexpr double nameShare = 0.42; // of the row's width
constexpr int percentUnits = 12;

} // namespace

void FigureLook::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRectF inside = QRectF(option.rect).adjusted(theme().u(4), 0, -theme().u(4), 0);
    const QString name = index.data().toString();
    if (index.data(app::FigureModel::IsHeadingRole).toBool()) {
        paintText(*painter, inside.adjusted(0, theme().u(3), 0, 0), name, fontOf(Type::Caption, true), theme().muted);
        return;
    }
    const bool isSelected = option.state & QStyle::State_Selected;
    paintRow(*painter, option.rect, isSelected, option.state & QStyle::State_MouseOver);
    const QRectF words(inside.left(), inside.top(), inside.width() * nameShare, inside.height());
    paintText(*painter, words, name, fontOf(Type::Body, isSelected), theme().text);
    const double percentWidth = theme().u(percentUnits);
    const QRectF figure(inside.right() - percentWidth, inside.top(), percentWidth, inside.height());
    paintText(*painter, figure, index.data(app::FigureModel::PercentRole).toString(), fontOf(Type::Body), theme().text,
        Qt::AlignRight | Qt::AlignVCenter);
    const double height = theme().u(2);
    const QRectF track(
        words.right() + theme().u(2), inside.center().y() - height / 2, figure.left() - words.right() - theme().u(2), height);
    paintBox(*painter, track, theme().sunken, QColor(), theme().u(0.5));
    const double share = std::clamp(index.data(app::FigureModel::ShareRole).toDouble(), 0.0, 1.0);
    if (share > 0)
        paintBox(*painter, QRectF(track.topLeft(), QSizeF(track.width() * share, height)), theme().accent, QColor(), theme().u(0.5));
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view && view->hasFocus() && view->currentIndex() == index)
        paintFocusRing(*painter, QRectF(option.rect).adjusted(1, 1, -1, -1));
}

QSize FigureLook::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {u(30), index.data(app::FigureModel::IsHeadingRole).toBool() ? u(9) : u(8)};
}

} // namespace gui
