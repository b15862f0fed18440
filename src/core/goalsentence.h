// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language.h"
#include "core/network.h"
#include "core/strategy.h"

#include <QStringList>

namespace core {

class MetricCatalogue;
enum class Unit;

// The places of a goal's sentence that the planner fills.
enum class GoalSlot { Channel = 1, Purpose, Verb, Metric, Change, Baseline, Target, Deadline, Question };

// A stretch of the sentence: fixed words (no slot), or what stands in a slot. Without a value `text` is the hint of what belongs
// there, and `isFilled` is false.
struct SentencePart {
    std::optional<GoalSlot> slot;
    QString text;
    bool isFilled = true;
};

// What the sentence is about. The KPI may be missing or incomplete (S0-23).
struct GoalSentenceInput {
    const Goal &goal;
    const Kpi *kpi = nullptr;
    const Strategy &strategy;
    const MetricCatalogue &metrics;
    const NetworkCatalogue &networks;
};

// "We will use %1 to %2 …": the sentence with the slots' numbers.
QString goalSentenceTemplate(const Language &language);
// The same of an exploration, which has a question instead of a number (S3-20).
QString explorationTemplate(const Language &language);
// The goal as one sentence cut at its slots, in the word order of the language (S1-06): for the builder.
std::vector<SentencePart> goalSentence(const GoalSentenceInput &input, const Language &language);
// The same sentence as plain text for documents; what is not known is left out, or shown as "…" where the sentence needs it. Of a
// number that only hints at what is wanted it says so.
QString goalSentenceText(const GoalSentenceInput &input, const Language &language);
// "The number is a sign of it, not the thing itself." (S4-16)
QString proxySentence(const Language &language);
// A purpose as it stands after "to": without the words that the sentence brings itself, a full stop or a capital.
QString purposeWords(const QString &purpose);
// A short title made from the KPI, "Increase followers to 4,800", for goals that were not given one.
QString goalTitle(const GoalSentenceInput &input, const Language &language);
// "by 10%", "by 500", "by a factor of 2", "by 5% each month", "by 15% each quarter" (S2-29); empty while there is no amount.
QString changeText(const Kpi &kpi, Unit unit, const QString &currency, const Language &language);

} // namespace core
