// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QVBoxLayout;

namespace gui {

class Button;

// Details that most people need not see: a quiet line with a sign that opens and closes what is below it. Fill body().
class Disclosure : public QWidget {
    Q_OBJECT

public:
    Disclosure(const QString &title, QWidget *parent);

    QVBoxLayout *body() const { return m_body; }
    bool isOpen() const;
    void setOpen(bool isOpen);

private:
    Button *m_title = nullptr;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_body = nullptr;
};

} // namespace gui
