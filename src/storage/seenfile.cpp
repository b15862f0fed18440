// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/seenfile.h"

#include <QCoreApplication>
#include <QFile>

#include <sys/stat.h>

namespace storage {

namespace {

constexpr const char *revisionSql = "SELECT revision FROM meta";

qint64 nanoseconds(const timespec &time)
{
    return qint64{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

} // namespace

std::optional<FileStamp> FileStamp::of(const QString &path)
{
    struct stat found = {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return std::nullopt;
#ifdef Q_OS_MACOS
    return FileStamp{static_cast<quint64>(found.st_dev), static_cast<quint64>(found.st_ino), found.st_size, nanoseconds(found.st_mtimespec),
        nanoseconds(found.st_ctimespec)};
#else
    return FileStamp{static_cast<quint64>(found.st_dev), static_cast<quint64>(found.st_ino), found.st_size, nanoseconds(found.st_mtim),
        nanoseconds(found.st_ctim)};
#endif
}

SeenFile::SeenFile(const Connection &connection)
    : m_connection(connection)
    , m_stamp(FileStamp::of(connection.path()).value_or(FileStamp()))
    , m_revision(connection.number(revisionSql))
    , m_dataVersion(connection.number("PRAGMA data_version"))
{
}

void SeenFile::noteOurs(qint64 revision)
{
    m_stamp = FileStamp::of(m_connection.path()).value_or(FileStamp());
    m_revision = revision;
    m_dataVersion = m_connection.number("PRAGMA data_version");
    m_timesAreOurs = true;
}

void SeenFile::requireSameStamp() const
{
    const std::optional<FileStamp> now = FileStamp::of(m_connection.path());
    if (!now)
        throw refusal(QT_TRANSLATE_NOOP("message",
                          "“%1” is no longer where it was opened. Nothing was written; bring it back, or open it where it is now."),
            {shownName(m_connection.path())}, QStringLiteral("stat failed"));
    if (!now->isSameFile(m_stamp))
        throw refusal(QT_TRANSLATE_NOOP("message",
                          "“%1” was replaced by another program while it was open. Nothing was overwritten; close it and open it again."),
            {shownName(m_connection.path())}, QStringLiteral("device or inode"));
    if (m_timesAreOurs && *now != m_stamp)
        throw refusal(QT_TRANSLATE_NOOP("message",
                          "“%1” was changed by another program while it was open. Nothing was overwritten; close it and open it again."),
            {shownName(m_connection.path())}, QStringLiteral("size or times"));
}

void SeenFile::requireUnchanged() const
{
    requireSameStamp();
    const bool isSameData = !m_timesAreOurs || m_connection.number("PRAGMA data_version") == m_dataVersion;
    if (!isSameData || m_connection.number(revisionSql) != m_revision)
        throw refusal(QT_TRANSLATE_NOOP("message",
                          "“%1” was changed by another program while it was open. Nothing was overwritten; close it and open it again."),
            {shownName(m_connection.path())}, QStringLiteral("revision"));
}

} // namespace storage
