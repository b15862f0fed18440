// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/layout/month.h"

#include "charts/marks.h"

namespace report {

namespace {

constexpr double sheetGap = 6; // below the heading
constexpr double leastSheet = 200;
constexpr double cellInset = 3; // a cell’s ground begins before its words
constexpr int otherPillar = 6;

void drawPlaced(Sheet &sheet, const MonthLayout::Placed &placed, QPointF at)
{
    sheet.lines(placed.text, at.x() + placed.at.x(), at.y() + placed.at.y());
}

void drawBar(Sheet &sheet, const MonthLayout::Bar &bar, QPointF at)
{
    const charts::Theme &theme = sheet.theme();
    const QRectF rect = bar.rect.translated(at);
    if (bar.kind == MonthLayout::Bar::Kind::Gap) {
        charts::Path outline;
        outline.addRect(rect);
        return sheet.canvas().stroke(outline, {theme.behind, 0.7, {3, 2}, false});
    }
    sheet.fill(rect, theme.sunken);
    sheet.fill({rect.left(), rect.top(), 2, rect.height()}, bar.kind == MonthLayout::Bar::Kind::Campaign ? theme.text : theme.control);
}

void drawPillarMark(Sheet &sheet, const QRectF &rect, int pillar, QPointF at)
{
    charts::drawPillar(sheet.canvas(), sheet.theme(), pillar < 0 ? otherPillar : pillar, rect.translated(at));
}

void drawDay(Sheet &sheet, const MonthLayout::Week &week, const MonthLayout::Day &day, QPointF at)
{
    const Tagged cell(sheet, {"TD", {}, {}});
    if (!day.day.isValid())
        return;
    const size_t last = day.moreCount > 0 ? day.texts.size() - 1 : day.texts.size();
    for (size_t i = 0; i < last; ++i)
        drawPlaced(sheet, day.texts[i], at);
    for (const MonthLayout::Bar &bar : week.bars)
        if (bar.firstDay == day.day)
            drawPlaced(sheet, bar.label, at);
    for (const MonthLayout::Post &post : day.posts)
        drawPlaced(sheet, post.text, at);
    if (last < day.texts.size())
        drawPlaced(sheet, day.texts.back(), at);
}

void drawCorner(Sheet &sheet)
{
    const Tagged corner(sheet, {"TD", {}, {}});
}

} // namespace

void drawWeekShapes(Sheet &sheet, const MonthLayout::Week &week, QPointF at, double width)
{
    const charts::Theme &theme = sheet.theme();
    for (const MonthLayout::Day &day : week.days)
        if (day.isClosed)
            sheet.fill(day.cell.translated(at.x() - cellInset, at.y()).adjusted(0, style::hairline, 0, 0), theme.window); // below the rule
    sheet.rule(at.x(), at.y() + week.row.bottom(), width, style::hairline, theme.line);
    for (const MonthLayout::Day &day : week.days) {
        const QPointF corner = at + day.cell.topLeft() - QPointF(cellInset, 0);
        if (day.isBelowMonth)
            sheet.rule(corner.x(), corner.y(), day.cell.width(), style::headRule, theme.text);
        if (day.beginsMonth && &day != &week.days.front())
            sheet.fill({corner.x(), corner.y(), style::headRule, day.cell.height()}, theme.text);
    }
    for (const MonthLayout::Bar &bar : week.bars)
        drawBar(sheet, bar, at);
    for (const MonthLayout::Day &day : week.days)
        for (const MonthLayout::Post &post : day.posts)
            drawPillarMark(sheet, post.mark, post.pillar, at);
}

void drawWeekWords(Sheet &sheet, const MonthLayout::Week &week, QPointF at)
{
    const Tagged row(sheet, {"TR", {}, {}});
    {
        const Tagged head(sheet, {"TH", {}, "Row"});
        drawPlaced(sheet, week.label, at);
    }
    for (const MonthLayout::Day &day : week.days)
        drawDay(sheet, week, day, at);
}

void drawLegend(Sheet &sheet, const MonthLayout &layout, QPointF at)
{
    for (const auto &[rect, pillar] : layout.legendMarks)
        drawPillarMark(sheet, rect, pillar, at);
    if (layout.legend.empty())
        return;
    const Tagged legend(sheet, {"P", {}, {}});
    for (const MonthLayout::Placed &name : layout.legend)
        drawPlaced(sheet, name, at);
}

void drawWeekdays(Sheet &sheet, const MonthLayout &layout, QPointF at)
{
    const Tagged row(sheet, {"TR", {}, {}});
    drawCorner(sheet);
    for (const MonthLayout::Placed &name : layout.weekdays) {
        const Tagged head(sheet, {"TH", {}, "Column"});
        drawPlaced(sheet, name, at);
    }
}

void setMonthSheet(Galley &galley, const MonthSheet &element)
{
    const double room = galley.measure().bodyHeight - galley.height() - sheetGap - 1;
    const MonthLayout layout = layOut(element.month, galley.measure(), std::max(leastSheet, room));
    Strip strip;
    strip.block.height = layout.height;
    strip.draw = [layout, summary = element.month.summary, width = galley.width()](Sheet &sheet, QPointF at) {
        for (const MonthLayout::Week &week : layout.weeks)
            drawWeekShapes(sheet, week, at, width);
        sheet.rule(at.x(), at.y() + layout.headRule, width, style::headRule, sheet.theme().text);
        drawLegend(sheet, layout, at);
        const Tagged table(sheet, {"Table", summary, {}});
        drawWeekdays(sheet, layout, at);
        for (const MonthLayout::Week &week : layout.weeks)
            drawWeekWords(sheet, week, at);
    };
    galley.space(sheetGap);
    galley.push(std::move(strip));
}

} // namespace report
