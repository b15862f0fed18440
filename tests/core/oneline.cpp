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

TEST_CASE("a title is shortened between letters, and says that it was", "[format][Q30]")
{
    CHECK(core::oneLine(QStringLiteral("bread\nand tea"), 13) == u"bread and tea");
    CHECK(core::oneLine(QStringLiteral("bread and tea"), 11) == u"bread and…");
    CHECK(core::oneLine(QString::fromUtf8("bread 🥖 and tea"), 8) == u"bread…"); // never half of a picture
}
