// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records.h"

#include <catch2/catch.hpp>

using namespace core;

namespace {

MetricRecord told(const char *metric, QDate day, double value, const char *segment = "")
{
    MetricRecord record;
    record.metric = QString::fromLatin1(metric);
    record.day = day;
    record.value = value;
    record.segment = QString::fromLatin1(segment);
    record.line = static_cast<int>(value);
    return record;
}

const QDate firstTold(2027, 2, 1);

} // namespace

TEST_CASE("records keep their order and all they say, and share what those of a series have in common", "[core][import]")
{
    const Records records{told("clicks", firstTold, 1), told("reach", firstTold, 2, "country=FR"), told("clicks", firstTold.addDays(1), 3),
        told("clicks", {}, 4)};
    REQUIRE(records.size() == 4);
    CHECK(records.heads().size() == 2);
    CHECK(records[1].segment == QStringLiteral("country=FR"));
    CHECK(records[1].day == firstTold);
    CHECK(records[2].metric == QStringLiteral("clicks"));
    CHECK(records[2].line == 3);
    CHECK_FALSE(records.back().day.isValid());
    double sum = 0;
    for (const MetricRecord &record : records)
        sum += record.value;
    CHECK(sum == 10);
}

TEST_CASE("a copy of records stays as it was when the other is changed", "[core][import]")
{
    Records records{told("clicks", firstTold, 1), told("clicks", {}, 2)};
    const Records before = records;
    records.setDay(1, firstTold.addDays(5));
    records.setValue(0, 9);
    records.push_back(told("reach", firstTold, 3));
    CHECK(before.size() == 2);
    CHECK(before[0].value == 1);
    CHECK_FALSE(before[1].day.isValid());
    CHECK(records[1].day == firstTold.addDays(5));
    CHECK(records.heads().size() == 2);
}

TEST_CASE("records of two tables are joined without mixing up their series", "[core][import]")
{
    Records one{told("clicks", firstTold, 1)};
    one.append(Records{told("reach", firstTold, 2), told("clicks", firstTold, 3)});
    REQUIRE(one.size() == 3);
    CHECK(one[1].metric == QStringLiteral("reach"));
    CHECK(one[2].metric == QStringLiteral("clicks"));
    CHECK(one.heads().size() == 2);
    one.removeIf([](const Records::Value &value) { return value.value < 3; });
    REQUIRE(one.size() == 1);
    CHECK(one.front().metric == QStringLiteral("clicks"));
}
