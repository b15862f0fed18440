// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/trouble.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <cerrno>
#include <cstring>
#include <sqlite3.h>

namespace storage {

namespace {

const char *const diskFull = QT_TRANSLATE_NOOP(
    "message", "The disk that holds “%1” is full. Nothing of this change was written; make room on the disk and try again.");
const char *const notWritable = QT_TRANSLATE_NOOP(
    "message", "“%1” can't be written: the file, its folder or the disk is read-only. Save a copy somewhere else and go on there.");
const char *const gone = QT_TRANSLATE_NOOP(
    "message", "“%1” is no longer there: its disk was unplugged, or the file was moved. Bring it back, or open it where it is now.");
const char *const replaced = QT_TRANSLATE_NOOP(
    "message", "“%1” was moved or replaced by another program while it was open. Nothing was overwritten; close it and open it again.");
const char *const busy = QT_TRANSLATE_NOOP("message", "Another program is using “%1” right now. Try again in a moment.");
const char *const damaged = QT_TRANSLATE_NOOP("message", "“%1” is damaged. Restore one of its versions or a copy.");
const char *const damagedAtOpening =
    QT_TRANSLATE_NOOP("message", "“%1” is damaged and was not opened. Restore one of its versions or a copy.");
const char *const truncated = QT_TRANSLATE_NOOP(
    "message", "“%1” is incomplete: its end is missing, as after a copy that was cut short. Restore one of its versions or a copy.");
const char *const unfit = QT_TRANSLATE_NOOP(
    "message", "This change does not fit the plan in “%1” any more: something that it refers to is gone. Nothing was changed.");
const char *const tooBig = QT_TRANSLATE_NOOP("message", "This change is too large for “%1”. Shorten its texts and try again.");
const char *const diskTrouble =
    QT_TRANSLATE_NOOP("message", "The disk that holds “%1” reports an error. Save a copy on another disk while you can.");
const char *const noMemory =
    QT_TRANSLATE_NOOP("message", "There is not enough memory to work on “%1”. Close other programs and try again.");
const char *const unknownTrouble = QT_TRANSLATE_NOOP(
    "message", "“%1” could not be read or written. Close it and open it again; if that fails, restore one of its versions.");

const char *sentenceOfSystem(int systemError)
{
    switch (systemError) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return diskFull;
    case EROFS:
    case EACCES:
    case EPERM:
        return notWritable;
    case ENOENT:
    case ENODEV:
    case ENXIO:
    case ESTALE:
    case ENOTCONN:
        return gone;
    case EIO:
        return diskTrouble;
    case ENOMEM:
        return noMemory;
    default:
        return nullptr;
    }
}

const char *sentenceOf(int code, int extendedCode, int systemError)
{
    if (extendedCode == SQLITE_READONLY_DBMOVED)
        return replaced;
    switch (code & 0xff) {
    case SQLITE_FULL:
        return diskFull;
    case SQLITE_READONLY:
        return notWritable;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
        return busy;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return damaged;
    case SQLITE_ABORT:
    case SQLITE_MISMATCH:
    case SQLITE_CONSTRAINT:
        return unfit;
    case SQLITE_TOOBIG:
        return tooBig;
    case SQLITE_NOMEM:
        return noMemory;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN: {
        const char *const known = sentenceOfSystem(systemError);
        return known ? known : (code & 0xff) == SQLITE_IOERR ? diskTrouble : unknownTrouble;
    }
    default:
        return unknownTrouble;
    }
}

} // namespace

Error refusal(const char *sentence, const QStringList &arguments, const QString &detail)
{
    return Error(core::Problem{{sentence, arguments}, detail});
}

Error damagedFile(const QString &path, const QString &detail)
{
    return refusal(damagedAtOpening, {shownName(path)}, detail);
}

Error truncatedFile(const QString &path)
{
    return refusal(truncated, {shownName(path)});
}

bool isDamage(const core::Problem &problem)
{
    const QLatin1String source(problem.message.source);
    return source == QLatin1String(damaged) || source == QLatin1String(damagedAtOpening) || source == QLatin1String(truncated);
}

QString shownName(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    static const QRegularExpression draft(QStringLiteral("^\\.(.+)\\.[0-9a-z]+\\.part$")); // known by the name that it will have
    const QRegularExpressionMatch match = draft.match(name);
    return match.hasMatch() ? match.captured(1) : name;
}

Error errorOf(const SQLite::Exception &failure, const QString &path, int systemError)
{
    const char *const sentence = sentenceOf(failure.getErrorCode(), failure.getExtendedErrorCode(), systemError);
    QString detail =
        QString::fromUtf8(failure.what()) + QStringLiteral(" (SQLite ") + QString::number(failure.getExtendedErrorCode()) + u')';
    if (systemError != 0)
        detail += QStringLiteral(", errno ") + QString::number(systemError);
    return refusal(sentence, {shownName(path)}, detail);
}

Error errorOfSystem(int systemError, const QString &path)
{
    const char *const sentence = sentenceOfSystem(systemError);
    return refusal(sentence ? sentence : unknownTrouble, {shownName(path)}, QString::fromLocal8Bit(std::strerror(systemError)));
}

} // namespace storage
