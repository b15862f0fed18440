// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workspace.h"

#include <QTemporaryDir>

#include <stdexcept>

namespace support {

// A workspace in a folder of its own that goes with the test: the café of the first quarter of 2027, or an empty plan, looked
// at on 10 February 2027.
class OpenWorkspace {
public:
    explicit OpenWorkspace(const QString &sample = QStringLiteral("cafe"), const QString &languageCode = QStringLiteral("en"))
    {
        app::Environment environment;
        environment.today = QDate(2027, 2, 10);
        environment.now = QDateTime(environment.today, QTime(9, 0), Qt::UTC);
        environment.language = core::Language::of(languageCode);
        app::NewWorkspace wanted;
        wanted.sample = sample;
        wanted.languageCode = languageCode;
        wanted.quarter = core::quarterNamed(u"2027Q1");
        auto created = app::Workspace::create(m_folder.filePath(QStringLiteral("plan.qdeck")), wanted, environment);
        if (!created)
            throw std::runtime_error(created.error().message.in(core::Language::english()).toStdString());
        m_workspace = std::move(*created);
    }

    app::Workspace &operator*() const { return *m_workspace; }
    app::Workspace *operator->() const { return m_workspace.get(); }
    QString pathOf(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<app::Workspace> m_workspace;
};

inline OpenWorkspace emptyWorkspace()
{
    return OpenWorkspace(QString());
}

} // namespace support
