// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/layout/galley.h"
#include "report/pictures.h"

namespace report {

// A picture that is laid out for a width: how high it is and how it is drawn.
struct Drawing {
    double height = 0;
    std::function<void(Sheet &, QPointF)> draw;
};

Drawing drawingOf(const Picture &picture, const Measure &measure);

Drawing drawingOf(const RoadPicture &road, const Measure &measure);
Drawing drawingOf(const QuarterPicture &quarter, const Measure &measure);
Drawing drawingOf(const ChartPicture &picture, const Measure &measure);
Drawing drawingOf(const BulletLegend &legend, const Measure &measure);

} // namespace report
