// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/goals/milestonesfield.h"

#include "app/workspace.h"
#include "gui/components/button.h"
#include "gui/components/text.h"
#include "gui/goals/milestonerow.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace gui {

MilestonesField::MilestonesField(const app::Workspace &workspace, QWidget *parent)
    : GoalPart(workspace, parent)
    , m_rowsColumn(new QVBoxLayout)
    , m_outside(wrapped(mutedLabel(tr("A milestone lies outside the goal’s time."), this, Type::Caption)))
{
    column()->addWidget(strongLabel(Type::Body, tr("Milestones"), this));
    m_rowsColumn->setSpacing(u(2));
    column()->addLayout(m_rowsColumn);
    column()->addWidget(m_outside);
    auto *addOne = new Button(Button::Kind::Plain, tr("Add a milestone"), this);
    m_suggest = new Button(Button::Kind::Quiet, tr("Suggest two on the way"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(addOne);
    buttons->addWidget(m_suggest);
    buttons->addStretch(1);
    column()->addLayout(buttons);
    connect(addOne, &QPushButton::clicked, this, &MilestonesField::add);
    connect(m_suggest, &QPushButton::clicked, this, &MilestonesField::suggest);
    onShow([this] { showRows(); });
    onTake([this] {
        for (size_t i = 0; i < m_rows.size(); ++i) // what is taken may show the rows anew
            m_rows[i]->take();
    });
}

void MilestonesField::showRows()
{
    const auto &milestones = draft().milestones;
    while (m_rows.size() > milestones.size()) {
        m_rows.back()->deleteLater();
        m_rows.back()->hide();
        m_rows.pop_back();
    }
    while (m_rows.size() < milestones.size()) {
        auto *row = new MilestoneRow(language(), this);
        connect(row, &MilestoneRow::edited, this, &MilestonesField::putRow);
        connect(row, &MilestoneRow::removeWanted, this, &MilestonesField::removeRow);
        m_rowsColumn->addWidget(row);
        m_rows.push_back(row);
    }
    const core::Metric *metric = workspace().metricCatalogue().find(draft().kpi.metric);
    const QString currency = workspace().strategy().business().currency;
    for (size_t i = 0; i < milestones.size(); ++i)
        m_rows[i]->setMilestone(milestones[i], metric ? metric->unit : core::Unit::Count, currency);
    const core::Kpi &kpi = draft().kpi;
    m_outside->setVisible(std::any_of(milestones.begin(), milestones.end(), [&](const core::Milestone &milestone) {
        return (kpi.startDay && milestone.day < *kpi.startDay) || (kpi.deadline && milestone.day > *kpi.deadline);
    }));
    m_suggest->setVisible(milestones.empty() && !app::suggestedMilestones(workspace(), draft()).empty());
}

void MilestonesField::putRow(const core::Milestone &milestone)
{
    change([&](app::GoalDraft &changed) {
        for (core::Milestone &other : changed.milestones)
            if (other.id == milestone.id)
                other = milestone;
        std::stable_sort(changed.milestones.begin(), changed.milestones.end(),
            [](const core::Milestone &a, const core::Milestone &b) { return a.day < b.day; });
    });
}

void MilestonesField::removeRow(core::Id<core::Milestone> id)
{
    change([id](app::GoalDraft &changed) {
        auto &all = changed.milestones;
        all.erase(std::remove_if(all.begin(), all.end(), [id](const core::Milestone &other) { return other.id == id; }), all.end());
    });
}

void MilestonesField::add()
{
    change([this](app::GoalDraft &changed) {
        core::Milestone milestone;
        milestone.id = core::newId<core::Milestone>();
        milestone.goal = changed.goal.id;
        const QDate first = changed.milestones.empty() ? workspace().viewDay() : changed.milestones.back().day;
        milestone.day =
            changed.kpi.deadline && *changed.kpi.deadline > first ? first.addDays(first.daysTo(*changed.kpi.deadline) / 2) : first;
        changed.milestones.push_back(milestone);
    });
}

void MilestonesField::suggest()
{
    change([this](app::GoalDraft &changed) { changed.milestones = app::suggestedMilestones(workspace(), changed); });
}

} // namespace gui
