// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/linechart.h"
#include "core/language.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace report {

// Progress from baseline (0) to target (1), as the bullet draws it.
struct BulletFigure {
    std::optional<double> progress;
    std::optional<double> expected;
};

// What the bullet's parts mean.
struct BulletLegend {
    QString actual;
    QString expected;
    QString target;
};

struct Span {
    QString title;
    QDate firstDay;
    QDate lastDay;
    QString continued = {}; // what it says where it goes on; empty: its title again
};

struct Moment {
    QString title;
    QDate day;
};

// From a day to the quarter's end: campaigns as strips, reviews as rings.
struct RoadPicture {
    QDate firstDay;
    QDate lastDay;
    std::vector<Span> campaigns;
    std::vector<Moment> reviews;
    core::Language language = core::Language::english();
};

// A quarter at a glance: a lane for each channel with a mark for each post.
struct QuarterPicture {
    struct Mark {
        QDate day;
        int pillar = -1; // its place; -1: none
    };
    struct Lane {
        QString title;
        std::vector<Mark> marks; // by day
        std::vector<Span> gaps;
    };
    QDate firstDay;
    QDate lastDay;
    std::optional<QDate> today;
    std::vector<Lane> lanes;
    std::vector<Span> campaigns;
    std::vector<Span> closures;
    std::vector<Moment> keyDates;
    std::vector<Moment> reviews;
    QStringList pillars;
    QString campaignsTitle;
    QString keyDatesTitle;
    QString reviewsTitle;
    QString gapsLegend; // of the dashed boxes
    QString closuresLegend; // of the grey stripes
    QString todayLegend; // of the upright line
    bool fillsPage = false; // its lanes take the page that is theirs
    core::Language language = core::Language::english();
};

// A month on one page: each day with its posts, text first and marks second.
struct MonthPicture {
    struct Entry {
        QDate day;
        QString network; // its two letters
        QString title;
        int pillar = -1; // its place; -1: none
        QString note = {}; // below the title
    };
    QDate firstDay; // of the part of the month that is shown
    QDate lastDay;
    std::vector<Entry> posts; // by day
    std::vector<Span> campaigns;
    std::vector<Span> closures;
    std::vector<Span> gaps;
    std::vector<Moment> keyDates;
    std::vector<QDate> daysClosed; // weekly days off and closures
    QStringList pillars;
    QString networks; // what the letters mean
    QString listAnchor; // where all posts stand in full
    QString summary; // for those who can't see it
    int weekStart = 1; // 1: Monday
};

// The line chart of a KPI.
struct ChartPicture {
    charts::LineChart chart;
};

using Picture = std::variant<BulletLegend, RoadPicture, QuarterPicture, ChartPicture>;

} // namespace report
