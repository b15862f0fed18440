// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/calendar/weeklayout.h"

#include "app/calendar/calendarmodel.h"
#include "gui/style/theme.h"

#include <array>

namespace gui {

namespace {

constexpr int mostTogether = 4; // posts of about the same time
constexpr int mostAllDay = 3;
constexpr int mostStripLanes = 3;
constexpr int minutesOfAStep = 15;

int postLine()
{
    return u(5.5);
}

// Campaigns and then silences, each in the first lane that is free, and a line that counts the others; how many lanes that took.
int placeWeekStrips(WeekLayout &layout, const app::CalendarModel &model, int top)
{
    const QDate first = model.firstDay(), last = model.lastDay();
    std::vector<QDate> laneEnds;
    std::array<int, 7> hidden{};
    for (const bool isGap : {false, true}) {
        const auto &spans = isGap ? model.gaps() : model.campaigns();
        for (size_t i = 0; i < spans.size(); ++i) {
            const QDate from = std::max(spans[i].firstDay, first), to = std::min(spans[i].lastDay, last);
            if (from > to)
                continue;
            size_t lane = 0;
            while (lane < laneEnds.size() && laneEnds[lane] >= from)
                ++lane;
            if (lane == mostStripLanes) {
                for (QDate day = from; day <= to; day = day.addDays(1))
                    ++hidden[static_cast<size_t>(first.daysTo(day))];
                continue;
            }
            if (lane == laneEnds.size())
                laneEnds.push_back(to);
            laneEnds[lane] = to;
            const QRect left = layout.days[static_cast<size_t>(first.daysTo(from))].column;
            const QRect right = layout.days[static_cast<size_t>(first.daysTo(to))].column;
            const int y = top + static_cast<int>(lane) * u(5);
            layout.strips.push_back(
                {QRect(QPoint(left.left() + u(0.5), y), QPoint(right.right() - u(0.5), y + u(4.5) - 1)), static_cast<int>(i), isGap});
        }
    }
    for (size_t day = 0; day < hidden.size(); ++day)
        if (hidden[day] > 0) {
            const QRect column = layout.days[day].column;
            layout.hiddenStrips.push_back(
                {QRect(column.left() + u(2), top + mostStripLanes * u(5), column.width() - u(3), u(4.5)), hidden[day]});
        }
    return static_cast<int>(laneEnds.size()) + (layout.hiddenStrips.empty() ? 0 : 1);
}

// One below the other from `top`; where there are more than `most`, the last line says how many.
void stackPosts(WeekLayout::Day &day, int first, int last, int top, int most)
{
    const int count = last - first + 1;
    const int shown = count <= most ? count : most - 1;
    const QRect line(day.column.left() + u(1), top, day.column.width() - u(2), postLine() - 1);
    for (int i = 0; i < count; ++i)
        day.posts.push_back(line.translated(0, std::min(i, shown) * postLine()));
    if (count > shown)
        day.more.push_back({day.posts.back(), first + shown, last});
}

int countWithoutTime(const app::CalendarModel &model, const QModelIndex &day)
{
    int count = 0;
    for (int row = model.rowCount(day) - 1; row >= 0 && !model.timeOf(model.index(row, 0, day)).isValid(); --row)
        ++count;
    return count;
}

// Posts are in the order of their times; those that would cover each other make a group.
void placeTimed(WeekLayout &layout, const app::CalendarModel &model, int row, int timed)
{
    WeekLayout::Day &day = layout.days[static_cast<size_t>(row)];
    const QModelIndex index = model.index(row, 0);
    const auto topOf = [&](int post) { return layout.yOf(model.timeOf(model.index(post, 0, index))); };
    for (int first = 0; first < timed;) {
        const int top = topOf(first);
        int last = first;
        while (last + 1 < timed && topOf(last + 1) < top + std::min(last - first + 1, mostTogether) * postLine())
            ++last;
        stackPosts(day, first, last, top, mostTogether);
        layout.contentHeight = std::max(layout.contentHeight, day.posts.back().bottom() + u(1) - layout.grid.top() + layout.scrolled);
        first = last + 1;
    }
}

} // namespace

WeekLayout WeekLayout::of(const app::CalendarModel &model, const QSize &size, int scrolled)
{
    WeekLayout layout;
    layout.scrolled = scrolled;
    layout.hourColumn = u(13);
    layout.heads = QRect(0, 0, size.width(), u(9));
    std::tie(layout.firstHour, layout.lastHour) = model.hours();
    const double width = (size.width() - layout.hourColumn) / 7.0;
    for (int day = 0; day < 7; ++day) {
        const int left = layout.hourColumn + static_cast<int>(day * width), right = layout.hourColumn + static_cast<int>((day + 1) * width);
        layout.days.push_back({QRect(left, 0, right - left, size.height()), {}, {}});
    }
    const int lanes = placeWeekStrips(layout, model, layout.heads.bottom() + u(0.5));
    std::vector<int> untimed;
    for (int row = 0; row < 7; ++row)
        untimed.push_back(countWithoutTime(model, model.index(row, 0)));
    const int lines = std::clamp(*std::max_element(untimed.begin(), untimed.end()), 1, mostAllDay);
    layout.allDay = QRect(0, layout.heads.bottom() + 1 + lanes * u(5), size.width(), std::max(u(9), lines * postLine() + u(2)));
    const int top = layout.allDay.bottom() + 1;
    layout.grid = QRect(0, top, size.width(), std::max(0, size.height() - top));
    const int hours = std::max(1, layout.lastHour - layout.firstHour);
    layout.hourHeight = std::max(u(7), layout.grid.height() / hours);
    layout.contentHeight = layout.hourHeight * hours;
    for (int row = 0; row < 7; ++row) {
        const int posts = model.rowCount(model.index(row, 0)), without = untimed[static_cast<size_t>(row)];
        placeTimed(layout, model, row, posts - without);
        if (without > 0)
            stackPosts(layout.days[static_cast<size_t>(row)], posts - without, posts - 1, layout.allDay.top() + u(1), mostAllDay);
    }
    return layout;
}

int WeekLayout::dayAt(const QPoint &point) const
{
    for (size_t i = 0; i < days.size(); ++i)
        if (days[i].column.contains(point))
            return static_cast<int>(i);
    return -1;
}

int WeekLayout::yOf(QTime time) const
{
    const int minutes = (time.hour() - firstHour) * 60 + time.minute();
    return grid.top() - scrolled + minutes * hourHeight / 60;
}

std::optional<QTime> WeekLayout::timeAt(const QPoint &point) const
{
    if (allDay.contains(point))
        return QTime();
    if (!grid.contains(point))
        return std::nullopt;
    const int minutes = firstHour * 60 + (point.y() - grid.top() + scrolled) * 60 / hourHeight;
    const int step = std::clamp(minutes / minutesOfAStep * minutesOfAStep, 0, 24 * 60 - minutesOfAStep);
    return QTime(step / 60, step % 60);
}

} // namespace gui
