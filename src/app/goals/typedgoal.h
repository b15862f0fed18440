// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/goals/goaldraft.h"

namespace app {

// The goal with the numbers that a sentence names (S2-29): "+15 % impressions on Instagram each quarter". Nothing when it names none,
// or when they are the goal's already.
std::optional<GoalDraft> withTypedNumbers(const Workspace &workspace, const GoalDraft &draft, const QString &sentence);

} // namespace app
