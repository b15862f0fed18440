// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/mainwindow.h"

#include "gui/log.h"
#include "gui/start/recentfilerow.h"
#include "gui/window/about.h"
#include "gui/window/learn.h"
#include "gui/window/windowpages.h"
#include "gui/window/workspaceview.h"
#include "gui/wizardwidget.h"

#include <QAction>
#include <QApplication>
#include <QFileInfo>
#include <QMenu>

namespace gui {

void MainWindow::buildActions()
{
    const auto make = [this](const QString &text, const QKeySequence &keys, auto slot) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        return action;
    };
    const auto goTo = [this](const QString &page) { return [this, page] { m_view->go({page}); }; };
    m_new = make(tr("New plan…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), &MainWindow::createNew);
    m_open = make(tr("Open…"), QKeySequence::Open, &MainWindow::openWithChooser);
    m_copy = make(tr("Save a copy…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), &MainWindow::saveCopy);
    m_compare = make(tr("Compare with a copy…"), {}, &MainWindow::compareWithCopy);
    m_versions = make(tr("Versions…"), {}, goTo(versionsPageId));
    m_repair = make(tr("Repair…"), {}, &MainWindow::repair);
    m_close = make(tr("Close the plan"), QKeySequence::Close, &MainWindow::closeWorkspace);
    m_settingsPage = make(tr("Settings"), QKeySequence(Qt::CTRL | Qt::Key_Comma), goTo(settingsPageId));
    m_settingsPage->setProperty(
        "searchWords", tr("Preferences options parameters theme dark light language", "other words to find Settings by"));
    m_learn = make(tr("Learn more…"), {}, [this] { (new LearnDialog(m_environment.language, this))->open(); });
    m_about = make(tr("About Quarterdeck"), {}, &MainWindow::about);
    m_quit = make(tr("Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), &QWidget::close);
    m_recent = new QMenu(tr("Open recent"), this);
    connect(m_recent, &QMenu::aboutToShow, this, &MainWindow::fillRecent);
    enableActions();
}

// Without a plan there is nothing to copy, compare or set.
void MainWindow::enableActions()
{
    for (QAction *action : {m_copy, m_compare, m_versions, m_close, m_settingsPage})
        action->setEnabled(m_workspace != nullptr);
}

QMenu *MainWindow::buildMenu()
{
    if (m_menu)
        m_menu->deleteLater(); // one of its actions may be what brought us here
    auto *menu = m_menu = new QMenu(tr("Menu"), this);
    menu->addActions({m_new, m_open});
    menu->addMenu(m_recent);
    menu->addSeparator();
    menu->addActions({m_copy, m_compare, m_versions, m_repair});
    QMenu *blank = menu->addMenu(tr("Print a blank questionnaire"));
    connect(blank->addAction(tr("The questions of the quick path…")), &QAction::triggered, this,
        [this] { m_view->wizard()->printQuestionnaire(false); });
    connect(blank->addAction(tr("All questions…")), &QAction::triggered, this, [this] { m_view->wizard()->printQuestionnaire(true); });
    connect(menu->addAction(tr("Import posts…")), &QAction::triggered, this, [this] {
        m_view->go({QStringLiteral("calendar"), QStringLiteral("import")});
    });
    connect(menu->addAction(tr("Export posts…")), &QAction::triggered, this, [this] {
        m_view->go({QStringLiteral("calendar"), QStringLiteral("export")});
    });
    menu->addAction(m_close);
    menu->addSeparator();
    menu->addActions({m_view->undoAction(), m_view->redoAction()});
    menu->addSeparator();
    menu->addActions({m_settingsPage, m_learn, m_about, m_quit});
    return menu;
}

void MainWindow::fillRecent()
{
    m_recent->clear();
    QStringList missing;
    for (const QString &path : m_settings.recentFiles()) {
        const QFileInfo file(path);
        QString text = file.completeBaseName().replace(u'&', QStringLiteral("&&"));
        if (const auto standing = m_settings.standing(path))
            text += u'\t' + standingLine(*standing, m_environment.language);
        QAction *action = m_recent->addAction(file.exists() ? text : tr("%1: no longer there").arg(text.section(u'\t', 0, 0)));
        action->setEnabled(file.exists());
        connect(action, &QAction::triggered, this, [this, path] { open(path); });
        if (!file.exists())
            missing += path;
    }
    if (m_recent->isEmpty())
        m_recent->addAction(tr("No recent files"))->setEnabled(false);
    if (missing.isEmpty())
        return;
    m_recent->addSeparator();
    connect(m_recent->addAction(tr("Take files that are gone off the list")), &QAction::triggered, this, [this, missing] {
        for (const QString &path : missing)
            m_settings.removeRecentFile(path);
    });
}

void MainWindow::about()
{
    auto *dialog = new AboutDialog({QApplication::applicationVersion(), m_workspace ? m_workspace->path() : QString(),
                                       m_settings.versionsFolder(), Log::fileIn(m_settings.dataFolder())},
        this);
    dialog->open();
}

} // namespace gui
