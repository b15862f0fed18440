// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/sparkline.h"

#include <algorithm>
#include <limits>

namespace charts {

SparklineLayout layOut(const std::vector<std::optional<double>> &values, const QRectF &box, const Theme &theme)
{
    double low = std::numeric_limits<double>::max(), high = std::numeric_limits<double>::lowest();
    for (const auto &value : values)
        if (value)
            low = std::min(low, *value), high = std::max(high, *value);

    const double dot = theme.u(0.75);
    const QRectF area = box.adjusted(dot, dot, -dot, -dot);
    const auto step = area.width() / std::max(1.0, static_cast<double>(values.size()) - 1);
    SparklineLayout layout;
    bool isOpen = false;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (values[i]) {
            const double share = high > low ? (*values[i] - low) / (high - low) : 0.5;
            const QPointF point(area.left() + step * static_cast<double>(i), area.bottom() - share * area.height());
            if (!isOpen)
                layout.runs.emplace_back();
            layout.runs.back().push_back(point);
            if (i + 1 == values.size())
                layout.last = point;
        }
        isOpen = values[i].has_value();
    }
    return layout;
}

void draw(Canvas &canvas, const SparklineLayout &layout, const Theme &theme)
{
    for (const auto &run : layout.runs) {
        Path path;
        if (run.size() == 1) {
            path.addEllipse(run.front(), theme.u(0.4), theme.u(0.4));
            canvas.fill(path, theme.text);
        } else {
            path.addPolyline(run);
            canvas.stroke(path, {theme.text, theme.u(0.375), {}, true});
        }
    }
    if (layout.last) {
        Path dot;
        dot.addEllipse(*layout.last, theme.u(0.65), theme.u(0.65));
        canvas.fill(dot, theme.text);
    }
}

} // namespace charts
