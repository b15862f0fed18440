// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/canvas.h"

typedef struct _cairo cairo_t;

namespace charts {

// Draws into documents through a cairo context that someone else owns, with text by pango: it needs no QGuiApplication. Text is
// laid out without hinting and ligatures, so that it measures and extracts the same everywhere.
class CairoCanvas : public Canvas {
public:
    CairoCanvas(cairo_t *context, const QString &fontFamily);

    void fill(const Path &path, const QColor &colour) override;
    void stroke(const Path &path, const Stroke &stroke) override;
    void text(QPointF at, const QString &text, const TextStyle &style, Align align = Align::Left) override;
    double textWidth(const QString &text, const TextStyle &style) const override;
    void pushClip(const QRectF &rect) override;
    void popClip() override;

private:
    void trace(const Path &path);
    void setColour(const QColor &colour);

    cairo_t *m_context;
    QString m_fontFamily;
};

} // namespace charts
