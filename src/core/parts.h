// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language.h"
#include "core/metrics.h"

namespace core {

// One term of what a metric is worked out from: "positive_mentions", "days * followers".
struct PartTerm {
    QString metric; // or daysPart
    QString level; // multiplied by what this level stands at on the day; mostly empty
    bool isSubtracted = false;
    bool operator==(const PartTerm &) const = default;
};
// Stands for how many days a span has: "days * followers" is what a daily rate is taken of (F-08).
inline const QString daysPart = QStringLiteral("days");

// The terms of a numerator or denominator as resources/metrics.json writes it: "mentions + competitor_mentions".
std::vector<PartTerm> termsOf(const QString &expression);
// The metrics that a metric is worked out from, each once; none for one that is only read.
QStringList partsOf(const Metric &metric);
// What divides is a level as it stood when the span began, not a sum over its days (F-03).
bool isOfOpening(const Metric &metric, const MetricCatalogue &metrics);
// "Positive mentions − negative mentions", as a formula writes it.
QString partsText(const QString &expression, const MetricCatalogue &metrics, const Language &language);

} // namespace core
