// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/overview/goalrowdelegate.h"

#include "gui/components/status.h"
#include "gui/overview/goalrows.h"
#include "gui/style/paint.h"
#include "gui/style/theme.h"

#include <QAbstractItemView>

namespace gui {

namespace {

QRectF upperHalf(const QRectF &box)
{
    return {box.left(), box.top(), box.width(), box.height() / 2};
}

QRectF lowerHalf(const QRectF &box)
{
    return {box.left(), box.top() + box.height() / 2, box.width(), box.height() / 2};
}

} // namespace

GoalRowDelegate::GoalRowDelegate(const GoalRows &rows, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_rows(rows)
{
}

QSize GoalRowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {u(80), u(12.5)};
}

GoalRowDelegate::Columns GoalRowDelegate::columnsOf(const QRectF &inside) const
{
    const double gap = u(3);
    const double status = std::max(inside.width() * 0.2, theme().u(4.5) + m_rows.widestStatus(QFontMetricsF(fontOf(Type::Body, true))));
    const double bullet = std::clamp(inside.width() * 0.19, double(u(24)), double(u(60)));
    const double number = u(18);
    Columns columns;
    columns.status = QRectF(inside.right() - status, inside.top(), status, inside.height());
    columns.bullet = QRectF(columns.status.left() - gap - bullet, inside.top(), bullet, inside.height());
    columns.number = QRectF(columns.bullet.left() - gap - number, inside.top(), number, inside.height());
    columns.name = QRectF(inside.left(), inside.top(), columns.number.left() - u(2) - inside.left(), inside.height());
    return columns;
}

void GoalRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, theme().sunken);
    if (index.row() < m_rows.rowCount() - 1)
        paintHairline(*painter, option.rect.bottomLeft(), option.rect.bottomRight());
    const Columns columns = columnsOf(QRectF(option.rect).adjusted(u(4), u(1.75), -u(4), -u(1.75)));
    paintName(*painter, columns.name, index);
    const auto text = [&](int role) { return index.data(role).toString(); };
    paintText(*painter, upperHalf(columns.number), text(GoalRows::ActualRole), fontOf(Type::Body, true), theme().text,
        Qt::AlignRight | Qt::AlignVCenter);
    paintText(*painter, lowerHalf(columns.number), text(GoalRows::TargetRole), fontOf(Type::Caption), theme().muted,
        Qt::AlignRight | Qt::AlignVCenter);
    paintBullet(*painter, upperHalf(columns.bullet), charts::Bullet::of(m_rows.readings()[size_t(index.row())]));
    paintText(*painter, lowerHalf(columns.bullet), text(GoalRows::DaysRole), fontOf(Type::Caption), theme().muted);
    paintStatus(*painter, columns.status, index);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view && view->hasFocus() && view->currentIndex() == index)
        paintFocusRing(*painter, QRectF(option.rect).adjusted(1, 1, -1, -1));
}

void GoalRowDelegate::paintName(QPainter &painter, const QRectF &box, const QModelIndex &index) const
{
    paintText(painter, upperHalf(box), index.data(Qt::DisplayRole).toString(), fontOf(Type::Body, true), theme().text);
    QRectF second = lowerHalf(box);
    second.setLeft(second.left() + paintNetworkCode(painter, second, index.data(GoalRows::CodeRole).toString()) + u(1.5));
    paintText(painter, second, index.data(GoalRows::FromToRole).toString(), fontOf(Type::Caption), theme().muted);
}

void GoalRowDelegate::paintStatus(QPainter &painter, const QRectF &box, const QModelIndex &index) const
{
    const core::KpiStatus status = m_rows.readings()[size_t(index.row())].status;
    QRectF line = upperHalf(box);
    const double mark = theme().u(2.75);
    paintStatusMark(painter, QRectF(line.left(), line.center().y() - mark / 2, mark, mark), status);
    line.setLeft(line.left() + theme().u(4.5));
    line.setLeft(line.left()
                 + paintText(painter, line, index.data(GoalRows::StatusRole).toString(), fontOf(Type::Body, true), statusColour(status))
                 + u(1.25));
    const QString decided = index.data(GoalRows::DecidedRole).toString();
    if (line.width() >= QFontMetricsF(fontOf(Type::Caption)).horizontalAdvance(decided))
        paintText(painter, line, decided, fontOf(Type::Caption), theme().muted);
    paintText(painter, lowerHalf(box), index.data(GoalRows::ChanceRole).toString(), fontOf(Type::Caption), theme().muted);
}

} // namespace gui
