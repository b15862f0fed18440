// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/canvas.h"

#include <optional>

namespace charts {

// A word-sized line without axis: the shape of the last weeks. A value that is not there is a gap, never a zero.
struct SparklineLayout {
    std::vector<std::vector<QPointF>> runs; // a run of one value is a dot
    std::optional<QPointF> last; // of the newest value, if it is the last one
};

SparklineLayout layOut(const std::vector<std::optional<double>> &values, const QRectF &box, const Theme &theme);
void draw(Canvas &canvas, const SparklineLayout &layout, const Theme &theme);

} // namespace charts
