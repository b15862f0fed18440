// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/canvas.h"

namespace charts {

// One cell of a heat map: a value as a shade of one hue, which everybody tells apart, the value itself in figures, and below it what
// it rests on.
struct HeatCell {
    double share = 0; // 0 … 1: from the least to the most of the map
    QString value; // "4.2"; empty: nothing is known, and the cell stays blank
    QString below; // "7"
    bool isBest = false; // framed
};

// From a breath of the accent to half of it, so that text stays readable on all shades.
QColor heatColour(double share, const Theme &theme);
void drawHeatCell(Canvas &canvas, const HeatCell &cell, const QRectF &box, const Theme &theme);

} // namespace charts
