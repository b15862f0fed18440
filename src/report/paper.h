// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/pagebreaks.h"
#include "report/style.h"

#include <QSizeF>

namespace report {

// The sheet that pages are made for, in pt: A4, upright or on its side.
constexpr double marginOf(Orientation orientation)
{
    return orientation == Orientation::Portrait ? style::marginPortrait : style::marginLandscape;
}

inline QSizeF paperOf(Orientation orientation)
{
    return orientation == Orientation::Portrait ? QSizeF(style::paperShort, style::paperLong) : QSizeF(style::paperLong, style::paperShort);
}

inline double bodyWidthOf(Orientation orientation)
{
    return paperOf(orientation).width() - 2 * marginOf(orientation);
}

inline double bodyHeightOf(Orientation orientation)
{
    return paperOf(orientation).height() - 2 * marginOf(orientation) - style::footerHeight + 10; // the footer reaches into the margin
}

} // namespace report
