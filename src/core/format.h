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
// By the unit of a metric; `currency` for money.
QString formatValue(double value, Unit unit, const QString &currency, const Language &language);
// "31 March 2027", "31 mars 2027", "1er mars 2027"
QString formatDay(QDate day, const Language &language);
// "31 Mar", "31 mars", "1er mars"
QString formatShortDay(QDate day, const Language &language);
// "Wednesday 10 February 2027", "mercredi 10 février 2027"
QString formatLongDay(QDate day, const Language &language);
// "12:30", "12 h 30"
QString formatTime(QTime time, const Language &language);

} // namespace core
