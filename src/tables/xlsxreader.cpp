// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/xlsxreader.h"

namespace tables {

namespace {

constexpr int mostColumns = 16384;
constexpr int mostRows = 1048576;

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
QString richText(QXmlStreamReader &xml)
{
    QString text;
    const QString element = xml.name().toString();
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == element)
            break;
        if (xml.isStartElement() && xml.name() == u"rPh")
            xml.skipCurrentElement();
        else if (xml.isStartElement() && xml.name() == u"t")
            text += xml.readElementText(QXmlStreamReader::IncludeChildElements);
    }
    return text;
}

QByteArray entryOf(const QString &target)
{
    return target.startsWith(u'/') ? target.mid(1).toUtf8() : "xl/" + target.toUtf8();
}

} // namespace

XlsxReader::XlsxReader(ZipArchive &archive)
    : m_archive(archive)
{
}

tl::expected<Book, Refusal> XlsxReader::read()
{
    Book book;
    book.encoding = QStringLiteral("XLSX");
    if (!readWorkbook() || !readRelations() || !readSharedTexts() || !readStyles())
        return tl::unexpected(m_refusal);
    for (const SheetPlace &place : m_places)
        if (!readSheet(place, book))
            return tl::unexpected(m_refusal);
    return book;
}

bool XlsxReader::load(const QByteArray &entry, QByteArray &content)
{
    auto loaded = m_archive.entry(entry);
    if (!loaded) {
        m_refusal = loaded.error();
        return false;
    }
    content = std::move(*loaded);
    const bool isWide = content.startsWith("\xFF\xFE") || content.startsWith("\xFE\xFF"); // no program writes its parts so
    if (isWide || content.contains("<!DOCTYPE")) {
        m_refusal = Refusal{Refusal::Reason::ForbiddenXml};
        return false;
    }
    return true;
}

bool XlsxReader::finish(const QXmlStreamReader &xml)
{
    if (xml.hasError())
        m_refusal = Refusal{Refusal::Reason::DamagedWorkbook, 0, xml.errorString()};
    return !xml.hasError();
}

// Sheets in the order of their tabs; their entries are still relation ids.
bool XlsxReader::readWorkbook()
{
    QByteArray content;
    if (!load("xl/workbook.xml", content))
        return false;
    QXmlStreamReader xml(content);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
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
    QXmlStreamReader xml(content);
    while (!xml.atEnd()) {
        xml.readNext();
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.isStartElement() && xml.name() == u"Relationship" && attributes.value(QLatin1String("Type")).endsWith(u"/worksheet"))
            entries.emplace(attributes.value(QLatin1String("Id")).toUtf8(), entryOf(attributes.value(QLatin1String("Target")).toString()));
    }
    std::vector<SheetPlace> worksheets; // chart sheets have no cells
    for (const SheetPlace &place : m_places)
        if (const auto found = entries.find(place.entry); found != entries.end())
            worksheets.push_back({place.name, found->second});
    m_places = std::move(worksheets);
    return finish(xml);
}

bool XlsxReader::readSharedTexts()
{
    if (!m_archive.holds("xl/sharedStrings.xml"))
        return true;
    QByteArray content;
    if (!load("xl/sharedStrings.xml", content))
        return false;
    QXmlStreamReader xml(content);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"si")
            m_sharedTexts.push_back(richText(xml).toStdString());
    }
    return finish(xml);
}

bool XlsxReader::readStyles()
{
    if (!m_archive.holds("xl/styles.xml"))
        return true;
    QByteArray content;
    if (!load("xl/styles.xml", content))
        return false;
    QXmlStreamReader xml(content);
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
    QXmlStreamReader xml(content);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"row" && !readRow(xml, sheet, rowNumber))
            return false;
    }
    if (!finish(xml))
        return false;
    book.sheets.push_back(std::move(sheet));
    return true;
}

// Rows that the file leaves out become one blank row, which is all that a reader of tables needs of them.
bool XlsxReader::readRow(QXmlStreamReader &xml, Sheet &sheet, int &rowNumber)
{
    const QStringView written = xml.attributes().value(QLatin1String("r"));
    const int number = written.isEmpty() ? rowNumber + 1 : written.toInt();
    if (number > rowNumber + 1)
        sheet.beginRow(rowNumber + 1);
    if (number <= 0 || number > mostRows) {
        m_refusal = Refusal{Refusal::Reason::DamagedWorkbook};
        return false;
    }
    rowNumber = number;
    sheet.beginRow(number);
    int column = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == u"row")
            return true;
        if (!xml.isStartElement() || xml.name() != u"c")
            continue;
        const RawCell raw = readCell(xml, column);
        for (; column < raw.column; ++column)
            sheet.addCell(Cell());
        addCell(sheet, raw);
        column = raw.column + 1;
    }
    return finish(xml);
}

XlsxReader::RawCell XlsxReader::readCell(QXmlStreamReader &xml, int nextColumn) const
{
    const QXmlStreamAttributes attributes = xml.attributes();
    RawCell raw;
    const int column = columnOf(attributes.value(QLatin1String("r")));
    raw.column = column >= nextColumn && column < mostColumns ? column : nextColumn;
    raw.type = attributes.value(QLatin1String("t")).toString();
    raw.style = attributes.value(QLatin1String("s")).toInt();
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == u"c")
            break;
        if (xml.isStartElement() && xml.name() == u"v")
            raw.value = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        else if (xml.isStartElement() && xml.name() == u"is")
            raw.inlineText = richText(xml);
    }
    return raw;
}

void XlsxReader::addCell(Sheet &sheet, const RawCell &raw) const
{
    if (raw.type == u"s") {
        const auto index = raw.value.toULongLong();
        sheet.addCell(index < m_sharedTexts.size() ? m_sharedTexts[index] : std::string(), CellKind::Text);
        return;
    }
    if (raw.type == u"inlineStr" || raw.type == u"str" || raw.type == u"e" || raw.type == u"d") {
        const QString text = raw.type == u"inlineStr" ? raw.inlineText : raw.value;
        sheet.addCell(text.toStdString(), raw.type == u"d" ? CellKind::Date : CellKind::Text);
        return;
    }
    const bool isDate = raw.type.isEmpty() || raw.type == u"n" ? m_styles.isDate(raw.style) : false;
    const std::string iso = isDate && !raw.value.isEmpty() ? isoFromSerial(raw.value.toDouble(), m_countsFrom1904) : std::string();
    sheet.addCell(iso.empty() ? raw.value.toStdString() : iso, iso.empty() ? CellKind::Number : CellKind::Date);
}

} // namespace tables
