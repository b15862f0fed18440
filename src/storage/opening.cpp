// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/opening.h"

#include "core/id.h"
#include "storage/place.h"
#include "storage/rows.h"
#include "storage/stored.h"

namespace storage {

OpenedFile openFile(const QString &path, Access access, const Migrations &migrations)
{
    Q_UNUSED(migrations)
    OpenedFile opened;
    opened.path = path;
    if (access == Access::ReadWrite)
        opened.lock = std::make_unique<WriteLock>(path);
    const bool canWrite = opened.lock && opened.lock->state() == WriteLock::State::Held;
    if (!canWrite)
        opened.reason = access == Access::ReadOnly ? ReadOnlyReason::Asked : ReadOnlyReason::HeldByAnother;
    if (!canWrite && opened.lock)
        opened.heldBy = opened.lock->holder();
    opened.connection = std::make_unique<Connection>(path, canWrite ? Connection::Mode::ReadWrite : Connection::Mode::ReadOnly);
    opened.connection->execute("PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA; PRAGMA fullfsync = ON");
    return opened;
}

OpenedFile createFile(const QString &path, const core::Strategy &start, const Migrations &migrations)
{
    NewFile file(path);
    {
        const Connection connection(file.draftPath(), Connection::Mode::Create);
        connection.execute("PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA; BEGIN IMMEDIATE");
        migrations.run(connection);
        connection.guarded([&] {
            SQLite::Statement meta(connection.db(), "INSERT INTO meta (id, workspace, revision) VALUES (1, ?, ?)");
            bindInteger(meta, 1, core::newIdValue());
            bindInteger(meta, 2, core::newIdValue());
            meta.exec();
            insertStrategy(connection.db(), start);
        });
        connection.execute("COMMIT");
    }
    file.putInPlace();
    return openFile(path, Access::ReadWrite, migrations);
}

} // namespace storage
