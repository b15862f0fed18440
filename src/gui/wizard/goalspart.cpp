// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/wizard/goalspart.h"

#include "app/goals/readygoals.h"
#include "gui/components/button.h"
#include "gui/components/flowlayout.h"
#include "gui/goals/goaleditor.h"
#include "gui/style/theme.h"

#include <QVBoxLayout>

namespace gui {

namespace {

constexpr size_t mostReadyGoals = 5;

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
    m_ready->hide(); // until it is known whether there is something to offer
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

// A goal that was chosen keeps its place, so that no other one comes under the mouse.
void GoalsPart::offerReadyGoals()
{
    QStringList taken;
    for (const Record &record : records())
        taken << record.name;
    std::vector<app::GoalDraft> offers = app::readyGoals(desk().workspace());
    offers.resize(std::min(offers.size(), mostReadyGoals));
    std::erase_if(m_offers, [&offers](Button *button) {
        const bool stays =
            std::any_of(offers.begin(), offers.end(), [button](const app::GoalDraft &draft) { return draft.goal.title == button->text(); });
        if (!stays) {
            button->hide();
            button->deleteLater(); // it may be about to be pressed
        }
        return !stays;
    });
    while (m_ready->layout()->count() > 0)
        delete m_ready->layout()->takeAt(0);
    std::vector<Button *> shown;
    for (const app::GoalDraft &draft : offers) {
        Button *button = buttonFor(draft);
        const bool isFree = !taken.contains(draft.goal.title);
        button->setIconName(isFree ? QStringLiteral("plus") : QStringLiteral("check"));
        button->setToolTip(isFree ? QString() : tr("One of your goals already"));
        button->setEnabled(isFree);
        shown.push_back(button);
    }
    m_offers = shown;
    const bool isWanted = taken.size() < static_cast<qsizetype>(mostReadyGoals) || m_ready->isVisibleTo(this);
    m_ready->setVisible(!offers.empty() && isWanted);
}

Button *GoalsPart::buttonFor(const app::GoalDraft &draft)
{
    const auto known =
        std::find_if(m_offers.begin(), m_offers.end(), [&draft](const Button *button) { return button->text() == draft.goal.title; });
    if (known != m_offers.end()) {
        m_ready->layout()->addWidget(*known);
        return *known;
    }
    auto *button = new Button(Button::Kind::Plain, draft.goal.title, m_ready);
    m_ready->layout()->addWidget(button);
    button->show(); // at once: the keyboard may go there
    connect(
        button, &QPushButton::clicked, this, [this, title = draft.goal.title] { takeReadyGoal(title); }, Qt::QueuedConnection);
    return button;
}

// As it is offered now: its numbers follow the plan.
void GoalsPart::takeReadyGoal(const QString &title)
{
    const auto offers = app::readyGoals(desk().workspace());
    const auto chosen =
        std::find_if(offers.begin(), offers.end(), [&title](const app::GoalDraft &draft) { return draft.goal.title == title; });
    if (chosen == offers.end())
        return;
    leave(); // what is being written in the one shown is kept, an empty one goes
    if (desk().apply(app::addGoal(desk().workspace(), *chosen)))
        choose(chosen->goal.id.toString());
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
