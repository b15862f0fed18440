// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/walltime.h"
#include "storage/metrictables.h"
#include "storage/stored.h"
#include "storage/workspacefile_p.h"

#include <algorithm>

namespace storage {

namespace {

core::MetricRecord recordOf(const core::SeriesKey &key, const StoredValue &value)
{
    return {key.metric, QDate::fromJulianDay(value.span.day), value.span.days, value.value, value.line, key.scope, key.campaign,
        key.currency, key.subject, key.segment, {}};
}

// What a batch said of one series: the values that it stored, and those that it only repeated.
void addSaid(const core::SeriesKey &key, const SeriesContents &contents, qint64 batch, core::Records &records)
{
    for (const StoredValue &value : saidBy(contents, batch))
        records.push_back(recordOf(key, value));
}

// The posts a batch told of; where it told the same as an earlier one, the texts stand with that one.
std::vector<core::PublishedPost> postsOf(const Connection &connection, qint64 batch)
{
    return connection.guarded([&] {
        SQLite::Statement query(connection.db(),
            "SELECT told.external_id, told.permalink, told.text, told.format, told.published_at, said.line FROM published_post said"
            " JOIN published_post told ON told.channel = said.channel AND told.identity = said.identity AND told.batch = said.source"
            " WHERE said.batch = ? ORDER BY said.line, said.identity");
        bindInteger(query, 1, batch);
        std::vector<core::PublishedPost> posts;
        while (query.executeStep()) {
            posts.push_back({textOf(query.getColumn(0)), textOf(query.getColumn(1)), textOf(query.getColumn(2)), textOf(query.getColumn(3)),
                core::wallTimeOf(textOf(query.getColumn(4))), query.getColumn(5).getInt()});
        }
        return posts;
    });
}

} // namespace

std::vector<core::BatchContents> WorkspaceFile::batchContents() const
{
    const MetricTables tables(d->connection);
    std::vector<core::BatchContents> result;
    for (const core::ImportBatch &batch : tables.batches())
        if (batch.isLive)
            result.push_back({batch, {}, postsOf(d->connection, batch.id.value)});
    std::reverse(result.begin(), result.end()); // the tables give the newest first
    for (const auto &[series, key] : tables.allSeries()) {
        const SeriesContents contents = tables.contents(series);
        for (core::BatchContents &batch : result)
            if (batch.batch.channel == key.channel)
                addSaid(key, contents, batch.batch.id.value, batch.records);
    }
    return result;
}

} // namespace storage
