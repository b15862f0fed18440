// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QSettings>
#include <QStringList>

#include <optional>

namespace gui {

// What the window remembers between runs, outside any workspace. Kept in one file, so tests use their own.
class Settings {
public:
    enum class Look { AsTheSystem, Light, Dark };

    Settings(); // the user's own
    explicit Settings(const QString &iniFile);

    QString languageCode() const; // "en", "fr"; empty: as the system
    void setLanguageCode(const QString &code);
    Look look() const;
    void setLook(Look look);

    QStringList recentFiles() const; // newest first, those that still exist
    void addRecentFile(const QString &path);
    // Reopened at the next start; empty after the user closed it.
    QString lastFile() const;
    void setLastFile(const QString &path);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    // Whether that plan was printed once: its wizard bar goes then.
    bool wasPrinted(const QString &path) const;
    void setPrinted(const QString &path);
    // The part of that plan's wizard that was open last.
    std::optional<int> wizardPart(const QString &path) const;
    void setWizardPart(const QString &path, int part);

private:
    QSettings m_settings;
};

} // namespace gui
