// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/target.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

constexpr int monthsPerQuarter = 3;

// Calendar months, the last one in part: 1 January … 31 March are three.
double monthsOf(QDate first, QDate last)
{
    const QDate end = last.addDays(1);
    int whole = 0;
    while (first.addMonths(whole + 1) <= end)
        ++whole;
    const QDate begun = first.addMonths(whole);
    return whole + static_cast<double>(begun.daysTo(end)) / static_cast<double>(begun.daysTo(first.addMonths(whole + 1)));
}

double compounded(double base, double rate, double periods, Behaviour behaviour)
{
    const double times = std::max(0.0, 1 + rate);
    if (behaviour != Behaviour::Flow)
        return base * std::pow(times, periods);
    const int whole = std::max(1, static_cast<int>(std::lround(periods)));
    double total = 0;
    for (int period = 1; period <= whole; ++period)
        total += base / whole * std::pow(times, period);
    return total;
}

std::optional<double> recurring(const Kpi &kpi, double signedRate, Behaviour behaviour)
{
    if (!kpi.startDay || !kpi.deadline || *kpi.deadline < *kpi.startDay)
        return std::nullopt;
    const double months = monthsOf(*kpi.startDay, *kpi.deadline);
    return compounded(*kpi.baseline, signedRate, kpi.targetForm == TargetForm::PerMonth ? months : months / monthsPerQuarter, behaviour);
}

} // namespace

std::optional<double> targetValue(const Kpi &kpi, Behaviour behaviour)
{
    if (!kpi.targetAmount)
        return std::nullopt;
    const double amount = *kpi.targetAmount;
    if (kpi.targetForm == TargetForm::Absolute)
        return amount;
    if (!kpi.baseline)
        return std::nullopt;
    const double base = *kpi.baseline;
    const double sign = kpi.aim == Aim::Raise ? 1 : -1;
    switch (kpi.targetForm) {
    case TargetForm::Percent:
        return base * (1 + sign * amount / 100);
    case TargetForm::Factor:
        return kpi.aim == Aim::Lower && amount > 1 ? base / amount : base * amount;
    case TargetForm::Delta:
        return base + sign * amount;
    case TargetForm::PerMonth:
    case TargetForm::PerQuarter:
        return recurring(kpi, sign * amount / 100, behaviour);
    case TargetForm::Absolute:
        break;
    }
    return std::nullopt;
}

} // namespace core
