// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/connection.h"

#include <optional>

namespace storage {

// A file as the operating system tells it apart from what it was: any write, rename or copy over it shows here.
struct FileStamp {
    quint64 device = 0;
    quint64 inode = 0;
    qint64 size = 0;
    qint64 modifiedNanoseconds = 0;
    qint64 changedNanoseconds = 0;

    // Nothing when there is no such file. Asks by name and never opens it, which would drop SQLite's locks.
    static std::optional<FileStamp> of(const QString &path);
    bool isSameFile(const FileStamp &other) const { return device == other.device && inode == other.inode; }
    bool operator==(const FileStamp &) const = default;
};

// Remembers the file as this process last saw or wrote it, so that nobody else's change is ever overwritten (Q3).
class SeenFile {
public:
    // Notes the file as it is.
    explicit SeenFile(const Connection &connection);

    // The file is now as we wrote it, with this revision.
    void noteOurs(qint64 revision);
    // A write of ours failed half-way: its times are our doing.
    void noteFailedWrite() { m_timesAreOurs = false; }
    // Throws the sentence that says what happened, when the file is not the one we saw.
    void requireSameStamp() const;
    // The same, and reads the revision; call inside a transaction that began with no page cached.
    void requireUnchanged() const;

private:
    const Connection &m_connection;
    FileStamp m_stamp;
    qint64 m_revision = 0;
    qint64 m_dataVersion = 0;
    bool m_timesAreOurs = true;
};

} // namespace storage
