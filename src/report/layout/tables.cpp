// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/layout/galley.h"
#include "report/layout/tablewidths.h"

#include "charts/bullet.h"
#include "charts/marks.h"

#include <memory>

namespace report {

namespace {

constexpr double tintOverhang = 4;

struct SetCell {
    Cell cell;
    SetText text;
    SetText second;
    double indent = 0; // of the text, for marks before it
    size_t lineCount() const { return text.lines().size() + second.lines().size(); }
};

class TableSetter {
public:
    TableSetter(Galley &galley, const Table &table)
        : m_galley(galley)
        , m_table(std::make_shared<const Table>(table))
        , m_padding(table.isTight ? 2.5 : 4.75)
        , m_gap(columnGapOf(table))
        , m_widths(columnWidthsOf(table, galley.typesetter(), galley.width()))
    {
    }

    void run()
    {
        pushHead();
        const int head = static_cast<int>(m_galley.strips().size()) - 1;
        for (size_t i = 0; i < m_table->rows.size(); ++i)
            pushRow(m_table->rows[i], i + 1 == m_table->rows.size(), head);
        m_galley.space(12);
    }

private:
    double xOf(size_t column) const
    {
        double x = 0;
        for (size_t i = 0; i < column; ++i)
            x += m_widths[i] + m_gap;
        return x;
    }

    void pushHead()
    {
        std::vector<SetText> titles;
        double height = style::caption.leading;
        for (size_t i = 0; i < m_table->columns.size(); ++i) {
            const Column &column = m_table->columns[i];
            titles.push_back(m_galley.typesetter().set(plain(column.title), headSettingOf(column), m_widths[i]));
            height = std::max(height, titles.back().height());
        }
        Strip strip;
        strip.block.height = height + m_padding + style::headRule;
        strip.block.isKeptWithNext = true;
        strip.opens = {{"Table", m_table->summary, {}}};
        if (m_table->rows.empty())
            strip.closes = {"Table"};
        strip.draw = [this_ = *this, titles, height](Sheet &sheet, QPointF at) {
            const Tagged row(sheet, {"TR", {}, {}});
            for (size_t i = 0; i < titles.size(); ++i) {
                const Tagged cell(sheet, {"TH", {}, "Column"});
                sheet.lines(titles[i], at.x() + this_.xOf(i), at.y() + height - titles[i].height());
            }
            sheet.rule(at.x(), at.y() + height + this_.m_padding, this_.m_width, style::headRule, sheet.theme().text);
        };
        m_galley.push(std::move(strip));
    }

    SetCell setCell(const Cell &cell, size_t column) const
    {
        SetCell result{cell, {}, {}, indentOf(cell)};
        const double width = m_widths[column] - result.indent;
        result.text = m_galley.typesetter().set(cell.text, cellSettingOf(m_table->columns[column], m_table->maxLines), width);
        result.second = m_galley.typesetter().set(
            cell.second, secondSettingOf(m_table->columns[column], m_table->maxLines), cell.status ? width : m_widths[column]);
        return result;
    }

    void pushGroup(const Row &row, bool isLast, int head)
    {
        const SetText text = m_galley.typesetter().set(row.cells.front().text, {style::body, true}, m_galley.width());
        Strip strip;
        strip.block.height = text.height() + 2 * m_padding + 5;
        strip.block.isKeptWithNext = !isLast;
        strip.block.head = head;
        if (isLast)
            strip.closes = {"Table"};
        const int span = static_cast<int>(m_table->columns.size());
        strip.draw = [text, span, padding = m_padding, width = m_galley.width()](Sheet &sheet, QPointF at) {
            const Tagged line(sheet, {"TR", {}, {}});
            const Tagged cell(sheet, {"TH", {}, "Row", span});
            sheet.lines(text, at.x(), at.y() + padding + 5);
            sheet.rule(at.x(), at.y() + text.height() + 2 * padding + 5, width, style::hairline, sheet.theme().line);
        };
        m_galley.push(std::move(strip));
    }

