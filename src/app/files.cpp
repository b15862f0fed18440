// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/files.h"

#include "app/problems.h"

#include <QFileInfo>
#include <QSaveFile>

namespace app {

namespace {

constexpr qint64 largestFile = 256 * 1024 * 1024;

} // namespace

tl::expected<void, core::Problem> writeFile(const QString &target, const QByteArray &bytes)
{
    const QFileInfo place(target);
    if (place.isDir())
        return refusal(QT_TRANSLATE_NOOP("message", "“%1” is a folder. Name a file in it."), {target});
    if (!QFileInfo(place.absolutePath()).isDir())
        return refusal(
            QT_TRANSLATE_NOOP("message", "The folder “%1” is not there. Make it first, or choose another."), {place.absolutePath()});
    QSaveFile file(target);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return refusal(
            QT_TRANSLATE_NOOP("message", "“%1” could not be written. See that the folder allows it and has room, or choose another."),
            {target}, file.errorString());
    return {};
}

tl::expected<QByteArray, core::Problem> readWholeFile(const QString &source)
{
    const QFileInfo place(source);
    if (!place.exists())
        return refusal(QT_TRANSLATE_NOOP("message", "There is no file “%1”. See that its name is right."), {source});
    if (!place.isFile())
        return refusal(QT_TRANSLATE_NOOP("message", "“%1” is a folder. Name a file in it."), {source});
    if (place.size() > largestFile)
        return refusal(QT_TRANSLATE_NOOP("message", "“%1” is larger than 256 MiB, too large for what it should be."), {source});
    QFile file(source);
    if (!file.open(QIODevice::ReadOnly))
        return refusal(QT_TRANSLATE_NOOP("message", "“%1” can’t be read. See that you may read it."), {source}, file.errorString());
    return file.readAll();
}

} // namespace app
