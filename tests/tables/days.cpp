// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/daycolumn.h"

#include <catch2/catch.hpp>

using tables::DayColumn;
using tables::DayOrder;

namespace {

DayColumn columnOf(std::initializer_list<const char *> cells, DayOrder usual = DayOrder::Unknown, std::optional<int> year = {})
{
    DayColumn column;
    for (const char *cell : cells)
        column.add(QString::fromUtf8(cell));
    column.decide(usual, year);
    return column;
}

} // namespace

TEST_CASE("days are read in every way that networks write them", "[import]")
{
    const DayColumn days = columnOf({"2025-02-18", "2025-02-18T01:00:00", "2025/02/18", "20250218", "Tue, Feb 18, 2025", "Mon Feb 18 2025",
        "18 févr. 2025", "mar. 18 févr. 2025", "18. Februar 2025", "18 de febrero de 2025", "2025/02/18 18:19:10", "2025-02-18 13:12 +0000",
        "18.02.2025", "02/18/2025 11:46", "Feb 18, 2025, 8:05 PM"});
    for (std::size_t row = 0; row < 15; ++row) {
        INFO(row);
        CHECK(days.day(row) == QDate(2025, 2, 18));
    }
    CHECK(days.moment(10)->time() == QTime(18, 19, 10));
    CHECK(days.moment(14)->time() == QTime(20, 5));
}

TEST_CASE("what is no day is none", "[import]")
{
    const DayColumn days =
        columnOf({"Lifetime", "", "2025-02-30", "12", "August 2024", "31/31/2025", "2025-13-01", "version 2 of 3 2025", "12:30"});
    for (std::size_t row = 0; row < 9; ++row) {
        INFO(row);
        CHECK_FALSE(days.day(row));
    }
    CHECK(days.isBlank(1));
}

TEST_CASE("one day above 12 decides the order of the whole column", "[import]")
{
    CHECK(columnOf({"03/04/2025", "25/04/2025"}, DayOrder::MonthFirst).day(0) == QDate(2025, 4, 3));
    CHECK(columnOf({"03/04/2025", "04/25/2025"}, DayOrder::DayFirst).day(0) == QDate(2025, 3, 4));
    CHECK(columnOf({"03/04/2025"}, DayOrder::MonthFirst).day(0) == QDate(2025, 3, 4));
}

TEST_CASE("an order that nobody knows is asked for, not guessed", "[import]")
{
    const DayColumn days = columnOf({"03/04/2025", "05/06/2025"});
    CHECK(days.isOrderOpen());
    CHECK_FALSE(days.day(0));
}

TEST_CASE("days without a year need one", "[import]")
{
    const DayColumn asked = columnOf({"August 31", "1 septembre"});
    CHECK(asked.lacksYears());
    CHECK_FALSE(asked.day(0));
    const DayColumn told = columnOf({"August 31", "September 1", "8 de marzo"}, DayOrder::Unknown, 2025);
    CHECK_FALSE(told.lacksYears());
    CHECK(told.day(0) == QDate(2025, 8, 31));
}

TEST_CASE("days without a year count on over New Year, forwards and backwards", "[import]")
{
    const DayColumn forwards = columnOf({"December 30", "December 31", "January 1", "January 2"}, DayOrder::Unknown, 2025);
    CHECK(forwards.day(1) == QDate(2025, 12, 31));
    CHECK(forwards.day(2) == QDate(2026, 1, 1));
    const DayColumn backwards = columnOf({"January 3", "January 2", "January 1", "December 31", "December 30"}, DayOrder::Unknown, 2025);
    CHECK(backwards.day(0) == QDate(2026, 1, 3));
    CHECK(backwards.day(3) == QDate(2025, 12, 31));
}

TEST_CASE("a period that stands in a line is read", "[import]")
{
    const auto words = tables::dayRange(QStringLiteral("March 27, 2026 - April 23, 2026"), DayOrder::Unknown);
    REQUIRE(words);
    CHECK(words->first == QDate(2026, 3, 27));
    CHECK(words->last == QDate(2026, 4, 23));
    const auto compact = tables::dayRange(QStringLiteral("# 20150416-20150417"), DayOrder::Unknown);
    REQUIRE(compact);
    CHECK(compact->last == QDate(2015, 4, 17));
    CHECK(tables::dayRange(QStringLiteral("8/7/2023 - 8/5/2024"), DayOrder::MonthFirst)->first == QDate(2023, 8, 7));
    CHECK_FALSE(tables::dayRange(QStringLiteral("Campaign report - all"), DayOrder::Unknown));
}

TEST_CASE("a period whose order nobody knows is not guessed", "[import]")
{
    using tables::RangeTrouble;
    const auto shown = tables::dayRange(QStringLiteral("3/5/2026 - 6/23/2026"), DayOrder::DayFirst);
    REQUIRE(shown); // one end decides for both, whatever is usual
    CHECK(shown->first == QDate(2026, 3, 5));
    CHECK(tables::dayRange(QStringLiteral("3/5/2026 - 6/7/2026"), DayOrder::Unknown).error() == RangeTrouble::OrderOpen);
    CHECK(tables::dayRange(QStringLiteral("13/5/2026 - 6/23/2026"), DayOrder::Unknown).error() == RangeTrouble::OrderOpen);
    CHECK(tables::dayRange(QStringLiteral("13/5/2026 - 6/23/2026"), DayOrder::DayFirst).error() == RangeTrouble::NoRange);
    CHECK(tables::orderShownBy(QStringLiteral("3/5/2026 - 6/23/2026")) == DayOrder::MonthFirst);
    CHECK(tables::orderShownBy(QStringLiteral("3/5/2026 - 6/7/2026")) == DayOrder::Unknown);
}
