// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/canvas.h"

#include <optional>

namespace charts {

// A stacked bar of shares with their limit as a tick: the mix meter. Shares are of one whole; what they leave open stays track.
struct MixBar {
    struct Part {
        double share = 0; // 0 … 1
        QColor colour;
    };
    std::vector<Part> parts;
    std::optional<double> limit; // measured from the left, 0 … 1
};

struct MixBarLayout {
    QRectF track;
    std::vector<QRectF> parts; // one for each of the bar's, empty for a share of nothing
    std::vector<QColor> colours;
    std::optional<QRectF> limit;
};

// Over the whole width in the middle of `box`; the bar is 2.5 u high, its tick 4 u.
MixBarLayout layOut(const MixBar &bar, const QRectF &box, const Theme &theme);
void draw(Canvas &canvas, const MixBarLayout &layout, const Theme &theme);

} // namespace charts
