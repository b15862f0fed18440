// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/checks.h"

#include "storage/stored.h"

#include "core/schema/schema.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <sqlite3.h>
#include <unistd.h>

namespace storage {

namespace {

bool isTableOrIndex(const SchemaLine &line)
{
    return (line.type == u"table" && line.sql.startsWith(u"CREATE TABLE", Qt::CaseInsensitive)) || line.type == u"index";
}

// The first line that one of the two has alone, for the log.
QString differenceOf(const std::vector<SchemaLine> &found, const std::vector<SchemaLine> &expected)
{
    const auto isIn = [](const std::vector<SchemaLine> &lines, const SchemaLine &line) {
        return std::find(lines.begin(), lines.end(), line) != lines.end();
    };
    for (const SchemaLine &line : found)
        if (!isIn(expected, line))
            return QStringLiteral("unexpected %1 %2").arg(line.type, line.name);
    for (const SchemaLine &line : expected)
        if (!isIn(found, line))
            return QStringLiteral("missing %1 %2").arg(line.type, line.name);
    return QStringLiteral("lines are repeated");
}

// A newer file's tables may have more columns than we know, never fewer.
bool hasOurColumns(const Connection &connection)
{
    try {
        core::schema::forEachEntity([&]<class Entity>() {
            std::string columns = "id";
            core::schema::forEachColumn<Entity>([&](const auto &column) { columns += ", \"" + std::string(column.name) + '"'; });
            const SQLite::Statement probe(connection.db(), "SELECT " + columns + " FROM \"" + core::schema::Table<Entity>::table + '"');
        });
        return true;
    } catch (const SQLite::Exception &) {
        return false;
    }
}

// Interrupts what the connection does once it is over.
class Interruption {
public:
    Interruption(const Connection &connection, const std::function<bool()> &isOver)
        : m_handle(connection.handle())
        , m_isOver(isOver)
    {
        constexpr int operations = 2000;
        sqlite3_progress_handler(
            m_handle, operations, [](void *self) { return static_cast<Interruption *>(self)->m_isOver() ? 1 : 0; }, this);
    }
    ~Interruption() { sqlite3_progress_handler(m_handle, 0, nullptr, nullptr); }
    Q_DISABLE_COPY_MOVE(Interruption)

private:
    sqlite3 *m_handle;
    const std::function<bool()> &m_isOver;
};

} // namespace

void requireReadableFile(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists())
        throw refusal(QT_TRANSLATE_NOOP("message", "There is no file “%1”. Look whether it was moved or renamed."), {path});
    if (file.isDir())
        throw refusal(QT_TRANSLATE_NOOP("message", "“%1” is a folder, not a workspace. Choose a file."), {shownName(path)});
    if (!file.isFile())
        throw refusal(QT_TRANSLATE_NOOP("message", "“%1” is a device, not a workspace. Choose a file."), {shownName(path)});
    if (::access(QFile::encodeName(path).constData(), R_OK) != 0)
        throw refusal(
            QT_TRANSLATE_NOOP("message", "You are not allowed to read “%1”. Ask whoever owns it, or open a copy."), {shownName(path)});
    if (file.size() == 0)
        throw refusal(QT_TRANSLATE_NOOP("message",
                          "“%1” is empty: nothing was saved in it, or a copy of it was cut short. Restore one of its versions or a copy."),
            {shownName(path)});
}

void requireOurHeader(const RawFile &file, const QString &path, bool isWhole)
{
    const FileHeader header = file.header();
    if (!header.isSqlite)
        throw refusal(
            QT_TRANSLATE_NOOP("message", "“%1” is not a Quarterdeck workspace. Choose a file that Quarterdeck made."), {shownName(path)});
    if (header.applicationId != applicationId || header.version < 1)
        throw refusal(QT_TRANSLATE_NOOP("message",
                          "“%1” is a database of another program, not a Quarterdeck workspace. Choose a file that Quarterdeck made."),
            {shownName(path)});
    if (header.isWriteAhead)
        throw refusal(QT_TRANSLATE_NOOP("message",
                          "Another program left “%1” in write-ahead mode, which hides changes in a second file. Set its journal mode to"
                          " DELETE in that program, or open a copy."),
            {shownName(path)});
    if (isWhole && file.size() < header.expectedSize)
        throw truncatedFile(path);
}

void requireKnownSchema(const Connection &connection, int version, const Migrations &migrations, const QString &path)
{
    const std::vector<SchemaLine> found = schemaOf(connection);
    const bool isNewer = version > migrations.version();
    const bool isOurs = isNewer || migrations.isSchemaOf(version, found);
    if (!isOurs || !std::all_of(found.begin(), found.end(), isTableOrIndex))
        throw refusal(QT_TRANSLATE_NOOP("message",
                          "“%1” holds tables or commands that Quarterdeck never wrote, so it was not opened. Ask whoever sent it for an"
                          " untouched copy."),
            {shownName(path)}, differenceOf(found, isOurs ? found : migrations.schemaAt(version)));
    if (isNewer && !hasOurColumns(connection))
        throw refusal(QT_TRANSLATE_NOOP("message", "“%1” was made by a newer version of Quarterdeck. Update Quarterdeck to open it."),
            {shownName(path)});
}

bool checkPages(const Connection &connection, const QString &path, const std::function<bool()> &isOver)
{
    const Interruption interruption(connection, isOver);
    try {
        SQLite::Statement pages(connection.db(), "PRAGMA quick_check(1)");
        if (!pages.executeStep() || textOf(pages.getColumn(0)) != u"ok")
            throw damagedFile(path, textOf(pages.getColumn(0)));
        SQLite::Statement references(connection.db(), "PRAGMA foreign_key_check");
        if (references.executeStep())
            throw damagedFile(path, QStringLiteral("foreign keys of ") + textOf(references.getColumn(0)));
        SQLite::Statement meta(connection.db(), "SELECT count(*) FROM meta");
        if (!meta.executeStep() || meta.getColumn(0).getInt() != 1)
            throw damagedFile(path, QStringLiteral("meta"));
        return true;
    } catch (const SQLite::Exception &failure) {
        const int code = failure.getErrorCode() & 0xff;
        if (code == SQLITE_INTERRUPT)
            return false;
        if (code == SQLITE_BUSY || code == SQLITE_LOCKED || code == SQLITE_NOMEM) // nothing is said of the file
            throw errorOf(failure, path, 0);
        throw damagedFile(path, QString::fromUtf8(failure.what()));
    }
}

} // namespace storage
