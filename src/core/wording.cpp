// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wording.h"

#include "core/levelled.h"

#include <QRegularExpression>

#include <algorithm>

namespace core {

namespace {

constexpr int wordsOfASentence = 35;
constexpr int wordsOfAPhrase = 3;

const QRegularExpression &betweenWords()
{
    static const QRegularExpression expression(QStringLiteral("[^\\p{L}\\p{N}’'-]+"));
    return expression;
}

// “No irony”, “jamais de capitales”: a rule, not a word to look for.
bool forbidsInWords(const QString &phrase)
{
    static const QStringList denials{QStringLiteral("no"), QStringLiteral("not"), QStringLiteral("never"), QStringLiteral("don"),
        QStringLiteral("avoid"), QStringLiteral("without"), QStringLiteral("pas"), QStringLiteral("jamais"), QStringLiteral("ne"),
        QStringLiteral("n"), QStringLiteral("aucun"), QStringLiteral("aucune"), QStringLiteral("eviter"), QStringLiteral("sans"),
        QStringLiteral("ni")};
    const QStringList words = levelled(phrase).split(u' ', Qt::SkipEmptyParts);
    return std::any_of(words.begin(), words.end(), [](const QString &word) { return denials.contains(word); });
}

QStringList quotedIn(const QString &line)
{
    static const QRegularExpression quoted(QStringLiteral("“([^”]+)”|«\\s*([^»]+?)\\s*»|\"([^\"]+)\"|‘([^’]+)’"));
    QStringList found;
    for (auto matches = quoted.globalMatch(line); matches.hasNext();) {
        const QStringList captured = matches.next().capturedTexts().mid(1);
        for (const QString &one : captured)
            if (!one.trimmed().isEmpty())
                found << one.trimmed();
    }
    return found;
}

int longestSentence(const QString &text)
{
    static const QRegularExpression ends(QStringLiteral("[.!?…\\n]+"));
    int longest = 0;
    for (const QString &sentence : text.split(ends, Qt::SkipEmptyParts))
        longest = std::max(longest, wordCount(sentence));
    return longest;
}

} // namespace

std::optional<QString> vagueWordIn(const QString &text)
{
    static const QRegularExpression vague(
        QStringLiteral("(?<!\\p{L})(?:everyone|everybody|everything|all kinds of|as much as possible|as many as possible|"
                       "as soon as possible|the general public|go viral|and so on|etc|tout le monde|toutes sortes de|le plus possible|"
                       "dès que possible|le grand public|faire le buzz|devenir viral|et ainsi de suite)(?!\\p{L})"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto match = vague.match(text);
    return match.hasMatch() ? std::optional(match.captured()) : std::nullopt;
}

int wordCount(const QString &text)
{
    static const QRegularExpression word(QStringLiteral("[\\p{L}\\p{N}]"));
    int count = 0;
    for (const QString &one : text.split(betweenWords(), Qt::SkipEmptyParts))
        count += one.contains(word) ? 1 : 0;
    return count;
}

QString wordingRemark(const QString &text, int mostWords, const Language &language)
{
    if (const auto word = vagueWordIn(text))
        return language.filled(language.translate("core", "“%1” fits every business: name whom or what you mean."), {*word});
    if (wordCount(text) > mostWords)
        return language.translate("core", "Nobody remembers that much: what could go?");
    if (longestSentence(text) > wordsOfASentence)
        return language.translate("core", "One sentence is very long: two short ones are read.");
    return {};
}

QString wordMeter(const QString &text, int mostWords, const Language &language)
{
    const QString count = language.locale().toString(wordCount(text));
    return language.translate("core", "%1 of %n words", nullptr, mostWords).replace(QStringLiteral("%1"), count);
}

QStringList wordsNeverSaid(const QString &neverDone)
{
    static const QRegularExpression between(QStringLiteral("[,;/]"));
    QStringList words;
    for (const QString &line : neverDone.split(u'\n', Qt::SkipEmptyParts)) {
        if (const QStringList quoted = quotedIn(line); !quoted.isEmpty()) {
            words << quoted;
            continue;
        }
        const QStringList phrases = line.split(between, Qt::SkipEmptyParts);
        const bool isList = std::all_of(phrases.begin(), phrases.end(),
            [](const QString &phrase) { return wordCount(phrase) <= wordsOfAPhrase && !forbidsInWords(phrase); });
        for (const QString &phrase : phrases)
            if (isList && wordCount(phrase) > 0)
                words << phrase.trimmed();
    }
    words.removeDuplicates();
    return words;
}

QStringList neverSaidIn(const QString &text, const QString &neverDone)
{
    const QString level = levelled(text);
    QStringList found;
    for (const QString &word : wordsNeverSaid(neverDone))
        if (const QString wanted = levelled(word); wanted.trimmed().size() > 1 && level.contains(wanted))
            found << word;
    return found;
}

} // namespace core
