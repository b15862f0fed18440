// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/linechart.h"

namespace app {

class Workspace;
struct ScoreboardRow;

// The chart of one row of the scoreboard, in the workspace's language, with the campaigns that cross it.
charts::LineChart dashboardChart(const Workspace &workspace, const ScoreboardRow &row);

} // namespace app
