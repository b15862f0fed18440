// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/goals/sowhatcard.h"

#include "app/goals/goaladvice.h"
#include "app/workspace.h"
#include "core/bettermetrics.h"
#include "gui/components/button.h"
#include "gui/components/flowlayout.h"
#include "gui/components/text.h"
#include "gui/editing/longtextfield.h"

#include <QVBoxLayout>

namespace gui {

SoWhatCard::SoWhatCard(const app::Workspace &workspace, QWidget *parent)
    : Card(tr("So what?"), parent)
    , m_workspace(workspace)
    , m_text(new LongTextField(this))
    , m_end(wrapped(mutedLabel(QString(), this, Type::Caption)))
    , m_better(new QWidget(this))
    , m_warning(wrapped(mutedLabel(QString(), m_better, Type::Caption)))
    , m_buttons(new QWidget(m_better))
{
    body()->addWidget(
        wrapped(mutedLabel(tr("When this number moves, what changes for the business: visits, contacts, sales?"), this, Type::Caption)));
    body()->addWidget(m_text);
    body()->addWidget(m_end);
    m_text->setAccessibleName(tr("So what?"));
    auto *column = new QVBoxLayout(m_better);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(2));
    column->addWidget(m_warning);
    column->addWidget(m_buttons);
    auto *flow = new FlowLayout(m_buttons);
    flow->setSpacing(u(2));
    body()->addWidget(m_better);
    connect(m_text, &LongTextField::textTaken, this, [this](const QString &text) {
        app::GoalDraft draft = m_draft;
        draft.goal.soWhat = text;
        emit edited(draft);
    });
}

void SoWhatCard::setDraft(const app::GoalDraft &draft)
{
    m_draft = draft;
    m_text->showText(draft.goal.soWhat);
    offerBetter();
}

void SoWhatCard::take()
{
    m_text->take();
}

void SoWhatCard::offerBetter()
{
    const core::Metric *metric = m_workspace.metricCatalogue().find(m_draft.kpi.metric);
    const auto better = metric && !m_draft.goal.isExploration ? core::betterMetrics(*metric, m_workspace.metricCatalogue())
                                                              : std::vector<const core::Metric *>();
    m_end->setVisible(metric && !m_draft.goal.isExploration);
    if (metric)
        m_end->setText(tr("In the end: %1").arg(core::endOutcome(*metric, m_workspace.language())));
    m_better->setVisible(!better.empty());
    if (better.empty() || m_offered == metric->id)
        return;
    m_offered = metric->id;
    const QString code = m_workspace.language().code();
    m_warning->setText(tr("%1: easy to follow, hard to prove. Count instead:").arg(metric->name(code)));
    qDeleteAll(m_buttons->findChildren<Button *>(QString(), Qt::FindDirectChildrenOnly));
    for (const core::Metric *other : better) {
        auto *button = new Button(Button::Kind::Plain, other->name(code), m_buttons);
        button->setToolTip(other->note(code));
        m_buttons->layout()->addWidget(button);
        button->show(); // at once, not with the next turn of the event loop
        connect(
            button, &QPushButton::clicked, this,
            [this, id = other->id] {
                app::GoalDraft draft = m_draft;
                app::countInstead(m_workspace, draft, id);
                emit edited(draft);
            },
            Qt::QueuedConnection);
    }
}

} // namespace gui
