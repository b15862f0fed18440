// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics.h"

namespace core {

// How several series of a metric make one line (Q21).
enum class Joining {
    Add, // flows: over the longest spans that all series cover; where one that is still kept has no value, there is a gap. Campaigns
         // count with their account (core/adsums.h)
    CarryAndAdd, // levels that count something: each series' last value goes on, and they are added
    CarryAndMean, // levels that are averages already, such as a score: the mean of the last values
    Mean, // ratios as they were read: the mean of the series that were measured
};
Joining joiningOf(const Metric &metric);

// The numbers of one metric as a line of days: several series (channels, campaigns) brought together honestly. A value over seven
// days stays one value, at the end of its span.
class DayLine {
public:
    struct Value {
        QDate first;
        QDate last; // of its span; the same day for daily values
        double value = 0;
        int days() const { return static_cast<int>(first.daysTo(last)) + 1; }
    };

    DayLine() = default;
    DayLine(const std::vector<Series> &series, Joining joining, std::optional<QDate> notAfter);
    // Of values that don't overlap, in any order.
    explicit DayLine(std::vector<Value> values);
    // Several lines as one.
    DayLine(std::vector<DayLine> lines, Joining joining);

    const std::vector<Value> &values() const { return m_values; }
    bool isEmpty() const { return m_values.empty(); }
    std::optional<QDate> lastDay() const;

    // Sum of the values whose whole span lies in first … last.
    double sum(QDate first, QDate last) const;
    // The same, as long as every day of it was measured.
    std::optional<double> whole(QDate first, QDate last) const;
    // Mean per measured day of first … last; empty when nothing was measured there.
    std::optional<double> dailyMean(QDate first, QDate last) const;
    int measuredDays(QDate first, QDate last) const;
    int points(QDate first, QDate last) const;
    // The last value that ends on `day` or before.
    std::optional<double> valueAt(QDate day) const;
    // The line cut into runs in which each span begins on the day after the one before.
    std::vector<std::vector<Value>> runs(QDate first, QDate last) const;
    // The same line without what lies after the day.
    DayLine until(QDate last) const;

private:
    std::vector<Value>::const_iterator from(QDate first) const;

    std::vector<Value> m_values; // by last day
};

struct DaySpan {
    QDate first;
    QDate last;
};
// The longest spans without overlap over which each of the lines that reach there was measured whole, by day.
std::vector<DaySpan> commonSpans(const std::vector<DayLine> &lines);

} // namespace core
