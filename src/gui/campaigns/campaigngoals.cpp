// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/campaigns/campaigngoals.h"

#include "app/goals/goaldraft.h"
#include "gui/components/choicechips.h"
#include "gui/components/formfield.h"
#include "gui/page.h"
#include "gui/style/theme.h"

#include <QVBoxLayout>

namespace gui {

CampaignGoals::CampaignGoals(Page &page, QWidget *parent)
    : QWidget(parent)
    , m_page(page)
    , m_goals(new ChoiceChips(ChoiceChips::Mode::Several, tr("Goals it serves"), this))
    , m_main(new ChoiceChips(ChoiceChips::Mode::One, tr("The main one"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(4));
    m_goalsField = new FormField(tr("Goals it serves"), m_goals, this);
    m_mainField = new FormField(tr("The main one"), m_main, this);
    column->addWidget(m_goalsField);
    column->addWidget(m_mainField);
    connect(m_goals, &ChoiceChips::chosenChanged, this, &CampaignGoals::save);
    connect(m_main, &ChoiceChips::chosenChanged, this, &CampaignGoals::save);
}

void CampaignGoals::show(core::Id<core::Campaign> campaign)
{
    m_campaign = campaign;
    const core::Strategy &strategy = m_page.workspace().strategy();
    const auto quarter = m_page.workspace().quarter().id;
    const auto links = strategy.where<core::CampaignGoal>([campaign](const core::CampaignGoal &link) { return link.campaign == campaign; });
    QStringList names, ids, served, servedNames, mainOne;
    for (const core::Goal &goal : strategy.where<core::Goal>([quarter](const core::Goal &one) { return one.quarter == quarter; })) {
        names << app::goalName(m_page.workspace(), goal);
        ids << goal.id.toString();
        const auto link = std::find_if(links.begin(), links.end(), [&goal](const core::CampaignGoal &one) { return one.goal == goal.id; });
        if (link == links.end())
            continue;
        served << ids.back();
        servedNames << names.back();
        if (link->isMain)
            mainOne << ids.back();
    }
    m_goals->setOptions(names, ids);
    m_goals->setChosen(served);
    m_main->setOptions(servedNames, served);
    m_main->setChosen(mainOne);
    m_goalsField->setVisible(!names.isEmpty());
    m_mainField->setVisible(served.size() > 1);
}

void CampaignGoals::save()
{
    const core::Strategy &strategy = m_page.workspace().strategy();
    const core::Campaign *campaign = strategy.find(m_campaign);
    if (!campaign)
        return;
    core::Edit edit = core::Edit::changing(*campaign, campaign->name);
    QStringList chosen = m_goals->chosen();
    const QString mainOne = chosen.size() == 1 ? chosen.front() : m_main->choice();
    for (core::CampaignGoal link : strategy.all<core::CampaignGoal>()) {
        const core::Goal *goal = strategy.find(link.goal);
        if (link.campaign != m_campaign || !goal || goal->quarter != m_page.workspace().quarter().id)
            continue; // other quarters keep theirs
        if (!chosen.removeOne(link.goal.toString())) {
            edit.remove(link.id);
        } else if (link.isMain != (link.goal.toString() == mainOne)) {
            link.isMain = !link.isMain;
            edit.put(link);
        }
    }
    for (const QString &goal : chosen)
        edit.put(
            core::CampaignGoal{core::newId<core::CampaignGoal>(), m_campaign, core::Id<core::Goal>::fromString(goal), goal == mainOne});
    m_page.apply(edit);
}

} // namespace gui
