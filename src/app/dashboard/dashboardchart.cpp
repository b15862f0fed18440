// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dashboard/dashboardchart.h"

#include "app/dashboard/scoreboardmodel.h"
#include "app/workspace.h"
#include "charts/kpichart.h"

namespace app {

charts::LineChart dashboardChart(const Workspace &workspace, const ScoreboardRow &row)
{
    core::KpiPath path;
    if (const auto *kpi = workspace.strategy().find(row.reading.kpi))
        path = core::kpiPath(*kpi, row.reading, workspace.metricCatalogue(), workspace.metrics());
    std::vector<charts::LineChart::Campaign> campaigns;
    for (const auto &campaign : workspace.strategy().all<core::Campaign>())
        if (!campaign.name.trimmed().isEmpty())
            campaigns.push_back({campaign.name, campaign.firstDay, campaign.lastDay});
    return charts::kpiChart(
        {row.name, row.reading, path, workspace.viewDay(), campaigns, charts::milestonesOf(workspace.strategy(), row.reading.goal)},
        workspace.language());
}

} // namespace app
