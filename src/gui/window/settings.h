// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/standing.h"

#include <QByteArray>
#include <QSettings>
#include <QStringList>

#include <optional>

namespace gui {

// What the window remembers between runs, outside any workspace. Kept in one file, so tests use their own,
// with the data folder that lies beside it.
class Settings {
public:
    enum class Look { AsTheSystem, Light, Dark };

    Settings(); // the user's own
    explicit Settings(const QString &iniFile);

    QString languageCode() const; // "en", "fr"; empty: as the system
    void setLanguageCode(const QString &code);
    Look look() const;
    void setLook(Look look);

    bool isMotionReduced() const;
    void setMotionReduced(bool isReduced);

    QStringList recentFiles() const; // newest first, also those that are gone
    void addRecentFile(const QString &path);
    void removeRecentFile(const QString &path);
    // Where that plan stood when it was last open here.
    std::optional<core::Standing> standing(const QString &path) const;
    void setStanding(const QString &path, const core::Standing &standing);
    // Reopened at the next start; empty after the user closed it.
    QString lastFile() const;
    void setLastFile(const QString &path);

    // The calendar's view that was shown last: "month", "week" …
    QString calendarView() const;
    void setCalendarView(const QString &name);

    // Where the last file was saved that left a plan; empty while there was none.
    QString savingFolder() const;
    void setSavingFolder(const QString &folder);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    // Whether that plan was printed once: its wizard bar goes then.
    bool wasPrinted(const QString &path) const;
    void setPrinted(const QString &path);
    // The part of that plan's wizard that was open last.
    std::optional<int> wizardPart(const QString &path) const;
    void setWizardPart(const QString &path, int part);

    // Where the program keeps what it makes by itself: versions of plans, its log.
    QString dataFolder() const { return m_dataFolder; }
    QString versionsFolder() const { return m_dataFolder + QStringLiteral("/versions"); }

private:
    QSettings m_settings;
    QString m_dataFolder;
};

} // namespace gui
