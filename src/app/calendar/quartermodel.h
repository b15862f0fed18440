// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/calendar/postdays.h"

#include <QAbstractTableModel>

namespace core {
struct Gap;
}

namespace app {

// A week of the quarter, or as much of it as lies inside.
struct QuarterWeek {
    QDate firstDay;
    QDate lastDay;
    int number = 0;
    bool isWhole = true;
    int posts = 0;
    double promotion = 0; // percent of the kind that the rule limits; 0 where it limits none
    QString promotionText; // "18%"
    bool isTooMuch = false; // more than the rule allows
    std::vector<std::pair<int, double>> shares; // position of a pillar, 0 … 1, where the rule limits nothing
    double hours = 0;
    QString hoursText;
    bool isTooLong = false; // more than there is time for
};

// A post as a mark: its day, and its pillar's position or -1.
struct QuarterMark {
    QDate day;
    int pillar = -1;
    int more = 0; // further posts of that day, for which there is no mark
};

struct QuarterSpan {
    QDate firstDay;
    QDate lastDay;
    QString text;
    bool isOpen = false; // a campaign that serves no goal; a review that was not held yet
};

struct QuarterLane {
    enum class Kind { KeyDates, Campaigns, Channel, Mix, Hours, Reviews };
    Kind kind = Kind::Channel;
    QString title;
    QString note;
    std::vector<QuarterMark> marks; // of a channel
    std::vector<QuarterSpan> spans; // key dates, campaigns, reviews; the silences of a channel
    QString detail = {}; // a second note
    std::vector<QuarterSpan> pauses = {}; // days on which a channel keeps silent on purpose
};

// A quarter on one screen: lanes are rows, weeks are columns, and each cell says in words what lies there. Values of the day it was
// read; reload() reads again.
class QuarterModel : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int mostMarks = 3; // of one day in one lane

    QuarterModel(Workspace &workspace, QObject *parent);

    // The plan's quarter that holds the day, else the calendar's.
    void showQuarterOf(QDate day);
    void setFilter(const PostFilter &filter);
    void reload();

    const core::Quarter &quarter() const { return m_quarter; }
    QString title() const; // "2027 Q1"
    QString note() const; // "129 posts. One silence, 9 weeks above the limit."
    QDate today() const;
    QLocale locale() const { return m_workspace.language().locale(); }
    const std::vector<QuarterLane> &lanes() const { return m_lanes; }
    const std::vector<QuarterWeek> &weeks() const { return m_weeks; }
    int weekOf(QDate day) const; // -1: not in this quarter
    std::optional<double> limitPercent() const { return m_limit; }
    int limitedPillar() const { return m_limitedPillar; } // the position that lends its colour, or -1
    double availableHours() const { return m_available; }
    double mostHours() const; // of any week, or what there is time for
    // "Week 6, 8–14 Feb" and "22 posts, 18% promotion, 8 h 10 of 8 h".
    QString weekName(int week) const;
    QString weekSentence(int week) const;
    // The pillars by position, for a legend.
    std::vector<std::pair<int, QString>> pillars() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void readWeeks();
    void readMix(QuarterWeek &week) const;
    void readLanes();
    void addChannelLanes();
    QuarterLane keyDateLane() const;
    QuarterLane campaignLane() const;
    QuarterLane channelLane(const core::Channel &channel, const std::vector<core::Gap> &gaps) const;
    QuarterLane reviewLane() const;
    std::vector<QuarterMark> marksOf(std::optional<core::Id<core::Channel>> channel) const;
    QString laneName(const core::Channel &channel) const;
    QString cellText(const QuarterLane &lane, const QuarterWeek &week) const;

    Workspace &m_workspace;
    core::Quarter m_quarter;
    PostFilter m_filter;
    PostDays m_posts;
    std::vector<QuarterWeek> m_weeks;
    std::vector<QuarterLane> m_lanes;
    std::optional<double> m_limit;
    int m_limitedPillar = -1;
    double m_available = 0;
    int m_gaps = 0;
};

} // namespace app
