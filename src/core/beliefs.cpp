// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/beliefs.h"

#include "core/levelled.h"

#include <QSet>

namespace core {

namespace {

constexpr qsizetype shortestWord = 4;
constexpr qsizetype leastShared = 2;

QSet<QString> foldedWords(const QString &text)
{
    QSet<QString> words;
    for (const QString &word : levelled(text).split(u' ', Qt::SkipEmptyParts))
        if (word.size() >= shortestWord)
            words.insert(word);
    return words;
}

} // namespace

// Two thirds of the shorter text, and two words at least: "Boomers are on Facebook" says "Facebook is for boomers" again, "Facebook,
// every day" does not.
bool saysAgain(const QString &text, const QString &belief)
{
    const QSet<QString> said = foldedWords(text);
    const QSet<QString> believed = foldedWords(belief);
    const qsizetype shared = (QSet<QString>(said) & believed).size();
    return shared >= leastShared && 3 * shared >= 2 * std::min(said.size(), believed.size());
}

std::vector<BeliefEcho> echoesOfFalseBeliefs(const Strategy &strategy)
{
    std::vector<BeliefEcho> echoes;
    for (const MythCheck &check : strategy.all<MythCheck>())
        if (check.verdict == MythVerdict::False)
            for (const PersonaAnswer &answer : strategy.all<PersonaAnswer>())
                if (saysAgain(answer.text, check.belief))
                    echoes.push_back({check.id, answer.id});
    return echoes;
}

} // namespace core
