// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/goals/goalspage.h"

#include "gui/business/objectiveseditor.h"
#include "gui/components/button.h"
#include "gui/components/card.h"
#include "gui/components/emptystate.h"
#include "gui/components/tablelook.h"
#include "gui/components/text.h"
#include "gui/findings/subjectfindings.h"
#include "gui/goals/goaleditor.h"
#include "gui/goals/goallistlook.h"

#include <QAction>
#include <QHBoxLayout>
#include <QListView>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace gui {

GoalsPage::GoalsPage(app::Workspace &workspace, QWidget *parent)
    : Page(workspace, parent)
    , m_model(workspace)
{
    setTitle(tr("Goals"));
    setFillsHeight();
    buildActions();
    m_content = new QWidget(this);
    auto *row = new QHBoxLayout(m_content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(u(4));
    buildList(m_content, row);
    m_editorArea = new QScrollArea(m_content);
    m_editorArea->setWidgetResizable(true);
    m_editorArea->setFocusPolicy(Qt::NoFocus);
    m_editorArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_editorArea->setWidget(buildEditor());
    row->addWidget(m_editorArea, 1);
    body()->addWidget(m_content, 1);
    m_empty = new EmptyState(QStringLiteral("goals"), tr("What should this quarter change?"),
        tr("A goal says what is counted, how far it should go and by when. Write it as one sentence; five lights tell what is still "
           "missing, and the account’s own history tells whether it can be reached."),
        this);
    connect(m_empty->setPrimary(tr("New goal")), &QPushButton::clicked, this, &GoalsPage::addGoal);
    body()->addWidget(m_empty, 1);
    connect(m_editor, &GoalEditor::edited, this, [this](const app::GoalDraft &draft) { apply(app::changeGoal(this->workspace(), draft)); });
    refresh();
}

QWidget *GoalsPage::buildEditor()
{
    auto *content = new QWidget(m_editorArea);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(4));
    m_editor = new GoalEditor(workspace(), GoalEditor::Width::Wide, content);
    m_editor->addBelowSentence(m_findings = new SubjectFindings(*this, m_editor));
    column->addWidget(m_editor);
    auto *card = new Card(tr("Business objectives"), content);
    m_objectives = new ObjectivesEditor(card);
    card->body()->addWidget(m_objectives);
    column->addWidget(card);
    column->addStretch(1);
    connect(m_objectives, &ObjectivesEditor::objectiveEdited, this, &GoalsPage::putObjective);
    connect(m_objectives, &ObjectivesEditor::objectiveRemoved, this, [this](core::Id<core::Objective> id, const QString &title) {
        if (applyDeletion(core::Edit::deleting(id, title), tr("Deleted the business objective")))
            refresh();
    });
    return content;
}

void GoalsPage::putObjective(core::Objective objective)
{
    const bool isNew = !objective.id;
    if (isNew && objective.title.isEmpty())
        return;
    if (isNew)
        objective.id = core::newId<core::Objective>();
    if (apply(isNew ? core::Edit::adding(objective, objective.title) : core::Edit::changing(objective, objective.title)))
        refresh();
}

void GoalsPage::buildActions()
{
    QAction *add = makeAction(tr("New goal"), QStringLiteral("plus"), QKeySequence::New);
    addPrimary(add);
    m_duplicate = makeAction(tr("Duplicate the goal"), QStringLiteral("copy"), QKeySequence(Qt::CTRL | Qt::Key_D));
    m_rename = makeAction(tr("Rename the goal"), QStringLiteral("edit"), QKeySequence(Qt::Key_F2));
    m_delete = makeAction(tr("Delete the goal"), QStringLiteral("trash"));
    for (QAction *action : {m_duplicate, m_rename, m_delete})
        addMore(action);
    connect(add, &QAction::triggered, this, &GoalsPage::addGoal);
    connect(m_duplicate, &QAction::triggered, this, &GoalsPage::duplicateGoal);
    connect(m_rename, &QAction::triggered, this, [this] { m_editor->focusTitle(); });
    connect(m_delete, &QAction::triggered, this, &GoalsPage::deleteGoal);
}

