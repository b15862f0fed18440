// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/style/paint.h"

#include "gui/style/theme.h"

#include <QFontMetricsF>

namespace gui {

PainterScope::PainterScope(QPainter &painter)
    : m_painter(painter)
{
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
}

PainterScope::~PainterScope()
{
    m_painter.restore();
}

void paintBox(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &border, double radius, double stroke)
{
    const PainterScope scope(painter);
    const double inset = border.isValid() ? stroke / 2 : 0;
    painter.setPen(border.isValid() ? QPen(border, stroke) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
}

void paintFocusRing(QPainter &painter, const QRectF &rect)
{
    paintBox(painter, rect, QColor(), theme().accent, theme().u(1), 2);
}

void paintHairline(QPainter &painter, QPointF from, QPointF to)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(theme().line, 1));
    painter.drawLine(from, to);
    painter.restore();
}

double paintText(
    QPainter &painter, const QRectF &rect, const QString &text, const QFont &font, const QColor &colour, Qt::Alignment alignment)
{
    const QFontMetricsF metrics(font);
    const double room = rect.width() + 0.5;
    QString shown = QString(text).replace(QLatin1Char('\n'), QLatin1Char(' '));
    double width = metrics.horizontalAdvance(shown);
    if (width > room) {
        shown = metrics.elidedText(shown, Qt::ElideRight, room);
        width = metrics.horizontalAdvance(shown);
    }
    painter.save();
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(rect, int(alignment) | Qt::TextSingleLine | Qt::TextDontClip, shown);
    painter.restore();
    return width;
}

void paintRow(QPainter &painter, const QRect &rect, bool isSelected, bool isHovered)
{
    if (isSelected)
        painter.fillRect(rect, theme().selection);
    else if (isHovered)
        painter.fillRect(rect, theme().sunken);
    if (isSelected)
        painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), theme().accent);
}

QColor faded(QColor colour, double opacity)
{
    colour.setAlphaF(float(colour.alphaF() * opacity));
    return colour;
}

} // namespace gui
