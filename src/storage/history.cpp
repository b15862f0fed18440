// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/history.h"

#include "storage/stored.h"

#include <sqlite3.h>

namespace storage {

namespace {

constexpr size_t stepsKept = 1000;
constexpr int daysKept = 90;
constexpr int beginningVersion = 0; // below every version of the file: never undone
constexpr QChar argumentSeparator(0x1f);

QString utcText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime utcTime(const SQLite::Column &column)
{
    return QDateTime::fromString(textOf(column), Qt::ISODateWithMs);
}

core::EditLabel labelOf(const SQLite::Column &id, const SQLite::Column &arguments)
{
    const QString text = textOf(arguments);
    return {textOf(id), text.isNull() || text.isEmpty() ? QStringList() : text.split(argumentSeparator)};
}

core::HistoryKind kindOf(const SQLite::Column &column)
{
    return Stored<core::HistoryKind>::read(column);
}

void bindOptional(SQLite::Statement &statement, int index, qint64 value)
{
    if (value == 0)
        statement.bind(index);
    else
        bindInteger(statement, index, value);
}

} // namespace

History::History(const Connection &connection, int version, int firstVersion)
    : m_connection(connection)
    , m_version(version)
    , m_firstVersion(std::max(firstVersion, beginningVersion + 1))
{
    connection.guarded([&] {
        SQLite::Statement query(connection.db(), "SELECT id, at, kind, version, step FROM history ORDER BY id");
        while (query.executeStep())
            take({query.getColumn(0).getInt64(), utcTime(query.getColumn(1)), kindOf(query.getColumn(2)), query.getColumn(3).getInt(),
                query.getColumn(4).getInt64()});
    });
}

std::optional<qint64> History::undoable() const
{
    return m_undo.empty() ? std::nullopt : std::optional(m_undo.back());
}

std::optional<qint64> History::redoable() const
{
    return m_redo.empty() ? std::nullopt : std::optional(m_redo.back());
}

// Works out what stands. Where a step's line was dropped, the lines that name it end undo or redo at that point.
void History::take(const Line &line)
{
    m_lines.push_back(line);
    m_lastId = line.id;
    if (line.version < m_firstVersion) {
        m_undo.clear();
        m_redo.clear();
        return;
    }
    switch (line.kind) {
    case core::HistoryKind::Undo:
        if (m_undo.empty())
            m_redo.clear();
        else
            m_redo.push_back(line.step);
        if (!m_undo.empty())
            m_undo.pop_back();
        return;
    case core::HistoryKind::Redo:
        if (!m_redo.empty())
            m_redo.pop_back();
        if (line.step >= m_lines.front().id)
            m_undo.push_back(line.step);
        return;
    case core::HistoryKind::Edit:
    case core::HistoryKind::Import:
        m_redo.clear();
        m_undo.push_back(line.id);
    }
}

Step History::read(qint64 id) const
{
    return m_connection.guarded([&] {
        SQLite::Statement query(m_connection.db(), "SELECT at, kind, label, arguments, changeset, batch, step FROM history WHERE id = ?");
        bindInteger(query, 1, id);
        if (!query.executeStep())
            throw SQLite::Exception("a step of the history is not there", SQLITE_CORRUPT);
        const SQLite::Column changeset = query.getColumn(4);
        return Step{id, utcTime(query.getColumn(0)), kindOf(query.getColumn(1)), labelOf(query.getColumn(2), query.getColumn(3)),
            {static_cast<const char *>(changeset.getBlob()), changeset.getBytes()}, query.getColumn(5).getInt64(),
            query.getColumn(6).getInt64()};
    });
}

std::vector<core::HistoryEntry> History::entries(int limit) const
{
    return m_connection.guarded([&] {
        std::vector<core::HistoryEntry> entries;
        SQLite::Statement query(m_connection.db(), "SELECT id, at, kind, label, arguments FROM history ORDER BY id DESC LIMIT ?");
        bindInteger(query, 1, limit > 0 ? limit : -1);
        while (query.executeStep())
            entries.push_back({query.getColumn(0).getInt64(), utcTime(query.getColumn(1)), kindOf(query.getColumn(2)),
                labelOf(query.getColumn(3), query.getColumn(4))});
        return entries;
    });
}

void History::append(Step &step)
{
    step.id = nextId();
    m_connection.guarded([&] {
        SQLite::Statement insertion(m_connection.db(),
            "INSERT INTO history (id, at, kind, label, arguments, version, changeset, batch, step) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
        bindInteger(insertion, 1, step.id);
        bindText(insertion, 2, utcText(step.at));
        bindText(insertion, 3, core::tokenOf(step.kind));
        bindText(insertion, 4, step.label.id);
        bindText(insertion, 5, step.label.arguments.join(argumentSeparator));
        bindInteger(insertion, 6, m_version);
        if (!step.changeset.isEmpty())
            insertion.bindNoCopy(7, step.changeset.constData(), static_cast<int>(step.changeset.size()));
        bindOptional(insertion, 8, step.batch);
        bindOptional(insertion, 9, step.step);
        insertion.exec();
        if (const qint64 first = firstToKeep(step.at); first > 0) {
            SQLite::Statement removal(m_connection.db(), "DELETE FROM history WHERE id < ?");
            bindInteger(removal, 1, first);
            removal.exec();
        }
    });
}

void History::close()
{
    m_connection.guarded([&] {
        SQLite::Statement update(m_connection.db(), "UPDATE history SET version = ?");
        update.bind(1, beginningVersion);
        update.exec();
    });
    for (Line &line : m_lines)
        line.version = beginningVersion;
    m_undo.clear();
    m_redo.clear();
}

// The first line that stays, or 0 when all do.
qint64 History::firstToKeep(const QDateTime &now) const
{
    const QDateTime limit = now.addDays(-daysKept);
    qint64 first = 0;
    for (size_t i = 0; i + stepsKept <= m_lines.size() && m_lines[i].at < limit; ++i)
        first = m_lines[i].id + 1;
    return first;
}

void History::stands(const Step &step)
{
    const qint64 first = firstToKeep(step.at);
    take({step.id, step.at, step.kind, m_version, step.step});
    while (m_lines.front().id < first)
        m_lines.pop_front();
    const auto isDropped = [first](qint64 id) { return id < first; };
    std::erase_if(m_undo, isDropped);
    if (std::any_of(m_redo.begin(), m_redo.end(), isDropped)) // what comes after it can't be done again without it
        m_redo.clear();
}

} // namespace storage
