// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dialogs.h"

#include "gui/components/button.h"
#include "gui/components/text.h"

#include <QDialog>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHash>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace gui {

namespace {

class NativeFileChooser : public FileChooser {
public:
    QStringList filesToOpen(QWidget *parent, const QString &title, const QString &filter) override
    {
        QString &folder = m_folders[filter]; // the next file of a kind is where the last one was
        if (folder.isEmpty())
            folder = QStandardPaths::writableLocation(
                filter.contains(QStringLiteral("*.qdeck")) ? QStandardPaths::DocumentsLocation : QStandardPaths::DownloadLocation);
        if (!QFileInfo(folder).isDir())
            folder = QDir::homePath();
        const QStringList paths = QFileDialog::getOpenFileNames(parent, title, folder, filter);
        if (!paths.isEmpty())
            folder = QFileInfo(paths.front()).path();
        return paths;
    }
    QString fileToSave(QWidget *parent, const QString &title, const QString &suggestedName, const QString &filter) override
    {
        QFileDialog dialog(parent, title, QFileInfo(suggestedName).path(), filter);
        dialog.setAcceptMode(QFileDialog::AcceptSave);
        dialog.setDefaultSuffix(QFileInfo(suggestedName).suffix()); // of a name that is typed without one
        dialog.selectFile(QFileInfo(suggestedName).fileName());
        return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
    }

private:
    QHash<QString, QString> m_folders; // by filter
};

} // namespace

QuestionDialog::QuestionDialog(const Question &question, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(question.title);
    setMinimumWidth(u(110));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(u(6), u(6), u(6), u(4));
    column->setSpacing(u(2));
    column->addWidget(wrapped(strongLabel(Type::Section, question.title, this)));
    column->addWidget(wrapped(textLabel(Type::Body, question.text, this)));
    column->addSpacing(u(3));
    auto *row = new QHBoxLayout;
    row->setSpacing(u(2));
    row->addStretch(1);
    column->addLayout(row);
    for (int index = 0; index < question.buttons.size(); ++index) {
        const bool isLast = index == question.buttons.size() - 1;
        auto *button = new Button(isLast ? Button::Kind::Primary : Button::Kind::Plain, question.buttons.at(index), this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, index] { done(index); });
        row->addWidget(button);
        if (index == question.safeButton) {
            button->setDefault(true);
            button->setFocus();
        }
    }
    m_safeButton = question.safeButton;
}

void QuestionDialog::reject()
{
    done(m_safeButton);
}

namespace {

class DialogAsker : public Asker {
public:
    int ask(QWidget *parent, const Question &question) override { return QuestionDialog(question, parent).exec(); }
    void tell(QWidget *parent, const QString &title, const QString &sentence) override
    {
        QuestionDialog({title, sentence, {QuestionDialog::tr("Close")}}, parent).exec();
    }
};

} // namespace

Dialogs Dialogs::real()
{
    static NativeFileChooser files;
    static DialogAsker asker;
    return {&files, &asker};
}

} // namespace gui
