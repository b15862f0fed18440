// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/audience/personalistmodel.h"
#include "gui/editing/freshrow.h"
#include "gui/records/pagetab.h"

class QListView;
class QModelIndex;
class QStackedWidget;

namespace gui {

class Page;
class PersonaCard;
class PersonaEditor;
class PersonaListLook;
class PictureField;
class SubjectFindings;

// The personas: list, the questions about the chosen one, and its card as it fills.
class PersonasTab : public PageTab {
    Q_OBJECT

public:
    PersonasTab(Page &page, QWidget *parent);

    void refresh() override;
    // "persona:123", "persona_answer:123"
    bool showSubject(const QString &subject) override;
    void take() override;
    QString addText() const override { return tr("New persona"); }
    void addOne() override;
    void leave() override;
    void duplicateCurrent();
    void removeCurrent();
    void renameCurrent();
    QListView *list() const { return m_list; }

private:
    QWidget *buildList(QWidget *parent);
    QWidget *buildEditor(QWidget *parent);
    void select(core::Id<core::Persona> id);
    void showSelected(const QModelIndex &current);
    void savePortrait();
    QString noticeOf(core::Id<core::Persona> id) const;
    core::Id<core::Persona> selected() const;

    Page &m_page;
    app::PersonaListModel m_model;
    PersonaListLook *m_look = nullptr;
    QListView *m_list = nullptr;
    PersonaEditor *m_editor = nullptr;
    PictureField *m_portrait = nullptr;
    PersonaCard *m_card = nullptr;
    SubjectFindings *m_findings = nullptr;
    QStackedWidget *m_stack = nullptr;
    FreshRow m_fresh;
    bool m_isSwitching = false; // what was typed is being saved before another persona is shown
};

} // namespace gui
