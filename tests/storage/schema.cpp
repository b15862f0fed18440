// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support.h"

#include "storage/migrations.h"
#include "storage/stored.h"

#include <QFile>
#include <QtEndian>

using namespace core;

namespace {

// The lines of "PRAGMA …" as text, columns separated by a bar.
QStringList linesOf(const storage::Connection &connection, const std::string &sql)
{
    QStringList lines;
    SQLite::Statement query(connection.db(), sql);
    while (query.executeStep()) {
        QStringList cells;
        for (int i = 0; i < query.getColumnCount(); ++i)
            cells += storage::textOf(query.getColumn(i));
        lines += cells.join(u'|');
    }
    return lines;
}

template <class Entity>
QStringList expectedColumns()
{
    QStringList expected{QStringLiteral("id|INTEGER|0|1")};
    schema::forEachColumn<Entity>([&](const auto &column) {
        using Type = typename std::decay_t<decltype(column)>::Type;
        expected += QStringLiteral("%1|%2|%3|0")
                        .arg(QLatin1String(column.name), QLatin1String(storage::Stored<Type>::sqlType))
                        .arg(storage::isNullable<Type> ? 0 : 1);
    });
    return expected;
}

template <class Target>
QString targetTable(std::type_identity<Id<Target>>)
{
    return QLatin1String(schema::Table<Target>::table);
}
template <class Target>
QString targetTable(std::type_identity<std::optional<Id<Target>>>)
{
    return QLatin1String(schema::Table<Target>::table);
}
template <class Type>
QString targetTable(std::type_identity<Type>)
{
    return {};
}

template <class Entity>
QStringList expectedReferences()
{
    QStringList expected;
    schema::forEachColumn<Entity>([&](const auto &column) {
        using Type = typename std::decay_t<decltype(column)>::Type;
        if (const QString target = targetTable(std::type_identity<Type>()); !target.isEmpty())
            expected += QLatin1String(column.name) + u'|' + target + QStringLiteral("|id|NO ACTION|NO ACTION");
    });
    expected.sort();
    return expected;
}

} // namespace

TEST_CASE("the tables of a new file are those that the domain describes", "[storage][schema]")
{
    const storage::Connection memory;
    storage::Migrations::ours().run(memory);
    schema::forEachEntity([&]<class Entity>() {
        const std::string table = schema::Table<Entity>::table;
        INFO(table);
        CHECK(linesOf(memory, "SELECT name, type, \"notnull\", pk FROM pragma_table_info('" + table + "')") == expectedColumns<Entity>());
        CHECK(linesOf(memory,
                  "SELECT \"from\", \"table\", \"to\", on_update, on_delete FROM pragma_foreign_key_list('" + table + "') ORDER BY 1")
              == expectedReferences<Entity>());
    });
}

TEST_CASE("every table is strict, every reference waits for the commit, and nothing runs by itself", "[storage][schema]")
{
    const storage::Connection memory;
    storage::Migrations::ours().run(memory);
    CHECK(
        linesOf(memory, "SELECT name FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite_%' AND strict = 0").isEmpty());
    for (const storage::SchemaLine &line : storage::schemaOf(memory)) {
        INFO(line.name.toStdString());
        CHECK((line.type == u"table" || line.type == u"index"));
        CHECK(line.sql.count(QStringLiteral("REFERENCES")) == line.sql.count(QStringLiteral("DEFERRABLE INITIALLY DEFERRED")));
        CHECK_FALSE(line.sql.contains(QStringLiteral("CASCADE")));
    }
}

TEST_CASE("whatever refers to a post or to its picture is found without reading its whole table, as thousands of posts may go at once",
    "[storage][schema][Q12]")
{
    const storage::Connection memory;
    storage::Migrations::ours().run(memory);
    int references = 0;
    schema::forEachEntity([&]<class Entity>() {
        const std::string table = schema::Table<Entity>::table;
        for (const QString &column :
            linesOf(memory, "SELECT \"from\" FROM pragma_foreign_key_list('" + table
                                + "') WHERE \"table\" = 'post' OR (\"table\" = 'picture' AND '" + table + "' = 'post')")) {
            INFO(table << '.' << column.toStdString());
            const QStringList plan = linesOf(memory, "EXPLAIN QUERY PLAN SELECT id FROM " + table + " WHERE " + column.toStdString()
                                                         + " IN (SELECT value FROM json_each('[7]'))");
            CHECK(plan.join(u' ').contains(QStringLiteral("INDEX")));
            ++references;
        }
    });
    CHECK(references == 4);
}

TEST_CASE("a row that can't stand alone is owned by what it refers to", "[storage][schema]")
{
    schema::forEachEntity([&]<class Entity>() {
        schema::forEachColumn<Entity>([&](const auto &column) {
            using Type = typename std::decay_t<decltype(column)>::Type;
            const bool isReference = !targetTable(std::type_identity<Type>()).isEmpty();
            const bool canBeCleared = storage::isNullable<Type>;
            INFO(schema::Table<Entity>::table << '.' << column.name);
            CHECK((!isReference || canBeCleared || column.onDelete == schema::OnDelete::Owned));
        });
    });
}

TEST_CASE("the header names our program and counts the migrations", "[storage][schema]")
{
    const Place place;
    place.create();
    const QByteArray bytes = bytesOf(place.file);
    CHECK(bytes.mid(68, 4) == "QDek");
    CHECK(qFromBigEndian<qint32>(bytes.mid(60, 4).constData()) == storage::Migrations::ours().version());
    CHECK(bytes[18] == 1); // a rollback journal
}

TEST_CASE("the fingerprint of the schema is that of what the migrations make", "[storage]")
{
    const storage::Migrations &ours = storage::Migrations::ours();
    const QByteArray made = storage::fingerprintOf(ours.schemaAt(ours.version()));
    QFile file(QStringLiteral(":/migrations/fingerprint.txt"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    INFO("After a new migration, resources/migrations/fingerprint.txt is: " << made.toStdString());
    CHECK(file.readAll().trimmed() == made);
    std::vector<storage::SchemaLine> other = ours.schemaAt(ours.version());
    other.back().sql += u' ';
    CHECK(storage::fingerprintOf(other) != made);
    CHECK_FALSE(ours.isSchemaOf(ours.version(), other));
    CHECK(ours.isSchemaOf(ours.version() - 1, ours.schemaAt(ours.version() - 1)));
}
