// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/calendar/postfilter.h"
#include "core/repeatrule.h"
#include "gui/page.h"

class QStackedWidget;

namespace app {
class IdeaModel;
} // namespace app

namespace gui {

class Button;
class CalendarViews;
class FilterLine;
class IdeasDrawer;
class MixMeter;
class MonthView;
class PostEditor;
class Segments;

// The posts by quarter, month, week or as a list, with the ideas beside the days. Every change is one undoable step; what keys do,
// the mouse does with the same edit. Single keys are shortcuts as in other calendars, except while somebody types.
class CalendarPage : public Page {
    Q_OBJECT

public:
    CalendarPage(app::Workspace &workspace, QWidget *parent);
    ~CalendarPage() override;
    void refresh() override;
    bool showSubject(const QString &subject) override;

    CalendarViews *views() const { return m_views; }
    MonthView *month() const;
    IdeasDrawer *ideas() const { return m_ideas; }
    PostEditor *editor() const { return m_editor; }
    bool isEditing() const;
    // "month", "week", "quarter" or "list"; anything else changes nothing.
    void showView(const QString &name);
    const app::PostFilter &filter() const { return m_filter; }
    void setFilter(const app::PostFilter &filter);

signals:
    void viewChosen(const QString &name);

protected:
    bool event(QEvent *event) override;

private:
    void buildViewActions();
    void buildActions();
    void buildPostActions();
    void buildBody();
    QWidget *buildCalendar();
    void buildEmptyState();
    void connectViews();
    void connectIdeas();
    void followView();
    void showDays();
    void openFilter();
    void showKeys();
    void goToday();
    void addPost(std::optional<QDate> day, std::optional<QTime> time = {});
    void openPost(core::Id<core::Post> id);
    void closeEditor();
    void movePost(core::Id<core::Post> id, QDate day, std::optional<QTime> time);
    void savePost(const core::Post &post);
    void saveCell(const core::Post &post);
    void repeatPost(const core::RepeatRule &rule);
    void endRepeating();
    void deleteChosen();
    void deletePost(core::Id<core::Post> id);
    void leavePost(const QString &reason);
    void followChoice();
    void duplicateChosen();
    void askForPieces();
    void showAllOf(QDate day, const QRect &place);
    core::Id<core::Post> chosenPost() const;
    void followFocus(const QWidget *now);
    void updateActions();
    QString noteText() const;

    app::PostFilter m_filter;
    app::IdeaModel *m_ideaModel = nullptr;
    QStackedWidget *m_states = nullptr;
    QWidget *m_emptyState = nullptr;
    MixMeter *m_mix = nullptr;
    CalendarViews *m_views = nullptr;
    Segments *m_switch = nullptr;
    Button *m_filterButton = nullptr;
    FilterLine *m_filterLine = nullptr;
    std::vector<QAction *> m_keys; // those of a single key, in the order they are told in
    QStackedWidget *m_side = nullptr;
    QWidget *m_chooser = nullptr; // the views, the ideas or the editor: whichever was worked in last
    IdeasDrawer *m_ideas = nullptr;
    PostEditor *m_editor = nullptr;
    QAction *m_delete = nullptr;
    QAction *m_duplicate = nullptr;
    QAction *m_pieces = nullptr;
    QAction *m_edit = nullptr;
};

} // namespace gui
