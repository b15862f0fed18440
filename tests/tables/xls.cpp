// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oldworkbooks.h"
#include "support/compoundfile.h"
#include "textfile.h"

#include <catch2/catch.hpp>

using tables::CellKind;
using tables::Refusal;

namespace {

tables::Book xlsBook(const char *packed)
{
    auto book = tables::readBook(TextFile(unpacked(packed)).path());
    REQUIRE(book);
    return std::move(*book);
}

// The one formula of the workbook came to this.
tables::Book withResult(const QByteArray &result)
{
    QByteArray bytes = unpacked(withFormula);
    const qsizetype at = bytes.indexOf(QByteArray("\x02\x00\x0f\x00\x00\x00\xff\xff", 8));
    REQUIRE(at > 0);
    bytes.replace(at, result.size(), result);
    auto book = tables::readBook(TextFile(bytes).path());
    REQUIRE(book);
    return std::move(*book);
}

std::string little(quint64 number, int bytes)
{
    std::string text;
    for (int byte = 0; byte < bytes; ++byte)
        text.push_back(static_cast<char>(number >> (8 * byte) & 0xFF));
    return text;
}

std::string recordOf(quint16 type, const std::string &body)
{
    return little(type, 2) + little(body.size(), 2) + body;
}

std::string place(quint64 row, quint64 column, quint64 style = 0)
{
    return little(row, 2) + little(column, 2) + little(style, 2);
}

// A workbook of Excel 5 with one sheet of these cells.
std::string excel5(const std::string &cells)
{
    const auto globals = [](std::size_t at) {
        return recordOf(0x0809, little(0x0500, 2) + little(5, 2)) + recordOf(0x0042, little(1252, 2)) + recordOf(0x00E0, little(0, 4))
             + recordOf(0x00E0, little(0, 2) + little(14, 2)) + recordOf(0x0085, little(at, 4) + little(0, 2) + little(4, 1) + "\xC9t\xE9s")
             + recordOf(0x000A, {});
    };
    return globals(globals(0).size()) + recordOf(0x0809, little(0x0500, 2) + little(0x10, 2)) + cells + recordOf(0x000A, {});
}

tables::Book excel5Book(const std::string &stream)
{
    auto book = tables::readBook(TextFile(QByteArray::fromStdString(support::compoundFileOf(stream, "Book"))).path());
    REQUIRE(book);
    return std::move(*book);
}

} // namespace

TEST_CASE("a workbook of Excel 5 is read, in its code page and whatever its cells come in", "[tables][import]")
{
    const std::string several =
        little(1, 2) + little(0, 2) + little(0, 2) + little(7U << 2 | 2, 4) + little(0, 2) + little(250U << 2 | 3, 4) + little(1, 2);
    const tables::Book book = excel5Book(
        excel5(recordOf(0x00BD, several) + recordOf(0x0204, place(0, 0) + little(4, 2) + "caf\xE9")
               + recordOf(0x027E, place(0, 1, 1) + little(46447U << 2 | 2, 4)) // 1 March 2027
               + recordOf(0x0205, place(3, 0) + little(7, 1) + little(1, 1)) + recordOf(0x0205, place(3, 1) + little(1, 1) + little(0, 1))
               + recordOf(0x0203, place(1, 0) + little(0x4059000000000000, 8)))); // instead of the 7
    const tables::Sheet &sheet = book.sheets.front();
    CHECK(sheet.name() == QStringLiteral("Étés"));
    REQUIRE(sheet.rowCount() == 4);
    CHECK(cellsOf(sheet, 0) == textsOf({"café", "2027-03-01"}));
    CHECK(cellsOf(sheet, 1) == textsOf({"100", "2.5"}));
    CHECK(sheet.row(2).isBlank());
    CHECK(cellsOf(sheet, 3) == textsOf({"#DIV/0!", "TRUE"}));
}

TEST_CASE("an old workbook that breaks off, or claims what it does not hold, is refused or read within its bounds", "[tables][Q8]")
{
    const std::string whole = excel5(recordOf(0x0203, place(0, 0) + little(0x4059000000000000, 8)));
    const auto reasonOf = [](const std::string &stream) {
        const auto book = tables::readBook(TextFile(QByteArray::fromStdString(support::compoundFileOf(stream, "Book"))).path());
        return book ? std::nullopt : std::optional(book.error().reason);
    };
    CHECK_FALSE(reasonOf(whole));
    CHECK(reasonOf(whole.substr(0, whole.size() - 4)) == Refusal::Reason::DamagedWorkbook); // its sheet has no end
    CHECK(reasonOf(recordOf(0x0809, little(0x0400, 2))) == Refusal::Reason::UnknownWorkbook);
    CHECK(reasonOf(recordOf(0x0809, little(0x0600, 2)) + recordOf(0x002F, little(1, 6))) == Refusal::Reason::Encrypted);
    const std::string texts = recordOf(0x00FC, little(0xFFFFFFFF, 8) + little(0xFFFF, 2) + little(1, 1) + "x");
    CHECK(reasonOf(recordOf(0x0809, little(0x0600, 2)) + texts + recordOf(0x000A, {})) == std::nullopt);
    const tables::Book far = excel5Book(excel5(recordOf(0x0203, place(65535, 65535) + little(0x4059000000000000, 8))));
    CHECK(far.sheets.front().row(1).width() == 65536);
}

