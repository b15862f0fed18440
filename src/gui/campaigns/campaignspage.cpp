// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/campaigns/campaignspage.h"

#include "core/budget.h"
#include "core/format.h"
#include "gui/campaigns/adresultstab.h"
#include "gui/campaigns/campaigntabs.h"
#include "gui/campaigns/promotelist.h"

#include <QAction>
#include <QListView>

namespace gui {

CampaignsPage::CampaignsPage(app::Workspace &workspace, QWidget *parent)
    : TabbedPage(workspace, tr("Campaigns & budget"), parent)
{
    setTabs({{tr("Campaigns"), CampaignTabs::campaigns(*this, this)}, {tr("Budget"), CampaignTabs::budget(*this, this)},
        {tr("Ads"), CampaignTabs::ads(*this, this)}, {tr("Results of ads"), new AdResultsTab(*this, this)},
        {tr("Promo codes"), CampaignTabs::promoCodes(*this, this)}});
    m_promote = makeAction(tr("Promote a published post…"));
    addMore(m_promote);
    connect(m_promote, &QAction::triggered, this, &CampaignsPage::offerPosts);
}

void CampaignsPage::offerPosts()
{
    auto *posts = new PromoteList(workspace(), this);
    if (posts->isEmpty()) {
        delete posts;
        return emit toastWanted(tr("No post is published yet"), false);
    }
    connect(posts, &PromoteList::chosen, this, &CampaignsPage::promote);
    posts->openBelow(this, QRect(width() / 3, 0, width() / 3, 0));
    posts->list()->setFocus();
}

void CampaignsPage::promote(const app::PromotablePost &post)
{
    core::Id<core::PaidPlan> made;
    if (!apply(app::promoting(post, workspace(), made)))
        return;
    showSubject(QStringLiteral("paid_plan:") + made.toString());
    emit toastWanted(tr("Planned ads for “%1”").arg(post.title), true);
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
