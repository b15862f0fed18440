// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/canvas.h"

typedef struct _cairo cairo_t;

namespace report {

// Draws into documents through a cairo context that someone else owns, with text by pango: it needs no QGuiApplication. Text is
// laid out without hinting and ligatures, so that it measures and extracts the same everywhere. Without a context it only measures.
class CairoCanvas : public charts::Canvas {
public:
    CairoCanvas(cairo_t *context, const QString &fontFamily);

    void fill(const charts::Path &path, const QColor &colour) override;
    void stroke(const charts::Path &path, const charts::Stroke &stroke) override;
    void text(QPointF at, const QString &text, const charts::TextStyle &style, charts::Align align = charts::Align::Left) override;
    double textWidth(const QString &text, const charts::TextStyle &style) const override;
    void pushClip(const QRectF &rect) override;
    void popClip() override;

private:
    void trace(const charts::Path &path);
    void setColour(const QColor &colour);

    cairo_t *m_context;
    QString m_fontFamily;
};

} // namespace report
