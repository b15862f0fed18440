// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/calendar/typing.h"

#include <QKeyEvent>

namespace gui {

QString typedText(const QKeyEvent &event)
{
    const QString text = event.text();
    if (text.isEmpty() || event.isAutoRepeat() || event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return {};
    const QChar first = text.front();
    return first.isHighSurrogate() || (first.isPrint() && !first.isSpace()) ? text : QString();
}

} // namespace gui
