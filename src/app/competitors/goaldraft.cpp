// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/competitors/goaldraft.h"

#include "app/workspace.h"
#include "core/audit.h"

namespace app {

DraftedGoal goalThere(const Workspace &workspace, const QString &network, const QString &title)
{
    core::Goal goal;
    goal.id = core::newId<core::Goal>();
    goal.quarter = workspace.quarter().id;
    goal.type = core::GoalType::Awareness;
    goal.title = title;
    goal.position = core::nextPosition<core::Goal>(workspace.strategy());
    core::Kpi kpi;
    kpi.id = core::newId<core::Kpi>();
    kpi.goal = goal.id;
    kpi.metric = QStringLiteral("followers");
    kpi.startDay = workspace.quarter().firstDay;
    kpi.deadline = workspace.quarter().lastDay;
    for (const core::Channel &channel : workspace.strategy().all<core::Channel>())
        if (!kpi.channel && channel.network == network && core::decisionFor(channel) != core::AuditDecision::Close)
            kpi.channel = channel.id;
    return {core::Edit::adding(goal, goal.title).put(kpi), goal.id};
}

} // namespace app
