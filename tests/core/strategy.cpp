// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit.h"
#include "core/imports.h"

#include <catch2/catch.hpp>

using namespace core;

TEST_CASE("a quarter's name is read and written", "[quarter]")
{
    const auto quarter = quarterNamed(u"2027Q1");
    REQUIRE(quarter);
    CHECK(quarter->firstDay == QDate(2027, 1, 1));
    CHECK(quarter->lastDay == QDate(2027, 3, 31));
    CHECK(quarterName(*quarter) == QStringLiteral("2027Q1"));
    CHECK_FALSE(quarterNamed(u"2027Q5"));
}

TEST_CASE("an edit names its subject", "[edit]")
{
    Goal goal;
    goal.id = newId<Goal>();
    const Edit edit = Edit::deleting(goal.id, QStringLiteral("Grow"));
    CHECK(edit.label().id == QStringLiteral("delete:goal"));
    CHECK(edit.operations().size() == 1);
}
