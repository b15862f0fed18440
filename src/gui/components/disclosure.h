// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QVBoxLayout;

namespace gui {

class Button;

// What only some people need, behind one quiet line that opens and closes it. Closed at first; fill column().
class Disclosure : public QWidget {
    Q_OBJECT

public:
    Disclosure(const QString &text, QWidget *parent);

    QVBoxLayout *column() const { return m_column; }
    void setText(const QString &text);
    void setOpen(bool isOpen);
    bool isOpen() const;

private:
    void follow();

    Button *m_line = nullptr;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_column = nullptr;
};

} // namespace gui
