// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/calendar/monthlayout.h"

#include "app/calendar/calendarmodel.h"
#include "gui/style/theme.h"

namespace gui {

namespace {

constexpr int mostPosts = 4;
constexpr int mostLanes = 2; // of campaigns, and of gaps, in one week

// One week's strips of campaigns or gaps, each in the first lane that is free; answers how many lanes were used.
int placeSpans(MonthLayout &layout, const app::CalendarModel &model, int week, bool isGap, int top, int bottom)
{
    const auto &spans = isGap ? model.gaps() : model.campaigns();
    const QDate first = model.firstDay().addDays(7 * week);
    const int stripHeight = u(5);
    std::vector<QDate> laneEnds;
    for (size_t i = 0; i < spans.size(); ++i) {
        const QDate from = std::max(spans[i].firstDay, first);
        const QDate to = std::min(spans[i].lastDay, first.addDays(6));
        if (from > to)
            continue;
        size_t lane = 0;
        while (lane < laneEnds.size() && laneEnds[lane] >= from)
            ++lane;
        if (lane == mostLanes)
            continue;
        if (lane == laneEnds.size())
            laneEnds.push_back(to);
        laneEnds[lane] = to;
        const QRect left = layout.days[static_cast<size_t>(7 * week + first.daysTo(from))].rect;
        const QRect right = layout.days[static_cast<size_t>(7 * week + first.daysTo(to))].rect;
        const int y = isGap ? bottom - (static_cast<int>(lane) + 1) * stripHeight : top + static_cast<int>(lane) * stripHeight;
        const QRect rect(QPoint(left.left() + u(0.5), y), QPoint(right.right() - u(0.5), y + stripHeight - u(0.5)));
        layout.strips.push_back({rect, static_cast<int>(i), isGap, from == spans[i].firstDay});
    }
    return static_cast<int>(laneEnds.size());
}

void placePosts(MonthLayout::Day &day, int posts, int top, int bottom)
{
    const int line = std::min(u(5.5), std::max(u(4), bottom - top)); // a little lower, so that one post shows
    const int room = std::max(0, (bottom - top) / line);
    if (room == 1 && posts > 1) { // the first and "+ n" on one line
        const int rest = u(8);
        day.posts.emplace_back(day.rect.left() + u(1), top, day.rect.width() - u(2) - rest, line);
        day.more = QRect(day.rect.right() - u(1) - rest, top, rest, line);
        day.hidden = posts - 1;
        return;
    }
    const int shown = posts <= std::min(mostPosts, room) ? posts : std::clamp(room - 1, 0, mostPosts);
    // A day with few posts has room for the whole title.
    const int lines = posts == shown && posts > 0 ? std::min(3, room / posts) : 1;
    for (int i = 0; i < shown; ++i)
        day.posts.emplace_back(day.rect.left() + u(1), top + i * lines * line, day.rect.width() - u(2), lines * line);
    day.hidden = posts - shown;
    if (day.hidden > 0)
        day.more = QRect(day.rect.left() + u(1), top + shown * line, day.rect.width() - u(2), std::min(line, std::max(bottom - top, u(4))));
}

} // namespace

MonthLayout MonthLayout::of(const app::CalendarModel &model, const QSize &size)
{
    MonthLayout layout;
    layout.weekColumn = u(8);
    layout.headLine = u(6);
    layout.heads = QRect(0, 0, size.width(), u(6.5));
    const double width = (size.width() - layout.weekColumn) / 7.0;
    const double height = (size.height() - layout.heads.height()) / static_cast<double>(std::max(1, model.weeks()));
    for (int row = 0; row < 7 * model.weeks(); ++row) {
        const QPoint from(layout.weekColumn + qRound((row % 7) * width), layout.heads.height() + qRound((row / 7) * height));
        const QPoint to(layout.weekColumn + qRound((row % 7 + 1) * width), layout.heads.height() + qRound((row / 7 + 1) * height));
        layout.days.push_back({QRect(from, to - QPoint(1, 1)), {}, {}, 0});
    }
    for (int week = 0; week < model.weeks(); ++week) {
        const QRect first = layout.days[static_cast<size_t>(7 * week)].rect;
        const int top = first.top() + layout.headLine;
        const int bottom = first.bottom() - u(0.5);
        const int above = placeSpans(layout, model, week, false, top, bottom);
        const int below = placeSpans(layout, model, week, true, top, bottom);
        for (int column = 0; column < 7; ++column) {
            const int row = 7 * week + column;
            placePosts(
                layout.days[static_cast<size_t>(row)], model.rowCount(model.index(row, 0)), top + above * u(5), bottom - below * u(5));
        }
    }
    return layout;
}

int MonthLayout::dayAt(const QPoint &point) const
{
    for (size_t i = 0; i < days.size(); ++i)
        if (days[i].rect.contains(point))
            return static_cast<int>(i);
    return -1;
}

} // namespace gui
