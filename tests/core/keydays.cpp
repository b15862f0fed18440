// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/keydays.h"

#include <catch2/catch.hpp>

using namespace core;

namespace {

KeyDate dated(const char *title, QDate day, std::optional<QDate> lastDay = {})
{
    KeyDate date;
    date.id = newId<KeyDate>();
    date.title = QLatin1String(title);
    date.day = day;
    date.lastDay = lastDay;
    return date;
}

} // namespace

TEST_CASE("A key date of several days is on the calendar of every span it touches, and stands by its first day", "[core][J-07]")
{
    Strategy plan;
    plan.all<KeyDate>() = {dated("Fair", {2027, 3, 5}), dated("Winter holidays", {2027, 2, 20}, QDate(2027, 3, 7))};

    const auto march = ownKeyDays(plan, {2027, 3, 1}, {2027, 3, 31});
    REQUIRE(march.size() == 2);
    CHECK(march[0].title == QStringLiteral("Winter holidays"));
    CHECK(march[0].lastDay == QDate(2027, 3, 7));
    CHECK(march[1].lastDay == QDate(2027, 3, 5));
    CHECK(ownKeyDays(plan, {2027, 3, 8}, {2027, 3, 31}).empty());
}
