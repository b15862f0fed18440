// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/goalsentence.h"
#include "core/metrics.h"

#include <array>

namespace core {

// What stands in one place of a goal's sentence; without text its hint.
struct SlotWords {
    QString text;
    QString hint;
};

// The words of all places, index 0 unused so that a slot's number is its place in the template.
using SentenceWords = std::array<SlotWords, 10>;

inline SlotWords &wordsOf(SentenceWords &words, GoalSlot slot)
{
    return words[static_cast<size_t>(slot)];
}
inline const QString &textIn(const SentenceWords &words, GoalSlot slot)
{
    return words[static_cast<size_t>(slot)].text;
}

SentenceWords wordsFor(const GoalSentenceInput &input, const Language &language);

// What people type into the sentence stays as exact as they typed it.
QString asTyped(double value, Unit unit, const QString &currency, const Language &language);

} // namespace core
