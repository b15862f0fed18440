// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/budget.h"
#include "core/format.h"
#include "gui/campaigns/campaigngoals.h"
#include "gui/campaigns/campaigntabs.h"
#include "gui/records/mixeditor.h"
#include "gui/records/register.h"

#include <QVBoxLayout>

namespace gui {

namespace {

// The register with the goals of the chosen campaign below its form.
class CampaignRegister : public RegisterOf<core::Campaign> {
public:
    CampaignRegister(Page &page, const Description &description, QWidget *parent)
        : RegisterOf<core::Campaign>(page, description, parent)
        , m_goals(new CampaignGoals(page, this))
        , m_mix(new MixEditor(page, this))
    {
        formColumn()->insertWidget(2, m_goals); // below note and form
        formColumn()->insertWidget(3, m_mix);
    }

protected:
    void show(const QString &id) override
    {
        RegisterOf<core::Campaign>::show(id);
        const auto campaign = core::Id<core::Campaign>::fromString(id);
        m_goals->show(campaign);
        m_mix->show({std::nullopt, campaign});
    }

private:
    CampaignGoals *m_goals = nullptr;
    MixEditor *m_mix = nullptr;
};

// "12 posts. Planned 420 €, spent 205 €."
QString figuresOf(const core::Campaign &campaign, const app::Workspace &workspace)
{
    const core::Strategy &strategy = workspace.strategy();
    const auto &posts = strategy.all<core::Post>();
    const auto count = static_cast<int>(std::count_if(
        posts.begin(), posts.end(), [&campaign](const core::Post &post) { return post.campaign == campaign.id && post.day; }));
    QStringList sentences;
    if (campaign.lastDay < campaign.firstDay)
        sentences << CampaignTabs::tr("The last day comes before the first one: choose a later one.");
    sentences << CampaignTabs::tr("%n posts in the calendar.", nullptr, count);
    for (const auto &[id, sum] : core::budgetOf(strategy, workspace.quarter().id).byCampaign)
        if (id == campaign.id)
            sentences << CampaignTabs::tr("%1 planned, %2 spent.")
                             .arg(core::formatMoney(sum.planned, strategy.business().currency, workspace.language()),
                                 core::formatMoney(sum.spent, strategy.business().currency, workspace.language()));
    return sentences.join(u' ');
}

} // namespace

// S0-08
PageTab *CampaignTabs::campaigns(Page &page, QWidget *parent)
{
    const app::Workspace &workspace = page.workspace();
    RegisterOf<core::Campaign>::Description campaigns;
    campaigns.words = {tr("Campaigns"), tr("Add a campaign"), tr("New campaign"), QStringLiteral("campaigns"),
        tr("What is worth saying for a few weeks in a row?"),
        tr("A launch, a season, an anniversary: a campaign ties posts, goals and money together, and may serve several goals."), {}};
    campaigns.fields = [](RecordForm<core::Campaign> &form) {
        form.line(tr("Name"), &core::Campaign::name);
        form.text(tr("What it is to bring about"), &core::Campaign::purpose);
        form.beside([&form] {
            form.day(tr("First day"), &core::Campaign::firstDay);
            form.day(tr("Last day"), &core::Campaign::lastDay);
        });
    };
    campaigns.title = [](const core::Campaign &campaign) { return campaign.name; };
    campaigns.second = [](const core::Campaign &campaign) { return campaign.purpose.simplified(); };
    campaigns.right = [&workspace](const core::Campaign &campaign) {
        return campaign.firstDay <= campaign.lastDay ? core::formatDays(campaign.firstDay, campaign.lastDay, workspace.language())
                                                     : QString();
    };
    campaigns.begin = [&workspace](core::Campaign &campaign) {
        constexpr int usualDays = 14;
        campaign.firstDay = std::clamp(workspace.today(), workspace.quarter().firstDay, workspace.quarter().lastDay);
        campaign.lastDay = std::min(campaign.firstDay.addDays(usualDays - 1), workspace.quarter().lastDay);
    };
    campaigns.note = [&workspace](const core::Campaign &campaign) { return figuresOf(campaign, workspace); };
    return new CampaignRegister(page, campaigns, parent);
}

} // namespace gui
