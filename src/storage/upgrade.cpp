// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/upgrade.h"

#include "storage/care.h"
#include "storage/place.h"
#include "storage/privatecopy.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace storage {

namespace {

// "Spring (version 3).qdeck", or with a number where that is taken.
QString nameForOldFile(const QString &path, int version)
{
    const QFileInfo file(path);
    const QString start = file.absolutePath() + u'/' + file.completeBaseName() + QStringLiteral(" (version ") + QString::number(version);
    const QString suffix = file.suffix().isEmpty() ? QString() : u'.' + file.suffix();
    QString name = start + u')' + suffix;
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = start + u'-' + QString::number(i) + u')' + suffix;
    return name;
}

void migrateCopy(const Connection &original, const QString &copy, const Migrations &migrations, const QString &path)
{
    copyVerified(original, copy);
    const Connection connection(copy, Connection::Mode::ReadWrite);
    connection.execute("PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA; BEGIN IMMEDIATE");
    migrations.run(connection);
    connection.execute("COMMIT");
    const QString found = integrityOf(connection);
    if (found != QStringLiteral("ok") || !migrations.isSchemaOf(migrations.version(), schemaOf(connection)))
        throw refusal(QT_TRANSLATE_NOOP("message", "“%1” could not be brought up to this version of Quarterdeck. It was left as it is; "
                                                   "open it with the version that made it."),
            {shownName(path)}, found);
}

void upgradePrivately(OpenedFile &opened, const QString &path, const Migrations &migrations)
{
    auto folder = privateFolder();
    migrateCopy(*opened.connection, copyIn(*folder), migrations, path);
    opened.connection = std::make_unique<Connection>(copyIn(*folder), Connection::Mode::ReadOnly);
    opened.privateFolder = std::move(folder);
}

} // namespace

std::optional<FileStamp> upgrade(OpenedFile &opened, const QString &path, const Migrations &migrations)
{
    if (opened.reason != ReadOnlyReason::None) {
        upgradePrivately(opened, path, migrations);
        return FileStamp::of(path);
    }
    if (opened.needsRecovery) // its journal must not be left for the new file
        Connection(path, Connection::Mode::ReadWrite).number("SELECT count(*) FROM sqlite_schema");
    DraftFile draft(path);
    migrateCopy(*opened.connection, draft.path(), migrations, path);
    opened.connection.reset();
    draft.replace(path, nameForOldFile(path, opened.version));
    opened.connection = std::make_unique<Connection>(path, Connection::Mode::ReadOnly);
    opened.needsRecovery = false;
    opened.version = migrations.version();
    return FileStamp::of(path);
}

} // namespace storage
