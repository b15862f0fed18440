// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/canvas.h"

#include <QByteArray>
#include <QSizeF>

namespace charts {

// Writes an SVG picture whose text is real text: it can be searched, edited and read aloud. `measure` says how wide a text is and
// must outlive this.
class SvgCanvas : public Canvas {
public:
    SvgCanvas(QSizeF size, const QString &fontFamily, const Canvas &measure);

    void fill(const Path &path, const QColor &colour) override;
    void stroke(const Path &path, const Stroke &stroke) override;
    void text(QPointF at, const QString &text, const TextStyle &style, Align align = Align::Left) override;
    double textWidth(const QString &text, const TextStyle &style) const override { return m_measure.textWidth(text, style); }
    void pushClip(const QRectF &rect) override;
    void popClip() override;

    // The whole document; `title` is what a screen reader says of the picture.
    QByteArray document(const QString &title) const;

private:
    QSizeF m_size;
    QString m_fontFamily;
    const Canvas &m_measure;
    QString m_body;
    int m_clips = 0;
};

} // namespace charts
