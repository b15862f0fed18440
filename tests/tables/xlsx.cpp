// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive.h"
#include "tables/cellstyles.h"
#include "tables/xlsxwriter.h"
#include "textfile.h"

#include <catch2/catch.hpp>

using tables::CellKind;
using tables::Refusal;

namespace {

// A workbook with one sheet of these rows.
Entries workbook(const QByteArray &rows, const QByteArray &properties = {})
{
    return {{"xl/workbook.xml", "<workbook xmlns:r=\"r\"><workbookPr " + properties
                                    + "/><sheets><sheet name=\"Days\" sheetId=\"1\" r:id=\"rId7\"/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"rId7\" Type=\"http://x/relationships/worksheet\" "
                                       "Target=\"worksheets/other.xml\"/></Relationships>"},
        {"xl/styles.xml", "<styleSheet><numFmts><numFmt numFmtId=\"165\" formatCode=\"dd/mm/yyyy\"/></numFmts><cellXfs><xf "
                          "numFmtId=\"0\"/><xf numFmtId=\"165\"/><xf numFmtId=\"22\"/></cellXfs></styleSheet>"},
        {"xl/sharedStrings.xml", "<sst><si><t>Date</t></si><si><r><t>Rea</t></r><r><t>ch</t></r></si></sst>"},
        {"xl/worksheets/other.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"}};
}

tables::Book bookFrom(const Entries &entries)
{
    auto book = tables::readBook(TextFile(archiveOf(entries)).path());
    REQUIRE(book);
    return std::move(*book);
}

} // namespace

TEST_CASE("texts, numbers and days of a workbook are told apart", "[tables][import]")
{
    const tables::Book book =
        bookFrom(workbook("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" t=\"s\"><v>1</v></c></row>"
                          "<row r=\"4\"><c r=\"A4\" s=\"1\"><v>46023</v></c><c r=\"B4\" t=\"inlineStr\"><is><t>x</t></is></c><c "
                          "r=\"C4\"><v>1.5E3</v></c><c r=\"D4\" s=\"2\"><v>46023.5</v></c></row>"));
    CHECK(book.encoding == QStringLiteral("XLSX"));
    const tables::Sheet &sheet = book.sheets.front();
    CHECK(sheet.name() == QStringLiteral("Days"));
    CHECK(cellsOf(sheet, 0) == textsOf({"Date", "", "Reach"}));
    REQUIRE(sheet.rowCount() == 3); // the rows that are left out are one blank row
    CHECK(sheet.row(1).isBlank());
    CHECK(sheet.row(2).line == 4);
    CHECK(cellsOf(sheet, 2) == textsOf({"2026-01-01", "x", "1.5E3", "2026-01-01T12:00:00"}));
    CHECK(sheet.row(2).cell(0).kind == CellKind::Date);
    CHECK(sheet.row(2).cell(1).kind == CellKind::Text);
    CHECK(sheet.row(2).cell(2).kind == CellKind::Number);
}

TEST_CASE("workbooks that count their days from 1904 are read", "[tables][import]")
{
    const tables::Book book = bookFrom(workbook("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>0</v></c></row>", "date1904=\"1\""));
    CHECK(cellsOf(book.sheets.front(), 0) == textsOf({"1904-01-01"}));
    CHECK(tables::isoFromSerial(1, false) == "1900-01-01");
    CHECK(tables::isoFromSerial(61, false) == "1900-03-01");
    CHECK(tables::isoFromSerial(-1, false).empty());
}

TEST_CASE("number formats that show days are known", "[tables][import]")
{
    CHECK(tables::isDateFormat(QStringLiteral("dd/mm/yyyy")));
    CHECK(tables::isDateFormat(QStringLiteral("[$-409]mmm d")));
    CHECK_FALSE(tables::isDateFormat(QStringLiteral("#,##0.00")));
    CHECK_FALSE(tables::isDateFormat(QStringLiteral("0 \"days\"")));
    CHECK_FALSE(tables::isDateFormat(QStringLiteral("[Red]0.0")));
}

TEST_CASE("a workbook with a DOCTYPE is refused", "[tables][Q8]")
{
    Entries entries = workbook("<row/>");
    entries[3].second = "<!DOCTYPE sst [<!ENTITY a \"aaaa\">]><sst><si><t>&a;</t></si></sst>";
    const auto book = tables::readBook(TextFile(archiveOf(entries)).path());
    REQUIRE_FALSE(book);
    CHECK(book.error().reason == Refusal::Reason::ForbiddenXml);
}

