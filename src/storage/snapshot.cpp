// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/snapshot.h"

#include <sqlite3.h>

namespace storage {

Snapshot::Snapshot(const Connection &connection)
    : m_connection(connection)
    , m_isOwn(sqlite3_get_autocommit(connection.handle()) != 0)
{
    if (m_isOwn)
        connection.execute("BEGIN");
}

Snapshot::~Snapshot()
{
    if (m_isOwn)
        sqlite3_exec(m_connection.handle(), "COMMIT", nullptr, nullptr, nullptr); // nothing was written
}

} // namespace storage
