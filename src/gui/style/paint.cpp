// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/style/paint.h"

#include "gui/style/theme.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QTextLayout>
#include <QTextOption>

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

namespace {

QTextLine onlyLine(QTextLayout &layout)
{
    constexpr double endless = 1 << 24;
    QTextOption option;
    option.setTextDirection(QGuiApplication::layoutDirection());
    option.setFlags(QTextOption::IncludeTrailingSpaces);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(endless);
    layout.endLayout();
    return line;
}

} // namespace

double paintText(
    QPainter &painter, const QRectF &rect, const QString &text, const QFont &font, const QColor &colour, Qt::Alignment alignment)
{
    const double room = rect.width() + 0.5;
    QTextLayout layout(QString(text).replace(u'\n', u' '), font);
    QTextLine line = onlyLine(layout);
    if (line.naturalTextWidth() > room) {
        layout.setText(QFontMetricsF(font).elidedText(layout.text(), Qt::ElideRight, room));
        line = onlyLine(layout);
    }
    const double width = line.naturalTextWidth();
    const double beside = rect.width() - width, below = rect.height() - line.height();
    const QPointF at(alignment & Qt::AlignRight     ? beside
                     : alignment & Qt::AlignHCenter ? beside / 2
                                                    : 0,
        alignment & Qt::AlignBottom    ? below
        : alignment & Qt::AlignVCenter ? below / 2
                                       : 0);
    painter.save();
    painter.setPen(colour);
    line.draw(&painter, rect.topLeft() + at);
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
