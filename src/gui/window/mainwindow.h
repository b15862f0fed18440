// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workspace.h"
#include "gui/dialogs.h"
#include "gui/jump.h"
#include "gui/window/settings.h"

#include <QMainWindow>

class QMenu;
class QStackedWidget;

namespace gui {

class FirstRun;
class Page;
class WorkspaceView;

// The window: the first-run page, or one open workspace. Opens, makes, copies, repairs and closes workspaces; everything about a
// workspace itself is WorkspaceView's.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(const app::Environment &environment, Settings &settings, const Dialogs &dialogs = Dialogs::real());
    ~MainWindow() override;

    bool open(const QString &path);
    // Goes over to a workspace that was opened or made at `path`; a file that would not open is told.
    bool showWorkspace(app::Workspace::Opened opened, const QString &path);
    bool createAt(const QString &path, const app::NewWorkspace &wanted);
    void closeWorkspace();
    WorkspaceView *view() const { return m_view; }
    FirstRun *firstRun(); // made when it is first needed
    app::Workspace *workspace() const { return m_workspace.get(); }
    QMenu *menu() const { return m_menu; } // of the open workspace
    QMenu *recentMenu() const { return m_recent; }

protected:
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void takeTyped();
    void showFirstRun();
    Jump whereNow(const QString &choice) const;
    void rebuild();
    Page *makePage(const QString &id, QWidget *parent);
    void setLanguage(const QString &code);
    void setLook(Settings::Look look);
    void setMotionReduced(bool isReduced);

    // --- the menu
    void buildActions();
    void enableActions();
    QMenu *buildMenu();
    void fillRecent();
    void about();

    // --- files
    void createNew();
    void openWithChooser();
    void openSample(const QString &id, const QString &languageCode);
    void saveCopy();
    void compareWithCopy();
    void repair();
    void offerRescue(const QString &path, const core::Problem &problem);
    void openNewestVersion(const QString &path);
    void offerVersionInstead(const QString &path, const core::Problem &problem);
    void rescue(const QString &path);
    QString placeFor(const QString &title, const QString &path, const QString &nameOfCopy);
    void noteOpened();
    void noteStanding();
    void keepVersion();

    app::Environment m_environment;
    Settings &m_settings;
    Dialogs m_dialogs;
    QStackedWidget *m_stack = nullptr;
    FirstRun *m_firstRun = nullptr;
    WorkspaceView *m_view = nullptr;
    std::unique_ptr<app::Workspace> m_workspace;
    QAction *m_new = nullptr;
    QAction *m_open = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_compare = nullptr;
    QAction *m_versions = nullptr;
    QAction *m_repair = nullptr;
    QAction *m_close = nullptr;
    QAction *m_quit = nullptr;
    QAction *m_settingsPage = nullptr;
    QAction *m_learn = nullptr;
    QAction *m_about = nullptr;
    QMenu *m_menu = nullptr;
    QMenu *m_recent = nullptr;
};

} // namespace gui
