// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/metrictables.h"

#include "core/businesstime.h"
#include "storage/stored.h"

#include <QScopeGuard>

namespace storage {

namespace {

constexpr qsizetype valuesBetweenWords = 4096;
const std::string ofAccounts = "subject = ''";
const std::string ofAds = "(subject LIKE 'ad:%' OR subject LIKE 'adset:%')";

std::optional<core::Id<core::Channel>> channelOf(const SQLite::Column &column)
{
    const qint64 number = column.getInt64();
    return number == 0 ? std::nullopt : std::optional(core::Id<core::Channel>{number});
}

std::optional<QDate> dayOf(const SQLite::Column &column)
{
    return column.isNull() ? std::nullopt : std::optional(QDate::fromJulianDay(column.getInt64()));
}

void bindKey(SQLite::Statement &statement, const core::SeriesKey &key)
{
    bindText(statement, 1, key.metric);
    bindInteger(statement, 2, channelNumber(key.channel));
    bindText(statement, 3, core::tokenOf(key.scope));
    bindText(statement, 4, key.campaign);
    bindText(statement, 5, key.currency);
    bindText(statement, 6, key.subject);
    bindText(statement, 7, key.segment);
}

core::SeriesKey keyOf(const SQLite::Statement &query)
{
    return {channelOf(query.getColumn(1)), textOf(query.getColumn(2)), Stored<core::Scope>::read(query.getColumn(3)),
        textOf(query.getColumn(4)), textOf(query.getColumn(5)), textOf(query.getColumn(6)), textOf(query.getColumn(7))};
}

QTimeZone businessZone(const Connection &connection)
{
    SQLite::Statement query(connection.db(), "SELECT time_zone FROM business");
    return core::zoneNamed(query.executeStep() ? textOf(query.getColumn(0)) : QString());
}

core::ImportBatch batchOf(const SQLite::Statement &query, const QTimeZone &zone)
{
    core::ImportBatch batch;
    batch.id = {query.getColumn(0).getInt64()};
    batch.file = textOf(query.getColumn(1));
    batch.profile = textOf(query.getColumn(2));
    batch.channel = channelOf(query.getColumn(3));
    batch.importedAt = QDateTime::fromString(textOf(query.getColumn(4)), Qt::ISODateWithMs);
    batch.importedOn = batch.importedAt.toTimeZone(zone).date();
    batch.firstDay = dayOf(query.getColumn(5));
    batch.lastDay = dayOf(query.getColumn(6));
    batch.rows = query.getColumn(7).getInt();
    batch.isLive = query.getColumn(8).getInt() != 0;
    return batch;
}

} // namespace

qint64 channelNumber(const std::optional<core::Id<core::Channel>> &channel)
{
    return channel ? channel->value : 0;
}

LiveBatches MetricTables::liveBatches() const
{
    return m_connection.guarded([&] {
        LiveBatches live;
        SQLite::Statement query(m_connection.db(), "SELECT id FROM import_batch WHERE is_live <> 0");
        while (query.executeStep())
            live.insert(query.getColumn(0).getInt64());
        return live;
    });
}

std::vector<core::ImportBatch> MetricTables::batches() const
{
    return m_connection.guarded([&] {
        std::vector<core::ImportBatch> batches;
        SQLite::Statement query(m_connection.db(),
            "SELECT id, file, profile, channel, imported_at, first_day, last_day, value_count, is_live FROM import_batch ORDER BY id DESC");
        const QTimeZone zone = businessZone(m_connection);
        while (query.executeStep())
            batches.push_back(batchOf(query, zone));
        return batches;
    });
}

void MetricTables::setBatchLive(qint64 batch, bool isLive) const
{
    m_connection.guarded([&] {
        SQLite::Statement change(m_connection.db(), "UPDATE import_batch SET is_live = ? WHERE id = ?");
        bindInteger(change, 1, isLive ? 1 : 0);
        bindInteger(change, 2, batch);
        change.exec();
    });
}

void MetricTables::setEntryLive(qint64 entry, bool isLive) const
{
    m_connection.guarded([&] {
        SQLite::Statement change(m_connection.db(), "UPDATE import_batch SET is_live = ? WHERE entry = ?");
        bindInteger(change, 1, isLive ? 1 : 0);
        bindInteger(change, 2, entry);
        change.exec();
    });
}

std::optional<qint64> MetricTables::seriesId(const core::SeriesKey &key) const
{
    return m_connection.guarded([&]() -> std::optional<qint64> {
        SQLite::Statement &query = prepared(m_idQuery,
            "SELECT id FROM series WHERE metric = ? AND channel = ? AND scope = ? AND campaign = ? AND currency = ? AND subject = ?"
            " AND segment = ?");
        const auto done = qScopeGuard([&query] { query.tryReset(); });
        bindKey(query, key);
        return query.executeStep() ? std::optional<qint64>(query.getColumn(0).getInt64()) : std::nullopt;
    });
}

qint64 MetricTables::addSeries(const core::SeriesKey &key) const
{
    return m_connection.guarded([&] {
        SQLite::Statement insertion(m_connection.db(),
            "INSERT INTO series (metric, channel, scope, campaign, currency, subject, segment) VALUES (?, ?, ?, ?, ?, ?, ?)");
        bindKey(insertion, key);
        insertion.exec();
        return qint64{m_connection.db().getLastInsertRowid()};
    });
}

// An import asks for thousands of series: what reads and writes them is made once.
SQLite::Statement &MetricTables::prepared(std::unique_ptr<SQLite::Statement> &statement, const char *sql) const
{
    if (!statement)
        statement = std::make_unique<SQLite::Statement>(m_connection.db(), sql);
    return *statement;
}

SeriesContents MetricTables::contents(qint64 series) const
{
    return m_connection.guarded([&] {
        SeriesContents contents;
        SQLite::Statement &values = prepared(m_valuesQuery, "SELECT days, day, batch, value, line FROM metric_value WHERE series = ?");
        SQLite::Statement &repeats =
            prepared(m_repeatsQuery, "SELECT days, first_day, last_day, batch, source FROM metric_repeat WHERE series = ?");
        const auto done = qScopeGuard([&] {
            values.tryReset();
            repeats.tryReset();
        });
        bindInteger(values, 1, series);
        while (values.executeStep())
            contents.values.push_back({{values.getColumn(0).getInt(), values.getColumn(1).getInt64()}, values.getColumn(2).getInt64(),
                values.getColumn(3).getDouble(), values.getColumn(4).getInt()});
        bindInteger(repeats, 1, series);
        while (repeats.executeStep())
            contents.repeats.push_back({repeats.getColumn(0).getInt(), repeats.getColumn(1).getInt64(), repeats.getColumn(2).getInt64(),
                repeats.getColumn(3).getInt64(), repeats.getColumn(4).getInt64()});
        contents.sort();
        return contents;
    });
}

void MetricTables::write(qint64 series, const Addition &addition, const std::function<void(qsizetype)> &written) const
{
    m_connection.guarded([&] {
        SQLite::Statement &value =
            prepared(m_valueInsertion, "INSERT INTO metric_value (series, day, days, batch, value, line) VALUES (?, ?, ?, ?, ?, ?)");
        bindInteger(value, 1, series);
        qsizetype count = 0;
        int days = 0;
        qint64 batch = 0;
        for (const StoredValue &stored : addition.values) {
            if (++count % valuesBetweenWords == 0)
                written(valuesBetweenWords);
            value.reset(); // what is bound stays
            bindInteger(value, 2, stored.span.day);
            if (stored.span.days != days)
                bindInteger(value, 3, days = stored.span.days);
            if (stored.batch != batch)
                bindInteger(value, 4, batch = stored.batch);
            value.bind(5, stored.value);
            bindInteger(value, 6, stored.line);
            value.exec();
        }
        value.tryReset();
        SQLite::Statement &repeat = prepared(
            m_repeatInsertion, "INSERT INTO metric_repeat (series, days, first_day, batch, last_day, source) VALUES (?, ?, ?, ?, ?, ?)");
        bindInteger(repeat, 1, series);
        for (const Repeat &repeated : addition.repeats) {
            repeat.reset();
            bindInteger(repeat, 2, repeated.days);
            bindInteger(repeat, 3, repeated.firstDay);
            bindInteger(repeat, 4, repeated.batch);
            bindInteger(repeat, 5, repeated.lastDay);
            bindInteger(repeat, 6, repeated.source);
            repeat.exec();
        }
        repeat.tryReset();
    });
}

std::map<qint64, core::SeriesKey> MetricTables::allSeries() const
{
    return seriesWhere("TRUE");
}

std::map<qint64, core::SeriesKey> MetricTables::audienceSeries() const
{
    return seriesWhere("metric IN ('audience_share', 'followers') AND subject = '' AND segment <> ''");
}

std::map<qint64, core::SeriesKey> MetricTables::reactionSeries() const
{
    return seriesWhere("metric IN ('engagements', 'reactions', 'likes', 'comments', 'shares', 'reposts', 'saves',"
                       " 'reach', 'impressions', 'views') AND subject <> '' AND segment = ''");
}

std::map<qint64, core::SeriesKey> MetricTables::adSeries() const
{
    return seriesWhere(
        "metric IN ('spend', 'impressions', 'clicks', 'conversions') AND (campaign <> '' OR " + ofAds + ") AND segment = ''");
}

std::map<qint64, core::SeriesKey> MetricTables::singleAdSeries(const core::SeriesQuery &query) const
{
    return seriesWhere(ofAds + " AND segment = ''", &query);
}

std::map<qint64, core::SeriesKey> MetricTables::segmentSeries(const core::SeriesQuery &query) const
{
    return seriesWhere(ofAccounts + " AND segment <> ''", &query);
}

std::map<qint64, core::SeriesKey> MetricTables::seriesMatching(const core::SeriesQuery &query) const
{
    return seriesWhere(ofAccounts + " AND segment = ''", &query);
}

std::map<qint64, core::SeriesKey> MetricTables::seriesWhere(std::string condition, const core::SeriesQuery *query) const
{
    if (query)
        condition += query->channel ? " AND metric = ? AND scope = ? AND channel = ?" : " AND metric = ? AND scope = ?";
    return m_connection.guarded([&] {
        SQLite::Statement select(
            m_connection.db(), "SELECT id, channel, metric, scope, campaign, currency, subject, segment FROM series WHERE " + condition
                                   + " AND (channel = 0 OR channel IN (SELECT id FROM channel))");
        if (query) {
            bindText(select, 1, query->metric);
            bindText(select, 2, core::tokenOf(query->scope));
            if (query->channel)
                bindInteger(select, 3, query->channel->value);
        }
        std::map<qint64, core::SeriesKey> found;
        while (select.executeStep())
            found.emplace(select.getColumn(0).getInt64(), keyOf(select));
        return found;
    });
}

} // namespace storage
