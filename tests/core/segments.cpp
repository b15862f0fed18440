// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/segments.h"

#include <catch2/catch.hpp>

using namespace core;

TEST_CASE("what a file counts by comes back as it was, whatever signs its names hold", "[core][import]")
{
    const std::vector<SegmentPart> parts{
        {QStringLiteral("page"), QStringLiteral("/a?x=1;y=2")}, {QStringLiteral("a=b"), QStringLiteral("100%3B")}};
    CHECK(segmentParts(segmentText(parts)) == parts);
    CHECK(segmentText({{QStringLiteral("country"), QStringLiteral("France")}}) == QStringLiteral("country=France"));
}

TEST_CASE("a percent sign of a name is no sign that parts it", "[core][import]")
{
    const auto parts = segmentParts(QStringLiteral("product=100 % cotton;size=50%"));
    REQUIRE(parts.size() == 2);
    CHECK(parts[0].name == QStringLiteral("100 % cotton"));
    CHECK(parts[1].name == QStringLiteral("50%"));
}
