// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/style/parts.h"

#include "gui/style/paint.h"
#include "gui/style/style.h"
#include "gui/style/theme.h"

namespace gui {

void paintScrollBar(const Style &style, const QStyleOptionSlider &option, QPainter &painter)
{
    if (option.maximum <= option.minimum)
        return;
    const charts::Theme &theme = style.theme();
    QRectF handle = style.subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, nullptr);
    const bool isActive = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const double inset = theme.u(0.75);
    handle.adjust(inset, inset, -inset, -inset);
    const double radius = std::min(handle.width(), handle.height()) / 2;
    paintBox(painter, handle, faded(theme.control, isActive ? 1 : 0.6), QColor(), radius);
}

void paintMenuItem(const Style &style, const QStyleOptionMenuItem &option, QPainter &painter)
{
    const charts::Theme &theme = style.theme();
    const QRectF rect = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        paintHairline(painter, {rect.left() + theme.u(2), rect.center().y()}, {rect.right() - theme.u(2), rect.center().y()});
        return;
    }
    const bool isEnabled = option.state & QStyle::State_Enabled;
    if (isEnabled && option.state & QStyle::State_Selected)
        paintBox(painter, rect.adjusted(theme.u(1), 0, -theme.u(1), 0), theme.selection, QColor(), theme.u(1));
    const QColor ink = faded(theme.text, isEnabled ? 1 : 0.45);
    const double iconSize = theme.u(4.5);
    const QRectF iconRect(rect.left() + theme.u(3), rect.center().y() - iconSize / 2, iconSize, iconSize);
    if (option.checked)
        paintIcon(painter, QStringLiteral("check"), iconRect, theme.accent);
    else if (!option.icon.isNull())
        option.icon.paint(&painter, iconRect.toRect(), Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled);
    const QStringList parts = option.text.split(QLatin1Char('\t'));
    const QRectF textRect = rect.adjusted(theme.u(9.5), 0, -theme.u(4), 0);
    painter.save();
    painter.setFont(option.font);
    painter.setPen(ink);
    painter.drawText(textRect, int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextHideMnemonic | Qt::TextSingleLine, parts.first());
    if (parts.size() > 1) {
        painter.setPen(faded(theme.muted, isEnabled ? 1 : 0.45));
        painter.drawText(textRect, int(Qt::AlignRight | Qt::AlignVCenter) | Qt::TextSingleLine, parts.at(1));
    }
    painter.restore();
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        paintIcon(painter, QStringLiteral("right"),
            QRectF(rect.right() - theme.u(6), rect.center().y() - theme.u(2), theme.u(4), theme.u(4)), theme.muted);
}

QSize menuItemSize(const Style &style, const QStyleOptionMenuItem &option)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return QSize(style.u(10), style.u(2) + 1);
    const QFontMetrics metrics(option.font);
    const QStringList parts = option.text.split(QLatin1Char('\t'));
    int width = style.u(9.5) + style.u(4) + metrics.size(Qt::TextShowMnemonic, parts.first()).width();
    if (parts.size() > 1)
        width += style.u(8) + metrics.horizontalAdvance(parts.at(1));
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        width += style.u(5);
    return QSize(std::max(width, style.u(40)), style.u(8));
}

void paintHeaderSection(const Style &style, const QStyleOptionHeader &option, QPainter &painter)
{
    const charts::Theme &theme = style.theme();
    const bool isAlone = option.position == QStyleOptionHeader::OnlyOneSection;
    const bool isAcross = option.orientation == Qt::Horizontal; // only its ends are those of the card
    const double left = theme.u(isAcross && (isAlone || option.position == QStyleOptionHeader::Beginning) ? 4 : 2);
    const double right = theme.u(isAcross && (isAlone || option.position == QStyleOptionHeader::End) ? 4 : 2);
    QRectF rect = QRectF(option.rect).adjusted(left, 0, -right, 0);
    const bool isSorted = option.sortIndicator != QStyleOptionHeader::None;
    const Qt::Alignment side = option.textAlignment & Qt::AlignRight ? Qt::AlignRight : Qt::AlignLeft;
    const QFont font = fontOf(Type::Caption, isSorted);
    const double arrow = isSorted ? theme.u(3.5) : 0;
    if (side == Qt::AlignRight)
        rect.setRight(rect.right() - arrow);
    const double width = paintText(painter, rect, option.text, font, theme.muted, side | Qt::AlignVCenter);
    if (!isSorted)
        return;
    const double x = side == Qt::AlignRight ? rect.right() : std::min(rect.left() + width, rect.right() - arrow);
    painter.save();
    painter.translate(x + arrow / 2, rect.center().y());
    if (option.sortIndicator == QStyleOptionHeader::SortDown)
        painter.rotate(180);
    paintIcon(painter, QStringLiteral("down"), QRectF(-arrow / 2, -arrow / 2, arrow, arrow), theme.muted);
    painter.restore();
}

void paintTab(const Style &style, const QStyleOptionTab &option, QPainter &painter)
{
    const charts::Theme &theme = style.theme();
    const bool isCurrent = option.state & QStyle::State_Selected;
    const QRectF rect = option.rect;
    paintText(painter, rect, option.text, fontOf(Type::Body, isCurrent), isCurrent ? theme.accent : theme.text, Qt::AlignCenter);
    if (isCurrent)
        painter.fillRect(QRectF(rect.left() + theme.u(2), rect.bottom() - 1, rect.width() - theme.u(4), 2), theme.accent);
    if (option.state & QStyle::State_HasFocus)
        paintFocusRing(painter, rect.adjusted(2, 2, -2, -2));
}

} // namespace gui
