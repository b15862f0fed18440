// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

// How words are looked for everywhere: whatever their accents, case, ligatures and apostrophes, each from its beginning.
namespace core {

// The text with the letters written plainly that no rule about accents knows: “cœur” → “coeur”, “l’été” → “l'été”, “Łódź” →
// “Lódź”. Soft hyphens and other characters that nobody sees are left out.
QString plainLetters(const QString &text);

// What was typed, word by word, without those that hold no letter and no digit. Twelve words are enough.
QStringList searchWords(const QString &typed);

// How many of the words stand at the beginning of a word of the text.
int wordsHeld(const QString &text, const QStringList &words);
inline bool holdsWords(const QString &text, const QStringList &words)
{
    return wordsHeld(text, words) == words.size();
}

// Whether the text begins with the word.
bool beginsWith(const QString &text, const QString &word);

// Whether people write and read what stands in a text column of the schema; else it is an id of the catalogue or a sign for programs.
// A network’s id is its name, and looked for.
bool isWrittenByPeople(const char *column);

// One line of the text round the first of the words that it holds, with “…” where something was left out.
QString excerptOf(const QString &text, const QStringList &words, qsizetype longest);

} // namespace core
