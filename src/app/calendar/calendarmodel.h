// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/calendar/postdays.h"
#include "core/keydays.h"
#include "core/pauses.h"
#include "core/timeblocks.h"

#include <QAbstractItemModel>

#include <utility>

namespace app {

// Something that lasts several days of a calendar: a campaign, or a run of days without a post on a channel.
struct CalendarSpan {
    QDate firstDay;
    QDate lastDay;
    QString text; // where it begins
    QString continuedText; // in the weeks after that
};

// A time kept free that has its hour (S1-48).
struct CalendarBlock {
    QDate day;
    QTime time;
    int minutes = 0;
    QString text; // "Answers on Instagram, 09:00, 30 min"
};

// The days of a month in whole weeks, or those of one week, and below each day its posts by time, as far as the filter lets them
// through. One column; days are the rows of the root. It shows what the workspace says and follows it; it never writes.
class CalendarModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role {
        DayRole = Qt::UserRole + 1, // QDate, of days and posts
        PostRole, // core::Post's id as qint64; 0 for a day
        CodeRole, // "IG"
        PillarRole, // the pillar's position, -1 without one
        IsPublishedRole,
        IsOutsideRole, // a day of the month before or after
        IsTodayRole,
        IsClosedRole,
        KeyDateRole, // title of the day's weightiest key date
        MoreKeyDatesRole, // how many others it has
        ClosureRole, // why it is closed, where that was said
        RepeatsRole, // whether the post comes again
        KeptTimesRole, // times kept free on the day, joined
        PauseRole // "suspended: IG, FB": channels that keep silent on purpose
    };

    CalendarModel(Workspace &workspace, QObject *parent);

    void showMonth(QDate anyDay);
    void showWeek(QDate anyDay);
    void setFilter(const PostFilter &filter);
    void reload();
    bool isWeek() const { return m_isWeek; }
    QDate month() const { return m_month; } // its first day; of a week, that of the month it begins in
    QDate firstDay() const { return m_firstDay; }
    QDate lastDay() const { return m_firstDay.addDays(7 * m_weeks - 1); }
    int weeks() const { return m_weeks; }
    // What the span is called after: the month without the days before and after it, or the week.
    QDate spanFirst() const { return m_isWeek ? m_firstDay : m_month; }
    QDate spanLast() const { return m_isWeek ? lastDay() : m_month.addMonths(1).addDays(-1); }
    const PostDays &posts() const { return m_posts; }
    std::vector<CalendarBlock> keptBlocks() const; // of the days shown
    // The hours that a week needs rows for: the working hours, and those of its posts and of times kept free. The last one is where the
    // rows end.
    std::pair<int, int> hours() const;
    QTime usualTime() const; // what a post without a time is offered
    int weekStart() const { return m_weekStart; }
    const core::Language &language() const { return m_workspace.language(); }
    QLocale locale() const { return m_workspace.language().locale(); }

    QModelIndex indexOfDay(QDate day) const;
    QModelIndex indexOfPost(core::Id<core::Post> id) const;
    QDate dayOf(const QModelIndex &index) const;
    QTime timeOf(const QModelIndex &index) const; // of a post; null where it has none
    std::optional<core::Post> postOf(const QModelIndex &index) const;
    // Those that the filter lets through, by day and time, also of days that are not shown.
    std::vector<core::Id<core::Post>> idsBetween(QDate first, QDate last) const;

    const std::vector<CalendarSpan> &campaigns() const { return m_campaigns; }
    // Longer than the channel's cadence allows, and not over yet.
    const std::vector<CalendarSpan> &gaps() const { return m_gaps; }
    // What a drop there would do, in words: day and time, then the effect on the channel's longest silence where there is one.
    // A time that is given is the post's new one, a null one leaves it without.
    QStringList effectOfMoving(core::Id<core::Post> id, QDate day, std::optional<QTime> time = {}) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QVariant dayData(const QModelIndex &index, int role) const;
    QVariant postData(const core::Post &post, int role) const;
    QString spokenDay(const QModelIndex &index) const;
    QString spokenPost(const core::Post &post) const;
    QStringList shownKeyDates(QDate day) const;
    QStringList dayNotes(QDate day) const; // closed, and every key date
    QString keptTimes(QDate day) const;
    bool isClosed(QDate day) const;
    QString closedText(QDate day) const;
    QString pauseText(QDate day) const;
    // What the month may cut short: whole.
    QString toolTipOf(QDate day) const;
    void showSpan();
    void readCampaigns();
    void readGaps();
    const std::vector<size_t> &placesOf(int row) const { return m_posts.on(m_firstDay.addDays(row)); }
    const core::Post *postAt(const QModelIndex &index) const;

    Workspace &m_workspace;
    QDate m_month;
    QDate m_firstDay;
    int m_weeks = 0;
    int m_weekStart = 1;
    bool m_isWeek = false;
    PostFilter m_filter;
    PostDays m_posts;
    std::vector<core::KeyDay> m_keyDays;
    std::vector<CalendarSpan> m_campaigns;
    std::vector<CalendarSpan> m_gaps; // of the span shown …
    std::vector<CalendarSpan> m_allGaps; // … and of the whole quarter
    std::vector<core::KeptTime> m_keptTimes;
    std::vector<core::ChannelPause> m_pauses;
};

} // namespace app
