// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/oneline.h"

namespace core {

QString oneLine(const QString &text)
{
    constexpr char16_t noBreak = 0x00a0, narrowNoBreak = 0x202f, figure = 0x2007;
    QString result;
    bool isApart = false;
    for (const QChar &letter : text) {
        if (letter.isSpace() && letter != noBreak && letter != narrowNoBreak && letter != figure) {
            isApart = !result.isEmpty();
            continue;
        }
        if (isApart)
            result += u' ';
        isApart = false;
        result += letter;
    }
    return result;
}

QString oneLine(const QString &text, qsizetype letters)
{
    const QString line = oneLine(text);
    if (line.size() <= letters)
        return line;
    const bool isCutInLetter = line.at(letters - 2).isHighSurrogate();
    return line.left(letters - (isCutInLetter ? 2 : 1)).trimmed() + u'…';
}

} // namespace core
