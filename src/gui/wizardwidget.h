// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/dialogs.h"
#include "gui/jump.h"

#include <QWidget>

namespace gui {

// What the window knows of the wizard: it covers top bar, navigation and page while it is open. gui/pages.cpp makes it.
class WizardWidget : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;
    // Comes up at the first step that is not complete.
    virtual void resume() = 0;
    // Its groups of questions, in order; opening one saves what was being typed in the one before.
    virtual int partCount() const = 0;
    virtual void openPart(int index) = 0;
    // Goes to the questions about "business" or "closures"; anything else leaves it where it is.
    virtual void showSubject(const QString &subject) = 0;
    // The window closes or shows something else: what is still being typed is saved.
    virtual void leave() = 0;
    virtual void useDialogs(const Dialogs &dialogs) = 0;
    // Asks where to, and writes its questions with room for answers by hand; `isDeep` with those of "Go deeper".
    virtual void printQuestionnaire(bool isDeep) = 0;

signals:
    void partOpened(int index);
    // Something was deleted: "Deleted “Anna”", with Undo; or a file was written.
    void toastWanted(const QString &text, bool isUndoable);
    // "Leave, everything is saved", or the end: back to the pages, to this one.
    void left(const gui::Jump &jump);
};

} // namespace gui
