// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace app {

// A tooltip that shows the text letter by letter, line by line (Q9). Tool tips guess whether they are given HTML: this leaves them
// nothing to guess.
inline QString plainToolTip(const QString &text)
{
    return text.isEmpty()
             ? QString()
             : QString(QStringLiteral("<qt>") + text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")) + QStringLiteral("</qt>"));
}

} // namespace app
