// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textfile.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "tables/csvreader.h"
#include "tables/csvwriter.h"

using tables::Refusal;

namespace {

tables::Book bookOf(const QByteArray &content)
{
    auto book = tables::readBook(TextFile(content).path());
    REQUIRE(book);
    return std::move(*book);
}

Refusal::Reason refusalOf(const QByteArray &content)
{
    const auto book = tables::readBook(TextFile(content).path());
    REQUIRE_FALSE(book);
    return book.error().reason;
}

} // namespace

TEST_CASE("a record is the same whether it is taken apart at once or when it is asked for", "[tables][import]")
{
    const tables::Book book = bookOf("day,count\r\n\r\n2027-01-01,5\r\n\"2027-01-02\",6\r\n#,\n,\nlast");
    const tables::Sheet &sheet = book.sheets.front();
    REQUIRE(sheet.rowCount() == 7);
    for (int row = 0; row < sheet.rowCount(); ++row)
        for (int column = -1; column < 3; ++column)
            CHECK(sheet.cell(row, column).text() == sheet.row(row).cell(column).text());
    CHECK(cellsOf(sheet, 2) == textsOf({"2027-01-01", "5"}));
    CHECK(cellsOf(sheet, 3) == textsOf({"2027-01-02", "6"}));
    CHECK(sheet.row(1).width() == 0);
    CHECK(sheet.row(6).line == 7);
    CHECK(sheet.beginsWithWord(2));
    CHECK_FALSE(sheet.beginsWithWord(1)); // blank
    CHECK_FALSE(sheet.beginsWithWord(4)); // a remark
    CHECK_FALSE(sheet.beginsWithWord(5));
}

