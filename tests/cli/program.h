// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <nlohmann/json.hpp>

// The real program in a folder of its own: without a display, in plain English, in UTC, on a day that does not move.
class Program {
public:
    struct Result {
        int exitCode = -1;
        QString out;
        QString err;
        nlohmann::json json() const { return nlohmann::json::parse(out.toStdString()); }
    };

    Program()
    {
        m_environment = QProcessEnvironment::systemEnvironment();
        for (const char *variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            m_environment.remove(QLatin1String(variable));
        m_environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        m_environment.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
        m_environment.insert(QStringLiteral("HOME"), m_folder.path());
        m_environment.insert(QStringLiteral("SOURCE_DATE_EPOCH"), QStringLiteral("1803114000")); // 2027-02-20
    }

    // With what it prints going to `device`, if that is named.
    Result run(const QStringList &arguments, const QString &device = {})
    {
        QProcess process;
        if (!device.isEmpty())
            process.setStandardOutputFile(device);
        process.setProcessEnvironment(m_environment);
        process.setWorkingDirectory(m_folder.path());
        process.start(m_binary, arguments);
        process.waitForFinished(120000);
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
    }

    // The program itself, alone in this folder: nothing that was installed with it is there.
    bool leaveItAlone()
    {
        const QString alone = path("quarterdeck");
        const bool isCopied = QFile::copy(m_binary, alone);
        m_binary = alone;
        return isCopied;
    }
    QString binary() const { return m_binary; }

    // A whole French locale, made for this folder alone: its decimal comma too.
    bool speakFrench()
    {
        const QString place = path("locales");
        QDir().mkpath(place);
        QProcess localedef;
        localedef.start(QStringLiteral("localedef"), {QStringLiteral("-i"), QStringLiteral("fr_FR"), QStringLiteral("-f"),
                                                         QStringLiteral("UTF-8"), place + QStringLiteral("/fr_FR.UTF-8")});
        localedef.waitForFinished();
        m_environment.insert(QStringLiteral("LOCPATH"), place);
        m_environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("fr_FR.UTF-8"));
        return QDir(place + QStringLiteral("/fr_FR.UTF-8")).exists();
    }

    // The computer's time zone, else UTC.
    void setTimeZone(const char *zone) { m_environment.insert(QStringLiteral("TZ"), QLatin1String(zone)); }

    QString path(const char *name) const { return QDir(m_folder.path()).filePath(QLatin1String(name)); }
    QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden); }
    void write(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        file.open(QIODevice::WriteOnly);
        file.write(bytes);
    }
    QByteArray read(const char *name) const
    {
        QFile file(path(name));
        file.open(QIODevice::ReadOnly);
        return file.readAll();
    }
    // The café's plan for the first quarter of 2027.
    void makeCafe()
    {
        run({QStringLiteral("new"), QStringLiteral("cafe.qdeck"), QStringLiteral("--sample"), QStringLiteral("cafe"),
            QStringLiteral("--quarter"), QStringLiteral("2027Q1")});
    }

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
    QString m_binary = qEnvironmentVariable("QUARTERDECK_BINARY");
};

// "import a.qdeck b.csv" as a list.
inline QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}
