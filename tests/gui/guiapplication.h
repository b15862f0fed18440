// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workspace.h"
#include "gui/dialogs.h"

#include <QApplication>
#include <QTemporaryDir>

#include <memory>

// What every test of the window needs. Tests press keys in real widgets and look at the workspace, not at pixels.
namespace tests {

// The one application of the test program, in the light look and English, on no screen.
QApplication &guiApplication();
// Lets posted events and layouts settle.
void settle();

// Types a text as a keyboard does, letters beyond ASCII too.
void type(QWidget *widget, const QString &text);

// The clock of the tests: 10 February 2027.
app::Environment environmentIn(const QString &languageCode = QStringLiteral("en"));

// Answers at once: files() are chosen, the button `answer` is pressed; told() is what the user was told.
class Answers : public gui::FileChooser, public gui::Asker {
public:
    QStringList filesToOpen(QWidget *, const QString &, const QString &) override { return files; }
    QString fileToSave(QWidget *, const QString &, const QString &suggested, const QString &) override
    {
        offered = suggested;
        return files.value(0);
    }
    int ask(QWidget *, const gui::Question &question) override
    {
        told.append(question.title);
        return answer.value_or(question.safeButton);
    }
    void tell(QWidget *, const QString &, const QString &sentence) override { told.append(sentence); }
    gui::Dialogs dialogs() { return {this, this}; }

    QStringList files;
    QString offered;
    QStringList told;
    std::optional<int> answer;
};

// A workspace in a folder of its own: the café of 2027 Q1, or an empty plan.
struct OpenWorkspace {
    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<app::Workspace> workspace;
    app::Workspace &operator*() const { return *workspace; }
    app::Workspace *operator->() const { return workspace.get(); }
};
OpenWorkspace openWorkspace(const QString &sample, const QString &languageCode = QStringLiteral("en"));

} // namespace tests
