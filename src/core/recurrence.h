// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/repeatrule.h"

#include <vector>

namespace core {

// Days in order, and whether the cap left some out.
struct RepeatDays {
    std::vector<QDate> days;
    bool isCapped = false;
};

// The days from `from` to `to`, both included, on which a rule falls that counts from `firstDay` (RFC 5545): a 31st is skipped in short
// months, 29 February in common years, intervals of weeks count from the week of the first day. At most `cap` days.
RepeatDays occurrences(const RepeatRule &rule, QDate firstDay, QDate from, QDate to, int cap);

// How many days a rule has before that day.
int daysBefore(const RepeatRule &rule, QDate firstDay, QDate day);

// A repetition is planned to its end, though never further than this. Whatever has no end is planned so far, and says so.
constexpr int mostRepeats = 366;
constexpr int mostRepeatYears = 2;
RepeatDays plannedDays(const RepeatRule &rule, QDate firstDay);

// The first day from `from` on that suits the rule, whatever its interval: where its weeks or months begin to count.
std::optional<QDate> firstDayFrom(const RepeatRule &rule, QDate from);

// The rule and its first day once one of its days was moved, and the others with it: from the second Tuesday to the Thursday after.
struct MovedRule {
    RepeatRule rule;
    QDate firstDay;
};
MovedRule movedRule(const RepeatRule &rule, QDate firstDay, QDate from, QDate to);

// The rule without an end of its own, ending on that day.
RepeatRule endingOn(RepeatRule rule, QDate lastDay);

} // namespace core
