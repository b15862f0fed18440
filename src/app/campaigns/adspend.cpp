// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/campaigns/adspend.h"

#include "app/workspace.h"
#include "core/format.h"

#include <algorithm>
#include <cmath>

namespace app {

namespace {

bool isSameMoney(double one, double other)
{
    return std::abs(one - other) < 0.005;
}

// Files tell of the quarter that is shown; nothing is read for a line that doesn't pay for ads.
std::vector<core::AdResult> resultsFor(const Workspace &workspace, const core::BudgetLine &line)
{
    return line.quarter == workspace.quarter().id && core::paysForAds(line) ? adResults(workspace) : std::vector<core::AdResult>();
}

// Campaigns of the plan that ads were paid for and that no line of the budget pays for.
std::vector<core::Id<core::Campaign>> campaignsWithoutLine(const Workspace &workspace, const std::vector<core::AdResult> &results)
{
    std::vector<core::Id<core::Campaign>> missing;
    for (const core::AdResult &result : results) {
        if (!result.campaign || std::find(missing.begin(), missing.end(), *result.campaign) != missing.end())
            continue;
        const auto lines = workspace.strategy().where<core::BudgetLine>([&](const core::BudgetLine &line) {
            return line.quarter == workspace.quarter().id && core::paysForAds(line) && line.campaign == result.campaign;
        });
        if (lines.empty())
            missing.push_back(*result.campaign);
    }
    return missing;
}

core::BudgetLine lineForAds(const Workspace &workspace, const core::Campaign &campaign)
{
    core::BudgetLine line;
    line.id = core::newId<core::BudgetLine>();
    line.quarter = workspace.quarter().id;
    line.label = workspace.language().filled(workspace.language().translate("app", "Ads: %1"), {campaign.name});
    line.kind = core::CostKind::Media;
    line.scope = core::Scope::Paid;
    line.campaign = campaign.id;
    return line;
}

// Lines of the budget as they would stand after what the files say was taken over: those that change.
std::vector<core::BudgetLine> linesTakingOver(const Workspace &workspace, const std::vector<core::AdResult> &results)
{
    const core::Strategy &strategy = workspace.strategy();
    std::vector<core::BudgetLine> lines =
        strategy.where<core::BudgetLine>([&](const core::BudgetLine &line) { return line.quarter == workspace.quarter().id; });
    for (const core::Id<core::Campaign> &missing : campaignsWithoutLine(workspace, results))
        if (const core::Campaign *campaign = strategy.find(missing))
            lines.push_back(lineForAds(workspace, *campaign));
    std::vector<core::BudgetLine> changed;
    for (core::BudgetLine &line : lines)
        if (const auto spent = core::spentOnAds(line, strategy, results); spent && !isSameMoney(*spent, line.spent)) {
            line.spent = *spent;
            changed.push_back(line);
        }
    return changed;
}

} // namespace

std::vector<core::AdResult> adResults(const Workspace &workspace)
{
    return core::adResults(workspace.strategy(), workspace.quarter(), workspace.adSeries());
}

core::Edit joiningCampaign(
    const core::Strategy &strategy, const core::AdResult &ads, const std::optional<core::Id<core::Campaign>> &campaign)
{
    const core::AdCampaign *said = strategy.find(ads.said);
    if (said && said->campaign == campaign)
        return core::Edit({QStringLiteral("change:ad_campaign"), {ads.name}});
    if (said && said->channel == ads.account)
        return core::Edit::changing(core::AdCampaign{said->id, ads.name, ads.account, campaign}, ads.name);
    return core::Edit::adding(core::AdCampaign{core::newId<core::AdCampaign>(), ads.name, ads.account, campaign}, ads.name);
}

core::Edit joiningByName(const core::AdResult &ads)
{
    return ads.said ? core::Edit::deleting(*ads.said, ads.name) : core::Edit({QStringLiteral("delete:ad_campaign"), {ads.name}});
}

core::Edit takingOverSpend(const Workspace &workspace, const std::vector<core::AdResult> &results)
{
    core::Edit edit({QStringLiteral("spent:budget_line"), {}});
    for (const core::BudgetLine &line : linesTakingOver(workspace, results))
        edit.put(line);
    return edit;
}

QStringList takenOverTold(const Workspace &workspace, const std::vector<core::AdResult> &results)
{
    const core::Language &language = workspace.language();
    const auto money = [&](double amount) { return core::formatMoney(amount, workspace.strategy().business().currency, language); };
    QStringList told;
    for (const core::BudgetLine &line : linesTakingOver(workspace, results))
        if (const core::BudgetLine *held = workspace.strategy().find(line.id))
            told << language.filled(language.translate("app", "%1: %2 → %3", "a line of the budget, spent before and after"),
                {line.label, money(held->spent), money(line.spent)});
        else
            told << language.filled(
                language.translate("app", "%1 (new): %2", "a line of the budget, spent"), {line.label, money(line.spent)});
    return told;
}

QString spendNote(const Workspace &workspace, const core::BudgetLine &line)
{
    const std::vector<core::AdResult> results = resultsFor(workspace, line);
    const core::Language &language = workspace.language();
    const auto money = [&](double amount) { return core::formatMoney(amount, workspace.strategy().business().currency, language); };
    if (const double open = core::spentByNobody(line, workspace.strategy(), results); open > 0)
        return language.filled(
            language.translate("app", "Several lines may have paid the %1 that the files tell of: give each the channel of its ads."),
            {money(open)});
    const auto spent = core::spentOnAds(line, workspace.strategy(), results);
    if (!spent || isSameMoney(*spent, line.spent))
        return {};
    return language.filled(
        language.translate("app", "The files tell of %1 spent on these ads; %2 stand here."), {money(*spent), money(line.spent)});
}

core::BudgetLine withSpend(const Workspace &workspace, const core::BudgetLine &line)
{
    core::BudgetLine taken = line;
    const auto spent = core::spentOnAds(line, workspace.strategy(), resultsFor(workspace, line));
    taken.spent = spent && !isSameMoney(*spent, line.spent) ? *spent : line.spent;
    return taken;
}

} // namespace app
