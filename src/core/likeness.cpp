// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/likeness.h"

#include <QRegularExpression>

#include <algorithm>

namespace core {

namespace {

constexpr int lettersOfAWord = 4;

qsizetype inBoth(const QSet<QString> &one, const QSet<QString> &other)
{
    return std::count_if(one.begin(), one.end(), [&other](const QString &word) { return other.contains(word); });
}

double shareOf(qsizetype some, qsizetype all)
{
    return all == 0 ? 0 : static_cast<double>(some) / static_cast<double>(all);
}

} // namespace

QSet<QString> weightyWords(const QString &text)
{
    static const QRegularExpression noLetter(QStringLiteral("[^\\p{L}]+"));
    QSet<QString> words;
    for (const QString &word : text.toCaseFolded().split(noLetter, Qt::SkipEmptyParts))
        if (word.size() >= lettersOfAWord)
            words.insert(word);
    return words;
}

double likeness(const QSet<QString> &one, const QSet<QString> &other)
{
    const qsizetype common = inBoth(one, other);
    return shareOf(common, one.size() + other.size() - common);
}

double likeness(const QString &one, const QString &other)
{
    return likeness(weightyWords(one), weightyWords(other));
}

double containment(const QSet<QString> &one, const QSet<QString> &other)
{
    return shareOf(inBoth(one, other), std::min(one.size(), other.size()));
}

} // namespace core
