// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/calendar/quarterlayout.h"

#include "app/calendar/quartermodel.h"
#include "gui/style/theme.h"

#include <QFontMetricsF>

namespace gui {

namespace {

using LaneKind = app::QuarterLane::Kind;

constexpr int mostNames = 3; // of key dates or campaigns, one below the other

int lineOf(LaneKind kind)
{
    return kind == LaneKind::Campaigns ? u(6) : u(5);
}

bool hasNames(LaneKind kind)
{
    return kind == LaneKind::KeyDates || kind == LaneKind::Campaigns || kind == LaneKind::Reviews;
}

// A span in days, wide enough for its name: that of a day stands right of it, or left of it at the quarter's end.
QRectF spanRect(const QuarterLayout &layout, const app::QuarterSpan &span, LaneKind kind, double right)
{
    const double from = std::max(layout.xOf(span.firstDay), layout.xOf(layout.firstDay));
    const double to = std::min(layout.xOf(span.lastDay) + layout.dayWidth, right);
    if (kind == LaneKind::Channel || kind == LaneKind::Campaigns)
        return {from, 0, std::max(to - from, layout.dayWidth), 0};
    const double words = QFontMetricsF(fontOf(Type::Caption)).horizontalAdvance(span.text) + u(4);
    return from + words > right ? QRectF(to - words, 0, words, 0) : QRectF(from, 0, std::max(words, to - from), 0);
}

// Counts a span without room in each week that it touches.
void hideSpan(QuarterLayout::Lane &lane, const app::QuarterSpan &span, const app::QuarterModel &model)
{
    lane.hidden.resize(model.weeks().size());
    for (size_t week = 0; week < lane.hidden.size(); ++week)
        if (span.firstDay <= model.weeks()[week].lastDay && span.lastDay >= model.weeks()[week].firstDay)
            ++lane.hidden[week];
}

void placeSpans(
    QuarterLayout::Lane &lane, const app::QuarterLane &shown, const QuarterLayout &layout, const app::QuarterModel &model, double right)
{
    const int line = lineOf(shown.kind);
    std::vector<double> ends;
    for (const app::QuarterSpan &span : shown.spans) {
        QRectF rect = spanRect(layout, span, shown.kind, right);
        size_t row = 0;
        while (hasNames(shown.kind) && row < ends.size() && ends[row] + u(0.5) > rect.left())
            ++row;
        if (row == mostNames) {
            lane.spans.emplace_back();
            hideSpan(lane, span, model);
            continue;
        }
        if (row == ends.size())
            ends.push_back(rect.right());
        ends[row] = rect.right();
        rect.moveTop(u(1.5) + static_cast<double>(row) * line);
        rect.setHeight(line - u(0.5));
        lane.spans.push_back(rect);
    }
    lane.spanLanes = std::max(1, static_cast<int>(ends.size())) + (lane.hidden.empty() ? 0 : 1);
}

int laneHeight(LaneKind kind, int spanLanes)
{
    switch (kind) {
    case LaneKind::KeyDates:
    case LaneKind::Campaigns:
    case LaneKind::Reviews:
        return std::max(kind == LaneKind::Campaigns ? u(11) : u(8), u(3) + spanLanes * lineOf(kind));
    case LaneKind::Channel:
        return u(14);
    case LaneKind::Mix:
    case LaneKind::Hours:
        return u(16);
    }
    return 0;
}

} // namespace

QuarterLayout QuarterLayout::of(const app::QuarterModel &model, const QSize &size)
{
    QuarterLayout layout;
    layout.firstDay = model.quarter().firstDay;
    layout.names = u(33);
    layout.heads = QRect(0, 0, size.width(), u(12));
    const auto days = static_cast<double>(std::max<qint64>(1, layout.firstDay.daysTo(model.quarter().lastDay) + 1));
    layout.dayWidth = (size.width() - layout.names) / days;
    std::vector<int> heights;
    int wanted = layout.heads.height();
    for (const app::QuarterLane &shown : model.lanes()) {
        Lane lane;
        placeSpans(lane, shown, layout, model, size.width());
        heights.push_back(laneHeight(shown.kind, lane.spanLanes));
        wanted += heights.back();
        layout.lanes.push_back(lane);
    }
    // A high window gives what is left to the channels, as far as that helps.
    const int spare = std::max(0, size.height() - wanted);
    int channels = 0;
    for (const app::QuarterLane &shown : model.lanes())
        channels += shown.kind == LaneKind::Channel ? 1 : 0;
    const int extra = channels > 0 ? std::min(spare / channels, u(12)) : 0;
    int y = layout.heads.bottom() + 1;
    for (size_t i = 0; i < layout.lanes.size(); ++i) {
        const bool isChannel = model.lanes()[i].kind == LaneKind::Channel;
        const int height = heights[i] + (isChannel ? extra : 0);
        layout.lanes[i].rect = QRect(0, y, size.width(), height);
        for (QRectF &span : layout.lanes[i].spans)
            if (!span.isNull() && isChannel)
                span = QRectF(span.left(), y + u(1.5), span.width(), height - u(3));
            else if (!span.isNull())
                span.translate(0, y);
        y += height;
    }
    layout.height = y;
    return layout;
}

double QuarterLayout::xOf(QDate day) const
{
    return names + static_cast<double>(firstDay.daysTo(day)) * dayWidth;
}

QRect QuarterLayout::weekRect(const app::QuarterModel &model, int week) const
{
    const app::QuarterWeek &shown = model.weeks()[static_cast<size_t>(week)];
    const int left = qRound(xOf(shown.firstDay)), right = qRound(xOf(shown.lastDay.addDays(1)));
    return {left, heads.top(), right - left, height - heads.top()};
}

QRect QuarterLayout::cell(const app::QuarterModel &model, int lane, int week) const
{
    return weekRect(model, week).intersected(lanes[static_cast<size_t>(lane)].rect);
}

QRect QuarterLayout::moreRect(const app::QuarterModel &model, int lane, int week) const
{
    const Lane &shown = lanes[static_cast<size_t>(lane)];
    const auto place = static_cast<size_t>(week);
    if (place >= shown.hidden.size() || shown.hidden[place] == 0)
        return {};
    const QRect cell = weekRect(model, week);
    return {cell.left(), shown.rect.bottom() - u(5.5), cell.width(), u(5)};
}

int QuarterLayout::weekAt(const app::QuarterModel &model, const QPoint &point) const
{
    for (int week = 0; week < static_cast<int>(model.weeks().size()); ++week)
        if (weekRect(model, week).contains(point))
            return week;
    return -1;
}

int QuarterLayout::laneAt(const QPoint &point) const
{
    for (size_t i = 0; i < lanes.size(); ++i)
        if (lanes[i].rect.contains(point))
            return static_cast<int>(i);
    return -1;
}

} // namespace gui
