// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dashboard/scoreboardmodel.h"
#include "app/workspace.h"

namespace app {

namespace {
constexpr int sparklineWeeks = 6;
}

std::vector<ScoreboardRow> scoreboardRows(const Workspace &workspace)
{
    std::vector<ScoreboardRow> rows;
    const auto &metrics = workspace.metricCatalogue();
    for (const auto &reading : workspace.scoreboard()) {
        ScoreboardRow row{reading, {}, workspace.channelCode(reading.channel), {}, {}};
        if (const auto *metric = metrics.find(reading.metric))
            row.name = metric->name(workspace.language().code());
        else if (const auto *goal = workspace.strategy().find(reading.goal))
            row.name = goal->title;
        if (reading.channel)
            row.channelName = workspace.channelName(*reading.channel);
        const auto *kpi = workspace.strategy().find(reading.kpi);
        if (kpi && reading.dataTo)
            row.weeks = core::weeklyValues(*kpi, metrics, workspace.metrics(), *reading.dataTo, sparklineWeeks);
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace app
