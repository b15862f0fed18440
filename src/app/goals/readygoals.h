// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/goals/goaldraft.h"

namespace app {

struct TradeChoice {
    QString id;
    QString name;
};

// The trades for which goals are ready, in the workspace's language.
std::vector<TradeChoice> tradeChoices(const Workspace &workspace);

// The ready goals of the business's trade as drafts of the shown quarter: on a channel of a suitable network where there is one,
// with the baseline that the numbers show.
std::vector<GoalDraft> readyGoals(const Workspace &workspace);
// The one of a type, the trade's own where it has one.
GoalDraft readyGoal(const Workspace &workspace, core::GoalType type);

} // namespace app
