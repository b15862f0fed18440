// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/levelled.h"

namespace core {

namespace {

// Words alone, one space between them and none at the ends.
QString wordsOf(const QString &text)
{
    QString words;
    words.reserve(text.size());
    bool isBetween = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t sign = isPair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
        if (QChar::isLetterOrNumber(sign)) {
            if (isBetween && !words.isEmpty())
                words += u' ';
            isBetween = false;
            words += QStringView(text).mid(i, isPair ? 2 : 1);
        } else if (!QChar::isMark(sign)) {
            isBetween = true;
        }
        i += isPair ? 1 : 0;
    }
    return words;
}

} // namespace

QString levelled(const QString &text)
{
    QString level = wordsOf(text.normalized(QString::NormalizationForm_KD)).toCaseFolded();
    level.replace(QStringLiteral("œ"), QStringLiteral("oe")).replace(QStringLiteral("æ"), QStringLiteral("ae"));
    return u' ' + level + u' ';
}

} // namespace core
