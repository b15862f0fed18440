// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/xlsxreader.h"

#include <map>

namespace tables {

namespace {

// "BC12" → 54; -1 where there is no letter.
int columnOf(QStringView reference)
{
    int column = 0;
    for (const QChar character : reference) {
        if (character < u'A' || character > u'Z' || column > mostColumns)
            break;
        column = column * 26 + (character.unicode() - u'A' + 1);
    }
    return column - 1;
}

// The text of a <si> or <is>: its runs, without phonetic readings.
QString richText(WorkbookXml &xml)
{
    QString text;
    const QString element = xml.name().toString();
    while (xml.next() && !xml.isEnd(element)) {
        if (xml.isStart(u"rPh"))
            xml.skip();
        else if (xml.isStart(u"t"))
            text += xml.text();
    }
    return text;
}

QByteArray entryOf(const QString &target)
{
    return target.startsWith(u'/') ? target.mid(1).toUtf8() : "xl/" + target.toUtf8();
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
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == u"workbookPr")
            m_countsFrom1904 =
                attributes.value(QLatin1String("date1904")) == u"1" || attributes.value(QLatin1String("date1904")) == u"true";
        if (xml.name() != u"sheet")
            continue;
        QByteArray relation;
        for (const QXmlStreamAttribute &attribute : attributes)
            if (attribute.name() == u"id")
                relation = attribute.value().toUtf8();
        m_places.push_back({attributes.value(QLatin1String("name")).toString(), relation});
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
    while (xml.next()) {
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.isStart(u"Relationship") && attributes.value(QLatin1String("Type")).endsWith(u"/worksheet"))
            entries.emplace(attributes.value(QLatin1String("Id")).toUtf8(), entryOf(attributes.value(QLatin1String("Target")).toString()));
    }
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
        if (!xml.isStart(u"si"))
            continue;
        if (!count(1))
            return false;
        texts.push_back(richText(xml).toStdString());
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
        if (xml.isStart(u"row") && !readRow(xml, sheet, rowNumber, book.sharedTexts))
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
    const QXmlStreamAttributes attributes = xml.attributes();
    const QStringView written = attributes.value(QLatin1String("r"));
    const int number = written.isEmpty() ? rowNumber + 1 : written.toInt();
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
    while (xml.next() && !xml.isEnd(u"row")) {
        if (!xml.isStart(u"c"))
            continue;
        const RawCell raw = readCell(xml, nextColumn);
        nextColumn = raw.column + 1;
        if (raw.text.isEmpty())
            continue;
        if (!count(nextColumn - column))
            return false;
        for (; column < raw.column; ++column)
            sheet.addCell(Cell());
        column = nextColumn;
        if (!addCell(sheet, raw, sharedTexts))
            return refuse({Refusal::Reason::FieldTooLong, number});
    }
    return finish(xml);
}

XlsxReader::RawCell XlsxReader::readCell(WorkbookXml &xml, int nextColumn) const
{
    const QXmlStreamAttributes attributes = xml.attributes();
    RawCell raw;
    const int column = columnOf(attributes.value(QLatin1String("r")));
    raw.column = column >= nextColumn && column < mostColumns ? column : nextColumn;
    raw.type = attributes.value(QLatin1String("t")).toString();
    raw.style = attributes.value(QLatin1String("s")).toInt();
    while (xml.next() && !xml.isEnd(u"c")) {
        if (xml.isStart(u"v"))
            raw.text = xml.text();
        else if (xml.isStart(u"is"))
            raw.text = richText(xml);
    }
    return raw;
}

// Whether the text of the cell is of a length that cells have.
bool XlsxReader::addCell(Sheet &sheet, const RawCell &raw, const std::deque<std::string> &sharedTexts) const
{
    if (raw.type == u"s") {
        const auto index = raw.text.toULongLong();
        const std::string_view text = index < sharedTexts.size() ? std::string_view(sharedTexts[index]) : std::string_view();
        if (text.size() > longestField)
            return false;
        sheet.addCell(Cell{text.data(), static_cast<quint32>(text.size()), CellKind::Text});
        return true;
    }
    std::string text = raw.text.toStdString();
    if (text.size() > longestField)
        return false;
    if (raw.type == u"inlineStr" || raw.type == u"str" || raw.type == u"e" || raw.type == u"d") {
        sheet.addCell(std::move(text), raw.type == u"d" ? CellKind::Date : CellKind::Text);
        return true;
    }
    const bool isNumber = raw.type.isEmpty() || raw.type == u"n";
    const XlsxStyles::Look look = isNumber ? m_styles.look(raw.style) : XlsxStyles::Look::Plain;
    const std::string iso = look == XlsxStyles::Look::Date ? isoFromSerial(raw.text.toDouble(), m_countsFrom1904) : std::string();
    if (!iso.empty())
        sheet.addCell(iso, CellKind::Date);
    else
        sheet.addCell(look == XlsxStyles::Look::Percent ? asPercent(raw.text) : text, CellKind::Number);
    return true;
}

} // namespace tables
