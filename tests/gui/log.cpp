// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/log.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace {

QString contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QDateTime morning()
{
    return {QDate(2027, 2, 10), QTime(9, 0), Qt::UTC};
}

// Keeps a test's warnings off the terminal.
class Silence {
public:
    Silence()
        : m_before(qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {}))
    {
    }
    ~Silence()
    {
        gui::Log::stop();
        qInstallMessageHandler(m_before);
    }
    Q_DISABLE_COPY_MOVE(Silence)

private:
    QtMessageHandler m_before;
};

} // namespace

TEST_CASE("the log keeps warnings and causes with their time, and no text of a plan", "[log]")
{
    const Silence silence;
    const QTemporaryDir folder;
    const QString place = folder.filePath(QStringLiteral("data"));
    gui::Log::startIn(place, morning);
    qDebug("of no interest");
    qWarning("something is odd");
    gui::logProblem({{"There is no channel “%1”.", {QStringLiteral("@secret")}}, QStringLiteral("SQLite 11")});
    const QString text = contents(gui::Log::fileIn(place));
    CHECK(text.startsWith(u"2027-02-10T09:00:00Z warning default: something is odd\n"));
    CHECK(text.contains(u"There is no channel “%1”. SQLite 11"));
    CHECK_FALSE(text.contains(u"@secret"));
    CHECK_FALSE(text.contains(u"of no interest"));
}

TEST_CASE("the log stays small and keeps what is newest", "[log]")
{
    const Silence silence;
    const QTemporaryDir folder;
    gui::Log::startIn(folder.path(), morning);
    for (int number = 0; number < 1200; ++number)
        qWarning("%d %s", number, QByteArray(400, 'x').constData());
    const QString text = contents(gui::Log::fileIn(folder.path()));
    CHECK(text.size() <= gui::Log::mostBytes);
    CHECK(text.contains(u"default: 1199 "));
    CHECK_FALSE(text.contains(u"default: 0 "));
    CHECK(text.startsWith(u"2027-"));
}

TEST_CASE("a program whose log can't be written goes on without it", "[log][Q2]")
{
    const Silence silence;
    const QTemporaryDir folder;
    QFile inTheWay(folder.filePath(QStringLiteral("data")));
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    gui::Log::startIn(folder.filePath(QStringLiteral("data")), morning);
    qWarning("nobody hears this");
    CHECK(contents(folder.filePath(QStringLiteral("data"))).isEmpty());
}
