// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/mainwindow.h"

#include "app/care/rescue.h"
#include "gui/care/comparepage.h"
#include "gui/care/versionspage.h"
#include "gui/log.h"
#include "gui/run.h"
#include "gui/settings/settingspage.h"
#include "gui/start/firstrun.h"
#include "gui/style/theme.h"
#include "gui/window/topbar.h"
#include "gui/window/windowpages.h"
#include "gui/window/workspaceview.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QFileInfo>
#include <QFocusEvent>
#include <QMenu>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>
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
    delete m_recent;
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
        logProblem(opened.error());
        if (app::isDamage(opened.error()))
            offerRescue(path, opened.error());
        else
            m_dialogs.asker->tell(this, tr("This file could not be opened"), opened.error().message.in(m_environment.language));
        return false;
    }
    takeTyped();
    noteStanding();
    delete m_view;
    m_workspace = std::move(*opened);
    m_view = new WorkspaceView(*m_workspace, m_settings, m_dialogs, m_stack);
    m_view->setWindowPages([this](const QString &id, QWidget *parent) { return makePage(id, parent); });
    m_view->setMenu(buildMenu());
    enableActions();
    m_stack->addWidget(m_view);
    m_stack->setCurrentWidget(m_view);
    connect(m_workspace.get(), &app::Workspace::pagesChecked, this, &MainWindow::keepVersion, Qt::UniqueConnection);
    QTimer::singleShot(0, this, &MainWindow::noteOpened); // the disk must not hold up the first paint
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
    if (m_view)
        m_view->leaveShown();
}

void MainWindow::closeWorkspace()
{
    takeTyped();
    noteStanding();
    delete m_view;
    m_view = nullptr;
    m_workspace.reset();
    enableActions();
    m_settings.setLastFile(QString());
    setWindowTitle(QStringLiteral("Quarterdeck"));
    showFirstRun();
}

void MainWindow::setLanguage(const QString &code)
{
    m_settings.setLanguageCode(code);
    m_environment.language = windowLanguage(m_settings);
    installTranslator(m_environment.language);
    takeTyped();
    if (!m_workspace)
        return rebuild();
    const QString path = m_workspace->path();
    const auto quarter = m_workspace->quarter().id;
    const Jump here = whereNow(QStringLiteral("language"));
    delete m_view;
    m_view = nullptr;
    m_workspace.reset(); // it speaks the language it was opened with
    rebuild();
    if (!open(path))
        return;
    m_workspace->showQuarter(quarter);
    m_view->go(here);
}

void MainWindow::setLook(Settings::Look look)
{
    m_settings.setLook(look);
    applyLook(m_settings);
    takeTyped();
    const Jump here = whereNow(QStringLiteral("look"));
    const QStringList refused = m_view ? m_view->refusedNumbers() : QStringList();
    rebuild();
    if (!m_view)
        return;
    m_view->keepRefusedNumbers(refused);
    m_view->go(here);
}

void MainWindow::setMotionReduced(bool isReduced)
{
    m_settings.setMotionReduced(isReduced);
    applyMotion(m_settings);
}

// The page that shows; on the settings page the choice that was made keeps the focus.
Jump MainWindow::whereNow(const QString &choice) const
{
    const QString page = m_view ? m_view->currentPageId() : QString();
    return {page, page == settingsPageId ? choice : QString()};
}

Page *MainWindow::makePage(const QString &id, QWidget *parent)
{
    if (id == comparePageId)
        return new ComparePage(*m_workspace, parent);
    if (id == versionsPageId)
        return new VersionsPage(*m_workspace, m_settings.versionsFolder(), parent);
    if (id != settingsPageId)
        return nullptr;
    auto *page = new SettingsPage(*m_workspace, m_settings, parent);
    // Each makes the page anew, so it waits until the click that brought it is over.
    connect(page, &SettingsPage::languageChosen, this, &MainWindow::setLanguage, Qt::QueuedConnection);
    connect(page, &SettingsPage::lookChosen, this, &MainWindow::setLook, Qt::QueuedConnection);
    connect(page, &SettingsPage::motionChosen, this, &MainWindow::setMotionReduced);
    return page;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    takeTyped();
    noteStanding();
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
