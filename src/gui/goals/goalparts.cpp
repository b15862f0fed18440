// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/goals/goalparts.h"

#include "app/goals/goaladvice.h"
#include "app/workspace.h"
#include "core/format.h"
#include "core/labels.h"
#include "core/oneline.h"
#include "gui/components/button.h"
#include "gui/components/flowlayout.h"
#include "gui/components/formfield.h"
#include "gui/components/text.h"
#include "gui/goals/milestonesfield.h"
#include "gui/style/theme.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace gui {

GoalPlanPart::GoalPlanPart(const app::Workspace &workspace, QWidget *parent)
    : GoalPart(workspace, parent)
{
    FormField *title = addLine(tr("Name in lists and in the report"), &core::Goal::title);
    m_title = title->field();
    auto *line = static_cast<QLineEdit *>(m_title);
    title->setCheck([line] {
        constexpr int longName = 80;
        return line->text().size() > longName ? tr("This name is long: lists show only its beginning.") : QString();
    });
    addList(
        tr("Business objective it serves"),
        [this] {
            Choices choices{{tr("Not chosen yet"), QString()}};
            for (const core::Objective &objective : this->workspace().strategy().all<core::Objective>())
                choices.emplace_back(core::oneLine(objective.title), objective.id.toString());
            return choices;
        },
        [](const app::GoalDraft &draft) { return draft.goal.objective ? draft.goal.objective->toString() : QString(); },
        [](app::GoalDraft &draft, const QString &text) {
            const auto id = core::Id<core::Objective>::fromString(text);
            draft.goal.objective = id ? std::optional(id) : std::nullopt;
        });
    addLine(tr("How it serves it"), &core::Goal::contribution);
    addList(
        tr("For whom"),
        [this] {
            Choices choices{{tr("Everybody"), QString()}};
            for (const core::Persona &persona : this->workspace().strategy().all<core::Persona>())
                choices.emplace_back(core::oneLine(persona.name), persona.id.toString());
            return choices;
        },
        [](const app::GoalDraft &draft) { return draft.goal.audience ? draft.goal.audience->toString() : QString(); },
        [](app::GoalDraft &draft, const QString &text) {
            const auto id = core::Id<core::Persona>::fromString(text);
            draft.goal.audience = id ? std::optional(id) : std::nullopt;
        });
}

void GoalPlanPart::focusTitle()
{
    m_title->setFocus(Qt::ShortcutFocusReason);
    static_cast<QLineEdit *>(m_title)->selectAll();
}

GoalNumberPart::GoalNumberPart(const app::Workspace &workspace, QWidget *parent)
    : GoalPart(workspace, parent)
{
    addChips(tr("Where the number comes from"), &app::GoalDraft::kpi, &core::Kpi::numberSource);
    FormField *noter = addLine(
        tr("Who notes the number"), [](const app::GoalDraft &draft) { return draft.kpi.noter; },
        [](app::GoalDraft &draft, const QString &text) {
            draft.kpi.noter = text;
            if (!text.isEmpty() && draft.kpi.numberSource != core::NumberSource::File)
                draft.kpi.numberSource = core::NumberSource::ByHand;
        });
    noter->setHint(tr("Needed when no file brings it."));
    onShow([this, noter] { noter->setVisible(draft().kpi.numberSource != core::NumberSource::Nobody); });
    addChips(tr("How often it is noted and looked at"), &app::GoalDraft::kpi, &core::Kpi::granularity);
    addList(
        tr("Which numbers count"), [this] { return namedChoices<core::Scope>(language()); },
        [](const app::GoalDraft &draft) { return core::tokenOf(draft.kpi.scope); },
        [this](app::GoalDraft &draft, const QString &token) {
            const core::Scope before = draft.kpi.scope;
            draft.kpi.scope = core::fromToken<core::Scope>(token).value_or(before);
            if (draft.kpi.scope != before)
                app::measureBaselineAnew(this->workspace(), draft);
        });
    addDefinition();
    addChips(tr("How the number tells it"), &app::GoalDraft::goal, &core::Goal::link)
        ->setHint(tr("Trust or fame can’t be counted: comments or mentions are a sign of it, not the thing itself."));
}

