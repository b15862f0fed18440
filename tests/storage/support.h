// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language.h"
#include "storage/workspacefile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <catch2/catch.hpp>
#include <sqlite3.h>

// In memory where the system has such a place: the tests commit tens of thousands of times.
inline QString folderForTests()
{
    const QFileInfo memory(QStringLiteral("/dev/shm"));
    return (memory.isWritable() ? memory.filePath() : QDir::tempPath()) + QStringLiteral("/quarterdeck-XXXXXX");
}

// A folder that goes with the test, and the workspace in it.
struct Place {
    QTemporaryDir folder{folderForTests()};
    QString file = folder.filePath(QStringLiteral("plan.qdeck"));

    std::unique_ptr<storage::WorkspaceFile> create(const core::Strategy &start = {}) const
    {
        return storage::WorkspaceFile::create(file, start);
    }
    std::unique_ptr<storage::WorkspaceFile> open(storage::Access access = storage::Access::ReadWrite) const
    {
        return storage::WorkspaceFile::open(file, access);
    }
};

// The English sentence that work() is refused with, empty when it is not.
template <class Work>
QString refusalOf(Work work)
{
    try {
        work();
        return {};
    } catch (const storage::Error &error) {
        return error.problem().message.in(core::Language::english());
    }
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

// Writes over the file in place: same inode. A second later by the file's own time, since a clock's tick may hold two writes.
inline void overwrite(const QString &path, const QByteArray &bytes)
{
    const QDateTime before = QFileInfo(path).lastModified();
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    REQUIRE(file.flush());
    if (before.isValid())
        REQUIRE(file.setFileTime(before.addSecs(1), QFileDevice::FileModificationTime));
}

// What another program does to the file.
inline void runSql(const QString &path, const char *sql)
{
    sqlite3 *handle = nullptr;
    REQUIRE(sqlite3_open(path.toUtf8().constData(), &handle) == SQLITE_OK);
    CHECK(sqlite3_exec(handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(handle);
}

inline core::Persona aPersona(const QString &name)
{
    core::Persona persona;
    persona.id = core::newId<core::Persona>();
    persona.name = name;
    return persona;
}

inline core::Edit addingPersona(const QString &name)
{
    return core::Edit::adding(aPersona(name), name);
}

inline core::MetricRecord aValue(const QString &metric, QDate day, double value)
{
    core::MetricRecord record;
    record.metric = metric;
    record.day = day;
    record.value = value;
    return record;
}

inline storage::WorkspaceFile::NewBatch aBatch(const QString &file, std::vector<core::MetricRecord> records)
{
    return {file, QStringLiteral("test"), {}, std::move(records), {}, QDateTime({2027, 1, 4}, {9, 0}, Qt::UTC)};
}
