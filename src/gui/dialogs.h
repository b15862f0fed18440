// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QString>
#include <QStringList>

namespace gui {

// Asks for files. Tests give pages one that answers at once, so no dialog ever needs a timer.
class FileChooser {
public:
    virtual ~FileChooser() = default;
    // Absolute paths; empty: the user thought better of it. `filter` as in QFileDialog: tr("Metrics files (*.csv *.xlsx)").
    virtual QStringList filesToOpen(QWidget *parent, const QString &title, const QString &filter) = 0;
    virtual QString fileToSave(QWidget *parent, const QString &title, const QString &suggestedName, const QString &filter) = 0;
};

// A choice that blocks work. The title is the situation, the text what still works, the buttons are verbs.
struct Question {
    QString title;
    QString text;
    QStringList buttons; // the last one is the primary
    int safeButton = 0; // what Esc and closing mean
};

class Asker {
public:
    virtual ~Asker() = default;
    // The index of the button that was pressed.
    virtual int ask(QWidget *parent, const Question &question) = 0;
    // Something could not be done: one sentence that names the thing and the way out.
    virtual void tell(QWidget *parent, const QString &title, const QString &sentence) = 0;
};

// A Question on the screen; its result is the index of the button.
class QuestionDialog : public QDialog {
    Q_OBJECT

public:
    QuestionDialog(const Question &question, QWidget *parent);
    void reject() override;

private:
    int m_safeButton = 0;
};

// The seams that every page is handed; the defaults are the real dialogs.
struct Dialogs {
    FileChooser *files;
    Asker *asker;
    static Dialogs real();
};

} // namespace gui
