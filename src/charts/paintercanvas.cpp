// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/paintercanvas.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

namespace charts {

namespace {

QPainterPath painterPath(const Path &path)
{
    QPainterPath result;
    auto point = path.points().begin();
    for (const auto step : path.steps()) {
        switch (step) {
        case Path::Step::Move:
            result.moveTo(*point++);
            break;
        case Path::Step::Line:
            result.lineTo(*point++);
            break;
        case Path::Step::Curve:
            result.cubicTo(point[0], point[1], point[2]);
            point += 3;
            break;
        case Path::Step::Close:
            result.closeSubpath();
            break;
        }
    }
    return result;
}

QPen painterPen(const Stroke &stroke)
{
    QPen pen(stroke.colour, stroke.width, Qt::SolidLine, stroke.isRound ? Qt::RoundCap : Qt::FlatCap,
        stroke.isRound ? Qt::RoundJoin : Qt::MiterJoin);
    if (!stroke.dashes.empty()) {
        QList<qreal> pattern; // in widths of the pen
        for (const double length : stroke.dashes)
            pattern.append(length / stroke.width);
        pen.setDashPattern(pattern);
    }
    return pen;
}

} // namespace

PainterCanvas::PainterCanvas(QPainter &painter, const QFont &font)
    : m_painter(painter)
    , m_font(font)
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setRenderHint(QPainter::TextAntialiasing);
}

void PainterCanvas::fill(const Path &path, const QColor &colour)
{
    m_painter.fillPath(painterPath(path), colour);
}

void PainterCanvas::stroke(const Path &path, const Stroke &stroke)
{
    m_painter.strokePath(painterPath(path), painterPen(stroke));
}

void PainterCanvas::text(QPointF at, const QString &text, const TextStyle &style, Align align)
{
    const double width = align == Align::Left ? 0 : textWidth(text, style);
    m_painter.setFont(fontOf(style));
    m_painter.setPen(style.colour);
    m_painter.drawText(at - QPointF(align == Align::Centre ? width / 2 : width, 0), text);
}

double PainterCanvas::textWidth(const QString &text, const TextStyle &style) const
{
    return QFontMetricsF(fontOf(style), m_painter.device()).horizontalAdvance(text);
}

void PainterCanvas::pushClip(const QRectF &rect)
{
    m_painter.save();
    m_painter.setClipRect(rect, Qt::IntersectClip);
}

void PainterCanvas::popClip()
{
    m_painter.restore();
}

QFont PainterCanvas::fontOf(const TextStyle &style) const
{
    auto font = m_font;
    // QFont's pixel sizes are whole; points, which take fractions, are scaled by the device instead.
    font.setPointSizeF(style.size * 72.0 / m_painter.device()->logicalDpiY());
    font.setWeight(style.weight == Weight::DemiBold ? QFont::DemiBold : QFont::Normal);
    return font;
}

} // namespace charts
