// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/layout/weeksetter.h"

namespace report {

namespace {

constexpr double wallGap = 6; // below the heading

Strip legendStrip(const MonthLayout &layout, double height)
{
    Strip strip;
    strip.block.height = height;
    strip.block.isKeptWithNext = true;
    strip.draw = [layout](Sheet &sheet, QPointF at) { drawLegend(sheet, layout, at); };
    return strip;
}

// The names of the weekdays, which stand again on top of each sheet.
Strip weekdaysStrip(MonthLayout layout, double top, const QString &summary, double width)
{
    for (MonthLayout::Placed &name : layout.weekdays)
        name.at.ry() -= top;
    Strip strip;
    strip.block.height = layout.headRule - top;
    strip.block.isKeptWithNext = true;
    strip.opens = {{"Table", summary, {}}};
    strip.draw = [layout, width, height = strip.block.height](Sheet &sheet, QPointF at) {
        sheet.rule(at.x(), at.y() + height - style::headRule, width, style::headRule, sheet.theme().text);
        drawWeekdays(sheet, layout, at);
    };
    return strip;
}

Strip weekStrip(const MonthLayout::Week &week, int head, double width)
{
    Strip strip;
    strip.block.height = week.row.height();
    strip.block.head = head;
    strip.draw = [week, width](Sheet &sheet, QPointF at) {
        drawWeekShapes(sheet, week, at, width);
        drawWeekWords(sheet, week, at);
    };
    return strip;
}

} // namespace

// Weeks share out the room of a sheet that holds them all; where none does, each is as high as it needs to be.
void setWallSheet(Galley &galley, const WallSheet &element)
{
    const WeekSetter setter(element.days, galley.measure());
    MonthLayout layout;
    setter.head(layout);
    const double legend = layout.weekdays.front().at.y(), head = layout.headRule - legend;
    galley.space(wallGap);
    if (legend > 0)
        galley.push(legendStrip(layout, legend));
    const int headIndex = static_cast<int>(galley.strips().size());
    galley.push(weekdaysStrip(layout, legend, element.days.summary, galley.width()));
    const double page = galley.measure().bodyHeight, room = page - galley.height() - 1;
    std::vector<WeekDraft> weeks;
    std::vector<double> heights;
    double sum = 0;
    for (const QDate begin : setter.weekBegins())
        for (WeekDraft &part : setter.parted(setter.draft(begin), page - head - 1)) {
            weeks.push_back(std::move(part));
            heights.push_back(weeks.back().need);
            sum += heights.back();
        }
    if (sum <= room)
        heights = sharedHeights(heights, room);
    for (size_t i = 0; i < weeks.size(); ++i) {
        Strip strip = weekStrip(setter.placed(weeks[i], 0, heights[i]), headIndex, galley.width());
        if (weeks[i].isCut)
            strip.block.height = page + 1; // no page holds all of it: a smaller type may
        galley.push(std::move(strip));
    }
    galley.strips().back().closes = {"Table"};
}

} // namespace report
