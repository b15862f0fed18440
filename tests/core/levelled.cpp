// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/levelled.h"

#include <catch2/catch.hpp>

#include <random>

TEST_CASE("a text is levelled to its words, whatever accents, capitals and signs it wears", "[levelled][S1-56]")
{
    CHECK(core::levelled(QStringLiteral("L’Été à CŒUR…")) == QStringLiteral(" l ete a coeur "));
    CHECK(core::levelled(QStringLiteral("Ærø — Straße n°5, 20 %")) == QStringLiteral(" aerø straße n 5 20 "));
    CHECK(core::levelled(QStringLiteral("½ m²")) == QStringLiteral(" 1 2 m2 "));
    CHECK(core::levelled(QStringLiteral("e\u0301te\u0301")) == QStringLiteral(" ete "));
    CHECK(core::levelled(QStringLiteral("…")) == core::levelled(QString()));
    CHECK(core::levelled(QStringLiteral("пирог 🥐 пирог")) == QStringLiteral(" пирог пирог "));
}

TEST_CASE("the short way of levelling gives what the long way gives", "[levelled][S1-56]")
{
    std::mt19937 random(5);
    std::uniform_int_distribution<int> latin(0x20, 0x17f), punctuation(0x2000, 0x206f), length(0, 30), kind(0, 5);
    for (int i = 0; i < 5000; ++i) {
        QString text;
        for (int left = length(random); left > 0; --left)
            text += QChar(kind(random) == 0 ? punctuation(random) : latin(random));
        const QString shortWay = core::levelled(text);
        const QString longWay = core::levelled(text + QStringLiteral(" ж")); // one sign that the table does not know
        const QString expected = shortWay.trimmed().isEmpty() ? QStringLiteral(" ж ") : shortWay + QStringLiteral("ж ");
        INFO(text.toStdString());
        REQUIRE(longWay == expected);
    }
}
