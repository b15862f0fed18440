// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/heatcell.h"

#include <algorithm>

namespace charts {

QColor heatColour(double share, const Theme &theme)
{
    constexpr double least = 0.06, most = 0.45; // figures stay readable on the strongest
    const double part = least + (most - least) * std::clamp(share, 0.0, 1.0);
    const auto mixed = [part](int ground, int hue) { return static_cast<int>(ground + (hue - ground) * part + 0.5); };
    return {mixed(theme.surface.red(), theme.accent.red()), mixed(theme.surface.green(), theme.accent.green()),
        mixed(theme.surface.blue(), theme.accent.blue())};
}

void drawHeatCell(Canvas &canvas, const HeatCell &cell, const QRectF &box, const Theme &theme)
{
    const QRectF tile = box.adjusted(theme.u(0.25), theme.u(0.25), -theme.u(0.25), -theme.u(0.25));
    if (cell.value.isEmpty()) {
        canvas.fillRect(tile, theme.sunken);
        return;
    }
    canvas.fillRect(tile, heatColour(cell.share, theme));
    const double line = theme.lineHeight(Theme::caption);
    const double middle = tile.center().y();
    const TextStyle strong = textStyle(theme, Theme::caption, theme.text, Weight::DemiBold);
    const TextStyle quiet = textStyle(theme, Theme::code, theme.text);
    canvas.text({tile.center().x(), middle - line * 0.1}, canvas.elided(cell.value, strong, tile.width()), strong, Align::Centre);
    canvas.text({tile.center().x(), middle + line * 0.8}, canvas.elided(cell.below, quiet, tile.width()), quiet, Align::Centre);
    if (!cell.isBest)
        return;
    Path frame;
    frame.addRect(tile.adjusted(theme.u(0.25), theme.u(0.25), -theme.u(0.25), -theme.u(0.25)));
    canvas.stroke(frame, {theme.text, theme.u(0.5)});
}

} // namespace charts
