// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/rescue.h"

#include "core/id.h"
#include "storage/care.h"
#include "storage/checks.h"
#include "storage/place.h"
#include "storage/privatecopy.h"
#include "storage/rawstatement.h"
#include "storage/stored.h"

#include <QCoreApplication>
#include <QFile>

#include <map>

namespace storage {

namespace {

struct TableShape {
    std::string name;
    std::vector<std::string> columns;
    std::vector<std::string> key; // columns of the primary key, in its order
};

std::string inQuotes(const std::string &name)
{
    return '"' + name + '"';
}

std::string list(const std::vector<std::string> &names, const char *after = "")
{
    std::string text;
    for (const std::string &name : names)
        text += (text.empty() ? "" : ", ") + inQuotes(name) + after;
    return text;
}

// Plan and numbers; the history can't be trusted when rows are missing, and meta is drawn anew.
std::vector<TableShape> tablesOf(const Connection &connection)
{
    std::vector<TableShape> tables;
    for (const SchemaLine &line : schemaOf(connection)) {
        if (line.type != u"table" || line.name == u"history" || line.name == u"meta")
            continue;
        TableShape table{line.name.toStdString(), {}, {}};
        std::map<int, std::string> key;
        SQLite::Statement query(connection.db(), "PRAGMA table_info(" + inQuotes(table.name) + ')');
        while (query.executeStep()) {
            table.columns.push_back(query.getColumn(1).getText());
            if (const int place = query.getColumn(5).getInt())
                key.emplace(place, table.columns.back());
        }
        for (const auto &[place, column] : key)
            table.key.push_back(column);
        tables.push_back(std::move(table));
    }
    return tables;
}

// A private copy of the file, with zeros where its end is missing, so that SQLite reads the rest; what a writer that died had not
// finished is taken back in it.
std::unique_ptr<QTemporaryDir> readableCopy(const QString &path)
{
    constexpr qint64 largest = 4LL * 1024 * 1024 * 1024;
    const Connection connection(path, Connection::Mode::ReadOnly);
    const RawFile raw(connection);
    requireOurHeader(raw, path, false);
    if (raw.hasHotJournal())
        return recoveredCopy(raw, path);
    auto folder = privateFolder();
    raw.copyTo(copyIn(*folder));
    QFile file(copyIn(*folder));
    const qint64 whole = raw.header().expectedSize;
    if (whole > file.size() && whole <= largest)
        file.resize(whole);
    return folder;
}

// Copies the rows that can be read from one end; whether that reached the other one.
bool copyRows(const Connection &from, const Connection &to, const TableShape &table, const char *direction)
{
    std::string questions;
    for (size_t index = 0; index < table.columns.size(); ++index)
        questions += index == 0 ? "?" : ", ?";
    const RawStatement rows(
        from, "SELECT " + list(table.columns) + " FROM " + inQuotes(table.name) + " ORDER BY " + list(table.key, direction));
    const RawStatement insertion(
        to, "INSERT OR IGNORE INTO " + inQuotes(table.name) + " (" + list(table.columns) + ") VALUES (" + questions + ')');
    const qint64 most = QFile(from.path()).size(); // a broken tree could lead round in circles
    for (qint64 count = 0; count < most; ++count) {
        const int outcome = rows.step();
        if (outcome != SQLITE_ROW)
            return outcome == SQLITE_DONE;
        for (int column = 0; column < static_cast<int>(table.columns.size()); ++column)
            sqlite3_bind_value(insertion.get(), column + 1, sqlite3_column_value(rows.get(), column));
        insertion.step(); // a row that is no row of ours is left out
        sqlite3_reset(insertion.get());
    }
    return false;
}

std::string columnOfKey(const Connection &connection, const std::string &table, int key)
{
    SQLite::Statement query(connection.db(), "PRAGMA foreign_key_list(" + inQuotes(table) + ')');
    while (query.executeStep())
        if (query.getColumn(0).getInt() == key)
            return query.getColumn(3).getText();
    return {};
}

// Clears references to rows that were lost; a row that can't be without its reference goes, and what it owned after it.
void mendReferences(const Connection &connection)
{
    struct Loose {
        std::string table;
        qint64 row;
        int key;
    };
    while (true) {
        std::vector<Loose> loose;
        SQLite::Statement query(connection.db(), "PRAGMA foreign_key_check");
        while (query.executeStep())
            loose.push_back({query.getColumn(0).getText(), query.getColumn(1).getInt64(), query.getColumn(3).getInt()});
        if (loose.empty())
            return;
        for (const auto &[table, row, key] : loose) {
            const std::string where = " WHERE id = " + std::to_string(row);
            const std::string clear =
                "UPDATE " + inQuotes(table) + " SET " + inQuotes(columnOfKey(connection, table, key)) + " = NULL" + where;
            if (sqlite3_exec(connection.handle(), clear.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
                connection.db().exec("DELETE FROM " + inQuotes(table) + where);
        }
    }
}

void insertMeta(const Connection &connection)
{
    SQLite::Statement meta(connection.db(), "INSERT INTO meta (id, workspace, revision) VALUES (1, ?, ?)");
    bindInteger(meta, 1, core::newIdValue());
    bindInteger(meta, 2, core::newIdValue());
    meta.exec();
}

Rescued fill(const Connection &made, const Connection &damaged)
{
    Rescued rescued;
    made.guarded([&] {
        insertMeta(made);
        for (const TableShape &table : tablesOf(made)) {
            if (!copyRows(damaged, made, table, "")) {
                copyRows(damaged, made, table, " DESC");
                rescued.incomplete += QString::fromStdString(table.name);
            }
        }
        mendReferences(made);
        for (const TableShape &table : tablesOf(made))
            rescued.rows += static_cast<int>(made.number(("SELECT count(*) FROM " + inQuotes(table.name)).c_str()));
        made.execute("UPDATE import_batch SET entry = 0"); // the steps that wrote them are gone
    });
    return rescued;
}

// Where the page is damaged that says which tables there are, nothing can be found any more.
void requireReadableSchema(const Connection &damaged, int version, const Migrations &migrations, const QString &path)
{
    try {
        requireKnownSchema(damaged, version, migrations, path);
    } catch (const Error &error) {
        if (!isDamage(error.problem()))
            throw;
        throw refusal(QT_TRANSLATE_NOOP("message",
                          "“%1” is damaged where it says what it holds, so nothing of it can be read any more. Open one of its versions, "
                          "which Quarterdeck keeps on this computer, or a copy."),
            {shownName(path)}, error.problem().detail);
    }
}

} // namespace

Rescued rescue(const QString &path, const QString &target)
{
    requireReadableFile(path);
    requireFreePlace(target);
    const auto folder = readableCopy(path);
    const Connection damaged(copyIn(*folder), Connection::Mode::ReadOnly);
    const Migrations &migrations = Migrations::ours();
    const auto version = static_cast<int>(damaged.number("PRAGMA user_version"));
    if (version > migrations.version())
        throw refusal(QT_TRANSLATE_NOOP("message", "“%1” was made by a newer version of Quarterdeck. Rescue it with that version."),
            {shownName(path)});
    requireReadableSchema(damaged, version, migrations, path);
    DraftFile draft(target);
    Rescued rescued;
    {
        const Connection made(draft.path(), Connection::Mode::Create);
        made.execute("PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA; BEGIN IMMEDIATE");
        migrations.run(made, version);
        rescued = fill(made, damaged);
        made.execute("COMMIT");
        if (rescued.rows == 0 || integrityOf(made) != u"ok")
            throw refusal(QT_TRANSLATE_NOOP("message", "Nothing of “%1” can be read any more. Restore one of its versions or a copy."),
                {shownName(path)});
    }
    draft.putAt(target);
    return rescued;
}

} // namespace storage
