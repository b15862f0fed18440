// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/xlsxreader.h"

#include <charconv>
#include <map>

namespace tables {

namespace {

// "BC12" → 54; -1 where there is no letter.
int columnOf(std::string_view reference)
{
    int column = 0;
    for (const char character : reference) {
        if (character < 'A' || character > 'Z' || column > mostColumns)
            break;
        column = column * 26 + (character - 'A' + 1);
    }
    return column - 1;
}

template <class Number>
std::optional<Number> numberOf(std::string_view text)
{
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

// The text of a <si> or <is>: its runs, without phonetic readings.
std::string richText(WorkbookXml &xml)
{
    std::string text;
    const std::string element(xml.name());
    while (xml.next() && !xml.isEnd(element)) {
        if (xml.isStart("rPh"))
            xml.skip();
        else if (xml.isStart("t"))
            text += xml.text();
    }
    return text;
}

QByteArray bytesOf(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

QByteArray entryOf(std::string_view target)
{
    return target.starts_with('/') ? bytesOf(target.substr(1)) : "xl/" + bytesOf(target);
}

} // namespace

XlsxReader::XlsxReader(ZipArchive &archive)
    : ZippedWorkbook(archive)
{
}

tl::expected<Book, Refusal> XlsxReader::read()
{
    Book book;
    book.encoding = QStringLiteral("XLSX");
    if (!readWorkbook() || !readRelations() || !readSharedTexts(book.sharedTexts) || !readStyles())
        return tl::unexpected(refusal());
    for (const SheetPlace &place : m_places)
        if (!readSheet(place, book))
            return tl::unexpected(refusal());
    return book;
}

// Sheets in the order of their tabs; their entries are still relation ids.
bool XlsxReader::readWorkbook()
{
    QByteArray content;
    if (!load("xl/workbook.xml", content))
        return false;
    WorkbookXml xml(content);
    while (xml.next()) {
        if (!xml.isStart())
            continue;
        if (xml.name() == "workbookPr")
            m_countsFrom1904 = xml.attribute("date1904") == "1" || xml.attribute("date1904") == "true";
        if (xml.name() == "sheet")
            m_places.push_back({QString::fromUtf8(bytesOf(xml.attribute("name"))), bytesOf(xml.attribute("id"))});
    }
    return finish(xml);
}

bool XlsxReader::readRelations()
{
    QByteArray content;
    if (!load("xl/_rels/workbook.xml.rels", content))
        return false;
    std::map<QByteArray, QByteArray> entries;
    WorkbookXml xml(content);
    while (xml.next())
        if (xml.isStart("Relationship") && xml.attribute("Type").ends_with("/worksheet"))
            entries.emplace(bytesOf(xml.attribute("Id")), entryOf(xml.attribute("Target")));
    std::vector<SheetPlace> worksheets; // chart sheets have no cells
    for (const SheetPlace &place : m_places)
        if (const auto found = entries.find(place.entry); found != entries.end())
            worksheets.push_back({place.name, found->second});
    m_places = std::move(worksheets);
    return finish(xml);
}

bool XlsxReader::readSharedTexts(std::deque<std::string> &texts)
{
    if (!holds("xl/sharedStrings.xml"))
        return true;
    QByteArray content;
    if (!load("xl/sharedStrings.xml", content))
        return false;
    WorkbookXml xml(content);
    while (xml.next()) {
        if (!xml.isStart("si"))
            continue;
        if (!count(1))
            return false;
        texts.push_back(richText(xml));
    }
    return finish(xml);
}

bool XlsxReader::readStyles()
{
    if (!holds("xl/styles.xml"))
        return true;
    QByteArray content;
    if (!load("xl/styles.xml", content))
        return false;
    WorkbookXml xml(content);
    m_styles.read(xml);
    return finish(xml);
}

bool XlsxReader::readSheet(const SheetPlace &place, Book &book)
{
    QByteArray content;
    if (!load(place.entry, content))
        return false;
    Sheet sheet(place.name);
    int rowNumber = 0;
    WorkbookXml xml(content);
    while (xml.next())
        if (xml.isStart("row") && !readRow(xml, sheet, rowNumber, book.sharedTexts))
            return false;
    if (!finish(xml))
        return false;
    book.sheets.push_back(std::move(sheet));
    return true;
}

// Rows that the file leaves out become one blank row, which is all that a reader of tables needs of them. Blank cells are written only
// where a filled one follows: a row may be formatted out to its last column.
bool XlsxReader::readRow(WorkbookXml &xml, Sheet &sheet, int &rowNumber, const std::deque<std::string> &sharedTexts)
{
    const int number = xml.attribute("r").empty() ? rowNumber + 1 : xml.number("r");
    if (number <= 0 || number > mostRows)
        return refuse({Refusal::Reason::DamagedWorkbook});
    if (number > rowNumber + 1)
        sheet.beginRow(rowNumber + 1);
    rowNumber = number;
    sheet.beginRow(number);
    if (!count(1))
        return false;
    int column = 0; // the next one to write
    int nextColumn = 0; // the one of a cell that does not say its own
    while (xml.next() && !xml.isEnd("row")) {
        if (!xml.isStart("c"))
            continue;
        RawCell raw = readCell(xml, nextColumn);
        nextColumn = raw.column + 1;
        if (raw.text.empty())
            continue;
        if (!count(nextColumn - column))
            return false;
        for (; column < raw.column; ++column)
            sheet.addCell(Cell());
        column = nextColumn;
        if (!addCell(sheet, std::move(raw), sharedTexts))
            return refuse({Refusal::Reason::FieldTooLong, number});
    }
    return finish(xml);
}

XlsxReader::RawCell XlsxReader::readCell(WorkbookXml &xml, int nextColumn) const
{
    RawCell raw;
    const int column = columnOf(xml.attribute("r"));
    raw.column = column >= nextColumn && column < mostColumns ? column : nextColumn;
    raw.type = xml.attribute("t");
    raw.style = xml.number("s");
    while (xml.next() && !xml.isEnd("c")) {
        if (xml.isStart("v"))
            raw.text = xml.text();
        else if (xml.isStart("is"))
            raw.text = richText(xml);
    }
    return raw;
}

// Whether the text of the cell is of a length that cells have.
bool XlsxReader::addCell(Sheet &sheet, RawCell raw, const std::deque<std::string> &sharedTexts) const
{
    if (raw.type == "s") {
        const auto index = numberOf<std::size_t>(raw.text);
        const std::string_view text = index && *index < sharedTexts.size() ? std::string_view(sharedTexts[*index]) : std::string_view();
        if (text.size() > longestField)
            return false;
        sheet.addCell(Cell{text.data(), static_cast<quint32>(text.size()), CellKind::Text});
        return true;
    }
    if (raw.text.size() > longestField)
        return false;
    if (raw.type == "inlineStr" || raw.type == "str" || raw.type == "e" || raw.type == "d") {
        sheet.addCell(std::move(raw.text), raw.type == "d" ? CellKind::Date : CellKind::Text);
        return true;
    }
    const bool isNumber = raw.type.empty() || raw.type == "n";
    const CellStyles::Look look = isNumber ? m_styles.look(raw.style) : CellStyles::Look::Plain;
    const auto serial = look == CellStyles::Look::Date ? numberOf<double>(raw.text) : std::nullopt;
    const std::string iso = serial ? isoFromSerial(*serial, m_countsFrom1904) : std::string();
    if (!iso.empty())
        sheet.addCell(iso, CellKind::Date);
    else
        sheet.addCell(look == CellStyles::Look::Percent ? asPercent(raw.text) : std::move(raw.text), CellKind::Number);
    return true;
}

} // namespace tables
