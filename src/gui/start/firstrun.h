// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workspace.h"

#include <QWidget>

class QVBoxLayout;

namespace gui {

class Settings;

// What the window shows without a workspace: start with the wizard, open a sample, open a file, or one of the recent ones.
class FirstRun : public QWidget {
    Q_OBJECT

public:
    FirstRun(const app::Environment &environment, Settings &settings, QWidget *parent);
    void refresh();

signals:
    void newWanted();
    void openWanted();
    void fileWanted(const QString &path);
    void sampleWanted(const QString &id, const QString &languageCode);
    void languageWanted(const QString &code);

private:
    QWidget *buildBar();
    QWidget *buildStart();
    QWidget *buildSamples();
    QWidget *buildOpen();

    const app::Environment &m_environment;
    Settings &m_settings;
    QString m_sampleLanguage;
    QVBoxLayout *m_recent = nullptr;
};

} // namespace gui
