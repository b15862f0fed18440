// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/care/versions.h"

#include "app/problems.h"
#include "core/difference.h"
#include "core/format.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <set>

namespace app {

namespace {

constexpr size_t lastKept = 10;
constexpr size_t weeksKept = 52;
const auto timeFormat = QStringLiteral("yyyyMMdd'T'HHmmss'Z'");

// "Spring-3f2a91c07b": legible, and apart from a plan of the same name elsewhere.
QString folderName(const QString &workspacePath)
{
    const QFileInfo file(workspacePath);
    const QString place = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
    const QByteArray hash = QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256).toHex().left(10);
    static const QRegularExpression strange(QStringLiteral("[^\\p{L}\\p{N}_-]+"));
    return file.completeBaseName().replace(strange, QStringLiteral("-")).left(40) + u'-' + QString::fromLatin1(hash);
}

// Every change of a plan, its numbers included, is a line of its history that no other plan has.
QString lastStep(const Workspace &workspace)
{
    const std::vector<core::HistoryEntry> last = workspace.history(1);
    if (last.empty())
        return QStringLiteral("0");
    return QString::number(last.front().id, 36) + u'-' + QString::number(last.front().at.toMSecsSinceEpoch(), 36);
}

QString fileName(const QDateTime &at, const QString &step)
{
    return at.toUTC().toString(timeFormat) + u'-' + step + QStringLiteral(".qdeck");
}

std::optional<Version> versionIn(const QFileInfo &file)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{8}T\\d{6}Z)-([0-9a-z-]+)$"));
    const QRegularExpressionMatch match = pattern.match(file.completeBaseName());
    QDateTime at = QDateTime::fromString(match.captured(1), timeFormat);
    if (!match.hasMatch() || !at.isValid())
        return std::nullopt;
    at.setTimeSpec(Qt::UTC);
    return Version{file.absoluteFilePath(), at, file.size(), match.captured(2)};
}

} // namespace

Versions::Versions(const QString &folder, const QString &workspacePath)
    : m_folder(QDir(folder).filePath(folderName(workspacePath)))
{
}

std::vector<Version> Versions::all() const
{
    std::vector<Version> versions;
    const QFileInfoList files = QDir(m_folder).entryInfoList({QStringLiteral("*.qdeck")}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QFileInfo &file : files)
        if (auto version = versionIn(file))
            versions.push_back(std::move(*version));
    return versions;
}

std::vector<Version> Versions::superfluous(const std::vector<Version> &versions)
{
    std::vector<Version> going;
    std::set<std::pair<int, int>> weeks;
    for (size_t index = lastKept; index < versions.size(); ++index) {
        int year = 0;
        const int week = versions[index].keptAt.date().weekNumber(&year);
        if (weeks.size() >= weeksKept || !weeks.insert({year, week}).second)
            going.push_back(versions[index]);
    }
    return going;
}

tl::expected<bool, core::Problem> Versions::keep(const Workspace &workspace, const QString &sparing) const
{
    const std::vector<Version> kept = all();
    const QString step = lastStep(workspace);
    if (!kept.empty() && kept.front().step == step)
        return false;
    if (!QDir().mkpath(m_folder))
        return refusal(QT_TRANSLATE_NOOP("message", "The folder “%1” could not be made. See that its disk has room and may be written to."),
            {m_folder});
    const QString path = QDir(m_folder).filePath(fileName(workspace.currentTime(), step));
    if (QFileInfo::exists(path))
        return false;
    if (const auto done = workspace.backupTo(path); !done)
        return tl::make_unexpected(done.error());
    for (const Version &version : superfluous(all()))
        if (version.path != sparing)
            QFile::remove(version.path);
    return true;
}

Workspace::Done copyOfVersion(const Version &version, const QString &target)
{
    const Workspace::Opened opened = Workspace::open(version.path, false, {});
    return opened ? (*opened)->backupTo(target) : tl::make_unexpected(opened.error());
}

Workspace::Done restoreVersion(Workspace &workspace, const Version &version)
{
    Environment environment;
    environment.today = workspace.today();
    environment.now = workspace.currentTime();
    const Workspace::Opened opened = Workspace::open(version.path, false, environment);
    if (!opened)
        return tl::make_unexpected(opened.error());
    return workspace.edit(core::editBetween(workspace.strategy(), (*opened)->strategy(),
        {QStringLiteral("restore:version"), {core::formatDay(version.keptAt.toLocalTime().date(), workspace.language())}}));
}

} // namespace app
