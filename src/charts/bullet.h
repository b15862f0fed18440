// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/canvas.h"
#include "core/scoreboard.h"

#include <optional>

namespace charts {

// What a bullet shows, as progress: 0 is the baseline (or nothing), 1 the target, so right is always good.
struct Bullet {
    std::optional<double> progress;
    std::optional<double> expected;

    static Bullet of(const core::KpiReading &reading);
};

// Where its parts lie. The track ends at 108 % of the target; more gets an arrow, going the wrong way draws no bar.
struct BulletLayout {
    QRectF track;
    std::optional<QRectF> bar;
    QRectF target;
    std::optional<QPointF> expected; // the middle of the diamond
    bool isBeyond = false;
    bool movesAway = false; // the place that shows the bullet says so in words

    double xOf(double progress) const;
};

// In the middle of `box`, over its whole width. A bullet is 4 u high.
BulletLayout layOut(const Bullet &bullet, const QRectF &box, const Theme &theme);
void draw(Canvas &canvas, const BulletLayout &layout, const Theme &theme);

} // namespace charts
