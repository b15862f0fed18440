// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics.h"
#include "core/strategy.h"

namespace core {

// What social media brought beside what it cost in a quarter, up to a day (F-34). Without a goal that it is to prove, no figure is
// given (S1-12); what was not counted is missing and never 0.
struct ReturnOnInvestment {
    std::optional<Id<Goal>> goal; // that it is tied to: one that counts revenue, else one that is there to prove the return
    std::optional<double> benefit; // revenue
    std::optional<double> cost; // spent, by the budget

    // Benefit minus cost, out of the cost.
    std::optional<double> percent() const;
};

ReturnOnInvestment returnOnInvestment(
    const Strategy &strategy, const Quarter &quarter, const MetricCatalogue &metrics, const MetricSource &source, QDate asOf);

} // namespace core
