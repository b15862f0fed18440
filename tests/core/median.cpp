// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/median.h"

#include <catch2/catch.hpp>

TEST_CASE("the median is the value in the middle, or between the two that are", "[metrics]")
{
    CHECK(core::medianOf({7}) == 7);
    CHECK(core::medianOf({9, 1, 2}) == 2);
    CHECK(core::medianOf({10, 1, 4, 2}) == 3);
}
