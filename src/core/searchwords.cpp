// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/searchwords.h"

#include "core/oneline.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace core {

namespace {

// What stands for a letter that has no accent to take away; empty when it stands for itself.
QStringView plainForm(QChar letter)
{
    switch (letter.unicode()) {
    case u'œ':
        return u"oe";
    case u'Œ':
        return u"OE";
    case u'æ':
        return u"ae";
    case u'Æ':
        return u"AE";
    case u'ß':
    case u'ẞ':
        return u"ss";
    case u'ø':
        return u"o";
    case u'Ø':
        return u"O";
    case u'ł':
        return u"l";
    case u'Ł':
        return u"L";
    case u'ﬀ':
        return u"ff";
    case u'ﬁ':
        return u"fi";
    case u'ﬂ':
        return u"fl";
    case u'ﬃ':
        return u"ffi";
    case u'ﬄ':
        return u"ffl";
    case u'’':
    case u'‘':
    case u'ʼ':
        return u"'";
    default:
        return {};
    }
}

bool isUnseen(QChar letter)
{
    const char16_t code = letter.unicode();
    return code == 0x00ad || (code >= 0x200b && code <= 0x200d) || code == 0x2060 || code == 0xfeff;
}

bool isOfAWord(QChar letter)
{
    return letter.isLetterOrNumber() || letter.isMark() || letter.isSurrogate();
}

// The text as it is compared, and where each of its letters stood.
struct Folded {
    QString text;
    std::vector<qsizetype> places;

    explicit Folded(const QString &from)
    {
        text.reserve(from.size());
        places.reserve(static_cast<size_t>(from.size()));
        for (qsizetype place = 0; place < from.size(); ++place)
            add(from.at(place), place);
    }

    void add(QChar letter, qsizetype place)
    {
        if (const QStringView plain = plainForm(letter); !plain.isEmpty())
            return append(plain, place);
        if (letter.decompositionTag() == QChar::Canonical)
            return append(QString(letter).normalized(QString::NormalizationForm_D), place);
        append(QStringView(&letter, 1), place);
    }

    void append(QStringView letters, qsizetype place)
    {
        for (const QChar &letter : letters) {
            if (letter.category() == QChar::Mark_NonSpacing || isUnseen(letter))
                continue;
            text += letter.toCaseFolded();
            places.push_back(place);
        }
    }

    // Where the word, folded too, begins one of the text's; -1 when it does not.
    qsizetype indexOf(const QString &word) const
    {
        qsizetype at = text.indexOf(word);
        while (at > 0 && isOfAWord(text.at(at - 1)))
            at = text.indexOf(word, at + 1);
        return at;
    }
};

QString withoutSigns(QString word)
{
    while (!word.isEmpty() && !isOfAWord(word.front()))
        word.remove(0, 1);
    while (!word.isEmpty() && !isOfAWord(word.back()))
        word.chop(1);
    return word;
}

} // namespace

QString plainLetters(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar &letter : text) {
        if (const QStringView form = plainForm(letter); !form.isEmpty())
            plain += form;
        else if (!isUnseen(letter))
            plain += letter;
    }
    return plain;
}

QStringList searchWords(const QString &typed)
{
    constexpr qsizetype most = 12;
    QStringList words;
    for (const QString &part : oneLine(typed).split(u' ', Qt::SkipEmptyParts)) {
        const QString word = withoutSigns(plainLetters(part));
        const QList<uint> letters = word.toUcs4();
        const bool saysSomething = std::any_of(letters.begin(), letters.end(), [](uint letter) { return QChar::isLetterOrNumber(letter); });
        if (saysSomething && words.size() < most)
            words += word;
    }
    return words;
}

int wordsHeld(const QString &text, const QStringList &words)
{
    const Folded folded(text);
    return static_cast<int>(
        std::count_if(words.begin(), words.end(), [&](const QString &word) { return folded.indexOf(Folded(word).text) >= 0; }));
}

bool beginsWith(const QString &text, const QString &word)
{
    return Folded(text).text.startsWith(Folded(word).text);
}

bool isWrittenByPeople(const char *column)
{
    static constexpr std::array<std::string_view, 21> ids{"trade_kind", "language", "currency", "time_zone", "country", "mix_rule", "type",
        "field", "metric", "question", "in_80_20", "in_thirds", "in_50_25_20_5", "uid", "limit_id", "media_type", "function", "subject",
        "rule", "content_kind", "profile"};
    return std::find(ids.begin(), ids.end(), column) == ids.end();
}

QString excerptOf(const QString &text, const QStringList &words, qsizetype longest)
{
    const QString line = oneLine(text);
    if (line.size() <= longest)
        return line;
    const Folded folded(line);
    qsizetype first = line.size();
    for (const QString &word : words)
        if (const qsizetype at = folded.indexOf(Folded(word).text); at >= 0)
            first = std::min(first, folded.places[static_cast<size_t>(at)]);
    if (first == line.size())
        first = 0;
    constexpr qsizetype before = 24;
    qsizetype begin = first <= before ? 0 : line.indexOf(u' ', first - before) + 1; // at a word, unless there is none
    if (begin > first || (begin == 0 && first > before))
        begin = first;
    qsizetype end = begin + longest;
    if (end < line.size())
        end = std::max(line.lastIndexOf(u' ', end), first + 1);
    const QString shown = line.mid(begin, std::min(end - begin, longest));
    return (begin > 0 ? QStringLiteral("… ") : QString()) + shown.trimmed()
         + (begin + shown.size() < line.size() ? QStringLiteral(" …") : QString());
}

} // namespace core
