// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content.h"

#include <QStackedWidget>

#include <set>

namespace app {
class CalendarModel;
class PostListModel;
class QuarterModel;
class Workspace;
struct PostFilter;
} // namespace app

namespace gui {

class ElidedLabel;
class MonthView;
class PillarLegend;
class PostTable;
class PostsView;
class QuarterView;
class HoursView;

// The calendar's four views of the same posts, one at a time: they keep in step, so that the post or day chosen in one is chosen in
// the next.
class CalendarViews : public QStackedWidget {
    Q_OBJECT

public:
    enum class View { Quarter, Month, Week, List };
    Q_ENUM(View)

    CalendarViews(app::Workspace &workspace, QWidget *parent);

    View view() const { return m_view; }
    void showView(View view);
    // Turns to the days that hold it, and chooses it.
    void showDay(QDate day);
    void showPost(core::Id<core::Post> id);
    // To the next month, week or quarter.
    void step(int spans);
    void setFilter(const app::PostFilter &filter);
    // After a change of the workspace.
    void refresh();

    core::Id<core::Post> chosenPost() const;
    // All that are chosen, also on pages that aren't shown.
    std::set<core::Id<core::Post>> chosenPosts() const;
    void choosePosts(const std::vector<core::Id<core::Post>> &ids);
    QDate chosenDay() const;
    // What the shown days are called, which they are, and how many posts they have.
    QString title() const;
    QDate firstDay() const;
    QDate lastDay() const;
    int posts() const;
    QString quarterNote() const;

    MonthView *month() const { return m_month; }
    HoursView *week() const { return m_week; }
    QuarterView *quarter() const { return m_quarter; }
    PostTable *list() const { return m_list; }
    app::CalendarModel &calendar() const { return *m_calendar; }
    // The view in which posts are lifted and dropped, null where the shown one has none.
    PostsView *postsView() const;
    QWidget *shownView() const;

    // Those of the shown view alone: a high quarter makes no high month.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void postOpened(core::Id<core::Post> id);
    void dayOpened(QDate day, std::optional<QTime> time);
    void textTyped(QDate day, const QString &text);
    void moveWanted(core::Id<core::Post> id, QDate day, std::optional<QTime> time);
    void copyWanted(core::Id<core::Post> id, QDate day, std::optional<QTime> time);
    void shelveWanted(core::Id<core::Post> id);
    void menuWanted(const QPoint &globalPosition);
    void postWritten(const core::Post &post);
    void moreWanted(QDate day, const QRect &place);
    void choiceChanged();
    void daysShown();
    void viewShown();

private:
    void buildPostsViews();
    void buildQuarter();
    void buildList();
    void readDays(QDate day);
    void showWeekWords();

    app::Workspace &m_workspace;
    View m_view = View::Month;
    QDate m_day; // chosen
    app::CalendarModel *m_calendar = nullptr;
    app::QuarterModel *m_quarterModel = nullptr;
    app::PostListModel *m_listModel = nullptr;
    MonthView *m_month = nullptr;
    HoursView *m_week = nullptr;
    QuarterView *m_quarter = nullptr;
    PostTable *m_list = nullptr;
    ElidedLabel *m_weekName = nullptr;
    ElidedLabel *m_weekWords = nullptr;
    PillarLegend *m_legend = nullptr;
    bool m_isTurning = false;
};

} // namespace gui
