// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/settings.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace gui {

namespace {

constexpr int recentFilesKept = 8;

QString key(const char *name)
{
    return QLatin1String(name);
}

// What is remembered of one plan.
QString planKey(const char *name, const QString &path)
{
    return key(name) + u'/' + QString::number(qHash(QFileInfo(path).absoluteFilePath(), 1), 36);
}

} // namespace

Settings::Settings()
    : m_settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("quarterdeck"), QStringLiteral("quarterdeck"))
    , m_dataFolder(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation))
{
}

Settings::Settings(const QString &iniFile)
    : m_settings(iniFile, QSettings::IniFormat)
    , m_dataFolder(QFileInfo(iniFile).absolutePath() + QStringLiteral("/data"))
{
}

QString Settings::languageCode() const
{
    return m_settings.value(key("language")).toString();
}

void Settings::setLanguageCode(const QString &code)
{
    m_settings.setValue(key("language"), code);
}

Settings::Look Settings::look() const
{
    const QString look = m_settings.value(key("look")).toString();
    return look == QLatin1String("light") ? Look::Light : look == QLatin1String("dark") ? Look::Dark : Look::AsTheSystem;
}

void Settings::setLook(Look look)
{
    m_settings.setValue(key("look"), look == Look::Light ? key("light") : look == Look::Dark ? key("dark") : QString());
}

bool Settings::isMotionReduced() const
{
    return m_settings.value(key("reducedMotion")).toBool();
}

void Settings::setMotionReduced(bool isReduced)
{
    m_settings.setValue(key("reducedMotion"), isReduced);
}

QStringList Settings::recentFiles() const
{
    return m_settings.value(key("recentFiles")).toStringList();
}

void Settings::addRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    m_settings.setValue(key("recentFiles"), files.mid(0, recentFilesKept));
}

void Settings::removeRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    m_settings.setValue(key("recentFiles"), files);
    m_settings.remove(planKey("standing", path));
}

std::optional<core::Standing> Settings::standing(const QString &path) const
{
    const QStringList kept = m_settings.value(planKey("standing", path)).toStringList();
    if (kept.size() != 5)
        return std::nullopt;
    core::Standing standing{kept[0].toInt(), kept[1].toInt(), kept[2].toInt(), kept[3].toInt(), {}};
    if (const QDate day = QDate::fromString(kept[4], Qt::ISODate); day.isValid())
        standing.dataTo = day;
    return standing;
}

void Settings::setStanding(const QString &path, const core::Standing &standing)
{
    QStringList kept;
    for (const int number : {standing.goals, standing.measured, standing.onTrack, standing.unknown})
        kept += QString::number(number);
    kept += standing.dataTo ? standing.dataTo->toString(Qt::ISODate) : QString();
    m_settings.setValue(planKey("standing", path), kept);
}

QString Settings::lastFile() const
{
    return m_settings.value(key("lastFile")).toString();
}

void Settings::setLastFile(const QString &path)
{
    m_settings.setValue(key("lastFile"), path);
}

QString Settings::calendarView() const
{
    return m_settings.value(QStringLiteral("calendarView")).toString();
}

void Settings::setCalendarView(const QString &name)
{
    m_settings.setValue(QStringLiteral("calendarView"), name);
}

QString Settings::savingFolder() const
{
    return m_settings.value(key("savingFolder")).toString();
}

void Settings::setSavingFolder(const QString &folder)
{
    m_settings.setValue(key("savingFolder"), folder);
}

QByteArray Settings::windowGeometry() const
{
    return m_settings.value(key("windowGeometry")).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_settings.setValue(key("windowGeometry"), geometry);
}

bool Settings::wasPrinted(const QString &path) const
{
    return m_settings.value(planKey("printed", path)).toBool();
}

void Settings::setPrinted(const QString &path)
{
    m_settings.setValue(planKey("printed", path), true);
}

std::optional<int> Settings::wizardPart(const QString &path) const
{
    const QVariant part = m_settings.value(planKey("wizardPart", path));
    return part.isValid() ? std::optional(part.toInt()) : std::nullopt;
}

void Settings::setWizardPart(const QString &path, int part)
{
    m_settings.setValue(planKey("wizardPart", path), part);
}

} // namespace gui
