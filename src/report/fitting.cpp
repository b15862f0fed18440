// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/fitting.h"

#include "report/pages.h"

#include <algorithm>
#include <cmath>

namespace report {

namespace {

constexpr double zoomStep = 0.05;

// Nothing where a strip is higher than any sheet.
std::optional<int> sheetsAt(Document &document, double zoom)
{
    document.paper.zoom = zoom;
    const Pages pages(document);
    const bool isTooHigh = std::any_of(pages.strips().begin(), pages.strips().end(),
        [&](const Strip &strip) { return strip.block.height > bodyHeightOf(strip.block.orientation, document.paper); });
    return isTooHigh ? std::nullopt : std::optional(pages.count());
}

} // namespace

ZoomBounds boundsOf(const CalendarInput &input)
{
    const bool isLarge = input.paper == PaperSize::A3;
    const double asOnA4 = isLarge ? std::sqrt(2.0) : 1;
    switch (input.kind) {
    case CalendarKind::Month:
        return {isLarge ? 1.0 : 0.8, asOnA4};
    case CalendarKind::MonthPoster:
        return {isLarge ? 1.0 : 0.75, 1.5 * asOnA4};
    case CalendarKind::QuarterPoster:
        return {isLarge ? 0.8 : 0.75, 1.5 * asOnA4};
    case CalendarKind::Quarter:
    case CalendarKind::WeekLists:
        break;
    }
    return {asOnA4, asOnA4};
}

Document fitted(Document document, const ZoomBounds &bounds)
{
    const std::optional<int> atLeast = bounds.most > bounds.least ? sheetsAt(document, bounds.least) : std::nullopt;
    document.paper.zoom = bounds.least;
    if (!atLeast)
        return document;
    const int sheets = std::max(static_cast<int>(document.sections.size()), *atLeast);
    int fitting = 0, tooLarge = static_cast<int>((bounds.most - bounds.least) / zoomStep + 0.5) + 1; // in steps above the least
    while (tooLarge - fitting > 1) {
        const int tried = (fitting + tooLarge) / 2;
        const std::optional<int> taken = sheetsAt(document, bounds.least + tried * zoomStep);
        (taken && *taken <= sheets ? fitting : tooLarge) = tried;
    }
    document.paper.zoom = std::min(bounds.most, bounds.least + fitting * zoomStep);
    return document;
}

} // namespace report
