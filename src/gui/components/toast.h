// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;

namespace gui {

class Button;

// One line at the bottom left of its parent: "Deleted 3 posts · Undo". Stays 10 s, longer while the mouse or the focus is on
// it; a second one replaces the first. Announced politely.
class Toast : public QWidget {
    Q_OBJECT

public:
    explicit Toast(QWidget *parent);
    void say(const QString &text, bool isUndoable);
    // The same of a file that was written, with a way to the folder it lies in.
    void sayOfFile(const QString &text, const QString &path);
    // From now on it speaks there.
    void standIn(QWidget *area);
    QString text() const;
    // Another step was taken: Undo would now mean that one, so a toast that offers it goes.
    void retireUndo();

signals:
    void undoWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tell(const QString &text, bool isUndoable);
    void place();
    void leaveWhenIdle();

    QLabel *m_text = nullptr;
    Button *m_undo = nullptr;
    Button *m_folder = nullptr;
    QString m_path; // of the file it speaks of
    QTimer m_timer;
};

} // namespace gui
