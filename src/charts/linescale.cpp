// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/linescale.h"

#include <algorithm>
#include <cmath>

namespace charts {

double LineScale::x(QDate day) const
{
    const auto span = std::max<qint64>(1, firstDay.daysTo(lastDay));
    const double share = static_cast<double>(firstDay.daysTo(day)) / static_cast<double>(span);
    return plot.left() + std::clamp(share, 0.0, 1.0) * plot.width();
}

double LineScale::y(double value) const
{
    return plot.bottom() - (std::clamp(value, axis.from, axis.to) - axis.from) / (axis.to - axis.from) * plot.height();
}

std::vector<QPointF> thinned(std::vector<QPointF> points, double columnWidth)
{
    std::vector<QPointF> result;
    const auto byY = [](QPointF a, QPointF b) { return a.y() < b.y(); };
    for (auto first = points.begin(); first != points.end();) {
        const double column = std::floor(first->x() / columnWidth);
        const auto end = std::find_if(first, points.end(), [&](QPointF p) { return std::floor(p.x() / columnWidth) != column; });
        if (end - first <= 4) {
            result.insert(result.end(), first, end);
        } else {
            auto [low, high] = std::minmax_element(first, end, byY);
            if (high < low)
                std::swap(low, high);
            result.insert(result.end(), {*first, *low, *high, *(end - 1)});
        }
        first = end;
    }
    return result;
}

} // namespace charts
