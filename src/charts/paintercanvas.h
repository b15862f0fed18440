// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/canvas.h"

#include <QFont>

class QPainter;

namespace charts {

// Draws on the screen or in an image through a QPainter that someone else began and ends. Needs a QGuiApplication.
class PainterCanvas : public Canvas {
public:
    // `font` gives the family; its size does not matter.
    PainterCanvas(QPainter &painter, const QFont &font);

    void fill(const Path &path, const QColor &colour) override;
    void stroke(const Path &path, const Stroke &stroke) override;
    void text(QPointF at, const QString &text, const TextStyle &style, Align align = Align::Left) override;
    double textWidth(const QString &text, const TextStyle &style) const override;
    void pushClip(const QRectF &rect) override;
    void popClip() override;

private:
    QFont fontOf(const TextStyle &style) const;

    QPainter &m_painter;
    QFont m_font;
};

} // namespace charts
