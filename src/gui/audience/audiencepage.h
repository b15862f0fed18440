// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/audience/personalistmodel.h"
#include "gui/page.h"

class QListView;
class QModelIndex;

namespace gui {

class EmptyState;
class PersonaCard;
class PersonaEditor;
class PersonaListLook;
class SubjectFindings;

// The personas: list, the questions about the chosen one, and its card as it fills.
class AudiencePage : public Page {
    Q_OBJECT

public:
    AudiencePage(app::Workspace &workspace, QWidget *parent);
    void refresh() override;
    bool showSubject(const QString &subject) override;

private:
    void buildActions();
    QWidget *buildList();
    QWidget *buildEditor();
    void addPersona();
    void deletePersona();
    void duplicatePersona();
    void select(core::Id<core::Persona> id);
    void showSelected(const QModelIndex &current);
    core::Id<core::Persona> selected() const;

    app::PersonaListModel m_model;
    PersonaListLook *m_look = nullptr;
    QListView *m_list = nullptr;
    PersonaEditor *m_editor = nullptr;
    bool m_isSwitching = false; // what was typed is being saved before another persona is shown
    PersonaCard *m_card = nullptr;
    QWidget *m_content = nullptr;
    EmptyState *m_empty = nullptr;
    QAction *m_delete = nullptr;
    QAction *m_duplicate = nullptr;
    QAction *m_rename = nullptr;
    SubjectFindings *m_findings = nullptr;
};

} // namespace gui
