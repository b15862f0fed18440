// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/log.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QMutex>
#include <QMutexLocker>

namespace gui {

namespace {

Q_LOGGING_CATEGORY(problemLog, "quarterdeck.problem")

constexpr qsizetype longestMessage = 600;

// Messages come from any thread.
struct State {
    QMutex mutex;
    QString path;
    std::function<QDateTime()> clock;
    QtMessageHandler before = nullptr;
};

State &state()
{
    static State one;
    return one;
}

const char *wordFor(QtMsgType type)
{
    return type == QtWarningMsg ? "warning" : type == QtCriticalMsg ? "error" : type == QtFatalMsg ? "fatal" : nullptr;
}

// The newer half, from the beginning of a line.
void halve(QFile &file)
{
    if (!file.open(QIODevice::ReadWrite))
        return;
    file.seek(file.size() / 2);
    file.readLine();
    const QByteArray rest = file.readAll();
    file.resize(0);
    file.seek(0);
    file.write(rest);
    file.close();
}

void append(const QString &path, const QByteArray &line)
{
    QFile file(path);
    if (file.size() + line.size() > Log::mostBytes)
        halve(file);
    if (file.open(QIODevice::WriteOnly | QIODevice::Append))
        file.write(line);
}

void take(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    State &log = state();
    QtMessageHandler before = nullptr;
    {
        const QMutexLocker lock(&log.mutex);
        before = log.before;
        if (const char *const word = wordFor(type); word && !log.path.isEmpty()) {
            const QString at = log.clock ? log.clock().toUTC().toString(Qt::ISODate) : QString();
            const QString text = message.left(longestMessage).simplified();
            append(log.path, QStringLiteral("%1 %2 %3: %4\n").arg(at, QLatin1String(word), QLatin1String(context.category), text).toUtf8());
        }
    }
    if (before)
        before(type, context, message);
}

} // namespace

QString Log::fileIn(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("log.txt"));
}

void Log::startIn(const QString &folder, std::function<QDateTime()> clock)
{
    stop();
    if (!QDir().mkpath(folder))
        return; // a program without a log works as well
    State &log = state();
    const QMutexLocker lock(&log.mutex);
    log.path = fileIn(folder);
    log.clock = std::move(clock);
    log.before = qInstallMessageHandler(take);
}

void Log::stop()
{
    State &log = state();
    const QMutexLocker lock(&log.mutex);
    if (log.path.isEmpty())
        return;
    qInstallMessageHandler(log.before);
    log.before = nullptr;
    log.path.clear();
    log.clock = nullptr;
}

void logProblem(const core::Problem &problem)
{
    qCWarning(problemLog).noquote() << problem.message.source << problem.detail;
}

} // namespace gui
