// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/goals/typedgoal.h"

#include "app/channels/newchannel.h"
#include "app/planday.h"
#include "app/workspace.h"
#include "core/typedkpi.h"

namespace app {

namespace {

void takeChannel(const Workspace &workspace, const core::TypedKpi &typed, GoalDraft &draft)
{
    if (typed.network.isEmpty())
        return;
    const core::Network *network = workspace.networks().find(typed.network);
    draft.newChannel.reset();
    draft.kpi.channel = typed.channel;
    if (!typed.channel && network && !network->isAdvertising) {
        draft.newChannel = newChannel(workspace, typed.network);
        draft.kpi.channel = draft.newChannel->id;
    }
}

} // namespace

std::optional<GoalDraft> withTypedNumbers(const Workspace &workspace, const GoalDraft &draft, const QString &sentence)
{
    const core::TypedKpi typed = core::typedKpi({sentence, workspace.strategy(), workspace.metricCatalogue(), workspace.networks(),
                                                    workspace.viewDay(), workspace.quarter().lastDay},
        workspace.language());
    if (!typed.hasNumbers())
        return std::nullopt;
    GoalDraft result = draft;
    result.kpi.metric = typed.metric;
    result.kpi.aim = typed.aim;
    result.kpi.targetForm = *typed.form;
    result.kpi.targetAmount = typed.amount;
    if (typed.deadline)
        result.kpi.deadline = typed.deadline;
    takeChannel(workspace, typed, result);
    if (result.kpi.metric != draft.kpi.metric || result.kpi.channel != draft.kpi.channel)
        measureBaselineAnew(workspace, result);
    if (typed.baseline) {
        result.kpi.baseline = typed.baseline;
        result.kpi.baselineDay = planDay(workspace);
        result.kpi.baselineSource.clear();
    }
    return result == draft ? std::nullopt : std::optional(result);
}

} // namespace app
