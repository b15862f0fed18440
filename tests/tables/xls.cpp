// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oldworkbooks.h"
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

} // namespace

TEST_CASE("texts, numbers and days of an old workbook are read", "[tables][import]")
{
    const tables::Book book = xlsBook(withoutFormula);
    CHECK(book.encoding == QStringLiteral("XLS"));
    CHECK_FALSE(book.hasUnreadFormulas);
    const tables::Sheet &sheet = book.sheets.front();
    CHECK(sheet.name() == QStringLiteral("Jours"));
    CHECK(cellsOf(sheet, 0) == textsOf({"Date", "Portée", "Taux", "Somme"}));
    CHECK(cellsOf(sheet, 1) == textsOf({"2027-03-01", "1250", "0.0525", "2500"}));
    CHECK(sheet.row(1).cell(0).kind == CellKind::Date);
    CHECK(sheet.row(1).cell(1).kind == CellKind::Number);
    CHECK(sheet.row(2).isBlank());
    CHECK(sheet.row(5).line == 6);
    CHECK(cellsOf(sheet, 5) == textsOf({"2027-03-02", "3.5", "3.5"}));
}

TEST_CASE("an old workbook whose formulas can't be read says so", "[tables][import]")
{
    const tables::Book book = xlsBook(withFormula);
    CHECK(book.hasUnreadFormulas);
    CHECK(cellsOf(book.sheets.front(), 1) == textsOf({"2027-03-01", "1250", "0.0525"}));
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

TEST_CASE("an old workbook that claims more rows than it can have is read as far as it can reach", "[tables][Q8]")
{
    QByteArray bytes = unpacked(withoutFormula);
    const qsizetype dimensions = bytes.indexOf(QByteArray("\x00\x02\x0e\x00", 4));
    REQUIRE(dimensions > 0);
    bytes.replace(dimensions + 8, 4, QByteArray("\x40\x42\x0f\x00", 4)); // a million
    const auto book = tables::readBook(TextFile(bytes).path());
    REQUIRE(book);
    CHECK(book->sheets.front().rowCount() == 65536);
    CHECK(cellsOf(book->sheets.front(), 1) == textsOf({"2027-03-01", "1250", "0.0525", "2500"}));
}
