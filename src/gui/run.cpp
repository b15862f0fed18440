// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/run.h"

#include "gui/application.h"
#include "gui/log.h"
#include "gui/style/theme.h"
#include "gui/window/mainwindow.h"
#include "gui/window/settings.h"

#include <QFileInfo>
#include <QFontDatabase>
#include <QLibraryInfo>
#include <QPointer>
#include <QTranslator>

#include <clocale>
#include <future>
#include <optional>

namespace gui {

core::Language windowLanguage(const Settings &settings)
{
    const QLocale system = QLocale::system();
    const QString chosen = settings.languageCode();
    const QString code = !chosen.isEmpty() ? chosen : system.language() == QLocale::French ? QStringLiteral("fr") : QStringLiteral("en");
    return core::Language::of(code, system);
}

void installTranslator(const core::Language &language)
{
    static QPointer<QTranslator> ours;
    static QPointer<QTranslator> qt;
    delete ours;
    delete qt;
    ours = new QTranslator(QCoreApplication::instance());
    if (ours->load(QStringLiteral(":/i18n/quarterdeck_") + language.code() + QStringLiteral(".qm")))
        QCoreApplication::installTranslator(ours);
    qt = new QTranslator(QCoreApplication::instance());
    if (qt->load(QStringLiteral("qtbase_") + language.code(), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
    QLocale::setDefault(language.locale());
}

void applyLook(const Settings &settings)
{
    const Settings::Look look = settings.look();
    const charts::Appearance appearance = look == Settings::Look::Light ? charts::Appearance::Light
                                        : look == Settings::Look::Dark  ? charts::Appearance::Dark
                                                                        : systemAppearance();
    applyAppearance(*qApp, appearance);
}

void applyMotion(const Settings &settings)
{
    static const int usual = QApplication::cursorFlashTime();
    QApplication::setCursorFlashTime(settings.isMotionReduced() ? 0 : usual);
}

int run(int &argc, char **argv, const QString &workspace, app::Environment environment)
{
    Application application(argc, argv);
    // Libraries that write files print numbers by the C locale's rules: a French comma breaks a PDF. Ours ask QLocale.
    std::setlocale(LC_NUMERIC, "C");
    QCoreApplication::setApplicationName(QStringLiteral("quarterdeck"));
    QCoreApplication::setApplicationVersion(QStringLiteral(QUARTERDECK_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Quarterdeck"));
    // Finding out which fonts there are takes as long as opening a workspace: both at once.
    const auto fonts = std::async([] { QFontDatabase::families(); });
    Settings settings;
    Log::startIn(settings.dataFolder(), environment.clock);
    environment.language = windowLanguage(settings);
    installTranslator(environment.language);
    const QString last = settings.lastFile();
    const QString path = !workspace.isEmpty() ? workspace : !last.isEmpty() && QFileInfo::exists(last) ? last : QString();
    std::optional<app::Workspace::Opened> opened;
    if (!path.isEmpty())
        opened = app::Workspace::open(path, true, environment);
    if (opened && *opened) { // it remembers both for the first page
        (**opened)->scoreboard();
        (**opened)->findings();
    }
    fonts.wait();
    applyLook(settings);
    applyMotion(settings);
    MainWindow window(environment, settings);
    window.setWindowTitle(QStringLiteral("Quarterdeck"));
    if (opened)
        window.showWorkspace(std::move(*opened), path);
    window.show(); // on its first page at once
    const int code = QApplication::exec();
    Log::stop();
    return code;
}

} // namespace gui
