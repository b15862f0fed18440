// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/odsreader.h"

#include <algorithm>

namespace tables {

namespace {

constexpr int mostSpaces = 1024; // that one element may stand for

int repeats(const WorkbookXml &xml, std::string_view name, int most)
{
    return std::clamp(xml.number(name), 1, most);
}

// Adds the text of a paragraph with that of the spans, links and fields in it. Spaces are counted out only up to what a cell holds.
void addParagraph(WorkbookXml &xml, std::string &text)
{
    int depth = 1;
    while (depth > 0 && xml.next()) {
        if (xml.isText())
            text += xml.characters();
        else if (xml.isEnd())
            --depth;
        else if (xml.isStart("annotation") || xml.isStart("note"))
            xml.skip();
        else if (xml.isStart()) {
            ++depth;
            if (xml.name() == "s" && text.size() <= longestField)
                text.append(static_cast<std::size_t>(repeats(xml, "c", mostSpaces)), ' ');
            else if (xml.name() == "tab" || xml.name() == "line-break")
                text += xml.name() == "tab" ? '\t' : '\n';
        }
    }
}

} // namespace

OdsReader::OdsReader(ZipArchive &archive)
    : ZippedWorkbook(archive)
{
}

tl::expected<Book, Refusal> OdsReader::read()
{
    Book book;
    book.encoding = QStringLiteral("ODS");
    QByteArray content;
    if (!requireReadable() || !load("content.xml", content))
        return tl::unexpected(refusal());
    WorkbookXml xml(content);
    while (xml.next()) {
        if (xml.isStart("tracked-changes")) // holds the cells that were deleted
            xml.skip();
        else if (xml.isStart("table") && !readTable(xml, book))
            return tl::unexpected(refusal());
    }
    if (!finish(xml))
        return tl::unexpected(refusal());
    return book;
}

// A password leaves the names of the entries readable, and the manifest.
bool OdsReader::requireReadable()
{
    constexpr const char *manifest = "META-INF/manifest.xml";
    QByteArray content;
    if (!holds(manifest))
        return true;
    if (!load(manifest, content))
        return false;
    WorkbookXml xml(content);
    while (xml.next())
        if (xml.isStart("encryption-data"))
            return refuse({Refusal::Reason::Encrypted});
    return true;
}

bool OdsReader::readTable(WorkbookXml &xml, Book &book)
{
    const std::string_view name = xml.attribute("name");
    Sheet sheet(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
    Rows rows;
    while (xml.next() && !xml.isEnd("table")) {
        if (xml.isStart("shapes") || xml.isStart("forms"))
            xml.skip();
        else if (xml.isStart("table-row") && !readRow(xml, sheet, rows))
            return false;
    }
    book.sheets.push_back(std::move(sheet));
    return true;
}

bool OdsReader::readRow(WorkbookXml &xml, Sheet &sheet, Rows &rows)
{
    const int times = repeats(xml, "number-rows-repeated", mostRows);
    std::vector<Value> cells; // to the last filled one
    int column = 0;
    while (xml.next() && !xml.isEnd()) {
        if (!xml.isStart())
            continue;
        if (xml.name() != "table-cell" && xml.name() != "covered-table-cell") {
            xml.skip();
            continue;
        }
        const int copies = repeats(xml, "number-columns-repeated", mostColumns);
        const Value value = readCell(xml);
        column = std::min(column + copies, mostColumns + 1);
        if (value.text.empty())
            continue;
        if (column > mostColumns || !count(column - static_cast<int>(cells.size())))
            return column <= mostColumns ? false : refuse({Refusal::Reason::DamagedWorkbook});
        if (value.text.size() > longestField)
            return refuse({Refusal::Reason::FieldTooLong, rows.read + 1});
        cells.resize(static_cast<std::size_t>(column - copies));
        cells.resize(static_cast<std::size_t>(column), value);
    }
    if (!cells.empty() && !count(times * (1 + static_cast<qint64>(cells.size()))))
        return false;
    for (int i = 0; i < times && !cells.empty(); ++i)
        write(sheet, cells, rows, rows.read + 1 + i);
    rows.read = std::min(rows.read + times, mostRows);
    return true;
}

// Blank rows become one, which is all that a reader of tables needs of them.
void OdsReader::write(Sheet &sheet, const std::vector<Value> &cells, Rows &rows, int number)
{
    if (number > rows.written + 1)
        sheet.beginRow(rows.written + 1);
    rows.written = number;
    sheet.beginRow(number);
    for (const Value &value : cells)
        if (value.text.empty())
            sheet.addCell(Cell());
        else
            sheet.addCell(value.text, value.kind);
}

OdsReader::Value OdsReader::readCell(WorkbookXml &xml)
{
    const std::string type(xml.attribute("value-type"));
    const std::string number(xml.attribute("value"));
    const std::string day(xml.attribute("date-value"));
    std::string text(xml.attribute("string-value"));
    std::string paragraphs;
    bool isFirst = true;
    while (xml.next() && !xml.isEnd()) {
        if (xml.isStart("p")) {
            paragraphs += isFirst ? "" : "\n";
            isFirst = false;
            addParagraph(xml, paragraphs);
        } else if (xml.isStart()) // a comment, a drawing
            xml.skip();
    }
    if (type == "percentage" && !number.empty())
        return {asPercent(number), CellKind::Number};
    if ((type == "float" || type == "currency") && !number.empty())
        return {number, CellKind::Number};
    if (type == "date" && !day.empty())
        return {day, CellKind::Date};
    return {text.empty() ? paragraphs : text, CellKind::Text};
}

} // namespace tables
