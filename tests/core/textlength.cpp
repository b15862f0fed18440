// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/textlength.h"

#include <catch2/catch.hpp>

using core::Counting;

namespace {

core::CountingWeights weights()
{
    core::CountingWeights weights;
    weights.lightRanges = {{0, 0x10FF}, {0x2000, 0x200D}, {0x2010, 0x201F}, {0x2032, 0x2037}};
    return weights;
}

int length(const QString &text, Counting counting, std::optional<int> linkLength = {})
{
    return core::textLength(text, counting, weights(), linkLength);
}

const QString family = QString::fromUtf8("👨‍👩‍👧‍👦");

} // namespace

TEST_CASE("a letter with its accent apart counts one on X", "[limits][S1-38]")
{
    const QString apart = QStringLiteral("e\u0301");
    CHECK(length(apart, Counting::Weighted) == 1);
    CHECK(length(apart, Counting::Graphemes) == 1);
    CHECK(length(apart, Counting::Utf16) == 2);
    CHECK(length(apart, Counting::Bytes) == 3);
}

TEST_CASE("a family is two on X, one sign on Bluesky, eleven units on TikTok", "[limits][S1-38]")
{
    CHECK(length(family, Counting::Weighted) == 2);
    CHECK(length(family, Counting::Graphemes) == 1);
    CHECK(length(family, Counting::Utf16) == 11);
    CHECK(length(family, Counting::Characters) == 7);
    CHECK(length(family, Counting::Bytes) == 25);
    CHECK(length(family + family, Counting::Graphemes) == 2);
    CHECK(length(family + family, Counting::Weighted) == 4);
}

TEST_CASE("every emoji counts two on X, however it is made", "[limits][S1-38]")
{
    for (const char *emoji : {"🍞", "👍🏽", "🇫🇷", "❤️", "1️⃣", "👩‍🍳", "☕"}) {
        INFO(emoji);
        CHECK(length(QString::fromUtf8(emoji), Counting::Weighted) == 2);
        CHECK(length(QString::fromUtf8(emoji), Counting::Graphemes) == 1);
    }
    CHECK(length(QStringLiteral("a1#"), Counting::Weighted) == 3);
}

TEST_CASE("a link counts 23 on X, and its letters elsewhere", "[limits][S1-38]")
{
    const QString link = QStringLiteral("https://www.example.com/") + QString(96, u'a');
    REQUIRE(link.size() == 120);
    CHECK(length(link, Counting::Weighted) == 23);
    CHECK(length(link, Counting::Characters) == 120);
    CHECK(length(link, Counting::Utf16) == 120);
    CHECK(length(link, Counting::Graphemes) == 120);
    CHECK(length(link, Counting::Characters, 23) == 23);
    CHECK(length(QStringLiteral("Come: ") + link + QStringLiteral(". Now"), Counting::Weighted) == 6 + 23 + 5);
    CHECK(length(QStringLiteral("lepetitfournil.fr"), Counting::Weighted) == 23);
    CHECK(length(QStringLiteral("il est là.Demain"), Counting::Weighted) == 16);
    CHECK(length(QStringLiteral("me@example.com"), Counting::Weighted) == 14);
}

TEST_CASE("the spaces of French count one or two on X", "[limits][S1-38][Q30]")
{
    CHECK(length(QStringLiteral("\u00A0"), Counting::Weighted) == 1);
    CHECK(length(QStringLiteral("\u202F"), Counting::Weighted) == 2);
    CHECK(length(QStringLiteral("Prêt\u202f!"), Counting::Weighted) == 7);
    CHECK(length(QStringLiteral("中文"), Counting::Weighted) == 4);
}

TEST_CASE("a # in a link is no hashtag", "[limits]")
{
    CHECK(core::hashtagsIn(QStringLiteral("#bread https://example.com/menu#lunch and #été_2027, #42 a#b"))
          == QStringList{QStringLiteral("#bread"), QStringLiteral("#été_2027")});
    CHECK(core::hashtagsIn(QStringLiteral("example.com/#top")).isEmpty());
    CHECK(core::linksIn(QStringLiteral("See https://example.com/menu#lunch, or www.example.org."))
          == QStringList{QStringLiteral("https://example.com/menu#lunch"), QStringLiteral("www.example.org")});
}

TEST_CASE("an empty text counts nothing", "[limits]")
{
    for (const auto &[counting, token] : core::Tokens<Counting>::all)
        CHECK(length(QString(), counting) == 0);
}
