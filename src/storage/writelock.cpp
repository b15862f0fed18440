// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/writelock.h"

#include <QFileInfo>

namespace storage {

WriteLock::WriteLock(const QString &workspacePath)
    : m_file(lockPath(workspacePath))
    , m_state(acquire())
{
}

QString WriteLock::lockPath(const QString &workspacePath)
{
    const QFileInfo file(workspacePath);
    return file.absolutePath() + QStringLiteral("/.") + file.fileName() + QStringLiteral(".lock");
}

WriteLock::State WriteLock::acquire()
{
    m_file.setStaleLockTime(0);
    if (m_file.tryLock())
        return State::Held;
    if (m_file.error() != QLockFile::LockFailedError)
        return State::NotPossible;
    qint64 process = 0;
    QString host;
    QString application;
    // A lock that names nobody was cut short by a crash; nobody alive holds it when it can be cleared away.
    const bool isNamed = m_file.getLockInfo(&process, &host, &application);
    if (!isNamed && m_file.removeStaleLockFile() && m_file.tryLock())
        return State::Held;
    return State::HeldByAnother;
}

QString WriteLock::holder() const
{
    qint64 process = 0;
    QString host;
    QString application;
    if (m_state != State::HeldByAnother || !m_file.getLockInfo(&process, &host, &application))
        return {};
    return host + QStringLiteral(", ") + application + QStringLiteral(" (") + QString::number(process) + u')';
}

} // namespace storage
