// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/questionnaire.h"

class QWidget;

namespace gui {

class WizardDesk;

// The questions that stand in a part of the wizard, from the top down, each once; those that show only after another answer are left
// out, and those of "Go deeper" unless `isDeep`.
std::vector<core::Questionnaire::Question> questionsIn(const QWidget &part, bool isDeep);

// What the whole wizard asks, without an answer.
core::Questionnaire blankQuestionnaire(const WizardDesk &desk, bool isDeep);

} // namespace gui
