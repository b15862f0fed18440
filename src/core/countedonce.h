// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics.h"

#include <map>
#include <set>
#include <vector>

namespace core {

// The values of a flow without those that tell of the same days once more, by day. Days measured singly count instead of a total over
// them where they tell all of it; else the longer span counts before the shorter. Of a part (a campaign, an ad, a source of visits) files
// have rows for the days on which it brought something: there the days tell all of a total that they come to.
std::vector<MetricValue> withoutOverlaps(const Series &flow);

// Adds up what several files tell of one thing, so that nothing counts twice: within one series as withoutOverlaps() says, and of files
// that count the same days by different things (by source, by source and medium) the longer span, of equally long ones the one that tells
// of more. Different channels are different things and add up.
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

// The periods of each channel that count where several series are told of different ones: so all of them are counted over the same days.
struct SpansByChannel {
    std::map<std::optional<Id<Channel>>, std::set<std::pair<QDate, QDate>>> told; // by last day and first

    Series of(const Series &series) const; // its values over those periods
};
// Of those that end in these days: of periods that overlap, the ones that tell of the most days in all, of as many the newest.
SpansByChannel spansThatCount(const std::vector<const Series *> &series, QDate first, QDate last);

} // namespace core
