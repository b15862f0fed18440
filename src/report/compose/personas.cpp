// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/compose/sections.h"

#include "core/format.h"
#include "core/labels.h"

#include <algorithm>

namespace report {

namespace {

QString evidenceOf(const Groundwork &ground, const core::PersonaAnswer &answer)
{
    const core::Language &language = ground.language();
    if (answer.source == core::EvidenceSource::Assumption)
        return language.translate("report", "Assumption, still to be checked");
    QStringList parts{core::label(answer.source, language)};
    if (!answer.sourceNote.isEmpty())
        parts += onOneLine(answer.sourceNote);
    if (answer.sourceDay)
        parts += core::formatShortDay(*answer.sourceDay, language);
    return parts.join(QStringLiteral(", "));
}

std::vector<core::PersonaAnswer> answersOf(const Groundwork &ground, const core::Persona &persona)
{
    auto answers = ground.strategy().where<core::PersonaAnswer>(
        [&](const core::PersonaAnswer &answer) { return answer.persona == persona.id && !answer.text.trimmed().isEmpty(); });
    std::stable_sort(answers.begin(), answers.end(),
        [](const auto &a, const auto &b) { return core::personaFieldPlace(a.field) < core::personaFieldPlace(b.field); });
    return answers;
}

Card cardOf(const Groundwork &ground, const core::Persona &persona)
{
    const core::Language &language = ground.language();
    Card card{onOneLine(persona.name), onOneLine(persona.headline), {}, QStringLiteral("persona-") + persona.id.toString(), {}};
    if (card.title.isEmpty())
        card.title = language.translate("report", "A persona without a name");
    if (const QString quote = core::spokenWords(persona); !quote.isEmpty())
        card.quote = language.filled(language.translate("report", "“%1”", "a quotation"), {quote});
    for (const core::PersonaAnswer &answer : answersOf(ground, persona))
        card.fields.push_back({core::personaFieldLabel(answer.field, language), plain(answer.text), evidenceOf(ground, answer),
            answer.source == core::EvidenceSource::Assumption, answer.sourceLink});
    return card;
}

} // namespace

Section personasSection(const Groundwork &ground)
{
    const core::Language &language = ground.language();
    Section section;
    const auto &personas = ground.strategy().all<core::Persona>();
    if (personas.empty())
        return section;
    section.title = language.translate("report", "Whom we speak to");
    section.anchor = QStringLiteral("personas");
    const auto &answers = ground.strategy().all<core::PersonaAnswer>();
    const auto proven = std::count_if(answers.begin(), answers.end(),
        [](const core::PersonaAnswer &answer) { return answer.source != core::EvidenceSource::Assumption; });
    std::vector<Element> page{Heading{2, section.title, section.anchor}};
    if (!answers.empty())
        page.push_back(Paragraph{
            plain(language.filled(language.translate("report", "%1 of %n answers rest on a source.", nullptr, int(answers.size())),
                {core::formatCount(static_cast<double>(proven), language)})),
            ParagraphStyle::Muted});
    for (const core::Persona &persona : personas)
        page.push_back(cardOf(ground, persona));
    for (Element &element : funnelElements(ground))
        page.push_back(std::move(element));
    section.versions = {page};
    return section;
}

} // namespace report
