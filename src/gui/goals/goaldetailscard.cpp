// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/goals/goaldetailscard.h"

#include "app/workspace.h"
#include "core/format.h"
#include "core/labels.h"
#include "core/oneline.h"
#include "gui/components/formfield.h"
#include "gui/components/text.h"
#include "gui/editing/datefield.h"
#include "gui/editing/linefield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace gui {

template <class Change>
void GoalDetailsCard::change(Change apply)
{
    app::GoalDraft draft = m_draft;
    apply(draft);
    if (draft == m_draft)
        return;
    m_draft = draft;
    emit edited(draft);
}

GoalDetailsCard::GoalDetailsCard(const app::Workspace &workspace, QWidget *parent)
    : Card(tr("In the plan"), parent)
    , m_workspace(workspace)
{
    body()->setSpacing(u(3));
    addLine(tr("Name in lists and in the report"), &core::Goal::title);
    m_objective = addChoice(tr("Business objective it serves"));
    addLine(tr("How it serves it"), &core::Goal::contribution);
    m_audience = addChoice(tr("For whom"));
    m_reason = addChoice(tr("Why this goal"));
    addLine(tr("Responsible"), &core::Goal::owner);
    m_scope = addChoice(tr("Which numbers count"));
    m_noter = new LineField(this);
    auto *noterField = new FormField(tr("Who notes the number, and how often"), m_noter, this);
    noterField->setHint(tr("Needed when no file brings it."));
    body()->addWidget(noterField);
    m_start = new LineField(this);
    m_startField = new FormField(tr("Starts on"), m_start, this);
    body()->addWidget(m_startField);
    m_exploration = new QCheckBox(tr("An exploration, without a number"), this);
    m_exploration->setMinimumHeight(u(6));
    body()->addWidget(m_exploration);
    m_question = new LineField(this);
    m_questionField = new FormField(tr("What do you want to learn?"), m_question, this);
    body()->addWidget(m_questionField);

    connect(m_objective, &QComboBox::activated, this, [this] {
        const auto id = core::Id<core::Objective>::fromString(m_objective->currentData().toString());
        change([&](app::GoalDraft &draft) { draft.goal.objective = id ? std::optional(id) : std::nullopt; });
    });
    connect(m_audience, &QComboBox::activated, this, [this] {
        const auto id = core::Id<core::Persona>::fromString(m_audience->currentData().toString());
        change([&](app::GoalDraft &draft) { draft.goal.audience = id ? std::optional(id) : std::nullopt; });
    });
    connect(m_reason, &QComboBox::activated, this, [this](int row) {
        change([&](app::GoalDraft &draft) { draft.goal.reason = core::Tokens<core::GoalReason>::all[static_cast<size_t>(row)].first; });
    });
    connect(m_scope, &QComboBox::activated, this, [this](int row) {
        change([&](app::GoalDraft &draft) {
            draft.kpi.scope = core::Tokens<core::Scope>::all[static_cast<size_t>(row)].first;
            if (draft.kpi.scope != m_draft.kpi.scope)
                app::measureBaselineAnew(m_workspace, draft);
        });
    });
    connect(m_noter, &LineField::textTaken, this,
        [this](const QString &text) { change([&](app::GoalDraft &draft) { draft.kpi.noter = text; }); });
    connect(m_question, &LineField::textTaken, this,
        [this](const QString &text) { change([&](app::GoalDraft &draft) { draft.goal.learningQuestion = text; }); });
    connect(m_exploration, &QCheckBox::clicked, this,
        [this](bool isOn) { change([&](app::GoalDraft &draft) { draft.goal.isExploration = isOn; }); });
    connect(m_start, &LineField::textTaken, this, &GoalDetailsCard::takeStart);
}

LineField *GoalDetailsCard::addLine(const QString &label, QString core::Goal::*member)
{
    auto *line = new LineField(this);
    auto *field = new FormField(label, line, this);
    if (member == &core::Goal::title)
        field->setCheck([line] {
            constexpr int longName = 80;
            return line->text().size() > longName ? tr("This name is long: lists show only its beginning.") : QString();
        });
    body()->addWidget(field);
    m_lines.emplace_back(line, member);
    connect(line, &LineField::textTaken, this,
        [this, member](const QString &text) { change([&](app::GoalDraft &draft) { draft.goal.*member = text; }); });
    return line;
}

QComboBox *GoalDetailsCard::addChoice(const QString &label)
{
    auto *box = new QComboBox(this);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    body()->addWidget(new FormField(label, box, this));
    return box;
}

void GoalDetailsCard::takeStart()
{
    const auto day = dayFromText(m_start->text(), m_workspace.language());
    if (!day && !m_start->text().trimmed().isEmpty())
        return m_startField->setError(tr("Write a day, for example %1.").arg(dayAsText(m_workspace.viewDay(), m_workspace.language())));
    const auto &deadline = m_draft.kpi.deadline;
    m_startField->setError(day && deadline && *day > *deadline
                               ? tr("This is after the deadline, %1.").arg(core::formatDay(*deadline, m_workspace.language()))
                               : QString());
    change([&](app::GoalDraft &draft) { draft.kpi.startDay = day; });
}

void GoalDetailsCard::showChoices()
{
    const core::Strategy &strategy = m_workspace.strategy();
    const core::Language &language = m_workspace.language();
    m_objective->clear();
    m_objective->addItem(tr("Not chosen yet"));
    for (const core::Objective &objective : strategy.all<core::Objective>())
        m_objective->addItem(core::oneLine(objective.title), objective.id.toString());
    m_objective->setCurrentIndex(m_draft.goal.objective ? std::max(0, m_objective->findData(m_draft.goal.objective->toString())) : 0);
    m_audience->clear();
    m_audience->addItem(tr("Everybody"));
    for (const core::Persona &persona : strategy.all<core::Persona>())
        m_audience->addItem(core::oneLine(persona.name), persona.id.toString());
    m_audience->setCurrentIndex(m_draft.goal.audience ? std::max(0, m_audience->findData(m_draft.goal.audience->toString())) : 0);
    if (m_reason->count() == 0) {
        for (const auto &[reason, token] : core::Tokens<core::GoalReason>::all)
            m_reason->addItem(core::label(reason, language));
        for (const auto &[scope, token] : core::Tokens<core::Scope>::all)
            m_scope->addItem(core::label(scope, language));
    }
    m_reason->setCurrentIndex(static_cast<int>(m_draft.goal.reason));
    m_scope->setCurrentIndex(static_cast<int>(m_draft.kpi.scope));
}

void GoalDetailsCard::setDraft(const app::GoalDraft &draft)
{
    m_draft = draft;
    for (const auto &[line, member] : m_lines)
        line->showText(draft.goal.*member);
    showChoices();
    m_noter->showText(draft.kpi.noter);
    m_start->showText(draft.kpi.startDay ? dayAsText(*draft.kpi.startDay, m_workspace.language()) : QString());
    m_exploration->setChecked(draft.goal.isExploration);
    m_questionField->setVisible(draft.goal.isExploration);
    m_question->showText(draft.goal.learningQuestion);
}

void GoalDetailsCard::take()
{
    for (const auto &[line, member] : m_lines)
        line->take();
    m_noter->take();
    m_start->take();
    m_question->take();
}

void GoalDetailsCard::focusTitle()
{
    m_lines.front().first->setFocus(Qt::ShortcutFocusReason);
    m_lines.front().first->selectAll();
}

} // namespace gui