TEST_CASE("texts, numbers and days of an old workbook are read", "[tables][import]")
{
    const tables::Book book = xlsBook(withoutFormula);
    CHECK(book.encoding == QStringLiteral("XLS"));
    CHECK_FALSE(book.hasUnreadFormulas);
    const tables::Sheet &sheet = book.sheets.front();
    CHECK(sheet.name() == QStringLiteral("Jours"));
    CHECK(cellsOf(sheet, 0) == textsOf({"Date", "Portée", "Taux", "Somme"}));
    CHECK(cellsOf(sheet, 1) == textsOf({"2027-03-01", "1250", "5.25%", "2500"}));
    CHECK(sheet.row(1).cell(0).kind == CellKind::Date);
    CHECK(sheet.row(1).cell(1).kind == CellKind::Number);
    REQUIRE(sheet.rowCount() == 4); // the rows without cells are one blank row
    CHECK(sheet.row(2).isBlank());
    CHECK(sheet.row(3).line == 6);
    CHECK(cellsOf(sheet, 3) == textsOf({"2027-03-02", "3.5", "3.5"}));
}

TEST_CASE("formulas of an old workbook are read as they were worked out when it was saved", "[tables][import]")
{
    const tables::Book wrong = withResult(QByteArray("\x02\x00\x0f\x00\x00\x00\xff\xff", 8)); // as it was made
    CHECK(cellsOf(wrong.sheets.front(), 1) == textsOf({"2027-03-01", "1250", "5.25%", "#VALUE!"}));
    CHECK_FALSE(wrong.hasUnreadFormulas);
    const tables::Book number = withResult(QByteArray("\x00\x00\x00\x00\x00\x88\xa3\x40", 8));
    CHECK(cellsOf(number.sheets.front(), 1) == textsOf({"2027-03-01", "1250", "5.25%", "2500"}));
    CHECK(number.sheets.front().row(1).cell(3).kind == CellKind::Number);
    const tables::Book truth = withResult(QByteArray("\x01\x00\x01\x00\x00\x00\xff\xff", 8));
    CHECK(cellsOf(truth.sheets.front(), 1) == textsOf({"2027-03-01", "1250", "5.25%", "TRUE"}));
}

TEST_CASE("an old workbook with a formula that was never worked out says so", "[tables][import]")
{
    for (const char kind : {'\x03', '\x00'}) { // nothing, and a text that does not follow
        const tables::Book book = withResult(QByteArray(1, kind) + QByteArray("\x00\x00\x00\x00\x00\xff\xff", 7));
        CHECK(book.hasUnreadFormulas);
        CHECK(cellsOf(book.sheets.front(), 1) == textsOf({"2027-03-01", "1250", "5.25%"}));
    }
}

TEST_CASE("a torn old workbook, and a new one behind a password, are refused", "[tables][Q8]")
{
    const QByteArray whole = unpacked(withoutFormula);
    for (const int size : {8, 511, 512, 1024, 2000, 4096, 5000}) {
        const auto book = tables::readBook(TextFile(whole.left(size)).path());
        if (!book)
            CHECK((book.error().reason == Refusal::Reason::DamagedWorkbook || book.error().reason == Refusal::Reason::UnknownWorkbook));
    }
    QByteArray locked = whole;
    const QString name = QStringLiteral("EncryptedPackage");
    locked += QByteArray(reinterpret_cast<const char *>(name.utf16()), name.size() * 2);
    const auto book = tables::readBook(TextFile(locked).path());
    REQUIRE_FALSE(book);
    CHECK(book.error().reason == Refusal::Reason::Encrypted);
}

TEST_CASE("an old workbook that begins its sheets over and over is looked through once", "[tables][Q8]")
{
    // A look that began anew at each of them would take minutes.
    const QByteArray beginning("\x09\x08\x10\x00\x00\x06\x10\x00", 8);
    const auto book = tables::readBook(TextFile(unpacked(withoutFormula) + beginning.repeated(1000000)).path());
    REQUIRE(book);
    CHECK_FALSE(book->hasUnreadFormulas);
}

TEST_CASE("an old workbook that claims more rows than it can have is read as far as its cells reach", "[tables][Q8]")
{
    QByteArray bytes = unpacked(withoutFormula);
    const qsizetype dimensions = bytes.indexOf(QByteArray("\x00\x02\x0e\x00", 4));
    REQUIRE(dimensions > 0);
    bytes.replace(dimensions + 8, 4, QByteArray("\x40\x42\x0f\x00", 4)); // a million
    const auto book = tables::readBook(TextFile(bytes).path());
    REQUIRE(book);
    CHECK(book->sheets.front().rowCount() == 4);
    CHECK(cellsOf(book->sheets.front(), 1) == textsOf({"2027-03-01", "1250", "5.25%", "2500"}));
}
