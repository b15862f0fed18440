// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/goals/goalendcard.h"

#include "app/workspace.h"
#include "core/labels.h"
#include "gui/components/choicechips.h"
#include "gui/components/formfield.h"
#include "gui/editing/longtextfield.h"
#include "gui/goals/goalpart.h"

#include <QVBoxLayout>

namespace gui {

GoalEndCard::GoalEndCard(const app::Workspace &workspace, QWidget *parent)
    : Card(tr("How did it go?"), parent)
    , m_workspace(workspace)
    , m_outcome(new ChoiceChips(ChoiceChips::Mode::One, tr("How it ended"), this))
    , m_lesson(new LongTextField(this))
{
    QStringList texts;
    QStringList values;
    for (const auto &[text, value] : namedChoices<core::Outcome>(workspace.language())) {
        texts += text;
        values += value;
    }
    m_outcome->setOptions(texts, values);
    body()->addWidget(m_outcome);
    auto *lesson = new FormField(tr("Why, and what you learnt"), m_lesson, this);
    lesson->setHint(tr("A goal that was missed teaches the most. The report prints this."));
    body()->addWidget(lesson);
    connect(m_outcome, &ChoiceChips::chosenChanged, this, [this] {
        app::GoalDraft draft = m_draft;
        draft.goal.outcome = core::fromToken<core::Outcome>(m_outcome->choice()).value_or(core::Outcome::Open);
        emit edited(draft);
    });
    connect(m_lesson, &LongTextField::textTaken, this, [this](const QString &text) {
        app::GoalDraft draft = m_draft;
        draft.goal.lesson = text;
        emit edited(draft);
    });
}

void GoalEndCard::setDraft(const app::GoalDraft &draft)
{
    m_draft = draft;
    m_outcome->setChosen({core::tokenOf(draft.goal.outcome)});
    m_lesson->showText(draft.goal.lesson);
    // A deadline before the start is a slip of the hand, told beside it; nothing went anyhow yet.
    const auto last = draft.goal.isExploration && draft.goal.exploreUntil ? draft.goal.exploreUntil : draft.kpi.deadline;
    const bool hasBegun = !last || *last >= draft.kpi.startDay.value_or(m_workspace.quarter().firstDay);
    setVisible((app::isOver(m_workspace, draft) && hasBegun) || draft.goal.outcome != core::Outcome::Open || !draft.goal.lesson.isEmpty());
}

void GoalEndCard::take()
{
    m_lesson->take();
}

} // namespace gui
