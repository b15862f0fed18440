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
    void place();
    void leaveWhenIdle();

    QLabel *m_text = nullptr;
    Button *m_undo = nullptr;
    QTimer m_timer;
};

} // namespace gui
