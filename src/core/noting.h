// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/imports.h"
#include "core/language.h"

namespace core {

// Numbers noted by hand, week after week (J-01). They are kept like the records of an import that has no file, and this is what
// they stand for: a level or a ratio is a reading of the day on which it is noted. A flow is the total of the week, one value over
// seven days; while the week still runs, the same number is also told as the total so far, so that it counts at once and no
// day to come is taken for measured.
struct Week {
    QDate first;
    QDate last;
    bool holds(QDate day) const { return first <= day && day <= last; }
};
// `weekStart`: 1 = Monday … 7 = Sunday.
Week weekOf(QDate day, int weekStart);

std::vector<MetricRecord> notedRecords(const SeriesKey &series, Behaviour behaviour, double value, QDate today, int weekStart);

// The profile of a batch that was noted by hand names its series: "by_hand:calls", "by_hand:reach:organic".
QString notedProfile(const SeriesKey &series);
// That of values typed into the table of values, of any series.
QString typedProfile();
// The series that a batch notes a number of; nothing for a file's.
std::optional<SeriesKey> notedSeries(const ImportBatch &batch);

// What somebody typed into the field of a metric, in its unit: a number, or the sentence that says what is wrong. Neither when
// nothing was typed.
struct TypedNumber {
    std::optional<double> value;
    std::optional<Message> problem;
};
TypedNumber typedNumber(const QString &text, const Metric &metric, const QString &currency, const Language &language);

// The number as a field shows it to be typed over: "4,218", "4.7", "4 h 35".
QString typedForm(double value, const Metric &metric, const Language &language);

} // namespace core
