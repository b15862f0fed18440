// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/attainability.h"
#include "core/measure.h"

namespace core {

// What both ways to judge a target start from: the KPI's numbers and the day they are judged on.
struct Judging {
    const AttainabilityInput &input;
    const Measure &measure;
    QDate day;
    double sign = 1; // +1 the metric should rise, −1 it should fall
    SupportBands bands = {};
};

// Fills everything but the verdict of a level or ratio: growth per month (F-42, F-43).
void judgeGrowth(Attainability &result, const Judging &judging);
// The same for a flow: units per week against the last four weeks.
void judgeFlow(Attainability &result, const Judging &judging);

Support supportOf(double ratio, const SupportBands &bands);
// The value rounded to what the unit is written with, never beyond it: down where it should rise, up where it should fall.
double withinReach(double value, Unit unit, double sign);

} // namespace core
