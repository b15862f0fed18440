// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/mixbar.h"

#include <algorithm>

namespace charts {

MixBarLayout layOut(const MixBar &bar, const QRectF &box, const Theme &theme)
{
    const auto rectAt = [&](double left, double width, double height) {
        return QRectF(left, box.center().y() - height / 2, width, height);
    };
    double sum = 0;
    for (const auto &part : bar.parts)
        sum += std::max(0.0, part.share);
    const double scale = sum > 1 ? 1 / sum : 1; // rounded shares may exceed the whole by a little

    MixBarLayout layout;
    layout.track = rectAt(box.left(), box.width(), theme.u(2.5));
    const double gap = theme.u(0.25);
    double left = box.left();
    for (const auto &part : bar.parts) {
        const double width = std::max(0.0, part.share) * scale * box.width();
        layout.parts.push_back(width > 0 ? rectAt(left, std::max(width - gap, width / 2), theme.u(2.5)) : QRectF());
        layout.colours.push_back(part.colour);
        left += width;
    }
    if (bar.limit)
        layout.limit = rectAt(box.left() + std::clamp(*bar.limit, 0.0, 1.0) * box.width() - theme.u(0.3), theme.u(0.6), theme.u(4));
    return layout;
}

void draw(Canvas &canvas, const MixBarLayout &layout, const Theme &theme)
{
    canvas.fillRect(layout.track, theme.sunken);
    for (std::size_t i = 0; i < layout.parts.size(); ++i)
        if (!layout.parts[i].isEmpty())
            canvas.fillRect(layout.parts[i], layout.colours[i]);
    if (layout.limit)
        canvas.fillRect(*layout.limit, theme.text);
}

} // namespace charts
