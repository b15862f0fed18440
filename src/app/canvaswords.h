// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/openanswers.h"
#include "app/workspace.h"
#include "core/canvas.h"
#include "core/steps.h"

namespace app {

// What the sheet of the six Ms says in one of its places, from the rest of the plan (S4-01).
struct CanvasTexts {
    QString name; // "Mission"
    QString question; // what the place is about
    QStringList facts; // what the plan says, a line each; what is missing is said too
    QString warning; // empty: none
    QString wordsLabel; // of the field for one's own words
    QString page; // where the facts come from
    QString openText; // "Open the goals"
};
CanvasTexts canvasTexts(core::CanvasPart part, const Workspace &workspace);

// What stands in a place in the owner's own words; empty: nothing yet.
QString canvasOwnWords(core::CanvasPart part, const core::Strategy &strategy);
// Nobody has written on the sheet, and nothing else of the plan is there: the sheet is where it begins (S4-01).
bool canvasBegins(const Workspace &workspace);
// What the sheet says to a step of the wizard, in sentences that quote it; empty: nothing.
QString canvasQuoted(core::WizardStep step, const Workspace &workspace);

// The open question whose answer the place holds; the mission is the business's own field.
QString canvasQuestion(core::CanvasPart part);

} // namespace app
