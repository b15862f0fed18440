// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/mainwindow.h"

#include "app/care/rescue.h"
#include "app/care/versions.h"
#include "core/standing.h"
#include "gui/components/toast.h"
#include "gui/log.h"
#include "gui/window/windowpages.h"
#include "gui/window/workspaceview.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace gui {

namespace {

// "Spring (copy).qdeck", or with a number where that is taken: a copy is never written over a file.
QString freeName(const QString &path, const QString &nameOfCopy)
{
    const QFileInfo file(path);
    const auto named = [&](const QString &suffix) {
        return file.dir().filePath(nameOfCopy.arg(file.completeBaseName()) + suffix + QStringLiteral(".qdeck"));
    };
    QString name = named({});
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = named(u' ' + QString::number(number));
    return name;
}

} // namespace

QString MainWindow::placeFor(const QString &title, const QString &path, const QString &nameOfCopy)
{
    return m_dialogs.files->fileToSave(this, title, freeName(path, nameOfCopy), tr("Quarterdeck plans (*.qdeck)"));
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
    takeTyped();
    const QString path = placeFor(tr("Save a copy"), m_workspace->path(), tr("%1 (copy)"));
    if (path.isEmpty())
        return;
    if (const auto done = m_workspace->backupTo(path); !done) {
        logProblem(done.error());
        return m_dialogs.asker->tell(this, tr("The copy was not saved"), done.error().message.in(m_environment.language));
    }
    m_view->toast()->say(tr("Saved and checked the copy “%1”").arg(QFileInfo(path).fileName()), false);
}

void MainWindow::compareWithCopy()
{
    const QStringList paths =
        m_dialogs.files->filesToOpen(this, tr("Compare with a copy"), tr("Quarterdeck plans (*.qdeck);;All files (*)"));
    if (!paths.isEmpty())
        m_view->go({comparePageId, paths.first()});
}

// Checks the open plan, or without one a file, from beginning to end.
void MainWindow::repair()
{
    QString path = m_workspace ? m_workspace->path() : QString();
    if (path.isEmpty())
        path = m_dialogs.files->filesToOpen(this, tr("Repair a plan"), tr("Quarterdeck plans (*.qdeck);;All files (*)")).value(0);
    if (path.isEmpty())
        return;
    if (const auto whole = app::checkFile(path); !whole) {
        if (app::isDamage(whole.error()))
            return offerRescue(path, whole.error());
        return m_dialogs.asker->tell(this, tr("This file could not be checked"), whole.error().message.in(m_environment.language));
    }
    m_dialogs.asker->tell(this, tr("Nothing to repair"),
        tr("“%1” was checked from beginning to end: it is whole, and everything in it can be read.").arg(QFileInfo(path).fileName()));
}

void MainWindow::offerRescue(const QString &path, const core::Problem &problem)
{
    const bool hasVersions = !app::Versions(m_settings.versionsFolder(), path).all().empty();
    Question question;
    question.title = tr("“%1” is damaged").arg(QFileInfo(path).fileName());
    question.text = problem.message.in(m_environment.language) + u' '
                  + tr("The file is left as it is; what can still be read of it can be saved as a new plan.");
    question.buttons = {tr("Leave it")};
    if (hasVersions)
        question.buttons += tr("Open its newest version…");
    question.buttons += tr("Save what can be read…");
    const int answer = m_dialogs.asker->ask(this, question);
    if (answer == question.buttons.size() - 1)
        rescue(path);
    else if (answer == 1)
        openNewestVersion(path);
}

void MainWindow::openNewestVersion(const QString &path)
{
    const std::vector<app::Version> versions = app::Versions(m_settings.versionsFolder(), path).all();
    const QString target = placeFor(tr("Save the version"), path, tr("%1 (version)"));
    if (target.isEmpty() || versions.empty())
        return;
    if (const auto done = app::copyOfVersion(versions.front(), target); !done)
        return m_dialogs.asker->tell(this, tr("The version was not saved"), done.error().message.in(m_environment.language));
    open(target);
}

void MainWindow::rescue(const QString &path)
{
    const QString target = placeFor(tr("Save what can be read"), path, tr("%1 (rescued)"));
    if (target.isEmpty())
        return;
    const auto rescued = app::rescue(path, target);
    if (!rescued) {
        logProblem(rescued.error());
        return offerVersionInstead(path, rescued.error());
    }
    m_dialogs.asker->tell(
        this, tr("What can be read was saved"), app::rescueSentence(*rescued, QFileInfo(target).fileName(), m_environment.language));
    open(target);
}

// Nothing could be read: what is left is a version of it.
void MainWindow::offerVersionInstead(const QString &path, const core::Problem &problem)
{
    const QString sentence = problem.message.in(m_environment.language);
    if (app::Versions(m_settings.versionsFolder(), path).all().empty())
        return m_dialogs.asker->tell(this, tr("Nothing was saved"), sentence);
    Question question;
    question.title = tr("Nothing was saved");
    question.text = sentence;
    question.buttons = {tr("Leave it"), tr("Open its newest version…")};
    if (m_dialogs.asker->ask(this, question) == 1)
        openNewestVersion(path);
}

// What is done once a plan shows: it is a recent file, its standing is known, and a version of it is kept.
void MainWindow::noteOpened()
{
    if (!m_workspace)
        return;
    m_settings.addRecentFile(m_workspace->path());
    m_settings.setLastFile(m_workspace->path());
    noteStanding();
    keepVersion();
}

void MainWindow::noteStanding()
{
    if (m_workspace)
        m_settings.setStanding(
            m_workspace->path(), core::standingOf(m_workspace->strategy(), m_workspace->quarter(), m_workspace->scoreboard()));
}

// A version that could not be kept is no reason to disturb the work on the plan.
void MainWindow::keepVersion()
{
    if (!m_workspace || m_workspace->isReadOnly())
        return;
    const app::Versions versions(m_settings.versionsFolder(), m_workspace->path());
    if (const auto kept = versions.keep(*m_workspace); !kept)
        logProblem(kept.error());
}

} // namespace gui
