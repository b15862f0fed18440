// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/sampledays.h"

#include "core/strategy.h"

#include <catch2/catch.hpp>

TEST_CASE("a sample’s days are counted from its quarter", "[samples]")
{
    const catalogue::SampleDays days(*core::quarterNamed(u"2027Q1")); // begins on a Friday
    CHECK(days.day(QStringLiteral("d+0")) == QDate(2027, 1, 1));
    CHECK(days.day(QStringLiteral("d-1")) == QDate(2026, 12, 31));
    CHECK(days.day(QStringLiteral("end")) == QDate(2027, 3, 31));
    CHECK(days.day(QStringLiteral("end-2")) == QDate(2027, 3, 29));
    CHECK(days.day(QStringLiteral("w1 mon")) == QDate(2027, 1, 4));
    CHECK(days.day(QStringLiteral("w6 wed")) == QDate(2027, 2, 10));
    CHECK(days.day(QStringLiteral("w-1 sun")) == QDate(2026, 12, 27));
    CHECK(days.today() == QDate(2027, 2, 10));
    CHECK(days.lastMeasured() == QDate(2027, 2, 9));
    CHECK(days.firstMeasured().daysTo(days.lastMeasured()) == 83);
    CHECK_FALSE(days.day(QStringLiteral("tomorrow")));
}

TEST_CASE("the first full week begins with the quarter when that is a Monday", "[samples]")
{
    const core::Quarter quarter = *core::quarterNamed(u"2029Q1");
    REQUIRE(quarter.firstDay.dayOfWeek() == 1);
    CHECK(catalogue::SampleDays(quarter).day(QStringLiteral("w1 mon")) == quarter.firstDay);
}
