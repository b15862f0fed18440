// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QVBoxLayout;

namespace gui {

// A small floating surface that closes with Esc or a click beside it, and then deletes itself. Fill column().
class Popup : public QWidget {
    Q_OBJECT

public:
    explicit Popup(QWidget *owner);
    QVBoxLayout *column() const { return m_column; }
    // Shows it below the widget, kept inside the screen.
    void openBelow(const QWidget *widget) { openBelow(widget, widget->rect()); }
    // The same below a part of it.
    void openBelow(const QWidget *widget, const QRect &part);
    // Closes it without left().
    void finish();

signals:
    // It closes because of a click beside it, not Esc: what was typed counts.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_column = nullptr;
    bool m_isFinished = false;
};

} // namespace gui
