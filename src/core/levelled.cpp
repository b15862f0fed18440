// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/levelled.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace core {

namespace {

// Words alone, one space between them and none at the ends.
QString wordsAlone(const QString &text)
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

// The long way, which knows every sign there is.
QString levelledBySigns(const QString &text)
{
    QString level = wordsAlone(text.normalized(QString::NormalizationForm_KD)).toCaseFolded();
    level.replace(QStringLiteral("œ"), QStringLiteral("oe")).replace(QStringLiteral("æ"), QStringLiteral("ae"));
    return u' ' + level + u' ';
}

// What a sign of the European languages becomes: up to two letters, a gap between words, or unknown to the table.
struct LevelSign {
    enum class Kind : char { Letters, Gap, Unknown };
    Kind kind = Kind::Unknown;
    char16_t first = 0;
    char16_t second = 0;
};

constexpr char16_t lettersEnd = 0x180; // Latin letters with and without accents
constexpr char16_t punctuationBegin = 0x2000, punctuationEnd = 0x2070; // quotes, dashes, narrow spaces

LevelSign levelSignOf(QChar sign)
{
    const QString parts = QString(sign).normalized(QString::NormalizationForm_KD);
    const auto isWordy = [](QChar part) { return part.isLetterOrNumber(); };
    const auto isIgnored = [](QChar part) { return part.isMark(); };
    if (std::none_of(parts.begin(), parts.end(), isWordy))
        return {std::any_of(parts.begin(), parts.end(), isIgnored) && parts.size() == 1 ? LevelSign::Kind::Unknown : LevelSign::Kind::Gap};
    const QString level = levelledBySigns(sign).trimmed();
    const bool isPlain = std::all_of(parts.begin(), parts.end(), [&](QChar part) { return isWordy(part) || isIgnored(part); });
    if (!isPlain || level.isEmpty() || level.size() > 2 || level.contains(u' '))
        return {};
    return {LevelSign::Kind::Letters, level[0].unicode(), level.size() > 1 ? level[1].unicode() : char16_t(0)};
}

const std::vector<LevelSign> &levelSigns()
{
    static const std::vector<LevelSign> signs = [] {
        std::vector<LevelSign> table(punctuationEnd);
        for (char16_t sign = 0; sign < punctuationEnd; sign = sign + 1 == lettersEnd ? punctuationBegin : char16_t(sign + 1))
            table[sign] = levelSignOf(sign);
        return table;
    }();
    return signs;
}

// The short way, of texts that hold nothing but signs of the table; a filter levels thousands of texts at each key.
std::optional<QString> levelledByTable(const QString &text)
{
    const std::vector<LevelSign> &signs = levelSigns();
    QString level(2 * text.size() + 2, Qt::Uninitialized);
    QChar *const begin = level.data();
    QChar *end = begin;
    *end++ = u' ';
    for (const QChar sign : text) {
        const LevelSign known = sign.unicode() < signs.size() ? signs[sign.unicode()] : LevelSign();
        if (known.kind == LevelSign::Kind::Unknown)
            return std::nullopt;
        if (known.kind == LevelSign::Kind::Letters) {
            *end++ = known.first;
            if (known.second)
                *end++ = known.second;
        } else if (end[-1] != u' ') {
            *end++ = u' ';
        }
    }
    if (end[-1] != u' ' || end - begin == 1)
        *end++ = u' ';
    level.truncate(end - begin);
    return level;
}

} // namespace

QString levelled(const QString &text)
{
    if (const std::optional<QString> level = levelledByTable(text))
        return *level;
    return levelledBySigns(text);
}

} // namespace core
