// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/imports.h"

#include <limits>

namespace core {

// The value of a record that was typed in to say that nothing was measured then: what files told of these days counts for nothing.
inline constexpr double notMeasured = std::numeric_limits<double>::infinity();

// A value with the import that it comes from, and the line of its file; 0 where it was typed in.
struct SourcedValue {
    MetricValue value;
    ImportBatchId batch;
    int line = 0;
};

struct SourcedSeries {
    SeriesKey key;
    std::vector<SourcedValue> values; // by day, a day's own value before the totals that begin with it
};

} // namespace core
