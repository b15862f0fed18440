// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/linechart.h"

namespace charts {

namespace {

void strokeLine(Canvas &canvas, const std::vector<QPointF> &points, const Stroke &stroke)
{
    if (points.size() < 2)
        return;
    Path path;
    path.addPolyline(points);
    canvas.stroke(path, stroke);
}

void fillDot(Canvas &canvas, QPointF centre, double radius, const QColor &colour)
{
    Path path;
    path.addEllipse(centre, radius, radius);
    canvas.fill(path, colour);
}

void drawGrid(Canvas &canvas, const LineChartLayout &layout, const Theme &theme, double px)
{
    const auto &plot = layout.plot;
    for (const double y : layout.levels)
        canvas.line({plot.left(), y}, {plot.right(), y}, {theme.line, px, {}, false});
    for (const double x : layout.days)
        canvas.line({x, plot.bottom()}, {x, plot.bottom() + 4 * px}, {theme.control, px, {}, false});
    for (const auto &strip : layout.campaigns)
        if (strip.left() > plot.left()) // else it began before
            canvas.line(strip.bottomLeft(), {strip.left(), plot.bottom()}, {theme.control, 1.2 * px, {1.5 * px, 3 * px}, false});
    for (std::size_t i = 0; i < layout.campaigns.size(); ++i) { // over the lines that fall from the lanes above
        const auto &strip = layout.campaigns[i];
        canvas.fillRect(layout.campaignGrounds[i], theme.sunken);
        canvas.line(strip.bottomLeft(), strip.bottomRight(), {theme.control, 1.5 * px, {}, false});
    }
}

void drawLines(Canvas &canvas, const LineChartLayout &layout, const Theme &theme, double px)
{
    if (layout.band.size() > 2) {
        auto colour = theme.accent;
        colour.setAlphaF(0.16F);
        Path band;
        band.addPolygon(layout.band);
        canvas.fill(band, colour);
    }
    strokeLine(canvas, layout.previous, {theme.control, 1.5 * px, {}, true});
    strokeLine(canvas, layout.target, {theme.text, 1.5 * px, {6 * px, 4 * px}, false});
    strokeLine(canvas, layout.forecast, {theme.accent, 2 * px, {2 * px, 3 * px}, false});
    for (const auto &run : layout.actual) {
        if (run.size() == 1)
            fillDot(canvas, run.front(), 1.5 * px, theme.accent);
        strokeLine(canvas, run, {theme.accent, 2.5 * px, {}, true});
    }
    for (const auto &marker : layout.markers) {
        fillDot(canvas, marker, 3.6 * px, theme.surface);
        fillDot(canvas, marker, 2.8 * px, theme.accent);
    }
}

void drawToday(Canvas &canvas, const LineChartLayout &layout, const Theme &theme, double px)
{
    if (layout.today)
        canvas.line({*layout.today, layout.plot.top()}, {*layout.today, layout.plot.bottom()}, {theme.text, px, {}, false});
    if (layout.expected) {
        const QPointF across(3.6 * px, 0), up(0, 6 * px), at = *layout.expected;
        Path diamond;
        diamond.addPolygon({at - up, at + across, at + up, at - across});
        canvas.fill(diamond, theme.surface);
        canvas.stroke(diamond, {theme.text, 1.2 * px, {}, true});
    }
    if (layout.lastActual) {
        fillDot(canvas, *layout.lastActual, 4.5 * px, theme.surface);
        fillDot(canvas, *layout.lastActual, 3.5 * px, theme.accent);
    }
}

// A pole on the point and a pennant at its top.
void drawFlags(Canvas &canvas, const LineChartLayout &layout, const Theme &theme, double px)
{
    for (const auto &flag : layout.flags) {
        const QPointF top = flag.at - QPointF(0, 12 * px);
        canvas.line(flag.at, top, {theme.text, 1.2 * px, {}, false});
        Path pennant;
        pennant.addPolygon({top, top + QPointF(7 * px, 3 * px), top + QPointF(0, 6 * px)});
        canvas.fill(pennant, theme.text);
        fillDot(canvas, flag.at, 1.5 * px, theme.text);
    }
}

void drawLabel(Canvas &canvas, const LineChartLayout::Label &label)
{
    constexpr double halfCapital = 0.357; // of the size: puts capitals and figures in the middle of the box
    const double y = label.box.center().y() + halfCapital * label.style.size;
    const double x = label.align == Align::Left  ? label.box.left()
                   : label.align == Align::Right ? label.box.right()
                                                 : label.box.center().x();
    canvas.text({x, y}, label.text, label.style, label.align);
}

} // namespace

void draw(Canvas &canvas, const LineChartLayout &layout, const Theme &theme)
{
    const double px = theme.unit / 4; // strokes follow the unit, as everything does
    drawGrid(canvas, layout, theme, px);
    drawLines(canvas, layout, theme, px);
    drawToday(canvas, layout, theme, px);
    drawFlags(canvas, layout, theme, px);
    for (const auto &label : layout.labels) {
        if (label.role == LineChartLayout::Role::Today || label.role == LineChartLayout::Role::Milestone) {
            auto veil = theme.surface;
            veil.setAlphaF(0.9F);
            canvas.fillRect(label.box.adjusted(-px, 0, px, 0), veil);
        }
        drawLabel(canvas, label);
    }
}

} // namespace charts
