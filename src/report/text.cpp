// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/text.h"

#include <QRegularExpression>
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

QString shortened(const QString &text, qsizetype letters)
{
    const QString line = onOneLine(text);
    if (line.size() <= letters)
        return line;
    static const QRegularExpression sentenceEnd(QStringLiteral("[.!?…][»”\"]?(?= )"));
    qsizetype end = 0;
    for (auto ends = sentenceEnd.globalMatch(line.left(letters - 2)); ends.hasNext();)
        end = ends.next().capturedEnd();
    if (2 * end >= letters)
        return line.left(end) + QStringLiteral("\u00a0…");
    end = line.lastIndexOf(u' ', letters - 2);
    if (2 * end < letters) // one long word
        end = letters - (line[letters - 2].isHighSurrogate() ? 2 : 1);
    static const QRegularExpression dangling(QStringLiteral("[\\s,;:–—-]+$"));
    return line.left(end).remove(dangling) + u'…';
}

QByteArray safeAddress(const QString &link)
{
    const QUrl address(link.trimmed(), QUrl::StrictMode);
    const bool isKnown = address.scheme() == QLatin1String("https") || address.scheme() == QLatin1String("http")
                      || address.scheme() == QLatin1String("mailto");
    return address.isValid() && isKnown ? address.toEncoded() : QByteArray();
}

} // namespace report
