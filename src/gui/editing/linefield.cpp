// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/editing/linefield.h"

#include "core/oneline.h"

#include <QKeyEvent>

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

bool LineField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && text() == m_shown) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void LineField::take()
{
    if (text() == m_shown)
        return;
    m_shown = text();
    emit textTaken(core::oneLine(m_shown));
}

} // namespace gui
