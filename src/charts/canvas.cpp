// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/canvas.h"

#include <QTextBoundaryFinder>

namespace charts {

void Canvas::fillRect(const QRectF &rect, const QColor &colour)
{
    Path path;
    path.addRect(rect);
    fill(path, colour);
}

void Canvas::line(QPointF from, QPointF to, const Stroke &stroke)
{
    Path path;
    path.moveTo(from);
    path.lineTo(to);
    this->stroke(path, stroke);
}

QString Canvas::elided(const QString &text, const TextStyle &style, double width) const
{
    if (textWidth(text, style) <= width)
        return text;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.toEnd();
    while (finder.toPreviousBoundary() > 0) {
        const QString shorter = text.left(finder.position()).trimmed() + QChar(0x2026);
        if (textWidth(shorter, style) <= width)
            return shorter;
    }
    return {};
}

TextStyle textStyle(const Theme &theme, double factor, const QColor &colour, Weight weight)
{
    return {theme.fontSize * factor, weight, colour};
}

} // namespace charts
