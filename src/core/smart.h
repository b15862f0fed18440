// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/attainability.h"
#include "core/goalsentence.h"

namespace core {

// The five checks of a goal (S0-12 … S0-23), in their order.
enum class Criterion { Specific, Measurable, Attainable, Relevant, TimeBound };
enum class Light { Yes, No, Unknown };

struct SmartLight {
    Criterion criterion = Criterion::Specific;
    Light light = Light::Unknown;
    QString word; // "Yes", "Not yet", "Stretch", "Not supported", "Not known"
    QString reason; // one or more sentences
};

struct SmartReading {
    std::array<SmartLight, 5> lights;
    Attainability attainability;

    int lit() const; // how many are on
    bool isSmart() const { return lit() == 5; }
    const SmartLight &of(Criterion criterion) const { return lights[static_cast<size_t>(criterion)]; }
};

// What a goal is judged with. The KPI may be missing.
struct SmartInput {
    GoalSentenceInput goal;
    const MetricSource &source;
    QDate asOf;
};

SmartReading smartReading(const SmartInput &input, const Language &language);

// "Not SMART yet: attainable, time-bound"; empty when all lights are on (S0-23).
QString missingLights(const SmartReading &reading, const Language &language);

// A relative target on a baseline of zero says nothing: a percentage of nothing is nothing.
bool isMeaninglessOfNothing(const Kpi &kpi);

QString label(Criterion criterion, const Language &language);
QString label(Support support, const Language &language);
// "4.9% a month", "70 a week": a rate of an attainability in words.
QString rateText(double rate, const Attainability &attainability, Unit unit, const QString &currency, const Language &language);
// The sentence over the attainability panel: "Needs 1.9 times the growth that was measured."
QString attainabilitySentence(const Attainability &attainability, const Language &language);

} // namespace core
