// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/style/parts.h"

#include "gui/style/paint.h"
#include "gui/style/style.h"
#include "gui/style/theme.h"

#include <QComboBox>

namespace gui {

void paintField(const Style &style, const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const charts::Theme &theme = style.theme();
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool hasFocus = isEnabled && ((option.state & QStyle::State_HasFocus) || (widget && widget->hasFocus()));
    const bool isInvalid = widget && widget->property("invalid").toBool();
    const QColor border = isInvalid ? theme.atRisk : !isEnabled ? theme.line : hasFocus ? theme.accent : theme.control;
    paintBox(painter, option.rect, isEnabled ? theme.surface : theme.sunken, border, theme.u(1), hasFocus ? 2 : 1);
}

void paintComboBox(const Style &style, const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget)
{
    const charts::Theme &theme = style.theme();
    if (option.frame)
        paintField(style, option, painter, widget);
    const QRectF arrow = style.subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxArrow, widget);
    const double size = theme.u(4);
    const QColor ink = faded(theme.muted, option.state & QStyle::State_Enabled ? 1 : 0.45);
    paintIcon(painter, QStringLiteral("down"), QRectF(arrow.center() - QPointF(size / 2, size / 2), QSizeF(size, size)), ink);
}

void paintComboLabel(const Style &style, const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget)
{
    if (option.editable)
        return;
    const charts::Theme &theme = style.theme();
    const bool isEnabled = option.state & QStyle::State_Enabled;
    QRectF rect = style.subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, widget).adjusted(2, 0, 0, 0);
    if (!option.currentIcon.isNull()) {
        const double size = theme.u(4.5);
        option.currentIcon.paint(&painter, QRectF(rect.left(), rect.center().y() - size / 2, size, size).toRect());
        rect.setLeft(rect.left() + size + theme.u(2));
    }
    const bool isPlaceholder = qobject_cast<const QComboBox *>(widget) && qobject_cast<const QComboBox *>(widget)->currentIndex() < 0;
    const QFont font = widget ? widget->font() : fontOf(Type::Body);
    paintText(painter, rect, option.currentText, font, faded(isPlaceholder ? theme.muted : theme.text, isEnabled ? 1 : 0.45));
}

void paintSpinBox(const Style &style, const QStyleOptionSpinBox &option, QPainter &painter, const QWidget *widget)
{
    const charts::Theme &theme = style.theme();
    if (option.frame)
        paintField(style, option, painter, widget);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const double size = theme.u(3);
    const auto arrow = [&](QStyle::SubControl part, bool isUp, bool canStep) {
        const QRectF rect = style.subControlRect(QStyle::CC_SpinBox, &option, part, widget);
        painter.save();
        painter.translate(rect.center() + QPointF(0.5, 0.5));
        if (isUp)
            painter.rotate(180);
        paintIcon(painter, QStringLiteral("down"), QRectF(-size / 2, -size / 2, size, size), faded(theme.muted, canStep ? 1 : 0.45));
        painter.restore();
    };
    arrow(QStyle::SC_SpinBoxUp, true, option.stepEnabled & QAbstractSpinBox::StepUpEnabled);
    arrow(QStyle::SC_SpinBoxDown, false, option.stepEnabled & QAbstractSpinBox::StepDownEnabled);
}

} // namespace gui
