// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/goals/goalhints.h"

#include "app/goals/goalproblem.h"
#include "app/goals/typedgoal.h"
#include "app/workspace.h"
#include "gui/components/button.h"
#include "gui/components/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace gui {

GoalHints::GoalHints(const app::Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(2));
    build(m_problem, QString());
    build(m_typed, tr("Use these numbers"));
    QPalette palette = m_problem.text->palette();
    palette.setColor(QPalette::PlaceholderText, theme().atRisk);
    m_problem.text->setPalette(palette);
    hide();
}

void GoalHints::build(Hint &hint, const QString &buttonText)
{
    hint.row = new QWidget(this);
    auto *row = new QHBoxLayout(hint.row);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(u(2));
    hint.text = wrapped(mutedLabel(QString(), hint.row, Type::Caption));
    hint.button = new Button(Button::Kind::Plain, buttonText, hint.row);
    row->addWidget(hint.text, 1);
    row->addWidget(hint.button);
    layout()->addWidget(hint.row);
    connect(hint.button, &QPushButton::clicked, this, [this, &hint] {
        if (hint.draft)
            emit edited(app::GoalDraft(*hint.draft)); // a copy: showing the goal clears it
    });
}

void GoalHints::setDraft(const app::GoalDraft &draft, const core::Attainability &attainability, const QString &refusal)
{
    showProblem(draft, attainability, refusal);
    offerTypedNumbers(draft);
    setVisible(!m_problem.row->isHidden() || !m_typed.row->isHidden());
}

void GoalHints::showProblem(const app::GoalDraft &draft, const core::Attainability &attainability, const QString &refusal)
{
    const auto problem = refusal.isEmpty() ? app::goalProblem(m_workspace, draft, attainability) : std::nullopt;
    m_problem.text->setText(problem ? problem->sentence : refusal);
    m_problem.row->setVisible(!m_problem.text->text().isEmpty());
    m_problem.draft = problem && !problem->fixText.isEmpty() ? std::optional(problem->fixed) : std::nullopt;
    m_problem.button->setText(problem ? problem->fixText : QString());
    m_problem.button->setVisible(m_problem.draft.has_value());
}

// Only while the goal has no number of its own: what was chosen counts more than what its name says.
void GoalHints::offerTypedNumbers(const app::GoalDraft &draft)
{
    m_typed.draft.reset();
    const bool isOpen = (draft.kpi.metric.isEmpty() || !draft.kpi.targetAmount) && !draft.goal.isExploration;
    for (const QString &text : {draft.goal.title, draft.goal.purpose})
        if (isOpen && !m_typed.draft)
            m_typed.draft = app::withTypedNumbers(m_workspace, draft, text);
    m_typed.row->setVisible(m_typed.draft.has_value());
    if (!m_typed.draft)
        return;
    app::GoalDraft told = *m_typed.draft;
    told.goal.purpose.clear();
    core::Strategy plan = m_workspace.strategy();
    if (told.newChannel)
        plan.all<core::Channel>().push_back(*told.newChannel);
    m_typed.text->setText(
        tr("Understood from the words: %1")
            .arg(core::goalSentenceText(
                {told.goal, &told.kpi, plan, m_workspace.metricCatalogue(), m_workspace.networks()}, m_workspace.language())));
}

} // namespace gui
