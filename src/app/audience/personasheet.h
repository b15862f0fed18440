// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit.h"
#include "core/evidence.h"
#include "core/language.h"

namespace app {

class Workspace;

// A persona with all that is said of it, as editors hand it round.
struct PersonaSheet {
    core::Persona persona;
    std::vector<core::PersonaAnswer> answers;
    std::optional<core::Picture> portrait;

    // The answer to a question; a new empty one (an assumption) where there is none yet.
    core::PersonaAnswer answer(const QString &field) const;
    bool operator==(const PersonaSheet &) const = default;
};

PersonaSheet newPersona(const Workspace &workspace);
std::optional<PersonaSheet> personaSheet(const Workspace &workspace, core::Id<core::Persona> id);

core::Edit addPersona(const PersonaSheet &sheet);
core::Edit changePersona(const core::Persona &persona);
// Its answers and its portrait go with it.
core::Edit deletePersona(const Workspace &workspace, core::Id<core::Persona> id);
// Puts the answer, or removes it once its text is empty. Nothing to do gives an empty edit.
core::Edit putAnswer(const Workspace &workspace, const core::PersonaAnswer &answer);
PersonaSheet duplicated(const Workspace &workspace, const PersonaSheet &sheet);

// What is said of all personas, checked or not.
core::EvidenceShare evidenceOfAll(const core::Strategy &strategy);
// "6 of 8 answers checked"
QString evidenceText(const core::EvidenceShare &share, const core::Language &language);
// What is left to check, or that the document will point at it.
QString evidenceAdvice(const core::EvidenceShare &share, const core::Language &language);

} // namespace app
