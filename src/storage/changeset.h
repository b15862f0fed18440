// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <map>
#include <set>
#include <string>

struct sqlite3;
struct sqlite3_session;

namespace storage {

// Records what happens to the plan's tables, or to the imports' batches, while it lives, as an SQLite changeset.
class Recording {
public:
    enum class Tables { Plan, Batches };
    explicit Recording(sqlite3 *handle, Tables tables = Tables::Plan);
    ~Recording();
    Q_DISABLE_COPY_MOVE(Recording)

    // Empty when nothing is different from the start.
    QByteArray changeset() const;

private:
    void attach(const char *table);

    sqlite3 *m_handle;
    sqlite3_session *m_session = nullptr;
};

// The changeset that takes `changeset` back.
QByteArray inverted(sqlite3 *handle, const QByteArray &changeset);

// Ids of rows by table.
using RowIds = std::map<std::string, std::set<qint64>>;
// The rows that a changeset writes or removes.
RowIds rowsIn(sqlite3 *handle, const QByteArray &changeset);

// Writes a changeset to the open transaction. Rows that are not as the changeset found them, and rows that it could not
// change, are an SQLite::Exception: history and plan no longer fit, and nothing must be guessed.
void applyChangeset(sqlite3 *handle, const QByteArray &changeset);

} // namespace storage
