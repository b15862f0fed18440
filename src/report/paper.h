// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/pagebreaks.h"
#include "report/style.h"

#include <QSizeF>

namespace report {

enum class PaperSize { A4, A3, Letter };

// The sheet that pages are made for, and how much larger than usual all that stands on it is drawn. Pages are set in pt of the
// usual size: a sheet that is magnified has the less room for it.
struct Paper {
    PaperSize size = PaperSize::A4;
    double zoom = 1;
};

// Its short side and its long one, in pt of the real sheet.
constexpr QSizeF sidesOf(PaperSize size)
{
    switch (size) {
    case PaperSize::A3:
        return {style::paperLong, 2 * style::paperShort};
    case PaperSize::Letter:
        return {8.5 * 72, 11 * 72};
    case PaperSize::A4:
        break;
    }
    return {style::paperShort, style::paperLong};
}

constexpr double marginOf(Orientation orientation)
{
    return orientation == Orientation::Portrait ? style::marginPortrait : style::marginLandscape;
}

inline QSizeF paperOf(Orientation orientation, const Paper &paper = {})
{
    const QSizeF sides = sidesOf(paper.size) / paper.zoom;
    return orientation == Orientation::Portrait ? sides : sides.transposed();
}

inline double bodyWidthOf(Orientation orientation, const Paper &paper = {})
{
    return paperOf(orientation, paper).width() - 2 * marginOf(orientation);
}

inline double bodyHeightOf(Orientation orientation, const Paper &paper = {})
{
    return paperOf(orientation, paper).height() - 2 * marginOf(orientation) - style::footerHeight
         + 10; // the footer reaches into the margin
}

} // namespace report
