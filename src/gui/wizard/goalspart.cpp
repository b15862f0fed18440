// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/wizard/goalspart.h"

#include "app/goals/readygoals.h"
#include "gui/components/button.h"
#include "gui/components/flowlayout.h"
#include "gui/goals/goaleditor.h"
#include "gui/style/theme.h"

#include <QApplication>
#include <QVBoxLayout>

namespace gui {

namespace {

constexpr int mostReadyGoals = 5;

core::Id<core::Goal> goalId(const QString &id)
{
    return core::Id<core::Goal>::fromString(id);
}

} // namespace

GoalsPart::GoalsPart(const WizardDesk &desk, QWidget *parent)
    : RecordPart(desk, core::WizardStep::Goals, tr("Goals of the quarter"), tr("A goal of your own"), parent)
    , m_ready(new QWidget(this))
    , m_editor(new GoalEditor(desk.workspace(), GoalEditor::Width::Narrow, this))
{
    setTexts(tr("Three goals"), tr("What should this quarter change?"),
        tr("Three goals are enough. Start from a ready one and change its numbers; five lights say what is still missing."));
    auto *flow = new FlowLayout(m_ready);
    flow->setSpacing(u(2));
    column()->insertWidget(0, m_ready);
    setEditor(m_editor);
    connect(m_editor, &GoalEditor::edited, this,
        [this](const app::GoalDraft &draft) { this->desk().apply(app::changeGoal(this->desk().workspace(), draft)); });
}

std::vector<RecordPart::Record> GoalsPart::records() const
{
    std::vector<Record> result;
    for (const core::Goal &goal : desk().strategy().all<core::Goal>())
        if (goal.quarter == desk().workspace().quarter().id)
            if (const auto draft = app::goalDraft(desk().workspace(), goal.id))
                result.push_back({goal.id.toString(), app::goalName(desk().workspace(), *draft)});
    return result;
}

void GoalsPart::refresh()
{
    offerReadyGoals();
    RecordPart::refresh();
}

void GoalsPart::offerReadyGoals()
{
    const bool hadFocus = m_ready->isAncestorOf(QApplication::focusWidget());
    for (Button *old : m_ready->findChildren<Button *>(QString(), Qt::FindDirectChildrenOnly)) {
        m_ready->layout()->removeWidget(old);
        old->setParent(nullptr);
        old->deleteLater(); // it may be about to be pressed
    }
    QStringList taken;
    for (const Record &record : records())
        taken << record.name;
    int offered = 0;
    for (const app::GoalDraft &draft : app::readyGoals(desk().workspace())) {
        if (taken.contains(draft.goal.title) || offered == mostReadyGoals)
            continue;
        ++offered;
        auto *button = new Button(Button::Kind::Plain, draft.goal.title, m_ready);
        button->setIconName(QStringLiteral("plus"));
        m_ready->layout()->addWidget(button);
        connect(
            button, &QPushButton::clicked, this, [this, draft] { desk().apply(app::addGoal(desk().workspace(), draft)); },
            Qt::QueuedConnection);
    }
    m_ready->setVisible(offered > 0 && taken.size() < mostReadyGoals);
    if (hadFocus) // the button that was pressed is gone: the keyboard goes on from the next one
        (m_ready->isVisible() ? m_ready->findChild<Button *>() : static_cast<QWidget *>(this))->setFocus(Qt::TabFocusReason);
}

core::Questionnaire::Part GoalsPart::onPaper(bool isDeep) const
{
    core::Questionnaire::Part part = RecordPart::onPaper(false);
    for (int number = 1; number <= core::wantedGoals; ++number)
        part.repeats << tr("Goal %1").arg(number);
    part.questions = {{tr("What should change, from how much to how much, and until when?"),
        tr("For example: from 2,960 to 3,300 followers by 31 March"), {}, 2}};
    if (isDeep)
        part.questions.insert(part.questions.end(),
            {{tr("Where does the number come from, and who notes it?")}, {tr("So what: what is it good for?"), {}, {}, 2},
                {tr("Which business objective does it serve?")}, {tr("Whom does it speak to?")}});
    return part;
}

void GoalsPart::take()
{
    m_editor->take();
}

QString GoalsPart::add()
{
    const app::GoalDraft draft = app::newGoal(desk().workspace());
    return desk().apply(app::addGoal(desk().workspace(), draft)) ? draft.goal.id.toString() : QString();
}

void GoalsPart::remove(const QString &id)
{
    desk().apply(app::deleteGoal(desk().workspace(), goalId(id)));
}

void GoalsPart::show(const QString &id)
{
    if (const auto draft = app::goalDraft(desk().workspace(), goalId(id)))
        m_editor->setDraft(*draft);
}

} // namespace gui
