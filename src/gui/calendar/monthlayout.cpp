// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/calendar/monthlayout.h"

#include "app/calendar/calendarmodel.h"
#include "gui/style/theme.h"

namespace gui {

namespace {

constexpr int mostPosts = 4;
constexpr double postUnits = 5.5; // of one line
constexpr int mostLanes = 2; // of campaigns, and of gaps, in one week

// A campaign or gap as far as it lies in one week, in the first lane that was free.
struct LaneSpan {
    size_t span = 0;
    int lane = 0;
    QDate from;
    QDate to;
};

std::vector<LaneSpan> lanesOf(const app::CalendarModel &model, int week, bool isGap)
{
    const auto &spans = isGap ? model.gaps() : model.campaigns();
    const QDate first = model.firstDay().addDays(7 * week);
    std::vector<LaneSpan> found;
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
        found.push_back({i, static_cast<int>(lane), from, to});
    }
    return found;
}

int lanesIn(const std::vector<LaneSpan> &spans)
{
    int lanes = 0;
    for (const LaneSpan &span : spans)
        lanes = std::max(lanes, span.lane + 1);
    return lanes;
}

// How many lanes of strips one week has room for, and how high they are, once its posts have theirs: strips shrink first, then the
// second lanes go, then that of campaigns.
struct Lanes {
    int above = 0; // campaigns
    int below = 0; // gaps
    int height = 0;

    Lanes(int campaigns, int gaps, int room)
        : above(campaigns)
        , below(gaps)
        , height((campaigns + gaps) * u(5) <= room ? u(5) : u(4))
    {
        while (above + below > 0 && (above + below) * height > room) {
            int &fewer = above > 1 || below == 0 ? above : below > 1 || above == 0 ? below : above;
            --fewer;
        }
    }
};

void placeStrips(MonthLayout &layout, const app::CalendarModel &model, int week, const Lanes &lanes, int top, int bottom)
{
    const QDate first = model.firstDay().addDays(7 * week);
    for (const bool isGap : {false, true})
        for (const LaneSpan &span : lanesOf(model, week, isGap)) {
            if (span.lane >= (isGap ? lanes.below : lanes.above))
                continue;
            const QRect left = layout.days[static_cast<size_t>(7 * week + first.daysTo(span.from))].rect;
            const QRect right = layout.days[static_cast<size_t>(7 * week + first.daysTo(span.to))].rect;
            const int y = isGap ? bottom - (span.lane + 1) * lanes.height : top + span.lane * lanes.height;
            const QRect rect(QPoint(left.left() + u(0.5), y), QPoint(right.right() - u(0.5), y + lanes.height - u(0.5)));
            const auto &spans = isGap ? model.gaps() : model.campaigns();
            layout.strips.push_back({rect, static_cast<int>(span.span), isGap, span.from == spans[span.span].firstDay});
        }
}

void placePosts(MonthLayout::Day &day, int posts, int top, int bottom)
{
    const int line = std::min(u(postUnits), std::max(u(4), bottom - top)); // a little lower, so that one post shows
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
        int most = 0; // posts on one day
        for (int row = 7 * week; row < 7 * week + 7; ++row)
            most = std::max(most, model.rowCount(model.index(row, 0)));
        const Lanes lanes(
            lanesIn(lanesOf(model, week, false)), lanesIn(lanesOf(model, week, true)), bottom - top - (most > 0 ? u(postUnits) : 0));
        placeStrips(layout, model, week, lanes, top, bottom);
        for (int row = 7 * week; row < 7 * week + 7; ++row)
            placePosts(layout.days[static_cast<size_t>(row)], model.rowCount(model.index(row, 0)), top + lanes.above * lanes.height,
                bottom - lanes.below * lanes.height);
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
