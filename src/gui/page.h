// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workspace.h"
#include "gui/dialogs.h"
#include "gui/jump.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QMenu;
class QScrollArea;
class QVBoxLayout;

namespace gui {

// A page of the main window: header (title, one muted sentence, actions on the right) above a body that scrolls.
//
// A page author derives from it, names the class in gui/pages.cpp (one line), and
//   - in the constructor: setTitle(tr("Goals")); addAction…(); builds widgets into body();
//   - in refresh(): shows what the workspace now says. It is called when the page comes up and whenever the workspace
//     changed while it is visible; keep selection and half-typed text. setNote() there: "Six goals serve three objectives."
//   - writes with apply(…) or applyDeletion(…): both report a problem to the user and answer whether it was done.
// Actions made by makeAction() are found by Ctrl+K too; their text is a verb with an object. Body margins are set here (6 u);
// use layouts with spacing u(4) between cards and no margins of your own at the outside.
class Page : public QWidget {
    Q_OBJECT

public:
    Page(app::Workspace &workspace, QWidget *parent);

    virtual void refresh() = 0;
    // Shows a subject of its own; the page is visible already. False: it knows no such thing.
    virtual bool showSubject(const QString &subject);
    // Another page comes, or the window closes: what is still being typed is saved.
    virtual void leave() { }
    // Files dropped on the window: Metrics takes numbers, the calendar posts.
    virtual void dropFiles(const QStringList &paths);

    QString title() const;
    // What F6 walks: the header, then each list, card or empty state that shows.
    QList<QWidget *> areas() const;
    void useDialogs(const Dialogs &dialogs) { m_dialogs = dialogs; }

    // --- what the parts of a page work with
    app::Workspace &workspace() const { return m_workspace; }
    const Dialogs &dialogs() const { return m_dialogs; }
    // Writes one undoable step. On trouble it tells the user and answers false.
    bool apply(const core::Edit &edit);
    // The same for a deletion, with its toast: tr("Deleted %n posts", nullptr, n).
    bool applyDeletion(const core::Edit &edit, const QString &toast);
    // The one click of a finding, with its toast; then the page shows what it changed.
    bool applyRemedy(const core::Remedy &remedy);
    void report(const core::Problem &problem);
    // Where a file of that name goes best: where the last one went, else beside the plan, unless it is a sample that lies out of sight.
    QString placeToSave(const QString &fileName) const;
    void setSavingFolder(const QString &folder) { m_savingFolder = folder; }

signals:
    // Asks the window to go somewhere else.
    void jumpWanted(const gui::Jump &jump);
    // One line at the bottom left, with Undo where `isUndoable`.
    void toastWanted(const QString &text, bool isUndoable);
    // A file was written: told at the bottom left, with a way to its folder, which is offered for the next one.
    void fileSaved(const QString &text, const QString &path);
    // The plan left as a document: the wizard's bar goes.
    void printed();

protected:
    const core::Strategy &strategy() const { return m_workspace.strategy(); }
    const core::Language &language() const { return m_workspace.language(); }

    void setTitle(const QString &title);
    void setNote(const QString &sentence);
    QVBoxLayout *body() const { return m_body; }
    QScrollArea *scrollArea() const { return m_scrollArea; }
    // For a page whose content grows to the window's height (calendar, splitter): give that widget stretch 1 in the body. The
    // body still scrolls when the window is lower than the content's minimum.
    void setFillsHeight();

    // An action of this page: icon is a name of resources/icons or empty. Shortcut may be empty.
    QAction *makeAction(const QString &text, const QString &iconName = {}, const QKeySequence &shortcut = {});
    // What acts on the selection of a view: its Del key, or another, belongs to that view alone, and in a text field to the text.
    void bindToView(QAction *action, QWidget *view, const QKeySequence &key = QKeySequence::Delete);
    // Header places, from the right: primary (at most one), plain ones (two), then "…".
    void addPrimary(QAction *action);
    void addPlain(QAction *action);
    void addMore(QAction *action);
    // Any other widget of the header (segments, arrows), left of the buttons.
    void addToHeader(QWidget *widget);

    void showEvent(QShowEvent *event) override;

private:
    void buildHeader();
    // An empty page invites by one primary action, that of its empty state; the header's comes back with the content.
    void followEmptyStates();
    void keepFocus();

    app::Workspace &m_workspace;
    Dialogs m_dialogs;
    QString m_savingFolder;
    QLabel *m_title = nullptr;
    QLabel *m_note = nullptr;
    QHBoxLayout *m_actions = nullptr;
    QWidget *m_header = nullptr;
    QWidget *m_primary = nullptr;
    QAction *m_primaryAction = nullptr;
    QMenu *m_moreMenu = nullptr;
    QWidget *m_moreButton = nullptr;
    QScrollArea *m_scrollArea = nullptr;
    QVBoxLayout *m_body = nullptr;
    int m_plainButtons = 0;
    bool m_followsEmptyStates = false;
};

} // namespace gui
