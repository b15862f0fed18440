// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sourcedvalues.h"
#include "storage/metrictables.h"

namespace storage {

// Reads what counts now: series with their current values, and where these came from.
class MetricReader {
public:
    explicit MetricReader(const Connection &connection);

    std::vector<core::Series> series(const core::SeriesQuery &query) const;
    std::vector<core::Series> allSeries() const;
    std::vector<core::Series> audienceSeries() const;
    std::vector<core::Series> reactionSeries() const;
    std::vector<core::Series> adSeries() const;
    std::vector<core::Series> segmentSeries(const core::SeriesQuery &query) const;
    std::vector<core::SourcedSeries> valuesOf(const std::optional<core::Id<core::Channel>> &channel) const;
    std::vector<core::SourcedValue> valueHistory(const core::SeriesKey &key, const Span &span) const;
    std::vector<core::SourcedSeries> toldOfPost(core::Id<core::Channel> channel, const QString &id) const;
    std::vector<core::SourceNote> sources(const core::SeriesQuery &query) const; // newest data first
    std::optional<QDate> lastDataDay(std::optional<QDate> notAfter) const;

private:
    std::vector<core::Series> seriesOf(const std::map<qint64, core::SeriesKey> &wanted) const;

    MetricTables m_tables;
    LiveBatches m_live;
};

} // namespace storage
