// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QRectF>

#include <vector>

namespace app {
class QuarterModel;
}

namespace gui {

// Where everything of a quarter lies for a given size: months and weeks above, a lane for each row of the model, days side by side.
struct QuarterLayout {
    struct Lane {
        QRect rect;
        std::vector<QRectF> spans; // of the lane's spans, and null where one has no room
        int spanLanes = 1;
        std::vector<int> hidden; // by week: how many spans of it have no room
    };

    QRect heads; // months above weeks
    int names = 0; // width of the lanes' names
    double dayWidth = 0;
    QDate firstDay;
    std::vector<Lane> lanes;
    int height = 0; // of all

    static QuarterLayout of(const app::QuarterModel &model, const QSize &size);
    double xOf(QDate day) const;
    QRect weekRect(const app::QuarterModel &model, int week) const; // from the heads to the bottom
    QRect cell(const app::QuarterModel &model, int lane, int week) const;
    // Where "+2" stands for the hidden spans of a week; null where there are none.
    QRect moreRect(const app::QuarterModel &model, int lane, int week) const;
    int weekAt(const app::QuarterModel &model, const QPoint &point) const; // -1 outside
    int laneAt(const QPoint &point) const; // -1 outside
};

} // namespace gui