    // A row is one strip; only one that half a page can't hold is continued in strips of its lines.
    void pushRow(const Row &row, bool isLast, int head)
    {
        if (row.isGroup)
            return pushGroup(row, isLast, head);
        std::vector<SetCell> cells;
        size_t lines = 1;
        double height = style::body.leading;
        for (size_t i = 0; i < m_table->columns.size(); ++i) {
            cells.push_back(setCell(i < row.cells.size() ? row.cells[i] : Cell{}, i));
            lines = std::max(lines, cells.back().lineCount());
            height = std::max(height, cells.back().text.height() + cells.back().second.height());
        }
        const double most = m_galley.measure().bodyHeight * 0.45;
        const size_t perStrip = height <= most ? lines : static_cast<size_t>(most / style::body.leading);
        for (size_t first = 0; first < lines; first += perStrip) {
            const bool isEnd = first + perStrip >= lines;
            Strip strip;
            const double inner = height <= most ? height : static_cast<double>(std::min(perStrip, lines - first)) * style::body.leading;
            strip.block.height = inner + 2 * m_padding;
            strip.block.head = head;
            if (isLast && isEnd)
                strip.closes = {"Table"};
            strip.draw = [this_ = *this, cells, first, end = std::min(lines, first + perStrip), inner, isTinted = row.isTinted, isEnd](
                             Sheet &sheet, QPointF at) { this_.drawRow(sheet, at, cells, first, end, inner, isTinted, isEnd); };
            m_galley.push(std::move(strip));
        }
    }

    void drawRow(Sheet &sheet, QPointF at, const std::vector<SetCell> &cells, size_t first, size_t end, double inner, bool isTinted,
        bool isEnd) const
    {
        const double bottom = at.y() + inner + 2 * m_padding;
        if (isTinted)
            sheet.fill({at.x() - tintOverhang, at.y() + style::hairline, m_width + 2 * tintOverhang, bottom - at.y() - style::hairline},
                sheet.theme().selection);
        const Tagged row(sheet, {"TR", {}, {}});
        for (size_t i = 0; i < cells.size(); ++i) {
            const bool isHead = m_table->columns[i].isRowHead && first == 0; // not what goes on from the page before
            const Tagged tag(sheet, {isHead ? "TH" : "TD", {}, isHead ? "Row" : QByteArray()});
            drawCell(sheet, {at.x() + xOf(i), at.y() + m_padding}, cells[i], first, end, m_widths[i]);
        }
        if (isEnd)
            sheet.rule(at.x(), bottom, m_width, style::hairline, sheet.theme().line);
    }

    void drawCell(Sheet &sheet, QPointF at, const SetCell &cell, size_t first, size_t end, double width) const
    {
        if (first == 0)
            drawMarks(sheet, at, cell, width);
        double y = at.y();
        const size_t count = cell.text.lines().size();
        for (size_t i = first; i < std::min(end, count); ++i, y += cell.text.type().leading)
            sheet.line(cell.text, i, at.x() + cell.indent, y);
        for (size_t i = std::max(first, count); i < std::min(end, cell.lineCount()); ++i, y += cell.second.type().leading)
            sheet.line(cell.second, i - count, at.x() + (cell.cell.status ? cell.indent : 0), y);
    }

    void drawMarks(Sheet &sheet, QPointF at, const SetCell &cell, double width) const
    {
        const double middle = at.y() + style::body.leading / 2;
        if (cell.cell.hasTick)
            drawTickBox(sheet, {at.x(), middle - tickBox / 2});
        if (cell.cell.status)
            charts::drawStatus(
                sheet.canvas(), sheet.theme(), *cell.cell.status, {at.x(), middle - statusCellMark / 2, statusCellMark, statusCellMark});
        if (cell.cell.pillar)
            charts::drawPillar(
                sheet.canvas(), sheet.theme(), *cell.cell.pillar, {at.x(), middle - pillarCellMark / 2, pillarCellMark, pillarCellMark});
        for (int i = 0; cell.cell.strength && i < strengthMost; ++i)
            sheet.fill({at.x() + i * (strengthBlock + strengthGap), middle - strengthBlock, strengthBlock, strengthBlock * 2},
                i < *cell.cell.strength ? sheet.theme().accent : sheet.theme().sunken);
        if (!cell.cell.bullet)
            return;
        const Tagged figure(sheet, {"Figure", cell.cell.alternative, {}});
        const charts::Bullet bullet{cell.cell.bullet->progress, cell.cell.bullet->expected};
        charts::draw(sheet.canvas(),
            charts::layOut(bullet, {at.x(), at.y(), std::min(width, bulletCellWidth), style::body.leading}, sheet.theme()), sheet.theme());
    }

    Galley &m_galley;
    std::shared_ptr<const Table> m_table; // the strips of all rows share it
    double m_padding;
    double m_gap;
    std::vector<double> m_widths;
    double m_width = m_galley.width();
};

} // namespace

void setTable(Galley &galley, const Table &table)
{
    if (!table.columns.empty() && !table.rows.empty())
        TableSetter(galley, table).run();
}

} // namespace report
