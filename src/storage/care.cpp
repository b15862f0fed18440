// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/care.h"

#include "storage/migrations.h"
#include "storage/place.h"
#include "storage/stored.h"
#include "storage/workspacefile_p.h"

#include <QCoreApplication>
#include <QStringList>
#include <SQLiteCpp/Backup.h>

#include <sqlite3.h>

namespace storage {

QString integrityOf(const Connection &connection)
{
    return connection.guarded([&] {
        QStringList lines;
        SQLite::Statement check(connection.db(), "PRAGMA integrity_check");
        while (check.executeStep())
            lines += textOf(check.getColumn(0));
        SQLite::Statement references(connection.db(), "PRAGMA foreign_key_check");
        while (references.executeStep())
            lines += QStringLiteral("a row of %1 refers to a row of %2 that is not there")
                         .arg(textOf(references.getColumn(0)), textOf(references.getColumn(2)));
        if (lines.size() > 1)
            lines.removeAll(QStringLiteral("ok"));
        return lines.join(u'\n');
    });
}

namespace {

void copyPages(const Connection &from, const Connection &to)
{
    to.guarded([&] {
        SQLite::Backup backup(to.db(), from.db());
        backup.executeStep(-1);
    });
    to.execute("PRAGMA synchronous = EXTRA; PRAGMA journal_mode = DELETE");
}

void requireSameContent(const Connection &original, const Connection &copy)
{
    constexpr const char *revision = "SELECT revision FROM meta";
    const QString found = integrityOf(copy);
    if (found != QStringLiteral("ok") || schemaOf(copy) != schemaOf(original) || copy.number(revision) != original.number(revision))
        throw refusal(QT_TRANSLATE_NOOP("message",
                          "The copy of “%1” could not be verified, so it was not kept. Check the workspace, then try another disk."),
            {shownName(original.path())}, found);
}

} // namespace

void copyVerified(const Connection &from, const QString &target)
{
    {
        const Connection copy(target, Connection::Mode::Create);
        copyPages(from, copy);
    }
    requireSameContent(from, Connection(target, Connection::Mode::ReadOnly));
}

QString WorkspaceFile::integrity() const
{
    return integrityOf(d->connection);
}

void WorkspaceFile::backupTo(const QString &target) const
{
    requireFreePlace(target);
    DraftFile copy(target);
    copyVerified(d->connection, copy.path());
    copy.putAt(target);
}

} // namespace storage
