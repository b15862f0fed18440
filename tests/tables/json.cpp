// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textfile.h"

#include <catch2/catch.hpp>

using tables::CellKind;
using tables::Refusal;

namespace {

tables::Book jsonBook(const QByteArray &text)
{
    auto book = tables::readBook(TextFile(text, QStringLiteral("export.json")).path());
    REQUIRE(book);
    return std::move(*book);
}

} // namespace

TEST_CASE("an array of objects is a table whose columns are all of their members", "[tables][import]")
{
    const tables::Book book = jsonBook(R"(  [{"date": "2027-03-01", "reach": 1250, "by": {"city": "Lyon"}},
        {"date": "2027-03-02", "rate": 5.25, "shared": true}, {"reach": null, "id": 9007199254740993}])");
    CHECK(book.encoding == QStringLiteral("JSON"));
    const tables::Sheet &sheet = book.sheets.front();
    CHECK(cellsOf(sheet, 0) == textsOf({"date", "reach", "by.city", "rate", "shared", "id"}));
    CHECK(cellsOf(sheet, 1) == textsOf({"2027-03-01", "1250", "Lyon"}));
    CHECK(cellsOf(sheet, 2) == textsOf({"2027-03-02", "", "", "5.25", "true"}));
    CHECK(cellsOf(sheet, 3) == textsOf({"", "", "", "", "", "9007199254740993"})); // not through a double
    CHECK(sheet.row(1).cell(1).kind == CellKind::Number);
    CHECK(sheet.row(2).line == 2);
}

TEST_CASE("the first array of objects in an object is the table", "[tables][import]")
{
    const tables::Book book =
        jsonBook("\xEF\xBB\xBF{\"version\": 1, \"tags\": [\"a\"], \"days\": [{\"a\": \"x\"}], \"more\": [{\"b\": 1}]}");
    CHECK(cellsOf(book.sheets.front(), 0) == textsOf({"a"}));
    CHECK(cellsOf(book.sheets.front(), 1) == textsOf({"x"}));
}

TEST_CASE("JSON that is torn, no table, or nested without end is refused", "[tables][Q8]")
{
    QByteArray deep = "[{\"a\":1";
    for (int level = 0; level < 20; ++level)
        deep += ",\"n\":{\"a\":1";
    deep += QByteArray(21, '}') + ']';
    const QByteArray manyArrays = "[{\"a\":" + QByteArray(100000, '[');
    const std::vector<QByteArray> texts = {
        "[{\"a\": 1}", "{\"a\": 1}", "[{\"a\": 1}, 2]", "[{\"a\": 1}] x", "[{\"a\": \"\xC3\"}]", deep, manyArrays};
    for (const QByteArray &text : texts) {
        const auto book = tables::readBook(TextFile(text).path());
        REQUIRE_FALSE(book);
        CHECK(book.error().reason == Refusal::Reason::NotATable);
    }
}

TEST_CASE("a list in a cell of JSON that is nested without end, or longer than a cell may be, is refused", "[tables][Q8]")
{
    const auto refusalOf = [](const QByteArray &cell) {
        const auto book = tables::readBook(TextFile("[{\"a\":" + cell + "}]").path());
        REQUIRE_FALSE(book);
        return book.error().reason;
    };
    CHECK(refusalOf(QByteArray(1000000, '[') + QByteArray(1000000, ']')) == Refusal::Reason::NotATable);
    CHECK(refusalOf('[' + QByteArray(600000, '1').replace("1", "1,") + "1]") == Refusal::Reason::FieldTooLong);
    CHECK(cellsOf(jsonBook(R"([{"a": [1, ["b", {"c": null}]]}])").sheets.front(), 1) == textsOf({R"([1,["b",{"c":null}]])"}));
}
