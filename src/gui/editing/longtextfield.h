// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>
#include <QTimer>

namespace gui {

// What stands in the field, letter by letter: toPlainText() would turn the no-break spaces of French into plain ones.
QString textOf(const QPlainTextEdit &field);

// A longer text, saved when it is left or when typing pauses. It grows with its text from two lines up to eight; Tab leaves
// it. Pasted text is plain.
class LongTextField : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit LongTextField(QWidget *parent);

    // What the workspace says; ignored while the user has typed something of their own.
    void showText(const QString &text);
    void take();
    QString text() const { return textOf(*this); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void textTaken(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    QTimer m_pause;
    QString m_shown;
};

} // namespace gui
