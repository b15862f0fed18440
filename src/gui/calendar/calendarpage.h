// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/repeatrule.h"
#include "gui/page.h"

class QStackedWidget;

namespace app {
class CalendarModel;
class IdeaModel;
} // namespace app

namespace gui {

class IdeasDrawer;
class MixMeter;
class MonthView;
class PostEditor;

// The quarter's posts, a month at a time, with the ideas beside it. Every change is one undoable step; what keys do, the mouse
// does with the same edit.
class CalendarPage : public Page {
    Q_OBJECT

public:
    CalendarPage(app::Workspace &workspace, QWidget *parent);
    ~CalendarPage() override;
    void refresh() override;
    bool showSubject(const QString &subject) override;

    MonthView *month() const { return m_month; }
    IdeasDrawer *ideas() const { return m_ideas; }
    PostEditor *editor() const { return m_editor; }
    bool isEditing() const;

private:
    void buildActions();
    void buildBody();
    void showMonthOf(QDate day);
    void addPost(std::optional<QDate> day);
    void openPost(core::Id<core::Post> id);
    void closeEditor();
    void movePost(core::Id<core::Post> id, QDate day);
    void savePost(const core::Post &post);
    void repeatPost(const core::RepeatRule &rule);
    void endRepeating();
    void deleteChosen();
    void deletePost(core::Id<core::Post> id);
    void leavePost(const QString &reason);
    void followChoice();
    void duplicateChosen();
    void showAllOf(QDate day, const QRect &place);
    core::Id<core::Post> chosenPost() const;
    void followFocus(const QWidget *now);
    void updateActions();
    QString monthName() const;
    QString noteText() const;

    app::CalendarModel *m_model = nullptr;
    app::IdeaModel *m_ideaModel = nullptr;
    QStackedWidget *m_states = nullptr;
    QWidget *m_emptyState = nullptr;
    MixMeter *m_mix = nullptr;
    MonthView *m_month = nullptr;
    QStackedWidget *m_side = nullptr;
    QWidget *m_chooser = nullptr; // the month, the ideas or the editor: whichever was worked in last
    IdeasDrawer *m_ideas = nullptr;
    PostEditor *m_editor = nullptr;
    QAction *m_delete = nullptr;
    QAction *m_duplicate = nullptr;
    QAction *m_edit = nullptr;
};

} // namespace gui
