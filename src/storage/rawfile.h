// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/connection.h"

namespace storage {

// The first hundred bytes of an SQLite file, as far as they say whose it is and whether it is whole.
struct FileHeader {
    bool isSqlite = false;
    bool isWriteAhead = false; // another program switched it to a write-ahead log
    quint32 applicationId = 0;
    int version = 0;
    qint64 expectedSize = 0; // 0: not said

    static FileHeader of(const QByteArray &bytes);
};

// The bytes of a connection's file, read through SQLite's own handle, so that no lock is lost, and while no writer is at
// them: the shared lock is held as long as this lives. Only for a connection that has not run a statement.
class RawFile {
public:
    explicit RawFile(const Connection &connection);
    ~RawFile();
    Q_DISABLE_COPY_MOVE(RawFile)

    qint64 size() const;
    FileHeader header() const;
    // A journal lies beside the file that no living writer owns: a program died while it wrote.
    bool hasHotJournal() const;
    void copyTo(const QString &target) const;

private:
    QByteArray read(qint64 from, qint64 count) const;

    const Connection &m_connection;
    sqlite3_file *m_file = nullptr;
};

QString journalPath(const QString &path);

} // namespace storage
