// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/metrictables.h"

#include "core/businesstime.h"
#include "storage/stored.h"

#include <QScopeGuard>

namespace storage {

namespace {

constexpr std::size_t valuesBetweenWords = 4096;
constexpr auto valuesPointer = "stored values"; // what SQLite checks a pointer by
constexpr std::size_t valuesTogether = 64; // one call of SQLite for each costs more than writing them
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

// `rows` are of one series, length and batch.
std::string insertionOf(std::size_t rows)
{
    std::string sql = "INSERT INTO metric_value (series, day, days, batch, value, line) VALUES ";
    for (std::size_t row = 0, place = 3; row < rows; ++row, place += 3)
        sql += (row == 0 ? "(?1, ?" : ", (?1, ?") + std::to_string(place + 1) + ", ?2, ?3, ?" + std::to_string(place + 2) + ", ?"
             + std::to_string(place + 3) + ")";
    return sql;
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
SQLite::Statement &MetricTables::prepared(std::unique_ptr<SQLite::Statement> &statement, const std::string &sql) const
{
    if (!statement)
        statement = std::make_unique<SQLite::Statement>(m_connection.db(), sql);
    return *statement;
}

// SQLite hands each row to a function of ours: asking it for rows and cells from outside takes half as long again.
void MetricTables::readValues(qint64 series, std::vector<StoredValue> &values) const
{
    constexpr auto take = [](sqlite3_context *, int, sqlite3_value **cells) {
        static_cast<std::vector<StoredValue> *>(sqlite3_value_pointer(cells[0], valuesPointer))
            ->push_back({{sqlite3_value_int(cells[1]), sqlite3_value_int64(cells[2])}, sqlite3_value_int64(cells[3]),
                sqlite3_value_double(cells[4]), sqlite3_value_int(cells[5])});
    };
    constexpr auto end = [](sqlite3_context *) {};
    if (!m_valuesQuery) { // the function holds nothing, so it does not matter who has made it known last
        sqlite3_create_function_v2(m_connection.handle(), "take", 6, SQLITE_UTF8 | SQLITE_DIRECTONLY, nullptr, nullptr, take, end, nullptr);
        m_valuesQuery = std::make_unique<RawStatement>(
            m_connection, "SELECT take(?2, days, day, batch, value, line) FROM metric_value WHERE series = ?1");
    }
    values.reserve(m_lastCount); // series of one file are mostly equally long
    sqlite3_bind_int64(m_valuesQuery->get(), 1, series);
    sqlite3_bind_pointer(m_valuesQuery->get(), 2, &values, valuesPointer, nullptr);
    const int step = m_valuesQuery->step();
    m_valuesQuery->reset();
    if (step != SQLITE_ROW)
        throw SQLite::Exception(m_connection.handle(), step);
    m_lastCount = values.size();
}

SeriesContents MetricTables::contents(qint64 series) const
{
    return m_connection.guarded([&] {
        SeriesContents contents;
        readValues(series, contents.values);
        SQLite::Statement &repeats =
            prepared(m_repeatsQuery, "SELECT days, first_day, last_day, batch, source FROM metric_repeat WHERE series = ?");
        const auto done = qScopeGuard([&] { repeats.tryReset(); });
        bindInteger(repeats, 1, series);
        while (repeats.executeStep())
            contents.repeats.push_back({repeats.getColumn(0).getInt(), repeats.getColumn(1).getInt64(), repeats.getColumn(2).getInt64(),
                repeats.getColumn(3).getInt64(), repeats.getColumn(4).getInt64()});
        contents.sort();
        return contents;
    });
}

// Values of one length and batch, `together` with one call: one, or as many as go.
void MetricTables::writeRows(qint64 series, const StoredValue *values, std::size_t together) const
{
    static const std::string one = insertionOf(1), many = insertionOf(valuesTogether);
    SQLite::Statement &rows = together == 1 ? prepared(m_valueInsertion, one) : prepared(m_valuesInsertion, many);
    rows.tryReset();
    bindInteger(rows, 1, series);
    bindInteger(rows, 2, values->span.days);
    bindInteger(rows, 3, values->batch);
    int place = 3;
    for (const StoredValue *value = values; value != values + together; ++value) {
        bindInteger(rows, ++place, value->span.day);
        rows.bind(++place, value->value);
        bindInteger(rows, ++place, value->line);
    }
    rows.exec();
}

void MetricTables::write(qint64 series, const Addition &addition, const std::function<void(qsizetype)> &written) const
{
    m_connection.guarded([&] {
        const std::vector<StoredValue> &values = addition.values;
        for (std::size_t at = 0, told = 0; at < values.size();) {
            const std::size_t last = at + valuesTogether - 1;
            const bool isRun = last < values.size() && values[last].span.days == values[at].span.days; // they are by length, of one batch
            const std::size_t together = isRun ? valuesTogether : 1;
            writeRows(series, &values[at], together);
            at += together;
            if (at - told < valuesBetweenWords)
                continue;
            written(static_cast<qsizetype>(at - told));
            told = at;
        }
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
