// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics.h"

namespace core {

// Where a KPI stands by its own numbers, when it is set (S0-14).
struct MeasuredBaseline {
    double value = 0;
    QDate day;
    QString source; // name of the newest file; empty: noted by hand
};

// Levels and ratios: the last value not later than `asOf` and the KPI's start. Flows: what a span as long as the KPI's brought
// before its start, where most of it was measured.
std::optional<MeasuredBaseline> measuredBaseline(const Kpi &kpi, const MetricCatalogue &metrics, const MetricSource &source, QDate asOf);

} // namespace core
