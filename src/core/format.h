// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language.h"
#include "core/metrics.h"

namespace core {

// How numbers and dates are written for people. Files and JSON never use these.
// French: narrow no-break spaces in thousands and before %, decimal comma; English: "26%".
QString formatCount(double value, const Language &language);
// `percent` is in points: 26 → "26%"; at most one decimal.
QString formatPercent(double percent, const Language &language, int decimals = 1);
QString formatMoney(double amount, const QString &currency, const Language &language);
// "4 h 35", "2 h 00", "35 min", "40 s"
QString formatDuration(double seconds, const Language &language);
// Work: "6 h 00", "30 min", "0 h"
QString formatHours(double hours, const Language &language);
// No time at all, in the largest unit of a scale that goes in such steps: "0 h", "0 min".
QString formatNoDuration(double step, const Language &language);
// By the unit of a metric; `currency` for money. Counts are whole, and money from 100 on has no pence.
QString formatValue(double value, Unit unit, const QString &currency, const Language &language);
// The number that formatValue writes: what is compared or subtracted on a page must be what stands there.
double asWritten(double value, Unit unit, const QString &currency);
// How far two values lie apart as they are written, without a sign: "127", "£0.19"; percentages "0.7 points".
QString formatDistance(double one, double other, Unit unit, const QString &currency, const Language &language);
// What a week needs or brings: below 10 a count keeps a decimal, so that 2.5 and 2.3 stay apart.
QString formatRate(double perWeek, Unit unit, const QString &currency, const Language &language);
// A projection or an end of its range, in three figures: more would claim what nobody knows. Durations go in steps of five minutes.
// `beside` is the other end of a range: a duration is rounded as coarsely as the longer one.
QString formatProjection(double value, Unit unit, const QString &currency, const Language &language, double beside = 0);
// The number that chooses a plural form for a value that need not be whole: French says “1,5 publication”, English “1.5 posts”.
int pluralOf(double value, const Language &language);
// "31 March 2027", "31 mars 2027", "1er mars 2027"
QString formatDay(QDate day, const Language &language);
// "31 Mar", "31 mars", "1er mars"
QString formatShortDay(QDate day, const Language &language);
// "11–17 Jan", "28 Jan – 3 Feb", "11–17 janv."; a single day alone. No space of it breaks.
QString formatDays(QDate first, QDate last, const Language &language);
// The same with its years: "4 Jan – 9 Feb 2027", "18 Nov 2026 – 9 Feb 2027".
QString formatDatedDays(QDate first, QDate last, const Language &language);
// "Wednesday 10 February 2027", "mercredi 10 février 2027"
QString formatLongDay(QDate day, const Language &language);
// "12:30", "12 h 30"
QString formatTime(QTime time, const Language &language);

} // namespace core