TEST_CASE("a workbook that unpacks without end is refused", "[tables][Q8]")
{
    Entries entries = workbook("<row/>");
    entries[4].second = "<worksheet>" + QByteArray(260 * 1024 * 1024, ' ') + "</worksheet>";
    const auto book = tables::readBook(TextFile(archiveOf(entries)).path());
    REQUIRE_FALSE(book);
    CHECK(book.error().reason == Refusal::Reason::InflatesTooMuch);
}

TEST_CASE("broken XML and an archive without a workbook are refused", "[tables][Q8]")
{
    Entries entries = workbook("<row r=\"1\"><c>");
    CHECK(tables::readBook(TextFile(archiveOf(entries)).path()).error().reason == Refusal::Reason::DamagedWorkbook);
    CHECK(tables::readBook(TextFile(archiveOf({{"readme.txt", "hello"}})).path()).error().reason == Refusal::Reason::UnknownWorkbook);
}

TEST_CASE("a workbook that is written is read again, with its days and its guards", "[tables][Q10]")
{
    const QDateTime moment(QDate(2027, 3, 1), QTime(8, 30), Qt::UTC);
    const std::vector<tables::OutSheet> sheets{{QStringLiteral("Posts: 2027/Q1"),
        {{QStringLiteral("Day"), QStringLiteral("At"), QStringLiteral("Text"), QStringLiteral("Likes")},
            {QDate(2027, 3, 1), moment, QStringLiteral("=1+1"), 12.5}, {std::monostate(), std::monostate(), QStringLiteral("é"), -3.0}}}};
    const auto bytes = tables::xlsxBytes(sheets, moment);
    REQUIRE(bytes);
    CHECK(*bytes == *tables::xlsxBytes(sheets, moment));
    const auto book = tables::readBook(TextFile(*bytes).path());
    REQUIRE(book);
    const tables::Sheet &sheet = book->sheets.front();
    CHECK(sheet.name() == QStringLiteral("Posts 2027 Q1"));
    CHECK(cellsOf(sheet, 1) == textsOf({"2027-03-01", "2027-03-01T08:30:00", "'=1+1", "12.5"}));
    CHECK(tables::withoutGuard(sheet.row(1).cell(2).string()) == QStringLiteral("=1+1"));
    CHECK(cellsOf(sheet, 2) == textsOf({"", "", QStringLiteral("é"), "-3"}));
}

TEST_CASE("a text that many cells share is held once", "[tables][Q8]")
{
    const tables::Book book =
        bookFrom(workbook("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>1</v></c><c r=\"B1\" t=\"s\"><v>1</v></c><c r=\"C1\" t=\"s\"/></row>"));
    const tables::Row row = book.sheets.front().row(0);
    CHECK(cellsOf(book.sheets.front(), 0) == textsOf({"Reach", "Reach"})); // the third names no text at all
    CHECK(row.cell(0).data == row.cell(1).data);
}

TEST_CASE("a row that is formatted out to its last column costs no more than its filled cells", "[tables][Q8]")
{
    const tables::Book book = bookFrom(workbook("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\" s=\"1\"/><c r=\"XFD1\" s=\"1\"/></row>"));
    CHECK(cellsOf(book.sheets.front(), 0) == textsOf({"1"}));
}

TEST_CASE("a small workbook that asks for more cells than fit is refused", "[tables][Q8]")
{
    QByteArray rows;
    for (int row = 1; row <= 600; ++row)
        rows += "<row r=\"" + QByteArray::number(row) + "\"><c r=\"XFD" + QByteArray::number(row) + "\"><v>1</v></c></row>";
    const auto book = tables::readBook(TextFile(archiveOf(workbook(rows))).path());
    REQUIRE_FALSE(book);
    CHECK(book.error().reason == Refusal::Reason::TooManyCells);
}

TEST_CASE("a cell of more than one megabyte is refused with its row, wherever its text stands", "[tables][Q8]")
{
    const QByteArray longText(1024 * 1024 + 1, 'x');
    Entries entries = workbook("<row r=\"7\"><c r=\"A7\" t=\"inlineStr\"><is><t>" + longText + "</t></is></c></row>");
    SECTION("in the cell") { }
    SECTION("shared")
    {
        entries = workbook("<row r=\"7\"><c r=\"A7\" t=\"s\"><v>0</v></c></row>");
        entries[3].second = "<sst><si><t>" + longText + "</t></si></sst>";
    }
    SECTION("as a number")
    {
        entries = workbook("<row r=\"7\"><c r=\"A7\"><v>" + longText + "</v></c></row>");
    }
    const auto book = tables::readBook(TextFile(archiveOf(entries)).path());
    REQUIRE_FALSE(book);
    CHECK(book.error().reason == Refusal::Reason::FieldTooLong);
    CHECK(book.error().line == 7);
}

