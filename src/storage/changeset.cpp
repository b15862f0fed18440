// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/changeset.h"

#include "core/schema/schema.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <memory>
#include <sqlite3.h>

namespace storage {

namespace {

void requireDone(sqlite3 *handle, int code)
{
    if (code != SQLITE_OK)
        throw SQLite::Exception(handle, code);
}

struct Freed {
    void operator()(void *memory) const { sqlite3_free(memory); }
};

// Takes what a session function allocated.
QByteArray taken(void *memory, int size)
{
    const std::unique_ptr<void, Freed> owner(memory);
    return {static_cast<const char *>(memory), size};
}

template <class Visitor>
void forEachChange(sqlite3 *handle, QByteArray changeset, Visitor &&visit)
{
    sqlite3_changeset_iter *iterator = nullptr;
    requireDone(handle, sqlite3changeset_start(&iterator, static_cast<int>(changeset.size()), changeset.data()));
    while (sqlite3changeset_next(iterator) == SQLITE_ROW)
        visit(iterator);
    requireDone(handle, sqlite3changeset_finalize(iterator));
}

qint64 countOfChanges(sqlite3 *handle, const QByteArray &changeset)
{
    qint64 count = 0;
    forEachChange(handle, changeset, [&count](sqlite3_changeset_iter *) { ++count; });
    return count;
}

int abortOnConflict(void *, int, sqlite3_changeset_iter *)
{
    return SQLITE_CHANGESET_ABORT;
}

} // namespace

Recording::Recording(sqlite3 *handle, Tables tables)
    : m_handle(handle)
{
    requireDone(handle, sqlite3session_create(handle, "main", &m_session));
    if (tables == Tables::Batches)
        attach("import_batch");
    else
        core::schema::forEachEntity([this]<class Entity>() { attach(core::schema::Table<Entity>::table); });
}

void Recording::attach(const char *table)
{
    const int code = sqlite3session_attach(m_session, table);
    Q_ASSERT(code == SQLITE_OK);
    Q_UNUSED(code)
}

Recording::~Recording()
{
    sqlite3session_delete(m_session);
}

QByteArray Recording::changeset() const
{
    int size = 0;
    void *memory = nullptr;
    requireDone(m_handle, sqlite3session_changeset(m_session, &size, &memory));
    return taken(memory, size);
}

QByteArray inverted(sqlite3 *handle, const QByteArray &changeset)
{
    int size = 0;
    void *memory = nullptr;
    requireDone(handle, sqlite3changeset_invert(static_cast<int>(changeset.size()), changeset.constData(), &size, &memory));
    return taken(memory, size);
}

RowIds rowsIn(sqlite3 *handle, const QByteArray &changeset)
{
    RowIds rows;
    forEachChange(handle, changeset, [&rows](sqlite3_changeset_iter *change) {
        const char *table = nullptr;
        int columns = 0;
        int operation = 0;
        sqlite3changeset_op(change, &table, &columns, &operation, nullptr);
        constexpr int idColumn = 0;
        sqlite3_value *id = nullptr;
        if (operation == SQLITE_INSERT)
            sqlite3changeset_new(change, idColumn, &id);
        else
            sqlite3changeset_old(change, idColumn, &id);
        rows[table].insert(sqlite3_value_int64(id));
    });
    return rows;
}

void applyChangeset(sqlite3 *handle, const QByteArray &changeset)
{
    const qint64 expected = countOfChanges(handle, changeset);
    const qint64 before = sqlite3_total_changes64(handle);
    QByteArray bytes = changeset; // the function takes it unqualified
    requireDone(handle, sqlite3changeset_apply(handle, static_cast<int>(bytes.size()), bytes.data(), nullptr, abortOnConflict, nullptr));
    if (sqlite3_total_changes64(handle) - before < expected) // a table that is not there is skipped without a word
        throw SQLite::Exception("a changeset changed fewer rows than it holds", SQLITE_MISMATCH);
}

} // namespace storage
