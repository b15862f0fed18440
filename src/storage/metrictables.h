// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/imports.h"
#include "storage/connection.h"
#include "storage/rawstatement.h"
#include "storage/seriescontents.h"

#include <functional>
#include <map>
#include <memory>
#include <string>

namespace storage {

// The tables of what is measured: series, their values and the batches that brought them. Reading only needs the connection;
// the writing functions expect the caller's transaction.
class MetricTables {
public:
    explicit MetricTables(const Connection &connection)
        : m_connection(connection)
    {
    }

    LiveBatches liveBatches() const;
    std::vector<core::ImportBatch> batches() const; // newest first
    void setBatchLive(qint64 batch, bool isLive) const;
    void setEntryLive(qint64 entry, bool isLive) const; // all batches that this step of the history wrote

    std::optional<qint64> seriesId(const core::SeriesKey &key) const;
    qint64 addSeries(const core::SeriesKey &key) const;
    SeriesContents contents(qint64 series) const;
    // `written` is told now and then how many values were written since it was told last.
    void write(qint64 series, const Addition &addition, const std::function<void(qsizetype)> &written) const;

    // Series that belong to the business or to a channel of the plan, by id.
    std::map<qint64, core::SeriesKey> allSeries() const;
    // Those that tell of parts of an audience (S1-17).
    std::map<qint64, core::SeriesKey> audienceSeries() const;
    // Reactions to single posts.
    std::map<qint64, core::SeriesKey> reactionSeries() const;
    // What ads cost and brought, by the campaigns of the advertising accounts.
    std::map<qint64, core::SeriesKey> adSeries() const;
    // A metric of single ads and of sets of ads.
    std::map<qint64, core::SeriesKey> singleAdSeries(const core::SeriesQuery &query) const;
    // A metric by countries, devices, sources or what else a file counts it by.
    std::map<qint64, core::SeriesKey> segmentSeries(const core::SeriesQuery &query) const;
    // The same for the whole account: no subject, no segment, any campaign.
    std::map<qint64, core::SeriesKey> seriesMatching(const core::SeriesQuery &query) const;

private:
    std::map<qint64, core::SeriesKey> seriesWhere(std::string condition, const core::SeriesQuery *query = nullptr) const;

    const Connection &m_connection;
    SQLite::Statement &prepared(std::unique_ptr<SQLite::Statement> &statement, const std::string &sql) const;
    void readValues(qint64 series, std::vector<StoredValue> &values) const;
    void writeRows(qint64 series, const StoredValue *values, std::size_t together) const;

    mutable std::unique_ptr<SQLite::Statement> m_idQuery;
    mutable std::unique_ptr<RawStatement> m_valuesQuery;
    mutable std::size_t m_lastCount = 0; // values of the series read last
    mutable std::unique_ptr<SQLite::Statement> m_repeatsQuery;
    mutable std::unique_ptr<SQLite::Statement> m_valueInsertion;
    mutable std::unique_ptr<SQLite::Statement> m_valuesInsertion; // of many rows
    mutable std::unique_ptr<SQLite::Statement> m_repeatInsertion;
};

// A channel as the metric tables write it: 0 for the business.
qint64 channelNumber(const std::optional<core::Id<core::Channel>> &channel);

} // namespace storage
