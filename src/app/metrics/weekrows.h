// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/imports.h"

namespace app {

class Workspace;

// One number of this week (J-01): what is known of it, and whether and how it can be noted by hand. Only what would count is
// asked for: where files bring the days, or a ratio is worked out from its parts, the field stays closed.
struct WeekRow {
    struct Known {
        double value = 0;
        QDate first; // of the span that it is for
        QDate last;
    };

    core::SeriesKey series;
    core::Metric metric;
    QString currency; // of money
    QString noter; // who notes it down (J-13)
    std::optional<Known> before; // the last value, without what is noted for this week
    std::optional<double> noted; // this week's value in the field
    std::optional<QDate> newest; // the day that is known last
    QString file; // that brought what is newest; empty: by hand
    bool isOpen = true;
    bool isDue = false; // still to be noted this week
    std::vector<core::ImportBatchId> batches; // noted by hand for this week
};

// One row per metric, channel and scope of the quarter's KPIs, in their order; then what was noted by hand lately; then `wanted`.
std::vector<WeekRow> weekRows(const Workspace &workspace, const std::vector<core::SeriesKey> &wanted);

// What could have a row beside those: what numbers are held of, and what can only be kept by hand.
std::vector<core::SeriesKey> otherSeries(const Workspace &workspace, const std::vector<WeekRow> &rows);

} // namespace app
