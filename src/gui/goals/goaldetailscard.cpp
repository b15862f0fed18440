// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/goals/goaldetailscard.h"

#include "gui/components/disclosure.h"
#include "gui/components/text.h"
#include "gui/goals/goalparts.h"

#include <QVBoxLayout>

namespace gui {

GoalDetailsCard::GoalDetailsCard(const app::Workspace &workspace, QWidget *parent)
    : Card(tr("In the plan"), parent)
    , m_plan(new GoalPlanPart(workspace, this))
{
    body()->setSpacing(u(3));
    body()->addWidget(m_plan);
    hold(m_plan);
    fold(tr("The number: source, rhythm, meaning"), new GoalNumberPart(workspace, this));
    fold(tr("Time and milestones"), new GoalTimePart(workspace, this));
    fold(tr("People and reasons"), new GoalPeoplePart(workspace, this));
    body()->addWidget(hairline(this));
    auto *exploration = new GoalExplorationPart(workspace, this);
    body()->addWidget(exploration);
    hold(exploration);
}

void GoalDetailsCard::hold(GoalPart *part)
{
    m_parts.push_back(part);
    connect(part, &GoalPart::edited, this, &GoalDetailsCard::edited);
}

void GoalDetailsCard::fold(const QString &title, GoalPart *part)
{
    auto *disclosure = new Disclosure(title, this);
    disclosure->column()->addWidget(part);
    body()->addWidget(disclosure);
    hold(part);
}

void GoalDetailsCard::setDraft(const app::GoalDraft &draft)
{
    for (GoalPart *part : m_parts)
        part->setDraft(draft);
}

void GoalDetailsCard::take()
{
    for (GoalPart *part : m_parts)
        part->take();
}

void GoalDetailsCard::focusTitle()
{
    m_plan->focusTitle();
}

} // namespace gui