void GoalNumberPart::addDefinition()
{
    FormField *field = addLine(tr("What counts as one"), &core::Goal::definition);
    auto *parts = new QWidget(this);
    auto *flow = new FlowLayout(parts);
    flow->setSpacing(u(2));
    column()->addWidget(parts);
    onShow([this, parts, field] { offerParts(parts, field); });
}

// What may count as a lead, to be put together by clicks.
void GoalNumberPart::offerParts(QWidget *parts, FormField *field)
{
    const app::GoalAdvice advice = app::goalAdvice(workspace(), draft());
    field->setHint(advice.definitionQuestion);
    for (Button *old : parts->findChildren<Button *>(QString(), Qt::FindDirectChildrenOnly)) {
        parts->layout()->removeWidget(old);
        old->setParent(nullptr);
        old->deleteLater(); // it may be about to be pressed
    }
    bool isAny = false;
    for (const QString &part : advice.definitionParts) {
        if (draft().goal.definition.contains(part, Qt::CaseInsensitive))
            continue;
        isAny = true;
        auto *button = new Button(Button::Kind::Plain, part, parts);
        button->setIconName(QStringLiteral("plus"));
        parts->layout()->addWidget(button);
        connect(
            button, &QPushButton::clicked, this,
            [this, part] {
                change([&](app::GoalDraft &changed) {
                    QString &text = changed.goal.definition;
                    text = text.trimmed().isEmpty() ? part : QString(text + QStringLiteral(", ") + part);
                });
            },
            Qt::QueuedConnection);
    }
    parts->setVisible(isAny);
}

GoalTimePart::GoalTimePart(const app::Workspace &workspace, QWidget *parent)
    : GoalPart(workspace, parent)
{
    FormField *start = addDay(tr("Starts on"), [](app::GoalDraft &draft) -> std::optional<QDate> & { return draft.kpi.startDay; });
    onShow([this, start] {
        const core::Kpi &kpi = draft().kpi;
        const bool isLate = kpi.startDay && kpi.deadline && *kpi.startDay > *kpi.deadline;
        start->setError(isLate ? tr("This is after the deadline, %1.").arg(core::formatDay(*kpi.deadline, language())) : QString());
    });
    auto *milestones = new MilestonesField(workspace, this);
    column()->addWidget(milestones);
    onShow([this, milestones] { milestones->setDraft(draft()); });
    onTake([milestones] { milestones->take(); });
    connect(milestones, &GoalPart::edited, this,
        [this](const app::GoalDraft &changed) { change([&](app::GoalDraft &draft) { draft = changed; }); });
}

GoalPeoplePart::GoalPeoplePart(const app::Workspace &workspace, QWidget *parent)
    : GoalPart(workspace, parent)
{
    addLine(tr("Responsible"), &core::Goal::owner);
    addLine(tr("Whose support it needs"), &core::Goal::sponsor);
    addList(tr("Why this goal"), &app::GoalDraft::goal, &core::Goal::reason)
        ->setHint(tr("The document gives it as the argument to whoever decides."));
    addList(tr("How far it reaches"), &app::GoalDraft::goal, &core::Goal::extent);
}

GoalExplorationPart::GoalExplorationPart(const app::Workspace &workspace, QWidget *parent)
    : GoalPart(workspace, parent)
{
    auto *box = new QCheckBox(tr("An exploration, without a number"), this);
    box->setMinimumHeight(u(6));
    column()->addWidget(box);
    connect(box, &QCheckBox::clicked, this, [this](bool isOn) {
        change([&](app::GoalDraft &changed) {
            changed.goal.isExploration = isOn;
            if (isOn)
                app::makeExploration(this->workspace(), changed);
        });
    });
    FormField *question = addLine(tr("What do you want to learn?"), &core::Goal::learningQuestion);
    FormField *until =
        addDay(tr("The exploration is over on"), [](app::GoalDraft &draft) -> std::optional<QDate> & { return draft.goal.exploreUntil; });
    onShow([this, box, question, until] {
        box->setChecked(draft().goal.isExploration);
        question->setVisible(draft().goal.isExploration);
        until->setVisible(draft().goal.isExploration);
    });
}

} // namespace gui
