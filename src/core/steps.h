// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language.h"
#include "core/strategy.h"

namespace core {

// The steps of the wizard, in their order (S1-04).
enum class WizardStep { Business, Goals, Audience, Competitors, Audit, Channels, Inspiration, Calendar, Evaluate };
constexpr int wizardStepCount = 9;

enum class StepState { Empty, Started, Complete };

// What makes the steps complete (S1-05).
constexpr int wantedGoals = 3;
constexpr int wantedCompetitors = 2;
constexpr int wantedPosts = 6;
int wantedPersonaAnswers();

// Goals of the quarter that say what, how much and until when, or what is to be learnt.
int wholeGoals(const Strategy &strategy, const Quarter &quarter);
// What a post is called that a click put on the calendar and nobody wrote yet: “To write: The oven, 12 Jan”.
QString titleToWrite(const QString &about, const Language &language);
// Posts of the quarter that say something: one of those is none until it has a text or a title of its own.
int writtenPosts(const Strategy &strategy, const Quarter &quarter);
// Answers of the persona that is known best.
int mostPersonaAnswers(const Strategy &strategy);
// Competitors that have a name and were looked at on at least one network.
int competitorsLookedAt(const Strategy &strategy);

// How far a step is, read from the plan itself: nothing about the wizard is stored. Goals want at least three that say what, how
// much and until when (S1-05); audience one persona with half of the answers; competitors two with a look at a network.
StepState stepState(const Strategy &strategy, const Quarter &quarter, WizardStep step);

// The first step that is not complete: where the wizard resumes. Nothing when all are.
std::optional<WizardStep> nextStep(const Strategy &strategy, const Quarter &quarter);

// Steps that are complete, of wizardStepCount.
int completeSteps(const Strategy &strategy, const Quarter &quarter);

// Whether any step holds something.
bool isBegun(const Strategy &strategy, const Quarter &quarter);

// A first plan that has not come to its calendar: what it lacks is still to be asked for, and no finding.
bool isBeingMade(const Strategy &strategy, const Quarter &quarter);

// Working alone, or not known yet: the window then shows the seven pages that matter.
bool isAlone(const Strategy &strategy);

} // namespace core
