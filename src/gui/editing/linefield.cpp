// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/editing/linefield.h"

#include <utility>

namespace gui {

LineField::LineField(QWidget *parent)
    : QLineEdit(parent)
{
    connect(this, &QLineEdit::editingFinished, this, &LineField::take);
}

void LineField::showText(const QString &text)
{
    const bool isTyping = hasFocus() && this->text() != m_shown;
    if (isTyping || (text == m_shown && text == this->text()))
        return;
    m_shown = text;
    setText(text);
    setCursorPosition(0);
}

void LineField::take()
{
    if (text() == m_shown)
        return;
    m_shown = text();
    emit textTaken(m_shown.trimmed());
}

} // namespace gui
