// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace gui {

// A line of text that is saved when it is left or Enter is pressed: one step per change. Text still being typed survives
// showText(); pasted text arrives as plain text on one line.
class LineField : public QLineEdit {
    Q_OBJECT

public:
    explicit LineField(QWidget *parent);

    // What the workspace says; ignored while the user has typed something of their own.
    void showText(const QString &text);
    // Saves what was typed, now.
    void take();

signals:
    void textTaken(const QString &text);

protected:
    // While nothing is typed, Ctrl+Z takes back the last step of the plan, not of this field.
    bool event(QEvent *event) override;

private:
    QString m_shown;
};

} // namespace gui
