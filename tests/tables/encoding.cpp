// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textfile.h"

#include <QStringEncoder>

#include <catch2/catch.hpp>

namespace {

tables::Book encodedBook(const QByteArray &content)
{
    auto book = tables::readBook(TextFile(content).path());
    REQUIRE(book);
    return std::move(*book);
}

QByteArray utf16(const QString &text, QStringConverter::Encoding order, bool hasMark)
{
    const auto flag = hasMark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default;
    return QStringEncoder(order, flag)(text);
}

} // namespace

TEST_CASE("accents survive every encoding that spreadsheets write", "[tables][import]")
{
    const QString text = QStringLiteral("Date,Portée\n2027-01-01,5\n");
    const QStringList header = textsOf({"Date", QStringLiteral("Portée")});
    const std::vector<std::pair<QByteArray, QString>> files{{text.toUtf8(), QStringLiteral("UTF-8")},
        {"\xEF\xBB\xBF" + text.toUtf8(), QStringLiteral("UTF-8 BOM")},
        {utf16(text, QStringConverter::Utf16LE, true), QStringLiteral("UTF-16LE")},
        {utf16(text, QStringConverter::Utf16BE, true), QStringLiteral("UTF-16BE")},
        {utf16(text, QStringConverter::Utf16LE, false), QStringLiteral("UTF-16LE")},
        {utf16(text, QStringConverter::Utf16BE, false), QStringLiteral("UTF-16BE")}, {text.toLatin1(), QStringLiteral("Windows-1252")}};
    for (const auto &[bytes, name] : files) {
        const tables::Book book = encodedBook(bytes);
        CHECK(book.encoding == name);
        CHECK(cellsOf(book.sheets.front(), 0) == header);
        CHECK(book.sheets.front().rowCount() == 2);
    }
}

TEST_CASE("signs of Windows-1252 that Latin-1 lacks are read", "[tables][import]")
{
    CHECK(cellsOf(encodedBook("Montant,J\x92"
                              "aime\n5 \x80,1\n")
                      .sheets.front(),
              0)
          == textsOf({"Montant", QStringLiteral("J’aime")}));
}

TEST_CASE("Russian text in a single-byte code page is read as Cyrillic", "[tables][import]")
{
    const QByteArray line =
        "\xcf\xf0\xe8\xe2\xe5\xf2 \xe2\xf1\xe5\xec, \xfd\xf2\xee \xed\xee\xe2\xe0\xff \xef\xf3\xe1\xeb\xe8\xea\xe0\xf6\xe8\xff "
        "\xee \xed\xe0\xf8\xe5\xec \xea\xe0\xf4\xe5 \xe8 \xe5\xe3\xee \xe3\xee\xf1\xf2\xff\xf5";
    const tables::Book book = encodedBook("text;n\n" + line + ";1\n" + line + ";2\n");
    CHECK(book.encoding == QStringLiteral("Windows-1251"));
    CHECK(book.sheets.front().row(1).cell(0).string().startsWith(QStringLiteral("Привет")));
}

TEST_CASE("one broken character does not turn a UTF-8 file into another encoding", "[tables][import]")
{
    const QByteArray accents = QStringLiteral("éèàùçêëîïôû").toUtf8();
    const tables::Book book = encodedBook("Date," + accents + "\n2027-01-01,\xC3\n");
    CHECK(book.isLossy);
    CHECK(book.sheets.front().row(0).cell(1).string() == QString::fromUtf8(accents));
    CHECK(book.sheets.front().row(1).cell(1).string() == QString(QChar::ReplacementCharacter));
}
