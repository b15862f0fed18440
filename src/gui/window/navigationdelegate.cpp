// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/navigationdelegate.h"

#include "gui/style/paint.h"
#include "gui/style/theme.h"
#include "gui/window/navigation.h"

namespace gui {

NavigationDelegate::NavigationDelegate(Navigation &navigation)
    : QStyledItemDelegate(&navigation)
    , m_navigation(navigation)
{
}

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    if (!index.data(Navigation::IsTitleRole).toBool())
        return {u(12), u(8)};
    if (m_navigation.isFolded())
        return {u(12), index.row() == 0 ? u(2) : u(4)};
    return {u(12), index.row() == 0 ? u(8) : u(8.5)};
}

void NavigationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(Navigation::IsTitleRole).toBool())
        paintTitle(*painter, option.rect, index);
    else
        paintPage(*painter, option, index);
}

void NavigationDelegate::paintTitle(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    if (m_navigation.isFolded()) {
        if (index.row() > 0)
            paintHairline(painter, QPointF(rect.left() + u(4), rect.center().y()), QPointF(rect.right() - u(4), rect.center().y()));
        return;
    }
    const QRectF line(rect.left() + u(5), rect.bottom() - u(6), rect.width() - u(8), u(5));
    paintText(painter, line, index.data(Qt::DisplayRole).toString(), fontOf(Type::Caption), theme().muted);
}

void NavigationDelegate::paintPage(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isCurrent = index.data(Navigation::PageRole).toString() == m_navigation.currentPage();
    const QRectF row = QRectF(option.rect).adjusted(u(2), 0, -u(2), 0);
    if (isCurrent)
        paintBox(painter, row, theme().selection, QColor(), theme().u(1));
    else if (option.state & QStyle::State_MouseOver)
        paintBox(painter, row, theme().sunken, QColor(), theme().u(1));
    if (isCurrent)
        painter.fillRect(QRectF(row.left(), row.top() + u(1.5), 3, row.height() - u(3)), theme().accent);
    const QColor ink = isCurrent ? theme().accent : theme().text;
    const double size = theme().u(4.5);
    const double x = m_navigation.isFolded() ? row.center().x() - size / 2 : row.left() + u(3);
    paintIcon(painter, index.data(Navigation::IconRole).toString(), QRectF(x, row.center().y() - size / 2, size, size),
        isCurrent ? theme().accent : theme().muted);
    if (!m_navigation.isFolded()) {
        QRectF text = row.adjusted(u(10), 0, -u(1), 0);
        if (const int count = index.data(Navigation::CountRole).toInt(); count > 0)
            text.setRight(text.right() - u(4)
                          - paintText(painter, text.adjusted(0, 0, -u(2), 0), option.locale.toString(count), fontOf(Type::Caption),
                              theme().muted, Qt::AlignRight | Qt::AlignVCenter));
        // A name that fits is not cut for being the current one.
        const QString name = index.data(Qt::DisplayRole).toString();
        const bool isStrong = isCurrent && QFontMetricsF(fontOf(Type::Body, true)).horizontalAdvance(name) <= text.width();
        paintText(painter, text, name, fontOf(Type::Body, isStrong), ink);
    }
    if (m_navigation.hasFocus() && m_navigation.currentIndex() == index)
        paintFocusRing(painter, row);
}

} // namespace gui
