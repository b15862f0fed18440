// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive.h"
#include "textfile.h"

using tables::CellKind;
using tables::Refusal;

namespace {

Entries odsOf(const QByteArray &rows, const QByteArray &before = {})
{
    return {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
        {"content.xml", R"(<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet>)"
                            + before + R"(<table:table table:name="Jours">)" + rows
                            + "</table:table></office:spreadsheet></office:body></office:document-content>"}};
}

tables::Book odsBook(const Entries &entries)
{
    auto book = tables::readBook(TextFile(archiveOf(entries)).path());
    REQUIRE(book);
    return std::move(*book);
}

Refusal::Reason refusalOf(const Entries &entries)
{
    const auto book = tables::readBook(TextFile(archiveOf(entries)).path());
    REQUIRE_FALSE(book);
    return book.error().reason;
}

const QByteArray word = R"(<table:table-cell office:value-type="string"><text:p>Portée</text:p></table:table-cell>)";

} // namespace

TEST_CASE("texts, numbers, percents and days of an OpenDocument workbook are told apart", "[tables][import]")
{
    const tables::Book book = odsBook(odsOf(
        R"(<table:table-row><table:table-cell office:value-type="date" office:date-value="2027-03-01"/>
        <table:table-cell office:value-type="date" office:date-value="2027-03-01T08:30:00"><text:p>1 mars</text:p></table:table-cell>
        <table:table-cell office:value-type="float" office:value="1250.5"><text:p>1 250,5</text:p></table:table-cell>
        <table:table-cell office:value-type="percentage" office:value="0.0525"/><table:table-cell office:value-type="currency" office:currency="EUR" office:value="12"/>)"
        + word
        + R"(<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>VRAI</text:p></table:table-cell></table:table-row>)"));
    CHECK(book.encoding == QStringLiteral("ODS"));
    const tables::Sheet &sheet = book.sheets.front();
    CHECK(sheet.name() == QStringLiteral("Jours"));
    CHECK(cellsOf(sheet, 0) == textsOf({"2027-03-01", "2027-03-01T08:30:00", "1250.5", "5.25%", "12", "Portée", "VRAI"}));
    CHECK(sheet.row(0).cell(0).kind == CellKind::Date);
    CHECK(sheet.row(0).cell(2).kind == CellKind::Number);
    CHECK(sheet.row(0).cell(5).kind == CellKind::Text);
}

TEST_CASE("repeated cells and rows of an OpenDocument workbook stand where they belong, and blank ones cost nothing", "[tables][import]")
{
    const tables::Book book =
        odsBook(odsOf("<table:table-header-rows><table:table-row><table:table-cell table:number-columns-repeated=\"2\"/>" + word
                      + "<table:covered-table-cell table:number-columns-repeated=\"16000\"/></table:table-row></table:table-header-rows>"
                      + "<table:table-row table:number-rows-repeated=\"1000\"><table:table-cell/></table:table-row>"
                      + "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell table:number-columns-repeated=\"2\" "
                        "office:value-type=\"float\" "
                        "office:value=\"7\"/></table:table-row><table:table-row table:number-rows-repeated=\"1047573\"><table:table-cell "
                        "table:number-columns-repeated=\"16384\"/></table:table-row>"));
    const tables::Sheet &sheet = book.sheets.front();
    REQUIRE(sheet.rowCount() == 4);
    CHECK(cellsOf(sheet, 0) == textsOf({"", "", "Portée"}));
    CHECK(sheet.row(1).isBlank());
    CHECK(sheet.row(2).line == 1002);
    CHECK(sheet.row(3).line == 1003);
    CHECK(cellsOf(sheet, 3) == textsOf({"7", "7"}));
}

TEST_CASE("comments, drawings and deleted cells of an OpenDocument workbook are no content, spans and spaces are", "[tables][import]")
{
    const tables::Book book = odsBook(odsOf(R"(<table:shapes><table:table><table:table-row/></table:table></table:shapes><table:table-row>
        <table:table-cell office:value-type="string"><office:annotation><text:p>Note</text:p></office:annotation><text:p>Vues<text:s text:c="2"/>de
 la <text:span>page</text:span></text:p><text:p>Instagram</text:p></table:table-cell></table:table-row>)",
        "<table:tracked-changes><table:deletion><table:table><table:table-row>" + word
            + "</table:table-row></table:table></table:deletion></table:tracked-changes>"));
    REQUIRE(book.sheets.size() == 1);
    REQUIRE(book.sheets.front().rowCount() == 1);
    CHECK(book.sheets.front().row(0).cell(0).string() == QStringLiteral("Vues  de\n la page\nInstagram"));
}

TEST_CASE("an OpenDocument workbook behind a password, with a DOCTYPE, too large or torn is refused", "[tables][Q8]")
{
    Entries locked = odsOf({});
    locked[1].second = "\x01\x02 not readable";
    locked.push_back({"META-INF/manifest.xml", "<m:manifest xmlns:m=\"m\"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>"});
    CHECK(refusalOf(locked) == Refusal::Reason::Encrypted);
    Entries growing = odsOf({});
    growing[1].second.prepend("<!DOCTYPE a [<!ENTITY b \"bb\">]>");
    CHECK(refusalOf(growing) == Refusal::Reason::ForbiddenXml);
    CHECK(
        refusalOf(odsOf("<table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell table:number-columns-repeated=\"1000\" "
                        "office:value-type=\"float\" office:value=\"7\"/></table:table-row>"))
        == Refusal::Reason::TooManyCells);
    CHECK(refusalOf({{"content.xml", "<office:document-content"}}) == Refusal::Reason::DamagedWorkbook);
    CHECK(refusalOf({{"word/document.xml", "<w/>"}}) == Refusal::Reason::UnknownWorkbook);
}

TEST_CASE("a row of an OpenDocument workbook that repeats more blank cells than there are numbers is refused", "[tables][Q8]")
{
    const QByteArray blank = R"(<table:table-cell table:number-columns-repeated="16384"/>)";
    CHECK(refusalOf(odsOf("<table:table-row>" + blank.repeated(131072) + word + "</table:table-row>")) == Refusal::Reason::DamagedWorkbook);
}

TEST_CASE("a cell of an OpenDocument workbook that is made of spaces without end is refused", "[tables][Q8]")
{
    const QByteArray paragraph = "<text:p>" + QByteArray(R"(<text:s text:c="1024"/>)").repeated(400) + "</text:p>";
    const QByteArray cell = "<table:table-cell>" + paragraph.repeated(3) + "</table:table-cell>";
    CHECK(refusalOf(odsOf("<table:table-row>" + cell + "</table:table-row>")) == Refusal::Reason::FieldTooLong);
}
