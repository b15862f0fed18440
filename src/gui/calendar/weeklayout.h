// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRect>
#include <QTime>

#include <optional>
#include <vector>

namespace app {
class CalendarModel;
}

namespace gui {

// Where everything of a week lies for a given size: heads of days, campaigns and silences, posts without a time, and below them the
// hours, as far as they are scrolled. Posts that would cover each other stand one below the other, four at most; the rest is behind
// "+ n". No painting, no model of its own.
struct WeekLayout {
    struct Strip {
        QRect rect;
        int span = 0; // index into the model's campaigns() or gaps()
        bool isGap = false;
    };
    struct HiddenStrips {
        QRect rect;
        int count = 0; // campaigns and silences of the day that have no room
    };
    struct More {
        QRect rect;
        int first = 0; // the posts that are hidden
        int last = 0;
    };
    struct Day {
        QRect column; // from the head to the bottom
        std::vector<QRect> posts; // by row; of a hidden one the place of its "+ n"
        std::vector<More> more;
    };

    QRect heads;
    QRect allDay; // the row of posts without a time
    QRect grid; // what is seen of the hours
    int hourColumn = 0;
    int hourHeight = 0;
    int firstHour = 0;
    int lastHour = 24;
    int scrolled = 0;
    int contentHeight = 0; // of the hours
    std::vector<Day> days;
    std::vector<Strip> strips;
    std::vector<HiddenStrips> hiddenStrips;

    static WeekLayout of(const app::CalendarModel &model, const QSize &size, int scrolled);
    int dayAt(const QPoint &point) const; // -1 outside
    int yOf(QTime time) const;
    // In quarter hours; a null time in the row of posts without one, nothing elsewhere.
    std::optional<QTime> timeAt(const QPoint &point) const;
};

} // namespace gui
