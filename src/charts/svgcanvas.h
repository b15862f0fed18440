// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/canvas.h"

#include <QByteArray>
#include <QSizeF>

namespace charts {

// Writes an SVG picture whose text is real text: it can be searched, edited and read aloud. Needs no QGuiApplication.
class SvgCanvas : public Canvas {
public:
    SvgCanvas(QSizeF size, const QString &fontFamily);

    void fill(const Path &path, const QColor &colour) override;
    void stroke(const Path &path, const Stroke &stroke) override;
    void text(QPointF at, const QString &text, const TextStyle &style, Align align = Align::Left) override;
    double textWidth(const QString &text, const TextStyle &style) const override;
    void pushClip(const QRectF &rect) override;
    void popClip() override;

    // The whole document; `title` is what a screen reader says of the picture.
    QByteArray document(const QString &title) const;

private:
    QSizeF m_size;
    QString m_fontFamily;
    QString m_body;
    int m_clips = 0;
};

} // namespace charts
