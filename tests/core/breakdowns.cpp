// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/breakdowns.h"

#include <catch2/catch.hpp>

using namespace core;

namespace {

const QDate countedFebruary(2027, 2, 1);

Series brokenDown(const char *segment, std::vector<MetricValue> values)
{
    Series series;
    series.key.metric = QStringLiteral("clicks");
    series.key.segment = QString::fromUtf8(segment);
    series.values = std::move(values);
    return series;
}

} // namespace

TEST_CASE("a metric is broken down by each thing that files count it by, most first", "[core][import]")
{
    const auto found =
        breakdowns({brokenDown("device=Mobile", {{countedFebruary, 28, 15}}), brokenDown("device=Desktop", {{countedFebruary, 28, 40}}),
                       brokenDown("page=/a", {{countedFebruary, 28, 7}}), brokenDown("page=/b", {{countedFebruary, 28, 9}}),
                       brokenDown("page=/c", {{countedFebruary, 28, 30}})},
            countedFebruary, countedFebruary.addDays(40));
    REQUIRE(found.size() == 2);
    CHECK(found[0].dimensions == QStringList{QStringLiteral("device")});
    REQUIRE(found[0].parts.size() == 2);
    CHECK(found[0].parts[0].names == QStringList{QStringLiteral("Desktop")});
    CHECK(found[0].lastDay == countedFebruary.addDays(27));
    CHECK(found[1].parts[0].value == 30);
}

TEST_CASE("of a quarter without a breakdown the newest one before it shows, and no later one", "[core][import]")
{
    const auto found =
        breakdowns({brokenDown("device=Mobile", {{QDate(2026, 11, 1), 30, 5}, {QDate(2026, 12, 1), 31, 8}, {QDate(2027, 5, 1), 31, 80}})},
            countedFebruary, countedFebruary.addDays(40));
    REQUIRE(found.size() == 1);
    CHECK(found[0].parts[0].value == 8);
    CHECK(found[0].firstDay == QDate(2026, 12, 1));
    CHECK(breakdowns({brokenDown("device=Mobile", {{QDate(2027, 5, 1), 31, 80}})}, countedFebruary, countedFebruary.addDays(40)).empty());
}

TEST_CASE("what is counted by two things at once is a breakdown of its own", "[core][import]")
{
    const auto found = breakdowns(
        {brokenDown("region=Lyon;month=2027-02", {{countedFebruary, 28, 3}}), brokenDown("region=Lyon", {{countedFebruary, 28, 4}})},
        countedFebruary, countedFebruary.addDays(40));
    REQUIRE(found.size() == 2);
    const QStringList both{QStringLiteral("region"), QStringLiteral("month")};
    CHECK((found[0].dimensions == both || found[1].dimensions == both));
}

TEST_CASE("all parts of a breakdown are counted over the same days", "[core][import]")
{
    const auto found = breakdowns({brokenDown("device=Mobile", {{countedFebruary, 7, 70}, {countedFebruary.addDays(7), 7, 50}}),
                                      brokenDown("device=Desktop", {{countedFebruary, 28, 400}, {countedFebruary, 7, 90}})},
        countedFebruary, countedFebruary.addDays(40));
    REQUIRE(found.size() == 1);
    REQUIRE(found[0].parts.size() == 1); // only of the whole month all is told: of mobile devices it says nothing
    CHECK(found[0].parts[0].value == 400);
}
