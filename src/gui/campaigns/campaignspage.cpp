// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/campaigns/campaignspage.h"

#include "core/budget.h"
#include "core/format.h"
#include "gui/campaigns/campaigntabs.h"

namespace gui {

CampaignsPage::CampaignsPage(app::Workspace &workspace, QWidget *parent)
    : TabbedPage(workspace, tr("Campaigns & budget"), parent)
{
    setTabs({{tr("Campaigns"), CampaignTabs::campaigns(*this, this)}, {tr("Budget"), CampaignTabs::budget(*this, this)},
        {tr("Ads"), CampaignTabs::ads(*this, this)}, {tr("Promo codes"), CampaignTabs::promoCodes(*this, this)}});
}

QString CampaignsPage::note() const
{
    const core::Budget budget = core::budgetOf(strategy(), workspace().quarter().id);
    if (budget.all == core::BudgetSum())
        return {};
    const QString currency = strategy().business().currency;
    return tr("%1 planned for the quarter, %2 spent.")
        .arg(core::formatMoney(budget.all.planned, currency, language()), core::formatMoney(budget.all.spent, currency, language()));
}

} // namespace gui
