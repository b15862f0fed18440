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
        bool beginsMonth = false; // the first of a month that others stand before
        bool isBelowMonth = false; // of the first week of such a month
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

// The shapes of a week that only the eye needs, and its words as a table's row. `width` is the sheet's.
void drawWeekShapes(Sheet &sheet, const MonthLayout::Week &week, QPointF at, double width);
void drawWeekWords(Sheet &sheet, const MonthLayout::Week &week, QPointF at);
// The legend and the names of the weekdays.
void drawLegend(Sheet &sheet, const MonthLayout &layout, QPointF at);
void drawWeekdays(Sheet &sheet, const MonthLayout &layout, QPointF at);

// Fills `height`; weeks with much to say get more of it.
MonthLayout layOut(const MonthPicture &month, const Measure &measure, double height);

} // namespace report
