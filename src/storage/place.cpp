// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/place.h"

#include "core/id.h"
#include "storage/trouble.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace storage {

namespace {

// Moves without ever replacing; where the file system knows no such move, by a second name.
bool moved(const QByteArray &from, const QByteArray &to)
{
#ifdef Q_OS_LINUX
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return true;
    if (errno != EINVAL && errno != ENOSYS)
        return false;
#endif
    return ::link(from.constData(), to.constData()) == 0 && ::unlink(from.constData()) == 0;
}

// So that the new name survives a power cut.
void syncFolder(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

} // namespace

void requireFreePlace(const QString &place)
{
    const QFileInfo folder(QFileInfo(place).absolutePath());
    if (!folder.isDir())
        throw refusal(QT_TRANSLATE_NOOP("message", "There is no folder “%1”. Create it, or choose another one."), {folder.filePath()});
    if (::access(QFile::encodeName(folder.filePath()).constData(), W_OK) != 0)
        throw errorOfSystem(errno, place);
    const QFileInfo existing(place);
    if (existing.exists() || existing.isSymLink())
        throw refusal(QT_TRANSLATE_NOOP("message", "There is a file “%1” already. Choose another name; nothing was overwritten."),
            {shownName(place)});
    if (QFileInfo::exists(place + QStringLiteral("-journal")))
        throw refusal(QT_TRANSLATE_NOOP(
                          "message", "Beside “%1” lies “%2”, left by an earlier file of that name. Move it away, or choose another name."),
            {shownName(place), shownName(place) + QStringLiteral("-journal")});
}

DraftFile::DraftFile(const QString &place)
{
    const QFileInfo file(place);
    m_path = file.absolutePath() + QStringLiteral("/.") + file.fileName() + u'.' + QString::number(core::newIdValue(), 36)
           + QStringLiteral(".part");
}

DraftFile::~DraftFile()
{
    QFile::remove(m_path);
    QFile::remove(m_path + QStringLiteral("-journal"));
}

void DraftFile::putAt(const QString &place)
{
    requireFreePlace(place);
    if (!moved(QFile::encodeName(m_path), QFile::encodeName(place)))
        throw errorOfSystem(errno, place);
    syncFolder(QFileInfo(place).absolutePath());
}

void DraftFile::replace(const QString &place, const QString &oldName)
{
    const QByteArray from = QFile::encodeName(place);
    const bool hasSecondName = ::link(from.constData(), QFile::encodeName(oldName).constData()) == 0;
    if (!hasSecondName && !QFile::copy(place, oldName)) // a file system without links; nothing holds the file open now
        throw errorOfSystem(errno, place);
    if (::rename(QFile::encodeName(m_path).constData(), from.constData()) != 0)
        throw errorOfSystem(errno, place);
    syncFolder(QFileInfo(place).absolutePath());
}

} // namespace storage
