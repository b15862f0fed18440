// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/connection.h"

#include <vector>

namespace storage {

// What marks a file as ours in its header ("QDek").
constexpr quint32 applicationId = 0x5144656b;

// One line of sqlite_schema, without the page where it is kept.
struct SchemaLine {
    QString type;
    QString name;
    QString table;
    QString sql;
    bool operator==(const SchemaLine &) const = default;
};

std::vector<SchemaLine> schemaOf(const Connection &connection);
// SHA-256 of such lines, as hexadecimal digits.
QByteArray fingerprintOf(const std::vector<SchemaLine> &schema);

// The numbered steps that make a file's tables. A file's user_version counts those it has been through.
class Migrations {
public:
    // The ones in resources/migrations.
    static const Migrations &ours();
    // `fingerprint`: of the schema that they end with, where it is known before.
    explicit Migrations(std::vector<QByteArray> scripts, QByteArray fingerprint = {});

    int version() const { return static_cast<int>(m_scripts.size()); }
    // Takes a file from its version to ours, inside the caller's transaction.
    void run(const Connection &connection) const;
    void run(const Connection &connection, int to) const; // to an earlier version than ours
    // The schema that a file of that version has, to the letter.
    std::vector<SchemaLine> schemaAt(int version) const;
    // Whether a schema is that of a file of that version. Of ours its fingerprint tells: making it takes longer than all else at a start.
    bool isSchemaOf(int version, const std::vector<SchemaLine> &schema) const;
    // Steps of the history written below this version can't be undone: a migration since then did more than append. Such a
    // script says so in a line "-- ends undo".
    int undoReachesTo() const;

private:
    std::vector<QByteArray> m_scripts;
    QByteArray m_fingerprint;
};

} // namespace storage
