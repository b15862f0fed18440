// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/audiencefigures.h"
#include "core/edit.h"

namespace app {

class Workspace;

// Makes an interview or an audience figure the source of what is said of a persona: one undoable step each. A question that has no
// answer yet takes the source's own words. An answer that stays as it is gives an empty edit.
core::Edit useInterview(const Workspace &workspace, const core::PersonaAnswer &answer, const core::Interview &interview);
core::Edit useFigure(const Workspace &workspace, const core::PersonaAnswer &answer, const core::AudienceSnapshot &snapshot,
    const core::AudienceFigure &figure);

// Whether the answer rests on that interview already.
bool restsOn(const Workspace &workspace, const core::PersonaAnswer &answer, const core::Interview &interview);

// "Instagram, 12 Jan: 25–34 46%"
QString figureText(const Workspace &workspace, const core::AudienceSnapshot &snapshot, const core::AudienceFigure &figure);
// The account of a snapshot; without one the business.
QString accountName(const Workspace &workspace, const core::AudienceSnapshot &snapshot);

// The questions that a trait of the audience can answer: age → age, city → location.
QStringList fieldsOfTrait(const QString &trait);

// The attributes that users of the plan named themselves, of any persona, in their order.
QStringList ownFields(const core::Strategy &strategy);

} // namespace app
