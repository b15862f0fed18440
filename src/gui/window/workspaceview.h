// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/business.h"
#include "gui/dialogs.h"
#include "gui/jump.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

#include <functional>

class QAction;
class QMenu;
class QStackedWidget;

namespace app {
class Workspace;
}

namespace gui {

class Navigation;
class Page;
class Settings;
class Toast;
class TopBar;
class WizardBar;
class WizardWidget;

// One open workspace on the screen: top bar, navigation, pages and the wizard over them. Pages are made when first shown and
// refreshed when they are visible and something changed.
class WorkspaceView : public QWidget {
    Q_OBJECT

public:
    WorkspaceView(app::Workspace &workspace, Settings &settings, const Dialogs &dialogs, QWidget *parent);
    ~WorkspaceView() override;

    // The page, made if needed; nullptr for an unknown id.
    Page *page(const QString &id);
    Page *madePage(const QString &id) const; // nullptr while it was never needed
    Page *currentPage() const;
    bool go(const Jump &jump); // false: there is no such page, or it does not know the subject
    void openWizard();
    // What is shown goes: what is still being typed is saved, a row left without a word dropped.
    void leaveShown();
    WizardWidget *wizard(); // made when it is first asked for
    void dropFiles(const QStringList &paths);
    // What stands refused in this week's fields, by their places (else empty), for a view that is made anew.
    QStringList refusedNumbers() const;
    void keepRefusedNumbers(const QStringList &texts);
    void undo();
    void redo();
    QAction *undoAction() const { return m_undo; }
    QAction *redoAction() const { return m_redo; }
    TopBar *topBar() const { return m_topBar; }
    Navigation *navigation() const { return m_navigation; }
    Toast *toast() const { return m_toast; } // over what is shown: the page or the wizard
    void setMenu(QMenu *menu);
    // Pages of the window's own, which the navigation doesn't list; `make` answers nullptr for an id that it doesn't know.
    void setWindowPages(std::function<Page *(const QString &id, QWidget *parent)> make) { m_windowPages = std::move(make); }
    QString currentPageId() const;
    // F6: the next of top bar, navigation and the areas of the page.
    void focusNextArea();
    void refresh();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildSide();
    void buildActions();
    void refreshActions();
    void tellTrouble();
    void tellSaved(const QString &text, const QString &path);
    void planQuarter(const core::Quarter &next);
    void refreshNavigation();

    app::Workspace &m_workspace;
    QTimer m_clock; // looks whether a new day has begun
    Settings &m_settings;
    Dialogs m_dialogs;
    QStackedWidget *m_cover = nullptr; // the pages with their frame, or the wizard
    QStackedWidget *m_stack = nullptr;
    TopBar *m_topBar = nullptr;
    Navigation *m_navigation = nullptr;
    WizardBar *m_wizardBar = nullptr;
    WizardWidget *m_wizard = nullptr;
    Toast *m_toast = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QHash<QString, Page *> m_pages;
    std::function<Page *(const QString &, QWidget *)> m_windowPages;
};

} // namespace gui
