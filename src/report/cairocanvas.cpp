// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/cairocanvas.h"

#include "report/pangotext.h"

namespace report {

CairoCanvas::CairoCanvas(cairo_t *context, const QString &fontFamily)
    : m_context(context)
    , m_fontFamily(fontFamily)
{
}

void CairoCanvas::fill(const charts::Path &path, const QColor &colour)
{
    trace(path);
    setColour(colour);
    cairo_fill(m_context);
}

void CairoCanvas::stroke(const charts::Path &path, const charts::Stroke &stroke)
{
    trace(path);
    setColour(stroke.colour);
    cairo_set_line_width(m_context, stroke.width);
    cairo_set_line_cap(m_context, stroke.isRound ? CAIRO_LINE_CAP_ROUND : CAIRO_LINE_CAP_BUTT);
    cairo_set_line_join(m_context, stroke.isRound ? CAIRO_LINE_JOIN_ROUND : CAIRO_LINE_JOIN_MITER);
    cairo_set_dash(m_context, stroke.dashes.data(), static_cast<int>(stroke.dashes.size()), 0);
    cairo_stroke(m_context);
    cairo_set_dash(m_context, nullptr, 0, 0);
}

void CairoCanvas::text(QPointF at, const QString &text, const charts::TextStyle &style, charts::Align align)
{
    const auto context = pangoContext();
    const auto line = pangoLine(context.get(), m_fontFamily, text, style);
    const double width = align == charts::Align::Left ? 0 : pangoWidth(line.get());
    setColour(style.colour);
    cairo_move_to(m_context, at.x() - (align == charts::Align::Centre ? width / 2 : width), at.y());
    pango_cairo_show_layout_line(m_context, pango_layout_get_line_readonly(line.get(), 0));
    cairo_new_path(m_context);
}

double CairoCanvas::textWidth(const QString &text, const charts::TextStyle &style) const
{
    const auto context = pangoContext();
    return pangoWidth(pangoLine(context.get(), m_fontFamily, text, style).get());
}

void CairoCanvas::pushClip(const QRectF &rect)
{
    cairo_save(m_context);
    cairo_rectangle(m_context, rect.x(), rect.y(), rect.width(), rect.height());
    cairo_clip(m_context);
}

void CairoCanvas::popClip()
{
    cairo_restore(m_context);
}

void CairoCanvas::trace(const charts::Path &path)
{
    cairo_new_path(m_context);
    auto point = path.points().begin();
    for (const auto step : path.steps()) {
        switch (step) {
        case charts::Path::Step::Move:
            cairo_move_to(m_context, point->x(), point->y());
            break;
        case charts::Path::Step::Line:
            cairo_line_to(m_context, point->x(), point->y());
            break;
        case charts::Path::Step::Curve:
            cairo_curve_to(m_context, point[0].x(), point[0].y(), point[1].x(), point[1].y(), point[2].x(), point[2].y());
            break;
        case charts::Path::Step::Close:
            cairo_close_path(m_context);
            continue;
        }
        point += step == charts::Path::Step::Curve ? 3 : 1;
    }
}

void CairoCanvas::setColour(const QColor &colour)
{
    cairo_set_source_rgba(m_context, colour.redF(), colour.greenF(), colour.blueF(), colour.alphaF());
}

} // namespace report
