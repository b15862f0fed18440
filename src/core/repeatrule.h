// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace core {

enum class RepeatUnit { Day, Week, Month, Year };

// Where in its month a day lies.
enum class MonthPlace { Day, LastDay, Weekday };

// How something comes again, by RFC 5545: every so many days, weeks, months or years, until a day or so many times. It knows days
// only; the time of day is wall time and stays with what repeats.
struct RepeatRule {
    RepeatUnit unit = RepeatUnit::Week;
    int interval = 1; // every second week: 2
    int weekdays = 0; // of weeks: bit 0 = Monday … bit 6 = Sunday; none: the first day's
    MonthPlace place = MonthPlace::Day; // of months
    int monthDay = 0; // MonthPlace::Day: 1 … 31, skipped where a month is shorter; 0: the first day's
    int ordinal = 1; // MonthPlace::Weekday: 1 … 5, skipped where a month has no fifth; -1: the last
    int weekday = 1; // MonthPlace::Weekday: 1 = Monday … 7 = Sunday
    int weekStart = 1; // where a week begins, which counts when every second week has several days
    std::optional<QDate> until; // the last day it may fall on …
    std::optional<int> count; // … or how often it comes; neither: without an end
    bool operator==(const RepeatRule &) const = default;

    bool hasEnd() const { return until || count; }
};

// The most that a rule may say.
constexpr int longestInterval = 999;
constexpr int highestCount = 9999;

// The rule that a text of RFC 5545 says ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"). Nothing for a text that says more than a RepeatRule
// can, or says it wrongly: a rule is never guessed.
std::optional<RepeatRule> repeatRuleFrom(const QString &text);
// repeatRuleFrom(textOf(rule)) is the rule again, without what its unit does not use.
QString textOf(const RepeatRule &rule);

// The rule by which the day itself comes again: its weekday, or its day of the month.
RepeatRule repeatingLike(RepeatUnit unit, QDate day);
// Which one it is in its month, counted as a rule does: 1 … 4, the fifth as -1, the last.
int ordinalOf(QDate day);

} // namespace core
