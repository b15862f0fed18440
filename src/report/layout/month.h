// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/layout/galley.h"

namespace report {

// Where everything of a month's calendar lies, from the sheet's top left corner.
struct MonthLayout {
    struct Placed {
        SetText text;
        QPointF at;
    };
    struct Post {
        Placed text;
        QRectF mark;
        int pillar = -1;
    };
    // A campaign, a closure or a gap over the days of one week.
    struct Bar {
        enum class Kind { Campaign, Closure, Gap } kind = Kind::Campaign;
        QRectF rect;
        Placed label;
        QDate firstDay; // in this week
    };
    struct Day {
        QDate day; // not valid where the week begins before or ends after the month
        QRectF cell;
        std::vector<Placed> texts; // its number, its key dates, what more there is
        std::vector<Post> posts;
        bool isClosed = false;
        int moreCount = 0; // posts that the cell has no room for: they are counted
    };
    struct Week {
        Placed label;
        QRectF row;
        std::vector<Day> days;
        std::vector<Bar> bars;
    };
    std::vector<Placed> legend;
    std::vector<std::pair<QRectF, int>> legendMarks; // and the pillar
    std::vector<Placed> weekdays;
    double headRule = 0;
    std::vector<Week> weeks;
    double height = 0;
};

// Fills `height`; weeks with much to say get more of it.
MonthLayout layOut(const MonthPicture &month, const Measure &measure, double height);

} // namespace report
