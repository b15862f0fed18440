// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/migrations.h"

#include "storage/stored.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace storage {

namespace {

std::vector<QByteArray> scriptsInResources()
{
    const QDir folder(QStringLiteral(":/migrations"));
    std::vector<QByteArray> scripts;
    const QStringList names = folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        [[maybe_unused]] const bool isOpen = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isOpen);
        scripts.push_back(file.readAll());
    }
    Q_ASSERT(!scripts.empty());
    return scripts;
}

} // namespace

std::vector<SchemaLine> schemaOf(const Connection &connection)
{
    return connection.guarded([&] {
        std::vector<SchemaLine> lines;
        SQLite::Statement query(connection.db(), "SELECT type, name, tbl_name, sql FROM sqlite_schema");
        while (query.executeStep())
            lines.push_back(
                {textOf(query.getColumn(0)), textOf(query.getColumn(1)), textOf(query.getColumn(2)), textOf(query.getColumn(3))});
        std::sort(lines.begin(), lines.end(),
            [](const SchemaLine &a, const SchemaLine &b) { return std::tie(a.type, a.name) < std::tie(b.type, b.name); });
        return lines;
    });
}

const Migrations &Migrations::ours()
{
    static const Migrations migrations(scriptsInResources());
    return migrations;
}

Migrations::Migrations(std::vector<QByteArray> scripts)
    : m_scripts(std::move(scripts))
{
}

void Migrations::run(const Connection &connection) const
{
    run(connection, version());
}

void Migrations::run(const Connection &connection, int to) const
{
    const auto from = static_cast<int>(connection.number("PRAGMA user_version"));
    for (int done = from; done < to; ++done)
        connection.execute(m_scripts[static_cast<size_t>(done)].constData());
    connection.execute(("PRAGMA application_id = " + std::to_string(applicationId)).c_str());
    connection.execute(("PRAGMA user_version = " + std::to_string(to)).c_str());
}

std::vector<SchemaLine> Migrations::schemaAt(int version) const
{
    const Connection memory;
    run(memory, version);
    return schemaOf(memory);
}

int Migrations::undoReachesTo() const
{
    const auto last =
        std::find_if(m_scripts.rbegin(), m_scripts.rend(), [](const QByteArray &script) { return script.contains("\n-- ends undo\n"); });
    return static_cast<int>(m_scripts.rend() - last);
}

} // namespace storage
