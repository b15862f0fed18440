// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/audience/personasheet.h"

#include "app/workspace.h"

#include <algorithm>

namespace app {

core::PersonaAnswer PersonaSheet::answer(const QString &field) const
{
    const auto found =
        std::find_if(answers.begin(), answers.end(), [&](const core::PersonaAnswer &candidate) { return candidate.field == field; });
    if (found != answers.end())
        return *found;
    core::PersonaAnswer fresh;
    fresh.persona = persona.id;
    fresh.field = field;
    const auto place = core::personaFields().indexOf(field);
    constexpr int furtherPlace = 20; // behind what the wizard asks for
    constexpr int ownPlace = 100;
    const bool isOwn = core::personaFieldPlace(field) == core::personaFieldPlace(QString());
    fresh.position = place >= 0 ? static_cast<int>(place)
                   : isOwn      ? ownPlace + static_cast<int>(answers.size())
                                : furtherPlace + core::personaFieldPlace(field);
    return fresh;
}

PersonaSheet newPersona(const Workspace &workspace)
{
    PersonaSheet sheet;
    sheet.persona.id = core::newId<core::Persona>();
    sheet.persona.position = core::nextPosition<core::Persona>(workspace.strategy());
    return sheet;
}

std::optional<PersonaSheet> personaSheet(const Workspace &workspace, core::Id<core::Persona> id)
{
    const core::Persona *persona = workspace.strategy().find(id);
    if (!persona)
        return std::nullopt;
    const core::Picture *portrait = workspace.strategy().find(persona->portrait);
    return PersonaSheet{*persona,
        workspace.strategy().where<core::PersonaAnswer>([id](const core::PersonaAnswer &answer) { return answer.persona == id; }),
        portrait ? std::optional(*portrait) : std::nullopt};
}

core::Edit addPersona(const PersonaSheet &sheet)
{
    core::Edit edit = core::Edit::adding(sheet.persona, sheet.persona.name);
    if (sheet.portrait)
        edit.put(*sheet.portrait);
    for (const core::PersonaAnswer &answer : sheet.answers)
        edit.put(answer);
    return edit;
}

core::Edit changePersona(const core::Persona &persona)
{
    return core::Edit::changing(persona, persona.name);
}

core::Edit deletePersona(const Workspace &workspace, core::Id<core::Persona> id)
{
    const core::Persona *persona = workspace.strategy().find(id);
    core::Edit edit = core::Edit::deleting(id, persona ? persona->name : QString());
    if (persona && persona->portrait)
        edit.remove(*persona->portrait);
    return edit;
}

core::Edit putAnswer(const Workspace &workspace, const core::PersonaAnswer &answer)
{
    const core::Persona *persona = workspace.strategy().find(answer.persona);
    const QString name = persona ? persona->name : QString();
    if (answer.text.trimmed().isEmpty())
        return answer.id ? core::Edit::deleting(answer.id, name) : core::Edit({QStringLiteral("change:persona_answer"), {name}});
    core::PersonaAnswer row = answer;
    if (row.id)
        return core::Edit::changing(row, name);
    row.id = core::newId<core::PersonaAnswer>();
    return core::Edit::adding(row, name);
}

PersonaSheet duplicated(const Workspace &workspace, const PersonaSheet &sheet)
{
    PersonaSheet copy = sheet;
    copy.persona.id = core::newId<core::Persona>();
    copy.persona.position = core::nextPosition<core::Persona>(workspace.strategy());
    if (copy.portrait) { // a picture of its own, which goes when this one goes
        copy.portrait->id = core::newId<core::Picture>();
        copy.persona.portrait = copy.portrait->id;
    }
    for (core::PersonaAnswer &answer : copy.answers) {
        answer.id = core::newId<core::PersonaAnswer>();
        answer.persona = copy.persona.id;
    }
    return copy;
}

core::EvidenceShare evidenceOfAll(const core::Strategy &strategy)
{
    return core::evidenceOf(strategy.all<core::PersonaAnswer>());
}

QString evidenceText(const core::EvidenceShare &share, const core::Language &language)
{
    if (share.answered == 0)
        return language.translate("app", "No answer yet");
    return language.filled(
        language.translate("app", "%1 of %n answers checked", nullptr, share.answered), {QString::number(share.checked)});
}

QString evidenceAdvice(const core::EvidenceShare &share, const core::Language &language)
{
    if (share.answered == 0)
        return language.translate("app", "An assumption is better than an empty field: it can be checked later.");
    if (share.isMostlyAssumed())
        return language.translate("app", "Most of this is assumed: the report will say so. Three calls to customers often replace it.");
    if (share.assumptions() > 0)
        return language.translate("app", "%n assumptions are left to check.", nullptr, share.assumptions());
    return language.translate("app", "Every answer rests on a source.");
}

} // namespace app