void GoalsPage::buildList(QWidget *parent, QHBoxLayout *row)
{
    auto *card = new Card(tr("Worst first"), parent);
    card->setFlush();
    card->setFixedWidth(u(68));
    QPushButton *sort = iconButton(QStringLiteral("sort"), tr("Sort by status or in your own order"), card);
    connect(sort, &QPushButton::clicked, this, [this, card] {
        m_model.setWorstFirst(!m_model.isWorstFirst());
        card->setTitle(m_model.isWorstFirst() ? tr("Worst first") : tr("In your order"));
    });
    card->addToHeader(sort);
    m_look = new GoalListLook(this);
    m_look->setSourceModel(&m_model);
    m_list = new QListView(card);
    m_list->setAccessibleName(tr("Goals"));
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    styleList(*m_list);
    m_list->setModel(m_look);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->addActions({m_rename, m_duplicate, m_delete});
    bindToView(m_delete, m_list);
    card->body()->addWidget(m_list);
    row->addWidget(card);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &GoalsPage::showSelected);
}

core::Id<core::Goal> GoalsPage::selected() const
{
    return m_model.goalAt(m_list->currentIndex().row());
}

void GoalsPage::select(core::Id<core::Goal> id)
{
    const int row = m_model.rowOf(id);
    if (row >= 0)
        m_list->setCurrentIndex(m_look->index(row, 0));
}

void GoalsPage::showSelected(const QModelIndex &current)
{
    const auto id = m_model.goalAt(current.row());
    if (m_isSwitching || !id)
        return;
    if (id != m_editor->draft().goal.id) {
        const QScopedValueRollback<bool> guard(m_isSwitching, true);
        m_editor->take();
        if (m_fresh.leaveFor(workspace(), id.toString()))
            m_model.refresh();
        select(id); // what was taken may have moved the rows
    }
    if (const auto draft = app::goalDraft(workspace(), id))
        m_editor->setDraft(*draft);
    m_findings->showFor(QStringLiteral("goal:") + id.toString());
}

void GoalsPage::refresh()
{
    const auto shown = m_editor->draft().goal.id;
    m_model.refresh();
    if (m_isSwitching)
        return;
    m_objectives->setObjectives(strategy().all<core::Objective>());
    const bool isEmpty = m_model.rowCount() == 0;
    m_content->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    for (QAction *action : {m_delete, m_duplicate, m_rename})
        action->setEnabled(!isEmpty);
    setNote(isEmpty ? QString() : app::goalsNote(workspace()));
    if (isEmpty)
        return;
    if (m_model.rowOf(shown) >= 0)
        select(shown);
    else if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_look->index(0, 0));
    showSelected(m_list->currentIndex());
}

bool GoalsPage::showSubject(const QString &subject)
{
    if (subject == u"new") {
        addGoal();
        return true;
    }
    if (!subject.startsWith(u"goal:"))
        return false;
    const auto id = core::Id<core::Goal>::fromString(subject.mid(5));
    if (const core::Goal *goal = strategy().find(id); goal && goal->quarter != workspace().quarter().id) {
        workspace().showQuarter(goal->quarter);
        refresh();
    }
    select(id);
    return m_model.rowOf(id) >= 0;
}

void GoalsPage::leave()
{
    m_editor->take();
    m_fresh.leave(workspace());
}

void GoalsPage::addGoal()
{
    leave();
    const app::GoalDraft draft = app::newGoal(workspace());
    if (!apply(app::addGoal(workspace(), draft)))
        return;
    refresh();
    select(draft.goal.id);
    m_fresh.begin(workspace(), draft.goal.id.toString());
    m_editorArea->verticalScrollBar()->setValue(0);
    m_editor->focusSentence();
}

void GoalsPage::duplicateGoal()
{
    m_editor->take();
    const auto draft = app::goalDraft(workspace(), selected());
    if (!draft)
        return;
    const app::GoalDraft copy = app::duplicated(workspace(), *draft);
    if (apply(app::addGoal(workspace(), copy))) {
        refresh();
        select(copy.goal.id);
    }
}

void GoalsPage::deleteGoal()
{
    const auto id = selected();
    const int row = m_list->currentIndex().row();
    if (!id || !applyDeletion(app::deleteGoal(workspace(), id), tr("Deleted %n goals", nullptr, 1)))
        return;
    refresh();
    if (m_model.rowCount() > 0)
        m_list->setCurrentIndex(m_look->index(std::min(row, m_model.rowCount() - 1), 0));
}

} // namespace gui
