// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/goals/goallistmodel.h"
#include "gui/editing/freshrow.h"
#include "gui/page.h"

class QHBoxLayout;
class QListView;
class QModelIndex;
class QScrollArea;

namespace gui {

class EmptyState;
class GoalEditor;
class GoalListLook;
class ObjectivesEditor;
class SubjectFindings;

// The goals of the quarter, worst first, and beside them the one that is edited.
class GoalsPage : public Page {
    Q_OBJECT

public:
    GoalsPage(app::Workspace &workspace, QWidget *parent);
    void refresh() override;
    bool showSubject(const QString &subject) override;
    void leave() override;

private:
    void buildActions();
    void buildList(QWidget *parent, QHBoxLayout *row);
    QWidget *buildEditor();
    void putObjective(core::Objective objective);
    void addGoal();
    void deleteGoal();
    void duplicateGoal();
    void select(core::Id<core::Goal> id);
    void showSelected(const QModelIndex &current);
    core::Id<core::Goal> selected() const;

    app::GoalListModel m_model;
    GoalListLook *m_look = nullptr;
    QListView *m_list = nullptr;
    GoalEditor *m_editor = nullptr;
    ObjectivesEditor *m_objectives = nullptr;
    FreshRow m_fresh;
    bool m_isSwitching = false; // what was typed is being saved before another goal is shown
    QScrollArea *m_editorArea = nullptr;
    QWidget *m_content = nullptr;
    EmptyState *m_empty = nullptr;
    QAction *m_delete = nullptr;
    QAction *m_duplicate = nullptr;
    QAction *m_rename = nullptr;
    SubjectFindings *m_findings = nullptr;
};

} // namespace gui
