// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/calendar/postfilter.h"
#include "app/calendar/recycling.h"
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
class GroundList;
class IdeasDrawer;
class MixMeter;
class MonthView;
class PostActions;
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
    void dropFiles(const QStringList &paths) override;

    CalendarViews *views() const { return m_views; }
    MonthView *month() const;
    IdeasDrawer *ideas() const { return m_ideas; }
    PostEditor *editor() const { return m_editor; }
    PostActions *acts() const { return m_acts; }
    // Those that keys and menus act on, by day and time: chosen in the view, or the idea, or the post in the editor.
    std::vector<core::Post> chosenPosts() const;
    QDate chosenDay() const;
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
    friend class PostActions; // a part of the page that stands in a file of its own

    void buildViewActions();
    void buildActions();
    void buildPostActions();
    void buildDailyActions();
    void buildDateActions();
    void buildKeysAction();
    void addGroup(const QString &title, const QList<QAction *> &actions);
    void buildIdeaSources();
    void offerIdeas(const QString &title, const app::IdeaSources &sources);
    void takeIdea(const app::IdeaSource &source);
    void buildBalanceActions();
    void showBestTimes();
    void showBalanceFindings();
    void listOrphans(app::FilterBy by, const QStringList &values);
    void buildFileActions();
    bool showFiles(const QString &subject);
    void buildBody();
    QWidget *buildCalendar();
    void buildEmptyState();
    void connectViews();
    void connectIdeas();
    void followView();
    void showDays();
    void openFilter();
    void showKeys();
    void printDays();
    void goToday();
    void addPost(std::optional<QDate> day, std::optional<QTime> time = {});
    void beginPost(QDate day, const QString &text);
    bool makePost(core::Post post);
    void openPost(core::Id<core::Post> id);
    void editPost(core::Id<core::Post> id);
    void dropUntouched();
    void closeEditor();
    void movePost(core::Id<core::Post> id, QDate day, std::optional<QTime> time);
    void copyPost(core::Id<core::Post> id, QDate day, std::optional<QTime> time);
    void shelvePost(core::Id<core::Post> id);
    // What a post that is lifted stands for: all that are chosen, where it is one of them.
    std::vector<core::Post> liftedWith(const core::Post &post) const;
    void showMoved(const std::vector<core::Id<core::Post>> &ids);
    void followChosen();
    void connectMoves();
    void savePost(const core::Post &post);
    void saveCell(const core::Post &post);
    void repeatPost(const core::RepeatRule &rule);
    void endRepeating();
    void deleteChosen();
    void deleteSeveral(const std::vector<core::Post> &posts);
    void deletePost(core::Id<core::Post> id);
    void leavePost(const QString &reason);
    void followChoice();
    void duplicateChosen();
    void askForPieces();
    void askForPublishing(QWidget &below);
    void showAllOf(QDate day, const QRect &place);
    core::Id<core::Post> chosenPost() const;
    void followFocus(const QWidget *now);
    void updateActions();
    QString noteText() const;

    app::PostFilter m_filter;
    std::optional<core::Post> m_made; // just added, and still without anything of its own
    app::IdeaModel *m_ideaModel = nullptr;
    QStackedWidget *m_states = nullptr;
    QWidget *m_emptyState = nullptr;
    GroundList *m_ground = nullptr; // while there is no post
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
    size_t m_chosenTold = 0; // how many posts the page says are chosen
    PostActions *m_acts = nullptr;
    QAction *m_delete = nullptr;
    QAction *m_duplicate = nullptr;
    QAction *m_pieces = nullptr;
    QAction *m_edit = nullptr;
    std::vector<QAction *> m_ideaSources;
    QAction *m_publish = nullptr;
    QAction *m_place = nullptr; // what waits after a pause
};

} // namespace gui
