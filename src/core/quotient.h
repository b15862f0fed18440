// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dayline.h"

namespace core {

// Both sides of a quotient over the same spans, so that no day counts on one side alone.
struct Quotient {
    DayLine numerator;
    DayLine denominator; // where it is a level as it stood: that level times the days of the span
};

// What a metric is worked out from, read for one KPI up to a day. A channel counts where all parts were measured on it; only if none
// has them all, what one channel brought is set against what another one cost. Empty while a part is missing.
Quotient quotientOf(const Kpi &kpi, const Metric &metric, const MetricCatalogue &metrics, const MetricSource &source, QDate notAfter);

// The line without a last day that was still running when its file was made.
DayLine completeDays(DayLine line, const std::vector<SourceNote> &notes);

} // namespace core
