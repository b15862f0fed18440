// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/target.h"

#include <cmath>

namespace core {

namespace {

constexpr double daysPerMonth = 30.4375;

double compounded(double base, double monthlyRate, double months, Behaviour behaviour)
{
    if (behaviour != Behaviour::Flow)
        return base * std::pow(1 + monthlyRate, months);
    const int whole = std::max(1, static_cast<int>(std::lround(months)));
    double total = 0;
    for (int month = 1; month <= whole; ++month)
        total += base / whole * std::pow(1 + monthlyRate, month);
    return total;
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
        return base * amount;
    case TargetForm::Delta:
        return base + sign * amount;
    case TargetForm::PerMonth:
        if (!kpi.startDay || !kpi.deadline)
            return std::nullopt;
        return compounded(
            base, sign * amount / 100, static_cast<double>(kpi.startDay->daysTo(*kpi.deadline) + 1) / daysPerMonth, behaviour);
    case TargetForm::Absolute:
        break;
    }
    return std::nullopt;
}

} // namespace core
