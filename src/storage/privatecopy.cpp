// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/privatecopy.h"

#include <QCoreApplication>
#include <QFile>

namespace storage {

namespace {

// A journal may name a further journal, which SQLite would look up and delete: ours never do, so that a stranger's can't
// make us delete a file of theirs to choose.
bool namesAnotherJournal(const QString &journal)
{
    constexpr qint64 magicSize = 8;
    const QByteArray magic = QByteArray::fromHex("d9d505f920a163d7");
    QFile file(journal);
    return !file.open(QIODevice::ReadOnly) || (file.seek(std::max<qint64>(0, file.size() - magicSize)) && file.read(magicSize) == magic);
}

} // namespace

std::unique_ptr<QTemporaryDir> recoveredCopy(const RawFile &file, const QString &path)
{
    if (namesAnotherJournal(journalPath(path)))
        throw refusal(
            QT_TRANSLATE_NOOP("message",
                "“%1” was not opened: the journal beside it was not written by Quarterdeck. Ask whoever sent it for an untouched copy."),
            {shownName(path)});
    auto folder = privateFolder();
    const QString copy = copyIn(*folder);
    file.copyTo(copy);
    if (!QFile::copy(journalPath(path), journalPath(copy)))
        throw refusal(
            QT_TRANSLATE_NOOP("message", "“%1” could not be recovered: there is no room for a copy in the folder for temporary files."),
            {shownName(path)});
    QFile::setPermissions(journalPath(copy), QFile::ReadOwner | QFile::WriteOwner);
    const Connection recovering(copy, Connection::Mode::ReadWrite);
    recovering.number("SELECT count(*) FROM sqlite_schema"); // the first read plays the journal back
    return folder;
}

std::unique_ptr<QTemporaryDir> privateFolder()
{
    auto folder = std::make_unique<QTemporaryDir>();
    if (!folder->isValid())
        throw refusal(QT_TRANSLATE_NOOP("message", "There is no room in the folder for temporary files. Make room and try again."), {},
            folder->errorString());
    return folder;
}

QString copyIn(const QTemporaryDir &folder)
{
    return folder.filePath(QStringLiteral("copy.qdeck"));
}

} // namespace storage
