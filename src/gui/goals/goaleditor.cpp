// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/goals/goaleditor.h"

#include "app/workspace.h"
#include "gui/components/deeper.h"
#include "gui/goals/attainablecard.h"
#include "gui/goals/figurescard.h"
#include "gui/goals/goaldetailscard.h"
#include "gui/goals/goalendcard.h"
#include "gui/goals/goalsentencecard.h"
#include "gui/goals/goaltypecard.h"
#include "gui/goals/lightscard.h"
#include "gui/goals/sowhatcard.h"
#include "gui/style/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace gui {

namespace {

constexpr int narrowUnits = 165; // below it the two columns stand one under the other

// Nothing was chosen yet that could be wrong.
bool isUntouched(const app::GoalDraft &draft)
{
    const core::Kpi &kpi = draft.kpi;
    const core::Goal &goal = draft.goal;
    return kpi.metric.isEmpty() && !kpi.channel && !draft.newChannel && !kpi.targetAmount && !kpi.baseline && !goal.isExploration
        && QString(goal.title + goal.purpose + goal.soWhat).trimmed().isEmpty();
}

} // namespace

GoalEditor::GoalEditor(const app::Workspace &workspace, Width width, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_end(new GoalEndCard(workspace, this))
    , m_sentence(new GoalSentenceCard(workspace, this))
    , m_type(new GoalTypeCard(workspace, this))
    , m_lights(new LightsCard(this))
    , m_soWhat(new SoWhatCard(workspace, this))
    , m_attainable(new AttainableCard(workspace, this))
    , m_details(new GoalDetailsCard(workspace, this))
    , m_figures(new FiguresCard(workspace, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(4));
    column->addWidget(m_end);
    column->addWidget(m_sentence);
    column->addWidget(m_type);
    if (width == Width::Wide) {
        placeWide(column);
    } else {
        for (QWidget *part : std::initializer_list<QWidget *>{m_lights, m_attainable, m_soWhat, m_figures, m_details})
            column->addWidget(part);
    }
    column->addStretch(1);

    for (Card *card : std::initializer_list<Card *>{m_soWhat, m_figures, m_details})
        setDeeper(card);
    connect(m_end, &GoalEndCard::edited, this, &GoalEditor::accept);
    connect(m_sentence, &GoalSentenceCard::edited, this, &GoalEditor::accept);
    connect(m_type, &GoalTypeCard::edited, this, &GoalEditor::accept);
    connect(m_attainable, &AttainableCard::edited, this, &GoalEditor::accept);
    connect(m_figures, &FiguresCard::edited, this, &GoalEditor::accept);
    connect(m_details, &GoalDetailsCard::edited, this, &GoalEditor::accept);
    connect(m_soWhat, &SoWhatCard::edited, this, &GoalEditor::accept);
}

void GoalEditor::placeWide(QVBoxLayout *column)
{
    m_columns = new QHBoxLayout;
    m_columns->setSpacing(u(4));
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    for (QVBoxLayout *side : {left, right})
        side->setSpacing(u(4));
    left->addWidget(m_lights);
    left->addWidget(m_soWhat);
    left->addWidget(m_details);
    left->addStretch(1);
    right->addWidget(m_attainable);
    right->addWidget(m_figures);
    right->addStretch(1);
    m_columns->addLayout(left, 1);
    m_columns->addLayout(right, 1);
    column->addLayout(m_columns);
}

void GoalEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_columns)
        m_columns->setDirection(width() < u(narrowUnits) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void GoalEditor::setDraft(const app::GoalDraft &draft)
{
    if (draft.goal.id != m_draft.goal.id)
        take();
    m_draft = draft;
    show();
}

void GoalEditor::take()
{
    m_end->take();
    m_soWhat->take();
    m_details->take();
    m_attainable->take();
}

void GoalEditor::focusTitle()
{
    m_details->focusTitle();
}

void GoalEditor::focusSentence()
{
    m_sentence->focusFirst();
}

void GoalEditor::addBelowSentence(QWidget *widget)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_type) + 1, widget);
}

void GoalEditor::accept(const app::GoalDraft &draft)
{
    if (draft == m_draft)
        return;
    m_draft = draft;
    show();
    emit edited(m_draft);
}

void GoalEditor::show()
{
    core::SmartReading reading = app::smartReading(m_workspace, m_draft);
    if (isUntouched(m_draft))
        for (core::SmartLight &light : reading.lights)
            if (light.light == core::Light::No) {
                light.light = core::Light::Unknown;
                light.word = tr("To do");
            }
    m_end->setDraft(m_draft);
    m_sentence->setDraft(m_draft, reading.attainability);
    m_type->setDraft(m_draft);
    m_lights->setReading(reading, m_workspace.language());
    m_attainable->setDraft(m_draft, reading.attainability);
    m_soWhat->setDraft(m_draft);
    m_figures->setDraft(m_draft);
    m_details->setDraft(m_draft);
}

} // namespace gui
