// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRect>

#include <vector>

namespace app {
class CalendarModel;
}

namespace gui {

// Where everything of a month lies for a given size: heads of weekdays, week numbers, days, strips and as many posts of each day
// as have room, four at most; the rest is behind "+ n". No painting, no model of its own.
struct MonthLayout {
    struct Strip {
        QRect rect;
        int span = 0; // index into the model's campaigns() or gaps()
        bool isGap = false;
        bool beginsHere = false; // not a continuation from the week before
    };
    struct Day {
        QRect rect;
        std::vector<QRect> posts; // those that are shown
        QRect more; // "+ n"; null when all are shown
        int hidden = 0;
    };

    QRect heads;
    int weekColumn = 0; // width of the week numbers
    int headLine = 0; // height of a day's first line
    std::vector<Day> days;
    std::vector<Strip> strips;

    static MonthLayout of(const app::CalendarModel &model, const QSize &size);
    int dayAt(const QPoint &point) const; // -1 outside
};

} // namespace gui
