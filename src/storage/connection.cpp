// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/connection.h"

#include <QFile>

#include <cerrno>
#include <sqlite3.h>

namespace storage {

namespace {

constexpr int busyMilliseconds = 3000;

int flagsOf(Connection::Mode mode)
{
    switch (mode) {
    case Connection::Mode::ReadOnly:
        return SQLITE_OPEN_READONLY;
    case Connection::Mode::ReadWrite:
        return SQLITE_OPEN_READWRITE;
    case Connection::Mode::Create:
        return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    }
    Q_UNREACHABLE();
}

SQLite::Database openedDatabase(const QString &path, int flags)
{
    errno = 0;
    try {
        // One thread at a time uses a connection, so SQLite need not lock it for each value.
        return SQLite::Database(QFile::encodeName(path).toStdString(), flags | SQLITE_OPEN_NOMUTEX, busyMilliseconds);
    } catch (const SQLite::Exception &failure) {
        throw errorOf(failure, path, errno);
    }
}

void setLimits(sqlite3 *handle)
{
    constexpr int mebibyte = 1024 * 1024;
    constexpr std::pair<int, int> limits[] = {{SQLITE_LIMIT_LENGTH, 64 * mebibyte}, {SQLITE_LIMIT_SQL_LENGTH, mebibyte},
        {SQLITE_LIMIT_COLUMN, 200}, {SQLITE_LIMIT_EXPR_DEPTH, 300}, {SQLITE_LIMIT_COMPOUND_SELECT, 10}, {SQLITE_LIMIT_VDBE_OP, 50000},
        {SQLITE_LIMIT_FUNCTION_ARG, 16}, {SQLITE_LIMIT_ATTACHED, 0}, {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 100},
        {SQLITE_LIMIT_VARIABLE_NUMBER, 1000}, {SQLITE_LIMIT_TRIGGER_DEPTH, 1}, {SQLITE_LIMIT_WORKER_THREADS, 0}};
    for (const auto &[limit, value] : limits)
        sqlite3_limit(handle, limit, value);
}

} // namespace

Connection::Connection(const QString &path, Mode mode)
    : m_path(path)
    , m_db(openedDatabase(path, flagsOf(mode)))
{
    harden();
}

Connection::Connection()
    : m_db(SQLite::Database(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE))
{
    harden();
}

bool Connection::isReadOnly() const
{
    return sqlite3_db_readonly(handle(), "main") == 1;
}

void Connection::execute(const char *sql) const
{
    guarded([&] { m_db.exec(sql); });
}

qint64 Connection::number(const char *sql) const
{
    return guarded([&] {
        SQLite::Statement query(m_db, sql);
        return query.executeStep() ? qint64{query.getColumn(0).getInt64()} : 0;
    });
}

int Connection::systemError() const
{
    return sqlite3_system_errno(handle());
}

RoomyCache::RoomyCache(const Connection &connection)
    : m_connection(connection)
{
    connection.execute("PRAGMA cache_size = -16384");
}

RoomyCache::~RoomyCache()
{
    sqlite3_exec(m_connection.handle(), "PRAGMA cache_size = -2000", nullptr, nullptr, nullptr);
}

// None of the settings below reads the file: that is left to whoever has checked its header.
void Connection::harden() const
{
    constexpr std::pair<int, int> settings[] = {{SQLITE_DBCONFIG_DEFENSIVE, 1}, {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
        {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0}, {SQLITE_DBCONFIG_ENABLE_VIEW, 0}, {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
        {SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0}, {SQLITE_DBCONFIG_WRITABLE_SCHEMA, 0}, {SQLITE_DBCONFIG_DQS_DDL, 0},
        {SQLITE_DBCONFIG_DQS_DML, 0}, {SQLITE_DBCONFIG_ENABLE_FKEY, 1}};
    for (const auto &[setting, value] : settings)
        sqlite3_db_config(handle(), setting, value, nullptr);
    setLimits(handle());
    // Nothing spills while an import writes: a reader would wait for seconds.
    execute("PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA temp_store = MEMORY; PRAGMA cache_spill = OFF");
}

} // namespace storage
