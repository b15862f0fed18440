// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/opening.h"

#include "core/id.h"
#include "storage/care.h"
#include "storage/checks.h"
#include "storage/place.h"
#include "storage/privatecopy.h"
#include "storage/rows.h"
#include "storage/seenfile.h"
#include "storage/stored.h"
#include "storage/upgrade.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFileInfo>

#include <unistd.h>

namespace storage {

namespace {

constexpr const char *revisionQuery = "SELECT revision FROM meta";

// Takes the right to write, or says why not.
void takeLock(OpenedFile &opened, const QString &path)
{
    opened.lock = std::make_unique<WriteLock>(path);
    if (opened.lock->state() == WriteLock::State::HeldByAnother) {
        opened.reason = ReadOnlyReason::HeldByAnother;
        opened.heldBy = opened.lock->holder();
    } else if (opened.lock->state() != WriteLock::State::Held || ::access(QFile::encodeName(path).constData(), W_OK) != 0) {
        opened.reason = ReadOnlyReason::NotWritable;
    }
}

// Examines the file by a connection that can't write, and leaves that connection in `opened`. A file whose writer died is
// examined on a recovered copy.
void examine(OpenedFile &opened, const QString &path, const Migrations &migrations, int checkMilliseconds)
{
    opened.connection = std::make_unique<Connection>(path, Connection::Mode::ReadOnly);
    {
        const RawFile raw(*opened.connection);
        opened.needsRecovery = raw.hasHotJournal();
        requireOurHeader(raw, path, !opened.needsRecovery);
        if (opened.needsRecovery)
            opened.privateFolder = recoveredCopy(raw, path);
    }
    if (opened.needsRecovery) {
        opened.connection = std::make_unique<Connection>(copyIn(*opened.privateFolder), Connection::Mode::ReadOnly);
        const RawFile raw(*opened.connection);
        requireOurHeader(raw, path, true);
    }
    opened.version = static_cast<int>(opened.connection->number("PRAGMA user_version"));
    requireKnownSchema(*opened.connection, opened.version, migrations, path);
    const QDeadlineTimer deadline(checkMilliseconds);
    opened.isFullyChecked = checkPages(*opened.connection, path, [&deadline] { return deadline.hasExpired(); });
}

// Opens in place for writing what has passed the checks; a dead writer's journal is played back by that.
void reopenForWriting(OpenedFile &opened, const QString &path, const FileStamp &examined)
{
    const qint64 revision = opened.connection->number(revisionQuery);
    auto writing = std::make_unique<Connection>(path, Connection::Mode::ReadWrite);
    if (writing->isReadOnly()) {
        opened.reason = ReadOnlyReason::NotWritable;
        return;
    }
    const bool isSame = FileStamp::of(path) == examined && writing->number(revisionQuery) == revision;
    if (!isSame)
        throw refusal(QT_TRANSLATE_NOOP("message", "“%1” was changed by another program while it was being opened. Open it again."),
            {shownName(path)});
    writing->execute("PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA; PRAGMA fullfsync = ON");
    opened.connection = std::move(writing);
    opened.privateFolder.reset();
}

} // namespace

OpenedFile openFile(const QString &path, Access access, const Migrations &migrations, int checkMilliseconds)
{
    requireReadableFile(path);
    const QString place = QFileInfo(path).canonicalFilePath(); // one lock and one journal, whatever link led here
    OpenedFile opened;
    opened.path = QFileInfo(path).absoluteFilePath();
    if (access == Access::ReadWrite)
        takeLock(opened, place);
    else
        opened.reason = ReadOnlyReason::Asked;
    std::optional<FileStamp> stamp = FileStamp::of(place);
    examine(opened, place, migrations, checkMilliseconds);
    if (opened.version > migrations.version() && opened.reason != ReadOnlyReason::Asked)
        opened.reason = ReadOnlyReason::NewerVersion;
    if (opened.version < migrations.version())
        stamp = upgrade(opened, place, migrations);
    if (opened.reason == ReadOnlyReason::None)
        reopenForWriting(opened, place, stamp.value_or(FileStamp()));
    if (opened.reason != ReadOnlyReason::None)
        opened.lock.reset();
    return opened;
}

OpenedFile createFile(const QString &path, const core::Strategy &start, const Migrations &migrations)
{
    requireFreePlace(path);
    DraftFile draft(path);
    {
        const Connection connection(draft.path(), Connection::Mode::Create);
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
    draft.putAt(path);
    return openFile(path, Access::ReadWrite, migrations);
}

} // namespace storage
