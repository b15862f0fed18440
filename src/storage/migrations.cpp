// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/migrations.h"

#include "storage/stored.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace storage {

namespace {

QByteArray readResource(const QString &path)
{
    QFile file(path);
    [[maybe_unused]] const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return file.readAll();
}

std::vector<QByteArray> scriptsInResources()
{
    const QDir folder(QStringLiteral(":/migrations"));
    std::vector<QByteArray> scripts;
    const QStringList names = folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        scripts.push_back(readResource(folder.filePath(name)));
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

QByteArray fingerprintOf(const std::vector<SchemaLine> &schema)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const SchemaLine &line : schema)
        for (const QString &text : {line.type, line.name, line.table, line.sql}) {
            const QByteArray bytes = text.toUtf8();
            hash.addData(QByteArray(QByteArray::number(bytes.size()) + ' ' + bytes));
        }
    return hash.result().toHex();
}

const Migrations &Migrations::ours()
{
    static const Migrations migrations(scriptsInResources(), readResource(QStringLiteral(":/migrations/fingerprint.txt")).trimmed());
    return migrations;
}

Migrations::Migrations(std::vector<QByteArray> scripts, QByteArray fingerprint)
    : m_scripts(std::move(scripts))
    , m_fingerprint(std::move(fingerprint))
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

bool Migrations::isSchemaOf(int version, const std::vector<SchemaLine> &schema) const
{
    return (version == this->version() && fingerprintOf(schema) == m_fingerprint) || schema == schemaAt(version);
}

int Migrations::undoReachesTo() const
{
    const auto last =
        std::find_if(m_scripts.rbegin(), m_scripts.rend(), [](const QByteArray &script) { return script.contains("\n-- ends undo\n"); });
    return static_cast<int>(m_scripts.rend() - last);
}

} // namespace storage
