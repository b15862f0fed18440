// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/goals/goaldraft.h"

namespace app {

// What is wrong with what was filled in, and the way out as one click where there is one. Nothing that was typed is changed.
struct GoalProblem {
    QString sentence;
    QString fixText; // "Use +10"; empty without a fix
    GoalDraft fixed;
};

// The first problem of a goal, or nothing. A goal that lacks something has none: its lights tell that.
std::optional<GoalProblem> goalProblem(const Workspace &workspace, const GoalDraft &draft, const core::Attainability &attainability);

} // namespace app
