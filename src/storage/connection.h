// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/trouble.h"

#include <optional>

struct sqlite3_file;

namespace storage {

// One SQLite connection to one file, opened as if a stranger had sent it (Q4): nothing in its schema runs, limits are set,
// no page is mapped or spilled. SQLite reads nothing of the file before the first statement.
class Connection {
public:
    enum class Mode { ReadOnly, ReadWrite, Create };
    Connection(const QString &path, Mode mode);
    // A private one in memory.
    Connection();

    const QString &path() const { return m_path; }
    SQLite::Database &db() const { return m_db; }
    sqlite3 *handle() const { return m_db.getHandle(); }
    bool isReadOnly() const;

    void execute(const char *sql) const;
    qint64 number(const char *sql) const; // the one number a query gives; 0 without a row

    // Runs work(); SQLite's exceptions become ours, with their true cause.
    template <class Work>
    auto guarded(Work work) const
    {
        try {
            return work();
        } catch (const SQLite::Exception &failure) {
            throw errorOf(failure, m_path, systemError());
        }
    }

private:
    int systemError() const;
    void harden() const;

    QString m_path;
    mutable SQLite::Database m_db;
};

// Gives a connection a cache that holds what an import touches, while it lives.
class RoomyCache {
public:
    explicit RoomyCache(const Connection &connection);
    ~RoomyCache();
    Q_DISABLE_COPY_MOVE(RoomyCache)

private:
    const Connection &m_connection;
};

} // namespace storage
