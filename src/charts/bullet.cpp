// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/bullet.h"

#include <algorithm>

namespace charts {

namespace {

constexpr double trackEnd = 1.08; // progress at the right end of the track

Path diamondAt(QPointF centre, double width, double height)
{
    Path path;
    path.addPolygon(
        {centre - QPointF(0, height / 2), centre + QPointF(width / 2, 0), centre + QPointF(0, height / 2), centre - QPointF(width / 2, 0)});
    return path;
}

QRectF centredOn(const QRectF &box, double left, double width, double height)
{
    return {left, box.center().y() - height / 2, width, height};
}

// From the target to the end of the track, as high as the target's tick.
void drawArrow(Canvas &canvas, const BulletLayout &layout, const Theme &theme)
{
    const double tip = layout.track.right(), start = layout.target.right(), middle = layout.track.center().y();
    Path path;
    path.addPolygon({{tip, middle}, {start, middle - theme.u(1.75)}, {start, middle + theme.u(1.75)}});
    canvas.fill(path, theme.accent);
}

} // namespace

Bullet Bullet::of(const core::KpiReading &reading)
{
    const bool isKnown = reading.status != core::KpiStatus::NotEnoughData;
    return {reading.progress, isKnown ? reading.expectedProgress : std::nullopt};
}

double BulletLayout::xOf(double progress) const
{
    return track.left() + track.width() * std::clamp(progress, 0.0, trackEnd) / trackEnd;
}

BulletLayout layOut(const Bullet &bullet, const QRectF &box, const Theme &theme)
{
    BulletLayout layout;
    layout.track = centredOn(box, box.left(), box.width(), theme.u(2.5));
    layout.target = centredOn(box, layout.xOf(1) - theme.u(0.3), theme.u(0.6), theme.u(4));
    layout.isBeyond = bullet.progress && *bullet.progress > trackEnd;
    layout.movesAway = bullet.progress && *bullet.progress < 0;
    if (bullet.progress && *bullet.progress > 0)
        layout.bar = centredOn(box, box.left(), layout.xOf(*bullet.progress) - box.left(), theme.u(1.5));
    if (bullet.progress && bullet.expected)
        layout.expected = QPointF(layout.xOf(*bullet.expected), box.center().y());
    return layout;
}

void draw(Canvas &canvas, const BulletLayout &layout, const Theme &theme)
{
    canvas.fillRect(layout.track, theme.sunken);
    if (layout.bar)
        canvas.fillRect(
            layout.isBeyond ? layout.bar->adjusted(0, 0, layout.target.right() - layout.bar->right(), 0) : *layout.bar, theme.accent);
    canvas.fillRect(layout.target, theme.text);
    if (layout.isBeyond)
        drawArrow(canvas, layout, theme);
    if (layout.expected) {
        const auto diamond = diamondAt(*layout.expected, theme.u(1.8), theme.u(3));
        canvas.fill(diamond, theme.surface);
        canvas.stroke(diamond, {theme.text, theme.u(0.3), {}, true});
    }
}

} // namespace charts
