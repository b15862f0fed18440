// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/text.h"

#include <QUrl>

namespace report {

Text plain(const QString &text)
{
    return text.isEmpty() ? Text{} : Text{{text}};
}

Text strong(const QString &text)
{
    return text.isEmpty() ? Text{} : Text{{text, true}};
}

Text muted(const QString &text)
{
    return text.isEmpty() ? Text{} : Text{{text, false, Tone::Muted}};
}

Text operator+(Text left, const Text &right)
{
    left.insert(left.end(), right.begin(), right.end());
    return left;
}

QString lettersOf(const Text &text)
{
    QString letters;
    for (const Run &run : text)
        letters += run.text;
    return letters;
}

QString printable(const QString &text)
{
    const QString normal = text.normalized(QString::NormalizationForm_C);
    QString result;
    result.reserve(normal.size());
    for (qsizetype i = 0; i < normal.size(); ++i) {
        const QChar letter = normal[i];
        const bool isLineEnd = letter == u'\r' || letter == u'\n' || letter == QChar::LineSeparator || letter == QChar::ParagraphSeparator;
        const bool isPair = letter.isHighSurrogate() && i + 1 < normal.size() && normal[i + 1].isLowSurrogate();
        if (letter == u'\r' && i + 1 < normal.size() && normal[i + 1] == u'\n')
            continue;
        if (isLineEnd)
            result += u'\n';
        else if (letter == u'\t')
            result += u' ';
        else if (isPair)
            (result += letter) += normal[++i];
        else if (letter.isSurrogate() || letter.isNonCharacter())
            result += QChar(QChar::ReplacementCharacter);
        else if (letter.category() != QChar::Other_Control)
            result += letter;
    }
    return result;
}

QString onOneLine(const QString &text)
{
    return printable(text).replace(u'\n', u' ').trimmed();
}

QByteArray safeAddress(const QString &link)
{
    const QUrl address(link.trimmed(), QUrl::StrictMode);
    const bool isKnown = address.scheme() == QLatin1String("https") || address.scheme() == QLatin1String("http")
                      || address.scheme() == QLatin1String("mailto");
    return address.isValid() && isKnown ? address.toEncoded() : QByteArray();
}

} // namespace report
