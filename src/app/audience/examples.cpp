// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/audience/examples.h"

#include "catalogue/lists.h"

namespace app {

namespace {

QString wordsIn(const catalogue::Texts &texts, const core::Language &language)
{
    const auto found = texts.find(language.code());
    return found == texts.end() ? QString() : found->second;
}

} // namespace

std::vector<core::MythCheck> exampleBeliefs(const core::Language &language)
{
    std::vector<core::MythCheck> beliefs;
    for (const catalogue::Myth &myth : catalogue::myths()) {
        core::MythCheck belief;
        belief.belief = wordsIn(myth.claims, language);
        belief.finding = wordsIn(myth.checks, language);
        belief.source = myth.source;
        belief.verdict = myth.source.isEmpty() ? core::MythVerdict::Open : core::MythVerdict::False;
        beliefs.push_back(belief);
    }
    return beliefs;
}

QString publishedFact(const QString &id, const core::Language &language)
{
    const auto fact = catalogue::fact(id);
    if (!fact)
        return {};
    QString source = fact->source;
    if (fact->year)
        source += QStringLiteral(", ") + QString::number(*fact->year);
    const QString text = wordsIn(fact->texts, language);
    return text.contains(source) ? text : language.filled(QStringLiteral("%1 (%2)"), {text, source});
}

} // namespace app
