// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/calendarpages.h"
#include "report/content.h"

namespace report {

// How much smaller or larger than usual a document may be set.
struct ZoomBounds {
    double least = 1;
    double most = 1;
};
// A poster is read from a few steps away, and no type gets smaller than can be read.
ZoomBounds boundsOf(const CalendarInput &input);

// The document as large as it may be while each of its sections stays on one sheet. What takes more sheets even at the smallest is
// set as large as that many sheets allow.
Document fitted(Document document, const ZoomBounds &bounds);

} // namespace report
