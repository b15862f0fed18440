// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics.h"

namespace core {

// The numbers of one metric as a line of days: several series (channels, campaigns) brought together honestly. Flows of one day are
// added; a day on which one of the series that are still kept has no value is no measured day of the sum, but a gap. Levels
// carry each series' last value forward. A value over seven days stays one value, at the end of its span.
class DayLine {
public:
    struct Value {
        QDate first;
        QDate last; // of its span; the same day for daily values
        double value = 0;
        int days() const { return static_cast<int>(first.daysTo(last)) + 1; }
    };

    DayLine() = default;
    DayLine(const std::vector<Series> &series, Behaviour behaviour, std::optional<QDate> notAfter);

    const std::vector<Value> &values() const { return m_values; }
    bool isEmpty() const { return m_values.empty(); }
    std::optional<QDate> lastDay() const;

    // Sum of the values whose whole span lies in first … last.
    double sum(QDate first, QDate last) const;
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
    std::vector<Value> m_values; // by last day
};

} // namespace core
