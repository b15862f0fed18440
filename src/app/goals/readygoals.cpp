// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/goals/readygoals.h"

#include "app/workspace.h"
#include "catalogue/goaltypes.h"
#include "core/audit.h"

namespace app {

namespace {

QString inLanguage(const catalogue::Texts &texts, const core::Language &language)
{
    const auto found = texts.find(language.code());
    return found == texts.end() ? QString() : found->second;
}

std::optional<core::Id<core::Channel>> suitableChannel(const core::Strategy &strategy, const QStringList &networks)
{
    for (const QString &network : networks)
        for (const core::Channel &channel : strategy.all<core::Channel>())
            if (channel.network == network && core::decisionFor(channel) != core::AuditDecision::Close)
                return channel.id;
    return std::nullopt;
}

// The plan's own words are in the plan's language, whatever the window speaks.
core::Language planLanguage(const Workspace &workspace)
{
    const core::Business business = workspace.strategy().business();
    return business.language.isEmpty() ? workspace.language() : core::Language::of(business.language);
}

GoalDraft draftOf(const Workspace &workspace, const catalogue::ReadyGoal &ready)
{
    const core::Language language = planLanguage(workspace);
    GoalDraft draft = newGoal(workspace, ready.type);
    draft.goal.title = inLanguage(ready.titles, language);
    draft.goal.purpose = inLanguage(ready.purposes, language);
    draft.goal.soWhat = inLanguage(ready.soWhats, language);
    draft.kpi.metric = ready.metric;
    draft.kpi.aim = ready.aim;
    draft.kpi.targetForm = ready.form;
    draft.kpi.targetAmount = ready.amount;
    draft.kpi.channel = suitableChannel(workspace.strategy(), ready.networks);
    takeMeasuredBaseline(workspace, draft);
    return draft;
}

} // namespace

std::vector<TradeChoice> tradeChoices(const Workspace &workspace)
{
    std::vector<TradeChoice> choices;
    for (const catalogue::Trade &trade : catalogue::trades())
        choices.push_back({trade.id, inLanguage(trade.names, workspace.language())});
    return choices;
}

std::vector<GoalDraft> readyGoals(const Workspace &workspace)
{
    std::vector<GoalDraft> drafts;
    for (const catalogue::ReadyGoal &ready : catalogue::readyGoals(workspace.strategy().business().tradeKind))
        drafts.push_back(draftOf(workspace, ready));
    return drafts;
}

GoalDraft readyGoal(const Workspace &workspace, core::GoalType type)
{
    return draftOf(workspace, catalogue::readyGoal(type, workspace.strategy().business().tradeKind));
}

} // namespace app