TEST_CASE("lines that end in CR alone are read in one go, however many there are", "[tables][import]")
{
    QByteArray text("a,b");
    for (int row = 0; row < 300'000; ++row)
        text += "\r1,2";
    const tables::Book book = bookOf(text);
    REQUIRE(book.sheets.front().rowCount() == 300'001);
    CHECK(book.sheets.front().row(300'000).line == 300'001);
}

TEST_CASE("quotes may hold separators, line ends and doubled quotes", "[tables][import]")
{
    const tables::Book book = bookOf("a,b\n\"x,\"\"y\"\"\nz\",2\nlast,3");
    const tables::Sheet &sheet = book.sheets.front();
    REQUIRE(sheet.rowCount() == 3);
    CHECK(cellsOf(sheet, 1) == textsOf({"x,\"y\"\nz", "2"}));
    CHECK(sheet.row(1).line == 2);
    CHECK(sheet.row(2).line == 4);
}

TEST_CASE("every kind of line end counts as one line", "[tables][import]")
{
    for (const QByteArray end : {"\n", "\r\n", "\r", "\r\r\n"}) {
        const tables::Book book = bookOf("a,b" + end + "1,\"x" + end + "y\"" + end + "2,z" + end);
        const tables::Sheet &sheet = book.sheets.front();
        REQUIRE(sheet.rowCount() == 3);
        CHECK(sheet.row(1).line == 2);
        CHECK(sheet.row(2).line == 4);
        CHECK(cellsOf(sheet, 2) == textsOf({"2", "z"}));
    }
}

TEST_CASE("short and long records and blank lines stay as they are", "[tables][import]")
{
    const tables::Book book = bookOf("a,b,c\n1\n\n1,2,3,4,\n");
    const tables::Sheet &sheet = book.sheets.front();
    REQUIRE(sheet.rowCount() == 4);
    CHECK(sheet.row(1).width() == 1);
    CHECK(sheet.row(1).cell(2).isBlank());
    CHECK(sheet.row(2).isBlank());
    CHECK(sheet.row(3).width() == 5);
}

TEST_CASE("a quote that never closes harms its own record only", "[tables][import]")
{
    const tables::Book book = bookOf("a,b\n1,\"open\n2,x\n");
    const tables::Sheet &sheet = book.sheets.front();
    REQUIRE(sheet.rowCount() == 3);
    CHECK(sheet.row(1).isDamaged);
    CHECK_FALSE(sheet.row(2).isDamaged);
    CHECK(cellsOf(sheet, 2) == textsOf({"2", "x"}));
}

TEST_CASE("the separator is the one that gives the header the most cells", "[tables][import]")
{
    CHECK(bookOf("Date;Vues;Taux\n2027-01-01;1,5;2,25\n2027-01-02;3,5;4,75\n").separator == QStringLiteral(";"));
    CHECK(bookOf("Date\tViews\n2027-01-01\t5\n").separator == QStringLiteral("\t"));
    CHECK(bookOf("Date|Views\n2027-01-01|5\n").separator == QStringLiteral("|"));
    CHECK(bookOf("Report, of the year\n\nDate;Views;Likes\n2027-01-01;5;4\n").separator == QStringLiteral(";"));
    CHECK(bookOf("One column\nvalue\n").separator == QStringLiteral(","));
}

TEST_CASE("a sep= line gives the separator and is no record", "[tables][import]")
{
    const tables::Book book = bookOf("sep=;\r\nDate,x;Views\r\n1,1;2\r\n");
    CHECK(book.separator == QStringLiteral(";"));
    CHECK(cellsOf(book.sheets.front(), 0) == textsOf({"Date,x", "Views"}));
    CHECK(book.sheets.front().row(0).line == 2);
}

TEST_CASE("lines that were wrapped in quotes once more are unwrapped where that is proved", "[tables][import]")
{
    const tables::Book book =
        bookOf("\"Post ID,\"\"Name\"\",Views\"\n\"1,\"\"He said \"\"\"\"hi\"\"\"\"\"\",5\"\n\"2,\"\"two\"\nlines,\n\"last\"\",7\"\n");
    CHECK(book.isRepaired);
    const tables::Sheet &sheet = book.sheets.front();
    REQUIRE(sheet.rowCount() == 3);
    CHECK(cellsOf(sheet, 0) == textsOf({"Post ID", "Name", "Views"}));
    CHECK(cellsOf(sheet, 1) == textsOf({"1", "He said \"hi\"", "5"}));
    CHECK(cellsOf(sheet, 2) == textsOf({"2", "two\nlines,\nlast", "7"}));

    SECTION("but not where a record then lacks cells")
    {
        CHECK_FALSE(bookOf("\"Post ID,\"\"Name\"\",Views\"\n\"1,\"\"one\"\"\"\n").isRepaired);
    }
}

TEST_CASE("cells and rows beyond all measure are refused with their line", "[tables][Q8]")
{
    const QByteArray megabyte(1024 * 1024 + 1, 'x');
    const auto book = tables::readBook(TextFile("a,b\n1," + megabyte + "\n").path());
    REQUIRE_FALSE(book);
    CHECK(book.error().reason == Refusal::Reason::FieldTooLong);
    CHECK(book.error().line == 2);
    CHECK(refusalOf("a,b\n1,\"" + megabyte + "\"\n") == Refusal::Reason::FieldTooLong);
    CHECK(refusalOf("a,b\n" + QByteArray("abcdefg,").repeated(2200000) + "\n") == Refusal::Reason::RecordTooLong);
}

TEST_CASE("one endless line is refused before all of it is read", "[tables][Q8]")
{
    CHECK(refusalOf(QByteArray(17 * 1024 * 1024, 'x')) == Refusal::Reason::RecordTooLong);
}

TEST_CASE("ten thousand columns are no trouble", "[tables][Q8]")
{
    const tables::Book book = bookOf(QByteArray("c,").repeated(10000) + "\n" + QByteArray("1,").repeated(10000) + "\n");
    CHECK(book.sheets.front().row(1).width() == 10001);
}

TEST_CASE("any table that is written is read again", "[tables][Q10]")
{
    rc::check("csv round trip", [] {
        const auto texts = *rc::gen::container<std::vector<std::string>>(
            4, rc::gen::container<std::string>(rc::gen::element('a', '"', ',', ';', '\n', '\r', ' ', '=', '-', '\'', '\t', '1')));
        tables::OutSheet sheet;
        sheet.rows.push_back({QStringLiteral("h1"), QStringLiteral("h2"), QStringLiteral("h3"), QStringLiteral("h4")});
        sheet.rows.emplace_back();
        for (const std::string &text : texts)
            sheet.rows.back().push_back(QString::fromStdString(text));
        QByteArray bytes = tables::csvText(sheet);
        auto read = tables::CsvReader(std::span(bytes.data(), static_cast<std::size_t>(bytes.size())), ',').read();
        RC_ASSERT(read.has_value());
        RC_ASSERT(read->rowCount() == 2);
        for (std::size_t column = 0; column < texts.size(); ++column)
            RC_ASSERT(tables::withoutGuard(read->row(1).cell(static_cast<int>(column)).string()).toStdString() == texts[column]);
    });
}
