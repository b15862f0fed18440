// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/layout/tablewidths.h"

#include "report/layout/columnwidths.h"

#include <algorithm>

namespace report {

namespace {

constexpr double columnGap = 10;
constexpr double narrowColumnGap = 7; // of tables with many columns
constexpr size_t manyColumns = 6;
constexpr double cellMarkGap = 4.5;

// The narrowest that a text of at most so many lines may be set, as far as `most`.
double leastFor(const Text &text, const Column &column, int maxLines, const Typesetter &set, double most)
{
    constexpr double step = 4;
    const Setting body = cellSettingOf(column, 0);
    double width = set.longestWord(text, body);
    while (maxLines > 0 && width < most && set.set(text, body, width).lines().size() > static_cast<size_t>(maxLines))
        width += step;
    return width;
}

ColumnNeed needOf(const Table &table, size_t index, const Typesetter &set, double available)
{
    const Column &column = table.columns[index];
    if (column.width > 0)
        return {column.width, column.width, true, false};
    const Setting head = headSettingOf(column), body = cellSettingOf(column, table.maxLines),
                  second = secondSettingOf(column, table.maxLines);
    ColumnNeed need{set.longestWord(plain(column.title), head), set.natural(plain(column.title), head), false, column.align == Align::Left};
    for (const Row &row : table.rows) {
        if (row.isGroup)
            continue;
        if (index >= row.cells.size()) {
            need.cells.push_back(0);
            continue;
        }
        const Cell &cell = row.cells[index];
        const double indent = indentOf(cell), drawn = cell.bullet ? bulletCellWidth : 0.0;
        const bool isStatus = cell.status && cell.status != core::KpiStatus::NotEnoughData; // that one is long
        const bool isShort = column.align == Align::Right || isStatus; // these are not broken
        const double natural = indent + set.natural(cell.text, body);
        need.cells.push_back(natural);
        need.natural = std::max({need.natural, natural, set.natural(cell.second, second), drawn});
        need.least = std::max({need.least, isShort ? natural : indent + leastFor(cell.text, column, table.maxLines, set, available / 3),
            set.longestWord(cell.second, second), drawn});
    }
    need.least = std::min(need.least, available / 3);
    return need;
}

// The lines that the rows take; a cell with more than may be shown counts as very many.
size_t linesOf(const Table &table, const std::vector<double> &widths, const Typesetter &set)
{
    constexpr size_t tooMany = 1000;
    size_t lines = 0;
    for (const Row &row : table.rows) {
        size_t most = 0;
        for (size_t i = 0; i < std::min(row.cells.size(), widths.size()) && !row.isGroup; ++i) {
            const Cell &cell = row.cells[i];
            const size_t first = set.set(cell.text, cellSettingOf(table.columns[i], 0), widths[i] - indentOf(cell)).lines().size();
            const size_t second = set.set(cell.second, secondSettingOf(table.columns[i], 0), widths[i]).lines().size();
            const bool isCut = table.maxLines > 0 && std::max(first, second) > static_cast<size_t>(table.maxLines);
            most = std::max(most, isCut ? tooMany : first + second);
        }
        lines += most;
    }
    return lines;
}

} // namespace

Setting headSettingOf(const Column &column)
{
    return {style::caption, false, column.align == Align::Right, Tone::Muted};
}

Setting cellSettingOf(const Column &column, int maxLines)
{
    return {style::body, false, column.align == Align::Right, Tone::Normal, maxLines};
}

Setting secondSettingOf(const Column &column, int maxLines)
{
    return {style::caption, false, column.align == Align::Right, Tone::Muted, maxLines};
}

double indentOf(const Cell &cell)
{
    if (cell.hasTick)
        return tickBox + cellMarkGap;
    if (cell.status)
        return statusCellMark + cellMarkGap;
    if (cell.pillar)
        return pillarCellMark + cellMarkGap;
    if (cell.strength)
        return strengthMost * (strengthBlock + strengthGap) + cellMarkGap;
    return 0;
}

double columnGapOf(const Table &table)
{
    return table.columns.size() < manyColumns ? columnGap : narrowColumnGap;
}

std::vector<double> columnWidthsOf(const Table &table, const Typesetter &typesetter, double available)
{
    std::vector<ColumnNeed> needs;
    for (size_t i = 0; i < table.columns.size(); ++i)
        needs.push_back(needOf(table, i, typesetter, available));
    const std::vector<double> plain = columnWidths(needs, available, columnGapOf(table)), settled = settledWidths(plain, needs);
    const bool isBetter = settled != plain && linesOf(table, settled, typesetter) < linesOf(table, plain, typesetter);
    return isBetter ? settled : plain;
}

} // namespace report
