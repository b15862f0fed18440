// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/linechart.h"
#include "core/language.h"

namespace charts {

// What the chart of a KPI is made from; the same on the dashboard and in documents.
struct KpiChartInput {
    QString name; // of the KPI, as the page calls it
    const core::KpiReading &reading;
    core::KpiPath path;
    QDate today;
    std::vector<LineChart::Campaign> campaigns;
    std::vector<core::Milestone> milestones = {}; // of its goal, by day
};

// The milestones of a goal, by day.
std::vector<core::Milestone> milestonesOf(const core::Strategy &strategy, core::Id<core::Goal> goal);

// The chart's specification in a language: its figures, days and words. Counts start at zero, levels and ratios may not.
LineChart kpiChart(const KpiChartInput &input, const core::Language &language);

} // namespace charts
