// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics.h"

#include <map>
#include <vector>

namespace core {

// Adds up what several files tell of one thing, so that nothing counts twice: in one series periods that overlap count once, the longer
// before the shorter, and so it is with files that count the same days by different things (by source, by source and medium); of equally
// long periods the one that tells of more counts. Different channels are different things and add up.
class CountedOnce {
public:
    // `way` is what the file counts by: series that are counted the same way add up.
    void add(const QString &way, const Series &series);

    double total() const;
    // What is counted lies in these days; invalid while nothing is.
    QDate firstDay() const { return m_firstDay; }
    QDate lastDay() const { return m_lastDay; }

private:
    using Values = std::vector<MetricValue>;

    std::map<std::optional<Id<Channel>>, std::map<QString, Values>> m_ways;
    QDate m_firstDay;
    QDate m_lastDay;
};

} // namespace core
