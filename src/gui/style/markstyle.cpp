// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/style/parts.h"

#include "gui/style/paint.h"
#include "gui/style/style.h"
#include "gui/style/theme.h"

namespace gui {

namespace {

QColor borderOfMark(const charts::Theme &theme, const QStyleOption &option, bool isOn)
{
    if (!(option.state & QStyle::State_Enabled))
        return theme.line;
    return isOn ? theme.accent : theme.control;
}

void paintMarkFocus(const charts::Theme &theme, const QStyleOption &option, QPainter &painter, double radius)
{
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange))
        paintBox(painter, QRectF(option.rect).adjusted(-3, -3, 3, 3), QColor(), theme.accent, radius + 3, 2);
}

} // namespace

void paintCheckMark(const Style &style, const QStyleOption &option, QPainter &painter)
{
    const charts::Theme &theme = style.theme();
    const bool isOn = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const QColor fill = !isEnabled ? theme.sunken : isOn ? theme.accent : theme.surface;
    paintBox(painter, option.rect, fill, borderOfMark(theme, option, isOn), theme.u(1));
    const QColor ink = isEnabled ? theme.onAccent : theme.muted;
    if (option.state & QStyle::State_On)
        paintIcon(painter, QStringLiteral("check"), QRectF(option.rect).adjusted(1, 1, -1, -1), ink);
    else if (option.state & QStyle::State_NoChange)
        painter.fillRect(QRectF(option.rect).adjusted(4, option.rect.height() / 2.0 - 1, -4, -option.rect.height() / 2.0 + 1), ink);
    paintMarkFocus(theme, option, painter, theme.u(1));
}

void paintRadioMark(const Style &style, const QStyleOption &option, QPainter &painter)
{
    const charts::Theme &theme = style.theme();
    const bool isOn = option.state & QStyle::State_On;
    const double radius = option.rect.width() / 2.0;
    paintBox(painter, option.rect, theme.surface, borderOfMark(theme, option, isOn), radius, isOn ? 2 : 1.5);
    if (isOn) {
        const double inset = radius / 2;
        const QColor dot = option.state & QStyle::State_Enabled ? theme.accent : theme.control;
        paintBox(painter, QRectF(option.rect).adjusted(inset, inset, -inset, -inset), dot, QColor(), radius);
    }
    paintMarkFocus(theme, option, painter, radius);
}

void paintProgress(const Style &style, const QStyleOptionProgressBar &option, QPainter &painter)
{
    const charts::Theme &theme = style.theme();
    const double height = std::min<double>(theme.u(1), option.rect.height());
    QRectF track(option.rect.left(), option.rect.center().y() - height / 2 + 0.5, option.rect.width(), height);
    paintBox(painter, track, theme.sunken, QColor(), height / 2);
    const int span = option.maximum - option.minimum;
    if (span <= 0)
        return;
    track.setWidth(track.width() * (option.progress - option.minimum) / span);
    if (track.width() > 0)
        paintBox(painter, track, theme.accent, QColor(), height / 2);
}

} // namespace gui
