// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/marks.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace charts {

namespace {

QRectF squareIn(const QRectF &box)
{
    const double side = std::min(box.width(), box.height());
    return {box.center() - QPointF(side / 2, side / 2), QSizeF(side, side)};
}

// Points given in a square from -1 to 1, y downwards.
Path shapeIn(const QRectF &square, std::vector<QPointF> points)
{
    for (auto &point : points)
        point = square.center() + point * (square.width() / 2);
    Path path;
    path.addPolygon(points);
    return path;
}

// Corners on a circle, the first at the top; `inner` < 1 puts a notch between two of them.
std::vector<QPointF> corners(int count, double inner)
{
    std::vector<QPointF> points;
    const bool isStar = inner < 1;
    const int total = isStar ? 2 * count : count;
    for (int i = 0; i < total; ++i) {
        const double angle = 2 * std::numbers::pi * i / total, radius = isStar && i % 2 == 1 ? inner : 1;
        points.emplace_back(radius * std::sin(angle), -radius * std::cos(angle));
    }
    return points;
}

Path domeIn(const QRectF &square)
{
    const double r = square.width() / 2, h = r * 0.5522847498;
    const QPointF base = square.center() + QPointF(0, r / 2);
    Path path;
    path.moveTo(base - QPointF(r, 0));
    path.curveTo(base - QPointF(r, h), base - QPointF(h, r), base - QPointF(0, r));
    path.curveTo(base + QPointF(h, -r), base + QPointF(r, -h), base + QPointF(r, 0));
    path.close();
    return path;
}

Path ringIn(const QRectF &square)
{
    const double outer = square.width() / 2, inner = outer * 0.68, h = inner * 0.5522847498;
    const double x = square.center().x(), y = square.center().y();
    Path path;
    path.addEllipse(square.center(), outer, outer);
    path.moveTo({x + inner, y});
    path.curveTo({x + inner, y - h}, {x + h, y - inner}, {x, y - inner});
    path.curveTo({x - h, y - inner}, {x - inner, y - h}, {x - inner, y});
    path.curveTo({x - inner, y + h}, {x - h, y + inner}, {x, y + inner});
    path.curveTo({x + h, y + inner}, {x + inner, y + h}, {x + inner, y});
    path.close();
    return path;
}

// The order in which pillars take the series, chosen so that neighbours in a bar differ most.
constexpr std::array<std::size_t, 6> pillarSeries{0, 2, 4, 1, 3, 5};

} // namespace

StatusMark statusMark(core::KpiStatus status)
{
    switch (status) {
    case core::KpiStatus::OnTrack:
        return StatusMark::Circle;
    case core::KpiStatus::Behind:
        return StatusMark::Triangle;
    case core::KpiStatus::AtRisk:
        return StatusMark::Square;
    case core::KpiStatus::NotEnoughData:
        break;
    }
    return StatusMark::Ring;
}

QColor statusColour(core::KpiStatus status, const Theme &theme)
{
    switch (status) {
    case core::KpiStatus::OnTrack:
        return theme.onTrack;
    case core::KpiStatus::Behind:
        return theme.behind;
    case core::KpiStatus::AtRisk:
        return theme.atRisk;
    case core::KpiStatus::NotEnoughData:
        break;
    }
    return theme.noData;
}

QColor statusSoftColour(core::KpiStatus status, const Theme &theme)
{
    switch (status) {
    case core::KpiStatus::OnTrack:
        return theme.onTrackSoft;
    case core::KpiStatus::Behind:
        return theme.behindSoft;
    case core::KpiStatus::AtRisk:
        return theme.atRiskSoft;
    case core::KpiStatus::NotEnoughData:
        break;
    }
    return theme.noDataSoft;
}

PillarMark pillarMark(int position)
{
    return position < 0 || position > 5 ? PillarMark::Bar : static_cast<PillarMark>(position);
}

QColor pillarColour(int position, const Theme &theme)
{
    return position < 0 || position > 5 ? theme.muted : theme.series[pillarSeries[static_cast<std::size_t>(position)]];
}

Path outline(StatusMark mark, const QRectF &box)
{
    const auto square = squareIn(box);
    switch (mark) {
    case StatusMark::Circle: {
        Path path;
        path.addEllipse(square.center(), square.width() * 0.44, square.width() * 0.44);
        return path;
    }
    case StatusMark::Triangle:
        return shapeIn(square, {{0, -0.9}, {1, 0.85}, {-1, 0.85}});
    case StatusMark::Square:
        return shapeIn(square, {{-0.8, -0.8}, {0.8, -0.8}, {0.8, 0.8}, {-0.8, 0.8}});
    case StatusMark::Ring:
        break;
    }
    return ringIn(square.adjusted(square.width() * 0.06, square.width() * 0.06, -square.width() * 0.06, -square.width() * 0.06));
}

Path outline(PillarMark mark, const QRectF &box)
{
    const auto square = squareIn(box);
    switch (mark) {
    case PillarMark::Diamond:
        return shapeIn(square, {{0, -1}, {1, 0}, {0, 1}, {-1, 0}});
    case PillarMark::Plus: {
        const double a = 0.36;
        return shapeIn(
            square, {{-a, -1}, {a, -1}, {a, -a}, {1, -a}, {1, a}, {a, a}, {a, 1}, {-a, 1}, {-a, a}, {-1, a}, {-1, -a}, {-a, -a}});
    }
    case PillarMark::Dome:
        return domeIn(square);
    case PillarMark::Hourglass:
        return shapeIn(square, {{-0.8, -1}, {0.8, -1}, {0.18, 0}, {0.8, 1}, {-0.8, 1}, {-0.18, 0}});
    case PillarMark::Star:
        return shapeIn(square, corners(5, 0.42));
    case PillarMark::Pentagon:
        return shapeIn(square, corners(5, 1));
    case PillarMark::Bar:
        break;
    }
    return shapeIn(square, {{-1, -0.3}, {1, -0.3}, {1, 0.3}, {-1, 0.3}});
}

void drawStatus(Canvas &canvas, const Theme &theme, core::KpiStatus status, const QRectF &box)
{
    canvas.fill(outline(statusMark(status), box), statusColour(status, theme));
}

void drawPillar(Canvas &canvas, const Theme &theme, int position, const QRectF &box)
{
    canvas.fill(outline(pillarMark(position), box), pillarColour(position, theme));
}

} // namespace charts
