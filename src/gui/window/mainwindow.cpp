// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/mainwindow.h"

#include "gui/run.h"
#include "gui/start/firstrun.h"
#include "gui/style/theme.h"
#include "gui/window/topbar.h"
#include "gui/window/workspaceview.h"
#include "gui/wizardwidget.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QFocusEvent>
#include <QMenu>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTimer>

namespace gui {

MainWindow::MainWindow(const app::Environment &environment, Settings &settings, const Dialogs &dialogs)
    : m_environment(environment)
    , m_settings(settings)
    , m_dialogs(dialogs)
{
    setAcceptDrops(true);
    setMinimumSize(u(160), u(120));
    resize(QSize(u(320), u(200)).boundedTo(screen()->availableSize() - QSize(0, u(10)))); // its frame shows too
    setContextMenuPolicy(Qt::NoContextMenu);
    rebuild();
    restoreGeometry(settings.windowGeometry());
}

MainWindow::~MainWindow()
{
    delete m_view; // it shows the workspace, so it goes first
}

// Everything that holds translated text is made anew, so that a new language or look applies at once.
void MainWindow::rebuild()
{
    setLocale(m_environment.language.locale());
    qDeleteAll(actions());
    buildActions();
    m_view = nullptr;
    m_stack = new QStackedWidget;
    setCentralWidget(m_stack);
    m_firstRun = nullptr;
    if (m_workspace) {
        const QString path = m_workspace->path();
        showWorkspace(std::move(m_workspace), path);
    } else if (isVisible()) {
        showFirstRun();
    }
}

FirstRun *MainWindow::firstRun()
{
    if (m_firstRun)
        return m_firstRun;
    m_firstRun = new FirstRun(m_environment, m_settings, m_stack);
    m_stack->addWidget(m_firstRun);
    connect(m_firstRun, &FirstRun::newWanted, this, &MainWindow::createNew);
    connect(m_firstRun, &FirstRun::openWanted, this, &MainWindow::openWithChooser);
    connect(m_firstRun, &FirstRun::fileWanted, this, &MainWindow::open);
    connect(m_firstRun, &FirstRun::sampleWanted, this, &MainWindow::openSample);
    connect(m_firstRun, &FirstRun::languageWanted, this, &MainWindow::setLanguage);
    return m_firstRun;
}

void MainWindow::showFirstRun()
{
    firstRun()->refresh();
    m_stack->setCurrentWidget(m_firstRun);
}

void MainWindow::showEvent(QShowEvent *event)
{
    if (!m_view)
        showFirstRun();
    QMainWindow::showEvent(event);
}

void MainWindow::buildActions()
{
    const auto make = [this](const QString &text, const QKeySequence &keys, auto slot) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        return action;
    };
    m_new = make(tr("New plan…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), &MainWindow::createNew);
    m_open = make(tr("Open…"), QKeySequence::Open, &MainWindow::openWithChooser);
    m_copy = make(tr("Save a copy…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), &MainWindow::saveCopy);
    m_close = make(tr("Close the plan"), QKeySequence::Close, &MainWindow::closeWorkspace);
    m_quit = make(tr("Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), &QWidget::close);
    m_about = make(tr("About Quarterdeck"), {}, &MainWindow::about);
    m_recent = new QMenu(tr("Open recent"), this);
    connect(m_recent, &QMenu::aboutToShow, this, &MainWindow::fillRecent);
}

QMenu *MainWindow::buildMenu()
{
    if (m_menu)
        m_menu->deleteLater(); // one of its actions may be what brought us here
    auto *menu = m_menu = new QMenu(tr("Menu"), this);
    menu->addActions({m_new, m_open});
    menu->addMenu(m_recent);
    menu->addAction(m_copy);
    QMenu *blank = menu->addMenu(tr("Print a blank questionnaire"));
    connect(blank->addAction(tr("The questions of the quick path…")), &QAction::triggered, this,
        [this] { m_view->wizard()->printQuestionnaire(false); });
    connect(blank->addAction(tr("All questions…")), &QAction::triggered, this, [this] { m_view->wizard()->printQuestionnaire(true); });
    menu->addAction(m_close);
    menu->addSeparator();
    menu->addActions({m_view->undoAction(), m_view->redoAction()});
    menu->addSeparator();
    addLanguageMenu(menu->addMenu(tr("Language")));
    addLookMenu(menu->addMenu(tr("Theme")));
    menu->addSeparator();
    menu->addActions({m_about, m_quit});
    return menu;
}

void MainWindow::addLanguageMenu(QMenu *menu)
{
    auto *group = new QActionGroup(menu);
    const std::vector<std::pair<QString, QString>> languages{{QString(), tr("As the system")},
        {QStringLiteral("en"), QStringLiteral("English")}, {QStringLiteral("fr"), QStringLiteral("Français")}};
    for (const auto &[code, name] : languages) {
        QAction *action = group->addAction(menu->addAction(name));
        action->setCheckable(true);
        action->setChecked(m_settings.languageCode() == code);
        connect(
            action, &QAction::triggered, this, [this, code = code] { setLanguage(code); }, Qt::QueuedConnection);
    }
}

void MainWindow::addLookMenu(QMenu *menu)
{
    auto *group = new QActionGroup(menu);
    const std::vector<std::pair<Settings::Look, QString>> looks{
        {Settings::Look::AsTheSystem, tr("As the system")}, {Settings::Look::Light, tr("Light")}, {Settings::Look::Dark, tr("Dark")}};
    for (const auto &[look, name] : looks) {
        QAction *action = group->addAction(menu->addAction(name));
        action->setCheckable(true);
        action->setChecked(m_settings.look() == look);
        connect(
            action, &QAction::triggered, this, [this, look = look] { setLook(look); }, Qt::QueuedConnection);
    }
}

void MainWindow::fillRecent()
{
    m_recent->clear();
    for (const QString &path : m_settings.recentFiles())
        connect(m_recent->addAction(QFileInfo(path).completeBaseName().replace(QLatin1Char('&'), QStringLiteral("&&"))),
            &QAction::triggered, this, [this, path] { open(path); });
    if (m_recent->isEmpty())
        m_recent->addAction(tr("No recent files"))->setEnabled(false);
}

bool MainWindow::open(const QString &path)
{
    if (m_workspace && !m_workspace->isReadOnly() && QFileInfo(path) == QFileInfo(m_workspace->path()))
        return true; // it is open here already
    m_environment.today = m_environment.currentDay();
    return showWorkspace(app::Workspace::open(path, true, m_environment), path);
}

bool MainWindow::createAt(const QString &path, const app::NewWorkspace &wanted)
{
    m_environment.today = m_environment.currentDay();
    return showWorkspace(app::Workspace::create(path, wanted, m_environment), path);
}

bool MainWindow::showWorkspace(app::Workspace::Opened opened, const QString &path)
{
    if (!opened) {
        m_dialogs.asker->tell(this, tr("This file could not be opened"), opened.error().message.in(m_environment.language));
        return false;
    }
    takeTyped();
    delete m_view;
    m_workspace = std::move(*opened);
    m_view = new WorkspaceView(*m_workspace, m_settings, m_dialogs, m_stack);
    m_view->setMenu(buildMenu());
    m_stack->addWidget(m_view);
    m_stack->setCurrentWidget(m_view);
    QTimer::singleShot(0, this, [this, file = QFileInfo(path).absoluteFilePath()] { // the disk must not hold up the first paint
        m_settings.addRecentFile(file);
        m_settings.setLastFile(m_workspace ? file : QString());
    });
    setWindowTitle(tr("%1 – Quarterdeck").arg(QFileInfo(path).completeBaseName()));
    return true;
}

// What is half typed is taken before its field goes.
void MainWindow::takeTyped()
{
    if (QWidget *typing = m_view ? m_view->focusWidget() : nullptr) {
        QFocusEvent out(QEvent::FocusOut, Qt::OtherFocusReason);
        QCoreApplication::sendEvent(typing, &out);
    }
}

void MainWindow::closeWorkspace()
{
    takeTyped();
    delete m_view;
    m_view = nullptr;
    m_workspace.reset();
    m_settings.setLastFile(QString());
    setWindowTitle(QStringLiteral("Quarterdeck"));
    showFirstRun();
}

void MainWindow::createNew()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString suggested = QDir(folder).filePath(tr("My plan") + QStringLiteral(".qdeck"));
    const QString path = m_dialogs.files->fileToSave(this, tr("Where the plan is kept"), suggested, tr("Quarterdeck plans (*.qdeck)"));
    if (path.isEmpty())
        return;
    app::NewWorkspace wanted;
    wanted.languageCode = m_environment.language.code();
    wanted.quarter = core::quarterToPlan(m_environment.today);
    if (createAt(path, wanted))
        m_view->openWizard();
}

void MainWindow::openWithChooser()
{
    const QStringList paths = m_dialogs.files->filesToOpen(this, tr("Open a plan"), tr("Quarterdeck plans (*.qdeck);;All files (*)"));
    if (!paths.isEmpty())
        open(paths.first());
}

void MainWindow::openSample(const QString &id, const QString &languageCode)
{
    app::NewWorkspace wanted;
    wanted.sample = id;
    wanted.languageCode = languageCode;
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/samples"));
    folder.mkpath(QStringLiteral("."));
    const QString path = folder.filePath(
        QStringLiteral("%1-%2-%3.qdeck").arg(id, languageCode, core::quarterName(core::quarterHolding(m_environment.today))));
    if (QFileInfo::exists(path))
        open(path);
    else
        createAt(path, wanted);
}

void MainWindow::saveCopy()
{
    if (!m_workspace)
        return;
    const QFileInfo file(m_workspace->path());
    const QString suggested = file.dir().filePath(tr("%1 (copy)").arg(file.completeBaseName()) + QStringLiteral(".qdeck"));
    const QString path = m_dialogs.files->fileToSave(this, tr("Save a copy"), suggested, tr("Quarterdeck plans (*.qdeck)"));
    if (path.isEmpty())
        return;
    if (const auto done = m_workspace->backupTo(path); !done)
        m_dialogs.asker->tell(this, tr("The copy was not saved"), done.error().message.in(m_environment.language));
}

void MainWindow::about()
{
    m_dialogs.asker->tell(this, tr("Quarterdeck %1").arg(QApplication::applicationVersion()),
        tr("Plans a quarter of social media in one file on this computer. No account, no server, no network. Free software under the "
           "GNU General Public License, version 3 or later."));
}

void MainWindow::setLanguage(const QString &code)
{
    takeTyped();
    m_settings.setLanguageCode(code);
    m_environment.language = windowLanguage(m_settings);
    installTranslator(m_environment.language);
    const QString path = m_workspace ? m_workspace->path() : QString();
    const Jump here{m_view ? m_view->currentPageId() : QString()};
    delete m_view;
    m_view = nullptr;
    m_workspace.reset(); // it speaks the language it was opened with
    rebuild();
    if (!path.isEmpty() && open(path))
        m_view->go(here);
}

void MainWindow::setLook(Settings::Look look)
{
    m_settings.setLook(look);
    applyLook(m_settings);
    showAgain();
}

// The same page of the same plan, made anew.
void MainWindow::showAgain()
{
    if (!m_view)
        return;
    takeTyped();
    const Jump here{m_view->currentPageId()};
    rebuild();
    if (m_view)
        m_view->go(here);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    takeTyped();
    m_settings.setWindowGeometry(saveGeometry());
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls())
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    if (paths.isEmpty())
        return;
    if (!m_view || paths.first().endsWith(QLatin1String(".qdeck"), Qt::CaseInsensitive))
        open(paths.first());
    else
        m_view->dropFiles(paths);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F6 && m_view)
        m_view->focusNextArea();
    else if (event->key() == Qt::Key_F10 && m_view)
        m_view->topBar()->openMenu();
    else
        QMainWindow::keyPressEvent(event);
}

} // namespace gui
