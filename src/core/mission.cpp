// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mission.h"

#include "core/content.h"
#include "core/postmarks.h"

#include <QRegularExpression>

namespace core {

namespace {

constexpr int shortestLastWord = 3; // "M. Dupont", "St. Malo": a shorter word before a full stop is an abbreviation
constexpr qsizetype longestList = 4; // commas and "and" between the parts of a sentence

bool isEndOfSentence(const QString &text, qsizetype stop)
{
    static const QString marks = QStringLiteral(".!?…");
    if (!marks.contains(text[stop]))
        return false;
    qsizetype next = stop + 1;
    while (next < text.size() && marks.contains(text[next]))
        ++next;
    if (next >= text.size() || !text[next].isSpace())
        return false;
    while (next < text.size() && !text[next].isLetterOrNumber())
        ++next;
    if (next >= text.size() || text[next].isLower())
        return false;
    qsizetype first = stop;
    while (first > 0 && text[first - 1].isLetterOrNumber())
        --first;
    return text[stop] != u'.' || stop - first >= shortestLastWord;
}

bool hasSeveralSentences(const QString &text)
{
    if (text.contains(u'\n'))
        return true;
    for (qsizetype place = 0; place < text.size(); ++place)
        if (isEndOfSentence(text, place))
            return true;
    return false;
}

bool namesEverything(const QString &text)
{
    static const QRegularExpression all(
        QStringLiteral(
            R"(\b(everything|anything|everybody|everyone|all (kinds|sorts) of|and so on|etc)\b)"
            R"(|\b(tout le monde|toutes sortes|tous types|n[’']importe quoi|ainsi de suite|de tout|tout(?= (et|ce|sur|pour|afin)\b))\b)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression separator(
        QStringLiteral(R"(,|;|\b(and|et)\b)"), QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return all.match(text).hasMatch() || text.count(separator) > longestList;
}

bool hasPurpose(const QString &text)
{
    static const QRegularExpression words(QStringLiteral(R"(\b(to|so that|so|pour|afin)\b)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return words.match(text).hasMatch();
}

} // namespace

std::optional<MissionFlaw> missionFlaw(const QString &mission)
{
    const QString text = mission.trimmed();
    if (text.isEmpty())
        return MissionFlaw::Missing;
    if (hasSeveralSentences(text))
        return MissionFlaw::SeveralSentences;
    if (namesEverything(text))
        return MissionFlaw::NamesEverything;
    if (!hasPurpose(text))
        return MissionFlaw::NoPurpose;
    return std::nullopt;
}

bool missesMission(const Post &post)
{
    return post.channel && post.checked.contains(missionMissedMark() + post.channel->toString());
}

Post withMissionMissed(Post post, bool isMissed)
{
    if (!post.channel || isMissed == missesMission(post))
        return post;
    const QString mark = missionMissedMark() + post.channel->toString();
    if (isMissed)
        post.checked << mark;
    else
        post.checked.removeAll(mark);
    return post;
}

} // namespace core
