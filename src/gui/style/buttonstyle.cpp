// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/style/parts.h"

#include "gui/components/button.h"
#include "gui/style/paint.h"
#include "gui/style/style.h"
#include "gui/style/theme.h"

#include <QToolButton>

namespace gui {

namespace {

using Kind = Button::Kind;

Kind kindOf(const QWidget *widget, const QStyleOptionButton &option)
{
    if (const auto *button = qobject_cast<const Button *>(widget))
        return button->kind();
    return option.features & QStyleOptionButton::DefaultButton ? Kind::Primary : Kind::Plain;
}

QColor inkOf(const charts::Theme &theme, Kind kind, bool isEnabled, const QWidget *widget)
{
    const auto *button = qobject_cast<const Button *>(widget);
    const QColor ink = button && button->isNeutral() ? theme.text
                     : kind == Kind::Primary         ? theme.onAccent
                     : kind == Kind::Quiet           ? theme.accent
                     : kind == Kind::Danger          ? theme.atRisk
                                                     : theme.text;
    if (isEnabled)
        return ink;
    return faded(kind == Kind::Primary ? theme.text : ink, 0.45);
}

bool isPressed(const QStyleOption &option)
{
    return option.state & (QStyle::State_Sunken | QStyle::State_On);
}

bool isHovered(const QStyleOption &option)
{
    return (option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled);
}

QFont buttonFont(Kind kind, const QWidget *widget)
{
    const bool isOn = widget && widget->property("strong").toBool();
    return fontOf(Type::Body, kind == Kind::Primary || isOn);
}

QString iconNameOf(const QWidget *widget)
{
    const auto *button = qobject_cast<const Button *>(widget);
    return button ? button->iconName() : QString();
}

} // namespace

void paintButtonPanel(const Style &style, const QStyleOptionButton &option, QPainter &painter, const QWidget *widget)
{
    const charts::Theme &theme = style.theme();
    const Kind kind = kindOf(widget, option);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const double radius = theme.u(1);
    if (kind == Kind::Quiet) {
        if (isHovered(option) || isPressed(option))
            paintBox(painter, option.rect, isPressed(option) ? theme.selection : theme.sunken, QColor(), radius);
        return;
    }
    if (kind == Kind::Primary) {
        QColor fill = isEnabled ? theme.accent : theme.sunken;
        if (isHovered(option) || isPressed(option))
            fill = isPressed(option) ? fill.darker(112) : fill.lighter(108);
        paintBox(painter, option.rect, fill, isEnabled ? QColor() : theme.line, radius);
        return;
    }
    const QColor fill = isPressed(option) ? theme.selection : isHovered(option) ? theme.sunken : theme.surface;
    const QColor border = kind == Kind::Danger ? theme.atRisk : theme.control;
    paintBox(painter, option.rect, isEnabled ? fill : theme.window, isEnabled ? border : theme.line, radius);
}

void paintButtonLabel(const Style &style, const QStyleOptionButton &option, QPainter &painter, const QWidget *widget)
{
    const charts::Theme &theme = style.theme();
    const Kind kind = kindOf(widget, option);
    const QColor ink = inkOf(theme, kind, option.state & QStyle::State_Enabled, widget);
    const QFont font = buttonFont(kind, widget);
    const QString iconName = iconNameOf(widget);
    const int iconSize = iconName.isEmpty() ? 0 : style.u(4.5);
    const bool hasMenu = option.features & QStyleOptionButton::HasMenu && !option.text.isEmpty();
    const int menuSize = hasMenu ? style.u(4.5) : 0;
    const int textWidth = QFontMetrics(font).size(Qt::TextShowMnemonic, option.text).width();
    const int gap = iconSize > 0 && textWidth > 0 ? style.u(2) : 0;
    const int total = iconSize + gap + textWidth + menuSize;
    int x = option.rect.left() + std::max((option.rect.width() - total) / 2, style.u(1));
    if (iconSize > 0)
        paintIcon(painter, iconName, QRectF(x, option.rect.center().y() - iconSize / 2 + 1, iconSize, iconSize), ink);
    x += iconSize + gap;
    painter.save();
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(QRect(x, option.rect.top(), textWidth + 1, option.rect.height()),
        int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextHideMnemonic | Qt::TextDontClip, option.text);
    painter.restore();
    if (hasMenu)
        paintIcon(painter, QStringLiteral("down"),
            QRectF(x + textWidth + style.u(1), option.rect.center().y() - style.u(1.5), style.u(3.5), style.u(3.5)), ink);
}

QSize buttonSize(const Style &style, const QStyleOptionButton &option, const QWidget *widget)
{
    const Kind kind = kindOf(widget, option);
    const QString iconName = iconNameOf(widget);
    if (option.text.isEmpty())
        return QSize(style.u(8), style.u(8));
    const int text = QFontMetrics(buttonFont(kind, widget)).size(Qt::TextShowMnemonic, option.text).width();
    const int icon = iconName.isEmpty() ? 0 : style.u(4.5) + style.u(2);
    const int menu = option.features & QStyleOptionButton::HasMenu ? style.u(4.5) : 0;
    return QSize(text + icon + menu + style.u(kind == Kind::Quiet ? 4 : 6), style.u(8));
}

void paintToolButton(const Style &style, const QStyleOptionToolButton &option, QPainter &painter, const QWidget *)
{
    const charts::Theme &theme = style.theme();
    const bool isOn = option.state & QStyle::State_On;
    const bool isEnabled = option.state & QStyle::State_Enabled;
    if (isOn || option.state & QStyle::State_Sunken)
        paintBox(painter, option.rect, theme.selection, QColor(), theme.u(1));
    else if (isHovered(option))
        paintBox(painter, option.rect, theme.sunken, QColor(), theme.u(1));
    const QColor ink = faded(isOn ? theme.accent : theme.text, isEnabled ? 1 : 0.45);
    const bool hasIcon = !option.icon.isNull() && option.toolButtonStyle != Qt::ToolButtonTextOnly;
    const bool hasText = !option.text.isEmpty() && (option.toolButtonStyle != Qt::ToolButtonIconOnly || option.icon.isNull());
    const int iconSize = hasIcon ? option.iconSize.width() : 0;
    const int textWidth = hasText ? QFontMetrics(option.font).horizontalAdvance(option.text) : 0;
    const bool hasMenu = option.features & QStyleOptionToolButton::HasMenu && hasText;
    const int gap = hasIcon && hasText ? style.u(2) : 0;
    int x = option.rect.left() + (option.rect.width() - iconSize - gap - textWidth - (hasMenu ? style.u(4.5) : 0)) / 2;
    if (hasIcon)
        option.icon.paint(&painter, QRect(x, option.rect.center().y() - iconSize / 2 + 1, iconSize, iconSize), Qt::AlignCenter,
            isEnabled ? QIcon::Normal : QIcon::Disabled, isOn ? QIcon::On : QIcon::Off);
    x += iconSize + gap;
    if (hasText)
        paintText(painter, QRectF(x, option.rect.top(), textWidth + 1, option.rect.height()), option.text, option.font, ink);
    if (hasMenu)
        paintIcon(painter, QStringLiteral("down"),
            QRectF(x + textWidth + style.u(1), option.rect.center().y() - style.u(1.5), style.u(3.5), style.u(3.5)), ink);
}

QSize toolButtonSize(const Style &style, const QStyleOptionToolButton &option, const QWidget *)
{
    const bool hasIcon = !option.icon.isNull() && option.toolButtonStyle != Qt::ToolButtonTextOnly;
    const bool hasText = !option.text.isEmpty() && (option.toolButtonStyle != Qt::ToolButtonIconOnly || option.icon.isNull());
    if (!hasText)
        return QSize(style.u(8), style.u(8));
    const int text = QFontMetrics(option.font).horizontalAdvance(option.text);
    const int menu = option.features & QStyleOptionToolButton::HasMenu ? style.u(4.5) : 0;
    return QSize(text + (hasIcon ? option.iconSize.width() + style.u(2) : 0) + menu + style.u(4), style.u(8));
}

} // namespace gui