TEST_CASE("a DOCTYPE is found in every encoding", "[tables][Q8]")
{
    const QString text =
        QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-16\"?><!DOCTYPE sst [<!ENTITY a \"aaaa\">]><sst><si><t>&a;</t></si></sst>");
    QByteArray wide;
    for (const QChar character : text)
        wide.append(static_cast<char>(character.unicode() & 0xFF)).append(static_cast<char>(character.unicode() >> 8));
    Entries entries = workbook("<row/>");
    entries[3].second = wide; // without a byte order mark
    const auto book = tables::readBook(TextFile(archiveOf(entries)).path());
    REQUIRE_FALSE(book);
    CHECK(book.error().reason == Refusal::Reason::ForbiddenXml);
}

TEST_CASE("elements nested without end are refused", "[tables][Q8]")
{
    const QByteArray deep = QByteArray("<a>").repeated(200000) + QByteArray("</a>").repeated(200000);
    const auto book = tables::readBook(TextFile(archiveOf(workbook("<row r=\"1\"><c r=\"A1\"><v>" + deep + "</v></c></row>"))).path());
    REQUIRE_FALSE(book);
    CHECK(book.error().reason == Refusal::Reason::DamagedWorkbook);
}

TEST_CASE("an element with a hundred thousand attributes is read in no time", "[tables][Q8]")
{
    QByteArray attributes;
    for (int number = 0; number < 100'000; ++number)
        attributes += " a" + QByteArray::number(number) + "=\"1\"";
    const tables::Book book = bookFrom(workbook("<row r=\"1\"" + attributes + "><c r=\"A1\"" + attributes + "><v>5</v></c></row>"));
    CHECK(cellsOf(book.sheets.front(), 0) == textsOf({"5"}));
}

TEST_CASE("texts are whole and tokens in their order wherever the parser stops between them", "[tables][import]")
{
    QByteArray rows;
    for (int row = 1; row <= 4000; ++row)
        rows += "<row r=\"" + QByteArray::number(row)
              + "\"><x:c xmlns:x=\"x\" t=\"inlineStr\"><is><t>caf\xC3\xA9 &amp; th\xC3\xA9 &#233;</t></is></x:c></row>";
    const tables::Book book = bookFrom(workbook(rows));
    const tables::Sheet &sheet = book.sheets.front();
    REQUIRE(sheet.rowCount() == 4000);
    for (int row = 0; row < 4000; ++row)
        REQUIRE(sheet.row(row).cell(0).string() == QString::fromUtf8("caf\xC3\xA9 & th\xC3\xA9 \xC3\xA9"));
}

TEST_CASE("what is no number is no day, whatever its format says", "[tables][import]")
{
    const tables::Book book = bookFrom(workbook("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>soon</v></c></row>"));
    CHECK(cellsOf(book.sheets.front(), 0) == textsOf({"soon"}));
}

TEST_CASE("a number that a workbook shows as percent is read as percent", "[tables][import]")
{
    Entries entries = workbook(
        "<row r=\"1\"><c r=\"A1\" s=\"3\"><v>0.0579</v></c><c r=\"B1\" s=\"4\"><v>1</v></c><c r=\"C1\" s=\"5\"><v>3</v></c></row>");
    entries[2].second = "<styleSheet><numFmts><numFmt numFmtId=\"165\" formatCode=\"0.0%;[Red]-0.0%\"/><numFmt numFmtId=\"166\" "
                        "formatCode=\"0 &quot;%&quot;\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"0\"/><xf numFmtId=\"0\"/>"
                        "<xf numFmtId=\"165\"/><xf numFmtId=\"10\"/><xf numFmtId=\"166\"/></cellXfs></styleSheet>";
    const tables::Book book = bookFrom(entries);
    CHECK(cellsOf(book.sheets.front(), 0) == textsOf({"5.79%", "100%", "3"})); // a sign in quotes is only written beside the number
    CHECK(book.sheets.front().row(0).cell(0).kind == CellKind::Number);
}
