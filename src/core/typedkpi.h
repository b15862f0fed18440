// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language.h"
#include "core/metrics.h"
#include "core/network.h"
#include "core/strategy.h"

namespace core {

// What a sentence says of a goal's numbers (S2-29): "+15 % impressions on Instagram each quarter", "augmenter les abonnés Instagram
// de 10 % d’ici fin mars". What it does not say is empty.
struct TypedKpi {
    QString metric;
    std::optional<Id<Channel>> channel;
    QString network; // the one that is named; the plan may have no channel there
    Aim aim = Aim::Raise;
    std::optional<TargetForm> form;
    double amount = 0;
    std::optional<double> baseline;
    std::optional<QDate> deadline;

    bool hasNumbers() const { return !metric.isEmpty() && form.has_value(); }
};

struct TypedKpiInput {
    const QString &text;
    const Strategy &strategy;
    const MetricCatalogue &metrics;
    const NetworkCatalogue &networks;
    QDate today; // a day without a year is the next such day
    QDate quarterEnd; // "by the end of the quarter"
};

// Words of both languages are understood; numbers are read as the language writes them.
TypedKpi typedKpi(const TypedKpiInput &input, const Language &language);

} // namespace core
