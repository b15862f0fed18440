// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/linelabels.h"

#include <QLineF>

#include <algorithm>
#include <cmath>

namespace charts {

namespace {

bool runsThrough(const std::vector<QPointF> &line, const QRectF &box)
{
    const QLineF down(box.topLeft(), box.bottomRight()), up(box.bottomLeft(), box.topRight());
    for (std::size_t i = 1; i < line.size(); ++i) {
        if (std::max(line[i - 1].x(), line[i].x()) < box.left() || std::min(line[i - 1].x(), line[i].x()) > box.right())
            continue;
        const QLineF segment(line[i - 1], line[i]);
        if (box.contains(line[i]) || segment.intersects(down, nullptr) == QLineF::BoundedIntersection
            || segment.intersects(up, nullptr) == QLineF::BoundedIntersection)
            return true;
    }
    return false;
}

// How much a label at this place would hide or be hidden; nothing where it can't be at all.
std::optional<double> clutter(const LineChartLayout &layout, const QRectF &box)
{
    if (!layout.plot.contains(box))
        return std::nullopt;
    for (const auto &label : layout.labels)
        if (label.box.intersects(box))
            return std::nullopt;
    double sum = 0;
    for (const auto &run : layout.actual)
        sum += runsThrough(run, box) ? 4 : 0;
    for (const auto *line : {&layout.target, &layout.forecast, &layout.previous})
        sum += runsThrough(*line, box) ? 4 : 0;
    for (const QPointF &marker : layout.markers)
        sum += box.contains(marker) ? 4 : 0;
    for (const auto &strip : layout.campaigns)
        sum += strip.left() > box.left() && strip.left() < box.right() ? 3 : 0;
    for (const double y : layout.levels)
        sum += y > box.top() && y < box.bottom() ? 0.7 : 0;
    for (const auto &flag : layout.flags)
        sum += box.contains(flag.at) ? 6 : 0;
    for (const auto &mark : {layout.lastActual, layout.expected})
        sum += mark && box.contains(*mark) ? 8 : 0;
    if (layout.today && *layout.today > box.left() && *layout.today < box.right())
        sum += 8;
    return sum;
}

struct PointLabel {
    QPointF mark;
    QString text;
    TextStyle style;
    bool prefersLeft = false;
    bool prefersAbove = false;
    LineChartLayout::Role role = LineChartLayout::Role::Today;
    int reach = 12; // how far up and down, in half lines
    double mostClutter = 1000; // rather no label than one that hides more
};

void placeNear(LineChartLayout &layout, const PointLabel &label, const Canvas &canvas, const Theme &theme)
{
    const double width = canvas.textWidth(label.text, label.style), height = theme.lineHeight(Theme::caption), away = theme.u(2.5);
    std::optional<double> least;
    QRectF best;
    for (const bool left : {label.prefersLeft, !label.prefersLeft}) {
        for (int half = -label.reach; half <= label.reach; ++half) {
            const double x = left ? label.mark.x() - away - width : label.mark.x() + away;
            const QRectF box(x, label.mark.y() + half * height / 2 - height / 2, width, height);
            auto cost = clutter(layout, box);
            if (!cost || *cost > label.mostClutter)
                continue;
            *cost += std::abs(half) * 0.3 + (left == label.prefersLeft ? 0 : 0.4) + ((half < 0) == label.prefersAbove ? 0 : 0.4);
            if (!least || *cost < *least) {
                least = cost;
                best = box;
            }
        }
    }
    if (least)
        layout.labels.push_back({label.role, best, label.text, label.style, Align::Left});
}

} // namespace

void placeTodayLabels(LineChartLayout &layout, const LineChart &chart, const Canvas &canvas, const Theme &theme)
{
    const bool isAhead = layout.lastActual && layout.expected && layout.lastActual->y() < layout.expected->y();
    if (layout.lastActual && !chart.words.actual.isEmpty())
        placeNear(layout,
            {*layout.lastActual, chart.words.actual, textStyle(theme, Theme::caption, theme.accent, Weight::DemiBold), isAhead, isAhead},
            canvas, theme);
    if (layout.expected && !chart.words.expected.isEmpty())
        placeNear(layout, {*layout.expected, chart.words.expected, textStyle(theme, Theme::caption, theme.text), !isAhead, !isAhead},
            canvas, theme);
}

void placeMilestoneNames(LineChartLayout &layout, const LineChart &chart, const Canvas &canvas, const Theme &theme)
{
    const auto style = textStyle(theme, Theme::caption, theme.text);
    const double most = layout.plot.width() * 0.3;
    for (const auto &flag : layout.flags)
        for (const auto &milestone : chart.milestones)
            if (milestone.text == flag.text && !milestone.name.isEmpty())
                placeNear(layout,
                    {flag.at - QPointF(0, theme.u(2)), canvas.elided(milestone.name, style, most), style, false, true,
                        LineChartLayout::Role::Milestone, 8, 3.9},
                    canvas, theme);
}

} // namespace charts
