// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/odt/writer.h"

#include "report/layout/tablewidths.h"
#include "report/odt/parts.h"

#include "charts/bullet.h"
#include "charts/marks.h"

namespace report {

namespace {

constexpr size_t odtCardColumns = 3;
constexpr double odtKeyWidth = 86;
constexpr double markHeight = 9;
const QString tableContents = QStringLiteral("Table_20_Contents");
const QString tableNote = QStringLiteral("Table_20_Note");

QString rightOf(const QString &style, const Column &column)
{
    return column.align == Align::Right ? QString(style + QStringLiteral("_20_Right")) : style;
}

// How tall a row may get before it is allowed to run over a page's end, in letters of its longest cell.
constexpr qsizetype longestUncutCell = 1500;

qsizetype lettersOfLongest(const Row &row)
{
    qsizetype most = 0;
    for (const Cell &cell : row.cells)
        most = std::max(most, lettersOf(cell.text).size() + lettersOf(cell.second).size());
    return most;
}

} // namespace

void OdtWriter::openTable(const std::vector<double> &widths, const QString &summary)
{
    separate();
    if (m_newPage)
        m_body.empty("text:p", {{"text:style-name", placed(QStringLiteral("After_20_table"))}});
    const QString name = QStringLiteral("Table%1").arg(++m_tables);
    double total = 0;
    for (const double width : widths)
        total += width;
    {
        const OdtElement style(m_styles, "style:style", {{"style:name", name}, {"style:family", QStringLiteral("table")}});
        m_styles.empty("style:table-properties", {{"style:width", odtPoints(total)}, {"table:align", QStringLiteral("left")},
                                                     {"table:border-model", QStringLiteral("collapsing")}});
    }
    m_body.open("table:table", {{"table:name", name}, {"table:style-name", name}});
    if (!summary.isEmpty()) {
        const OdtElement title(m_body, "table:title");
        m_body.letters(onOneLine(summary));
    }
    for (size_t i = 0; i < widths.size(); ++i) {
        const QString column = name + QStringLiteral(".c%1").arg(i + 1);
        {
            const OdtElement style(m_styles, "style:style", {{"style:name", column}, {"style:family", QStringLiteral("table-column")}});
            m_styles.empty("style:table-column-properties", {{"style:column-width", odtPoints(widths[i])}});
        }
        m_body.empty("table:table-column", {{"table:style-name", column}});
    }
}

void OdtWriter::closeTable()
{
    m_body.close();
    m_isAfterTable = true;
}

void OdtWriter::separate()
{
    if (std::exchange(m_isAfterTable, false) && !m_newPage)
        m_body.empty("text:p", {{"text:style-name", QStringLiteral("After_20_table")}});
}

void OdtWriter::openCell(const QString &style, int columnSpan)
{
    m_body.open("table:table-cell", {{"table:style-name", style}, {"office:value-type", QStringLiteral("string")},
                                        {"table:number-columns-spanned", columnSpan > 1 ? QString::number(columnSpan) : QString()}});
}

void OdtWriter::writeHeadRow(const Table &table)
{
    const OdtElement rows(m_body, "table:table-header-rows");
    const OdtElement row(m_body, "table:table-row", {{"table:style-name", QStringLiteral("WholeRow")}});
    for (const Column &column : table.columns) {
        openCell(QStringLiteral("HeadCell"));
        m_body.open("text:p", {{"text:style-name", rightOf(QStringLiteral("Table_20_Heading"), column)}});
        m_body.letters(column.title);
        m_body.close();
        m_body.close();
    }
}

void OdtWriter::writeMarks(const Cell &cell)
{
    const auto draw = [this](QSizeF size, const QString &alternative, const std::function<void(charts::Canvas &)> &paint) {
        picture(m_pictures.add(size, alternative, paint), alternative, {});
        m_body.letters(QStringLiteral(" "));
    };
    const QRectF box(0, 0, statusCellMark, markHeight);
    if (cell.status)
        draw(box.size(), {}, [&](charts::Canvas &canvas) { charts::drawStatus(canvas, m_theme, *cell.status, box); });
    if (cell.pillar)
        draw(box.size(), {}, [&](charts::Canvas &canvas) { charts::drawPillar(canvas, m_theme, *cell.pillar, box); });
    if (cell.strength)
        draw({strengthMost * (strengthBlock + strengthGap), markHeight}, {}, [&](charts::Canvas &canvas) {
            for (int i = 0; i < strengthMost; ++i)
                canvas.fillRect({i * (strengthBlock + strengthGap), 0, strengthBlock, markHeight},
                    i < *cell.strength ? m_theme.accent : m_theme.sunken);
        });
    if (cell.bullet) {
        const QRectF area(0, 0, bulletCellWidth, style::body.leading);
        draw(area.size(), cell.alternative, [&](charts::Canvas &canvas) {
            charts::draw(canvas, charts::layOut(charts::Bullet{cell.bullet->progress, cell.bullet->expected}, area, m_theme), m_theme);
        });
    }
}

void OdtWriter::writeCell(const Table &table, const Cell &cell, size_t column)
{
    const Column &at = table.columns[column];
    {
        const OdtElement line(m_body, "text:p", {{"text:style-name", rightOf(tableContents, at)}});
        writeMarks(cell);
        runs(cell.text);
    }
    paragraph(rightOf(tableNote, at), cell.second);
}

void OdtWriter::writeRow(const Table &table, const Row &row)
{
    const bool isWhole = lettersOfLongest(row) < longestUncutCell;
    const OdtElement line(m_body, "table:table-row", {{"table:style-name", isWhole ? QStringLiteral("WholeRow") : QString()}});
    const int count = static_cast<int>(table.columns.size());
    if (row.isGroup) {
        openCell(QStringLiteral("BodyCell"), count);
        paragraph(QStringLiteral("Table_20_Group"), row.cells.empty() ? Text{} : row.cells.front().text);
        m_body.close();
        for (int i = 1; i < count; ++i)
            m_body.empty("table:covered-table-cell");
        return;
    }
    for (size_t i = 0; i < table.columns.size(); ++i) {
        openCell(row.isTinted ? QStringLiteral("OwnCell") : table.isTight ? QStringLiteral("TightCell") : QStringLiteral("BodyCell"));
        writeCell(table, i < row.cells.size() ? row.cells[i] : Cell{}, i);
        m_body.close();
    }
}

void OdtWriter::operator()(const Table &e)
{
    if (e.columns.empty() || e.rows.empty())
        return;
    const double gap = columnGapOf(e); // inside the right edge of every cell
    std::vector<double> widths = columnWidthsOf(e, m_typesetter, m_width - gap);
    for (double &width : widths)
        width += gap;
    openTable(widths, e.summary);
    writeHeadRow(e);
    for (const Row &row : e.rows)
        writeRow(e, row);
    closeTable();
}

void OdtWriter::sideBySide(size_t count, const std::function<void(size_t)> &write)
{
    const double whole = m_width;
    openTable(std::vector<double>(count, whole / static_cast<double>(count)), {});
    m_width = whole / static_cast<double>(count) - style::gutter;
    {
        const OdtElement row(m_body, "table:table-row");
        for (size_t i = 0; i < count; ++i) {
            openCell(QStringLiteral("PlainCell"));
            write(i);
            separate();
            m_body.close();
        }
    }
    m_width = whole;
    closeTable();
}

void OdtWriter::operator()(const Facts &e)
{
    if (e.facts.empty())
        return;
    sideBySide(e.facts.size(), [&](size_t i) {
        const Fact &fact = e.facts[i];
        paragraph(QStringLiteral("Fact_20_label"), plain(fact.label));
        paragraph(QStringLiteral("Fact_20_value"), plain(fact.value));
        paragraph(tableNote, plain(fact.note));
        paragraph(tableNote, plain(fact.detail));
    });
}

void OdtWriter::operator()(const Card &e)
{
    (*this)(Heading{3, e.title, e.anchor});
    paragraph(QStringLiteral("Muted"), plain(e.headline));
    paragraph(QStringLiteral("Quotations"), plain(e.quote));
    for (size_t first = 0; first < e.fields.size(); first += odtCardColumns)
        sideBySide(odtCardColumns, [&](size_t i) {
            if (first + i >= e.fields.size())
                return m_body.empty("text:p", {{"text:style-name", tableContents}});
            const CardField &field = e.fields[first + i];
            paragraph(tableContents, strong(field.label));
            paragraph(tableContents, field.text);
            paragraph(tableNote, {{field.evidence, false, field.isAssumption ? Tone::Behind : Tone::Muted, field.link}});
        });
}

void OdtWriter::operator()(const KeyValues &e)
{
    if (e.lines.empty())
        return;
    openTable({odtKeyWidth, m_width - odtKeyWidth}, {});
    for (const KeyValues::Line &line : e.lines) {
        const bool isWhole = lettersOf(line.value).size() < longestUncutCell;
        const OdtElement row(m_body, "table:table-row", {{"table:style-name", isWhole ? QStringLiteral("WholeRow") : QString()}});
        openCell(QStringLiteral("PlainCell"));
        paragraph(QStringLiteral("Fact_20_label"), plain(line.key));
        m_body.close();
        openCell(QStringLiteral("PlainCell"));
        paragraph(tableContents, line.value);
        m_body.close();
    }
    closeTable();
}

void OdtWriter::operator()(const Columns &e)
{
    sideBySide(e.columns.size(), [&](size_t i) {
        for (const Element &element : e.columns[i])
            writeElement(element);
    });
}

} // namespace report
