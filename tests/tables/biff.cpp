// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/biff.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

using tables::BiffBody;
using tables::BiffRecord;
using tables::BiffRecords;

namespace {

std::string biffRecord(quint16 type, const std::string &body)
{
    std::string bytes;
    for (const std::size_t number : {std::size_t{type}, body.size()})
        bytes += {static_cast<char>(number & 0xFF), static_cast<char>(number >> 8)};
    return bytes + body;
}

} // namespace

TEST_CASE("a text of an old workbook goes on in the next record, wide or not", "[tables][import]")
{
    const std::string first("\x05\x00\x00"
                            "ab",
        5);
    const std::string second("\x01\xe9\x00\x03\x26\x7a\x00", 7); // wide from here on
    BiffBody body({first, second});
    CHECK(body.text(2) == "ab\xC3\xA9\xE2\x98\x83z");
    CHECK(body.isAtEnd());
    CHECK_FALSE(body.isPast());
}

TEST_CASE("what tells of a text's look is passed over", "[tables][import]")
{
    const std::string bytes("\x02\x00\x0c\x01\x00\x03\x00\x00\x00"
                            "hi"
                            "\x01\x02\x03\x04"
                            "xyz"
                            "\x07",
        19);
    BiffBody body({bytes});
    CHECK(body.text(2) == "hi");
    CHECK(body.number(1) == 7);
}

TEST_CASE("a text that claims to be longer than its record is empty, and nothing is read beyond", "[tables][Q8]")
{
    const std::string bytes("\xff\xff\x01"
                            "abc",
        6);
    BiffBody body({bytes});
    CHECK(body.text(2).empty());
    CHECK(body.isPast());
    CHECK(body.number(8) == 0);
}

TEST_CASE("records follow each other with what continues them, and end where the stream breaks off", "[tables][Q8]")
{
    const std::string stream = biffRecord(BiffRecord::SharedTexts, "one") + biffRecord(BiffRecord::Continue, "two")
                             + biffRecord(BiffRecord::End, "") + "\x01\x02\xff";
    BiffRecords records(stream);
    auto first = records.next();
    REQUIRE(first);
    CHECK(first->size == 3);
    CHECK(first->body.bytes(6) == "onetwo");
    REQUIRE(records.next());
    CHECK_FALSE(records.next());
    CHECK_FALSE(BiffRecords(stream, stream.size() + 5).next());
}

TEST_CASE("whatever stands in a record, reading it ends", "[tables][Q8]")
{
    rc::prop("texts and numbers of any bytes", [](const std::vector<std::string> &pieces) {
        BiffBody body(std::vector<std::string_view>(pieces.begin(), pieces.end()));
        std::size_t size = 0;
        for (const std::string &piece : pieces)
            size += piece.size();
        std::size_t texts = 0;
        while (!body.isAtEnd() && !body.isPast()) {
            body.text(1);
            RC_ASSERT(++texts <= size);
        }
    });
}
