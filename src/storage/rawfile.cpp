// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/rawfile.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <sqlite3.h>

namespace storage {

namespace {

constexpr int headerSize = 100;
constexpr int lockTries = 150;
constexpr int lockPauseMilliseconds = 20;

quint32 bigEndian(const QByteArray &bytes, int offset)
{
    return qFromBigEndian<quint32>(bytes.constData() + offset);
}

} // namespace

FileHeader FileHeader::of(const QByteArray &bytes)
{
    FileHeader header;
    header.isSqlite = bytes.size() >= headerSize && bytes.startsWith(QByteArray("SQLite format 3\0", 16));
    if (!header.isSqlite)
        return header;
    header.isWriteAhead = bytes[18] > 1 || bytes[19] > 1;
    header.applicationId = bigEndian(bytes, 68);
    header.version = static_cast<int>(bigEndian(bytes, 60));
    const quint16 stored = qFromBigEndian<quint16>(bytes.constData() + 16);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    if (bigEndian(bytes, 24) == bigEndian(bytes, 92)) // else an old SQLite wrote it and the count is not kept
        header.expectedSize = pageSize * bigEndian(bytes, 28);
    return header;
}

RawFile::RawFile(const Connection &connection)
    : m_connection(connection)
{
    sqlite3_file_control(connection.handle(), "main", SQLITE_FCNTL_FILE_POINTER, &m_file);
    int code = SQLITE_BUSY;
    for (int i = 0; i < lockTries && code == SQLITE_BUSY; ++i) {
        code = m_file->pMethods->xLock(m_file, SQLITE_LOCK_SHARED);
        if (code == SQLITE_BUSY)
            sqlite3_sleep(lockPauseMilliseconds);
    }
    if (code != SQLITE_OK)
        throw errorOf(SQLite::Exception("the file could not be locked for reading", code), connection.path(), 0);
}

RawFile::~RawFile()
{
    m_file->pMethods->xUnlock(m_file, SQLITE_LOCK_NONE);
}

qint64 RawFile::size() const
{
    sqlite3_int64 size = 0;
    const int code = m_file->pMethods->xFileSize(m_file, &size);
    if (code != SQLITE_OK)
        throw errorOf(SQLite::Exception("the size could not be read", code), m_connection.path(), 0);
    return size;
}

QByteArray RawFile::read(qint64 from, qint64 count) const
{
    QByteArray bytes(count, '\0');
    const int code = m_file->pMethods->xRead(m_file, bytes.data(), static_cast<int>(count), from);
    if (code != SQLITE_OK)
        throw errorOf(SQLite::Exception("the file could not be read", code), m_connection.path(), 0);
    return bytes;
}

FileHeader RawFile::header() const
{
    return FileHeader::of(read(0, std::min<qint64>(size(), headerSize)));
}

bool RawFile::hasHotJournal() const
{
    int isReserved = 0;
    if (QFileInfo(journalPath(m_connection.path())).size() == 0)
        return false;
    m_file->pMethods->xCheckReservedLock(m_file, &isReserved);
    return isReserved == 0;
}

void RawFile::copyTo(const QString &target) const
{
    constexpr qint64 portion = 1024 * 1024;
    QFile copy(target);
    bool isWritten = copy.open(QIODevice::WriteOnly);
    const qint64 end = size();
    for (qint64 at = 0; at < end && isWritten; at += portion) {
        const QByteArray bytes = read(at, std::min(portion, end - at));
        isWritten = copy.write(bytes) == bytes.size();
    }
    if (!isWritten || !copy.flush())
        throw errorOf(SQLite::Exception("the copy could not be written", SQLITE_FULL), target, 0);
}

QString journalPath(const QString &path)
{
    return path + QStringLiteral("-journal");
}

} // namespace storage
