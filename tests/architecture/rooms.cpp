// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <catch2/catch.hpp>

// The house rules of docs/architecture.md that a compiler does not hold.
namespace {

const QDir sources(QStringLiteral(QUARTERDECK_SOURCE_DIR));

// Who may include, and link, whom. Each room may use itself.
const QMap<QString, QStringList> &allowed()
{
    static const QMap<QString, QStringList> table = [] {
        const auto rooms = [](const char *names) { return QString::fromLatin1(names).split(u' ', Qt::SkipEmptyParts); };
        QMap<QString, QStringList> result;
        result[QStringLiteral("core")] = {};
        result[QStringLiteral("tables")] = {};
        result[QStringLiteral("catalogue")] = rooms("core");
        result[QStringLiteral("storage")] = rooms("core");
        result[QStringLiteral("charts")] = rooms("core");
        result[QStringLiteral("importing")] = rooms("core tables");
        result[QStringLiteral("exchange")] = rooms("core tables");
        result[QStringLiteral("report")] = rooms("core charts tables");
        result[QStringLiteral("formats")] = rooms("core importing exchange report");
        result[QStringLiteral("app")] = rooms("core catalogue storage formats importing exchange report charts");
        result[QStringLiteral("gui")] = rooms("app charts core");
        result[QStringLiteral("cli")] = rooms("app core");
        return result;
    }();
    return table;
}

QString textOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

QStringList codeIn(const QString &folder)
{
    QStringList files;
    QDirIterator walk(
        sources.filePath(folder), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext())
        files << walk.next();
    files.sort();
    return files;
}

// Every "file: what" for which `offends` names something.
template <class Check>
QStringList offencesIn(const QStringList &files, Check offends)
{
    QStringList found;
    for (const QString &path : files)
        for (const QString &what : offends(path, textOf(path)))
            found << QString(sources.relativeFilePath(path) + QStringLiteral(": ") + what);
    return found;
}

QStringList matches(const QString &text, const char *pattern)
{
    QStringList found;
    auto walk = QRegularExpression(QLatin1String(pattern), QRegularExpression::MultilineOption).globalMatch(text);
    while (walk.hasNext())
        found << walk.next().captured(0).trimmed();
    return found;
}

void checkNone(const QStringList &offences)
{
    INFO(offences.join(u'\n').toStdString());
    CHECK(offences.isEmpty());
}

} // namespace

TEST_CASE("a room includes only the rooms it may", "[architecture]")
{
    const QRegularExpression include(QStringLiteral(R"(^#include "([a-z]+)/)"), QRegularExpression::MultilineOption);
    for (auto room = allowed().begin(); room != allowed().end(); ++room) {
        checkNone(offencesIn(codeIn(QStringLiteral("src/") + room.key()), [&](const QString &, const QString &text) {
            QStringList wrong;
            auto walk = include.globalMatch(text);
            while (walk.hasNext()) {
                const QString used = walk.next().captured(1);
                if (allowed().contains(used) && used != room.key() && !room->contains(used))
                    wrong << QStringLiteral("includes ") + used;
            }
            return wrong;
        }));
    }
}

TEST_CASE("a room links only the rooms it may, and those of the module only each other", "[architecture]")
{
    const QStringList inModule = QStringLiteral("tables importing exchange report").split(u' ');
    const QString cmake = textOf(sources.filePath(QStringLiteral("src/CMakeLists.txt")));
    auto walk = QRegularExpression(QStringLiteral(R"(quarterdeck_room\((\w+)([^)]*)\))")).globalMatch(cmake);
    QSet<QString> seen;
    while (walk.hasNext()) {
        const auto match = walk.next();
        const QString room = match.captured(1);
        if (room == u"name")
            continue;
        seen << room;
        for (const QString &linked : match.captured(2).split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts)) {
            INFO(room.toStdString() << " links " << linked.toStdString());
            CHECK((!allowed().contains(linked) || allowed().value(room).contains(linked)));
            CHECK((!inModule.contains(linked) || inModule.contains(room)));
        }
    }
    CHECK(seen == QSet<QString>(allowed().keyBegin(), allowed().keyEnd()));
}

TEST_CASE("core sees no window, database, file or clock", "[architecture]")
{
    checkNone(offencesIn(codeIn(QStringLiteral("src/core")), [](const QString &, const QString &text) {
        return matches(text, R"(#include <(QWidget|QApplication|QFile|QPainter|QSql\w*|sqlite3\.h|nlohmann/.*)>)")
             + matches(text, R"(\b(currentDate|currentDateTime|currentDateTimeUtc|currentTime)\()");
    }));
}

TEST_CASE("the program opens no network connection, ever", "[architecture][Q11]")
{
    checkNone(offencesIn(codeIn(QStringLiteral("src")), [](const QString &, const QString &text) {
        return matches(text, R"(#include <(QNetwork\w*|QTcp\w*|QUdp\w*|QSsl\w*|QWebSocket\w*|sys/socket\.h|curl/.*)>)");
    }));
}

TEST_CASE("only one place asks the clock", "[architecture][Q24]")
{
    checkNone(offencesIn(codeIn(QStringLiteral("src")), [](const QString &path, const QString &text) {
        return path.endsWith(QStringLiteral("src/main.cpp")) ? QStringList()
                                                             : matches(text, R"(\b(currentDate|currentDateTime|currentDateTimeUtc)\()");
    }));
}

TEST_CASE("no style sheets, and no colours or fonts outside the theme and its painters", "[architecture][D3][Q33]")
{
    checkNone(offencesIn(codeIn(QStringLiteral("src/gui")), [](const QString &path, const QString &text) {
        QStringList wrong = matches(text, R"(setStyleSheet\()");
        if (!path.contains(QStringLiteral("/gui/style/")))
            wrong +=
                matches(text, R"(QColor\("#|QColor\(\d|Qt::(red|green|blue|white|black|gray|yellow)\b|setPixelSize\(\d|setPointSize\(\d)");
        return wrong;
    }));
}

TEST_CASE("every file says whose it is and does one thing in under 500 lines", "[architecture]")
{
    checkNone(offencesIn(codeIn(QStringLiteral("src")) + codeIn(QStringLiteral("tests")), [](const QString &, const QString &text) {
        QStringList wrong;
        if (!text.startsWith(QStringLiteral("// SPDX-FileCopyrightText:")))
            wrong << QStringLiteral("has no SPDX header");
        if (text.count(u'\n') > 500)
            wrong << QStringLiteral("has %1 lines").arg(text.count(u'\n'));
        return wrong;
    }));
}
