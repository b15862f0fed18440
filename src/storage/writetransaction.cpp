// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/writetransaction.h"

#include "core/id.h"

#include <exception>
#include <sqlite3.h>

namespace storage {

WriteTransaction::WriteTransaction(const Connection &connection, SeenFile &seen)
    : m_connection(connection)
    , m_seen(seen)
    , m_exceptionsBefore(std::uncaught_exceptions())
{
    m_seen.requireSameStamp();
    sqlite3_db_release_memory(connection.handle()); // so that what is compared comes from the disk
    connection.execute("BEGIN IMMEDIATE");
    try {
        m_seen.requireUnchanged();
    } catch (...) {
        sqlite3_exec(connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
        throw;
    }
    m_isOpen = true;
}

WriteTransaction::~WriteTransaction()
{
    if (!m_isOpen)
        return;
    if (sqlite3_get_autocommit(m_connection.handle()) == 0) // some errors have rolled back already
        sqlite3_exec(m_connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    if (std::uncaught_exceptions() > m_exceptionsBefore) // else nothing was to be written, and nothing has reached the file
        m_seen.noteFailedWrite();
}

void WriteTransaction::commit()
{
    const qint64 revision = core::newIdValue();
    m_connection.guarded([&] {
        SQLite::Statement change(m_connection.db(), "UPDATE meta SET revision = ?");
        change.bind(1, static_cast<int64_t>(revision));
        change.exec();
    });
    m_connection.execute("COMMIT");
    m_isOpen = false;
    m_seen.noteOurs(revision);
}

} // namespace storage
