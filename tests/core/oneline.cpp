// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/oneline.h"

#include <catch2/catch.hpp>

TEST_CASE("a text on one line keeps the spaces that French never breaks at", "[format][Q30]")
{
    CHECK(core::oneLine(QStringLiteral("  bread \n and\t\ttea ")) == u"bread and tea");
    CHECK(core::oneLine(QStringLiteral("5\u202f% : 25\u202f000\u00a0€")) == u"5\u202f% : 25\u202f000\u00a0€");
    CHECK(core::oneLine(QStringLiteral(" \n ")).isEmpty());
}
