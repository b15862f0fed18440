// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics.h"
#include "core/strategy.h"

#include <vector>

namespace core {

// What the account's own history says of a target (F-44).
enum class Support { NoHistory, Supported, Stretch, NotSupported };

// Required ÷ observed: up to the first is supported, up to the second a stretch.
struct SupportBands {
    double supported = Business().supportedUpTo;
    double stretch = Business().stretchUpTo;
};
constexpr double leastBand = 0.5;
constexpr double mostBand = 5;
// The plan's own. A file may hold anything: within the limits and in order.
SupportBands supportBands(const Business &business);

// Another target or another day that the history would carry.
struct TargetProposal {
    Support support = Support::Supported;
    double target = 0;
    QDate deadline;
};

enum class Period { Week, Month };

// The growth that a target needs beside the growth that was measured, as it looked when the goal was set (its baseline's day), or
// today where nothing was measured before that. Levels and ratios: fractions per month, positive towards the target's side;
// flows: the metric's units per week (F-42). What is not known is empty.
struct Attainability {
    struct Point {
        QDate day;
        double value = 0;
    };

    Support support = Support::NoHistory;
    Behaviour behaviour = Behaviour::Flow;
    bool isReached = false; // the target is what is measured already
    bool isRelative = false; // rates are fractions per month; else units per week (flows) or per month
    std::optional<double> current; // last value; of a flow the total since its start
    std::optional<QDate> currentDay; // the day it is judged from
    std::optional<double> target;
    std::optional<QDate> deadline;
    std::optional<double> needed;
    std::optional<double> observed; // the median of `periods` months or weeks; of a flow the mean of the last four weeks
    std::optional<double> observedLow;
    std::optional<double> observedHigh;
    std::optional<double> slope; // least squares over the same months, as a second opinion (F-43)
    std::optional<double> lastYear; // the same rate over the same days a year before
    bool restsOnLastYear = false; // last year's season was better than the median, and decides
    int periods = 0; // how many of `period` the observed rate rests on
    Period period = Period::Month;
    bool didGrow = false; // the history moves towards the target's side
    std::optional<double> ratio; // needed ÷ observed; empty when it did not grow
    double seasonFactor = 1; // what last year's season does to the weeks to come (flows)
    std::vector<Point> history; // values period by period; of flows totals of four weeks; at most thirteen
    std::vector<TargetProposal> proposals; // best supported first; at most three
};

struct AttainabilityInput {
    const Kpi &kpi;
    const Strategy &strategy; // its closures bring no growth (J-07), its business says how far a target may go
    const MetricCatalogue &metrics;
    const MetricSource &source;
    QDate asOf;
};

Attainability attainabilityOf(const AttainabilityInput &input);

} // namespace core
