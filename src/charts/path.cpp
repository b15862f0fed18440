// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/canvas.h"

#include <algorithm>

namespace charts {

namespace {
constexpr double circleHandle = 0.5522847498; // the cubic handle that comes closest to a quarter circle
}

void Path::moveTo(QPointF p)
{
    m_steps.push_back(Step::Move);
    m_points.push_back(p);
}

void Path::lineTo(QPointF p)
{
    m_steps.push_back(Step::Line);
    m_points.push_back(p);
}

void Path::curveTo(QPointF c1, QPointF c2, QPointF end)
{
    m_steps.push_back(Step::Curve);
    m_points.insert(m_points.end(), {c1, c2, end});
}

void Path::close()
{
    m_steps.push_back(Step::Close);
}

void Path::addEllipse(QPointF centre, double rx, double ry)
{
    const double x = centre.x(), y = centre.y(), hx = rx * circleHandle, hy = ry * circleHandle;
    moveTo({x + rx, y});
    curveTo({x + rx, y + hy}, {x + hx, y + ry}, {x, y + ry});
    curveTo({x - hx, y + ry}, {x - rx, y + hy}, {x - rx, y});
    curveTo({x - rx, y - hy}, {x - hx, y - ry}, {x, y - ry});
    curveTo({x + hx, y - ry}, {x + rx, y - hy}, {x + rx, y});
    close();
}

void Path::addRect(const QRectF &rect)
{
    addPolygon({rect.topLeft(), rect.topRight(), rect.bottomRight(), rect.bottomLeft()});
}

void Path::addRoundedRect(const QRectF &rect, double radius)
{
    const double r = std::min({radius, rect.width() / 2, rect.height() / 2}), h = r * (1 - circleHandle);
    const double left = rect.left(), top = rect.top(), right = rect.right(), bottom = rect.bottom();
    if (r <= 0)
        return addRect(rect);
    moveTo({left + r, top});
    lineTo({right - r, top});
    curveTo({right - h, top}, {right, top + h}, {right, top + r});
    lineTo({right, bottom - r});
    curveTo({right, bottom - h}, {right - h, bottom}, {right - r, bottom});
    lineTo({left + r, bottom});
    curveTo({left + h, bottom}, {left, bottom - h}, {left, bottom - r});
    lineTo({left, top + r});
    curveTo({left, top + h}, {left + h, top}, {left + r, top});
    close();
}

void Path::addPolygon(const std::vector<QPointF> &points)
{
    if (points.empty())
        return;
    addPolyline(points);
    close();
}

void Path::addPolyline(const std::vector<QPointF> &points)
{
    for (const auto &point : points)
        &point == &points.front() ? moveTo(point) : lineTo(point);
}

QRectF Path::bounds() const
{
    if (m_points.empty())
        return {};
    const auto byX = [](QPointF a, QPointF b) { return a.x() < b.x(); };
    const auto byY = [](QPointF a, QPointF b) { return a.y() < b.y(); };
    const auto [left, right] = std::minmax_element(m_points.begin(), m_points.end(), byX);
    const auto [top, bottom] = std::minmax_element(m_points.begin(), m_points.end(), byY);
    return {QPointF(left->x(), top->y()), QPointF(right->x(), bottom->y())};
}

} // namespace charts
