// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/limits.h"
#include "bothlanguages.h"
#include "catalogue/catalogue.h"

#include <catch2/catch.hpp>

#include <algorithm>

using catalogue::Counting;
using catalogue::ImageSize;
using catalogue::LimitUnit;
using catalogue::LimitValue;
using catalogue::NetworkLimit;

TEST_CASE("every limit of a network has an id that says where it belongs, and a name in both languages", "[limits][S1-38][Q30]")
{
    const core::NetworkCatalogue networks = catalogue::networks();
    const std::vector<NetworkLimit> limits = catalogue::networkLimits();
    CHECK(limits.size() > 50);
    CHECK(hasDistinctIds(limits, [](const NetworkLimit &limit) { return limit.id; }));
    for (const NetworkLimit &limit : limits) {
        INFO(limit.id.toStdString());
        CHECK(limit.id == limit.network + QLatin1Char('.') + limit.item);
        CHECK(networks.find(limit.network));
        CHECK(isInBothLanguages(limit.names));
        CHECK(isInBothLanguagesOrNone(limit.notes));
    }
}

TEST_CASE("every limit says who states it and when it was read", "[limits]")
{
    for (const NetworkLimit &limit : catalogue::networkLimits()) {
        INFO(limit.id.toStdString());
        CHECK(limit.readOn.isValid());
        REQUIRE_FALSE(limit.values.empty());
        for (const LimitValue &value : limit.values) {
            CHECK((!value.isConfirmed || !value.source.isEmpty()));
            CHECK((value.statedOn.isNull() || value.statedOn <= limit.readOn));
        }
        CHECK(std::is_sorted(limit.values.begin(), limit.values.end(),
            [](const LimitValue &left, const LimitValue &right) { return left.amount < right.amount; }));
    }
}

TEST_CASE("a limit of characters says how they are counted, any other does not", "[limits]")
{
    for (const NetworkLimit &limit : catalogue::networkLimits()) {
        INFO(limit.id.toStdString());
        const bool isText = limit.unit == LimitUnit::Characters || limit.id == QStringLiteral("bluesky.text_bytes");
        CHECK((limit.counting != Counting::None) == isText);
    }
    CHECK(catalogue::networkLimit(QStringLiteral("x.text"))->counting == Counting::Weighted);
    CHECK(catalogue::networkLimit(QStringLiteral("bluesky.text"))->counting == Counting::Graphemes);
    CHECK(catalogue::networkLimit(QStringLiteral("tiktok.caption"))->counting == Counting::Utf16);
}

TEST_CASE("the limits that posts are checked against stand under their ids", "[limits]")
{
    const std::map<QString, double> known{{QStringLiteral("x.text"), 280}, {QStringLiteral("instagram.caption"), 2200},
        {QStringLiteral("instagram.hashtags"), 5}, {QStringLiteral("facebook.text"), 62000}, {QStringLiteral("threads.text"), 500},
        {QStringLiteral("linkedin.text"), 3000}, {QStringLiteral("tiktok.caption"), 2200}, {QStringLiteral("pinterest.title"), 100},
        {QStringLiteral("youtube.title"), 100}, {QStringLiteral("bluesky.text_bytes"), 3000}, {QStringLiteral("mastodon.text"), 500},
        {QStringLiteral("google_business.text"), 1500}};
    for (const auto &[id, amount] : known) {
        INFO(id.toStdString());
        REQUIRE(catalogue::networkLimit(id));
        CHECK(catalogue::networkLimit(id)->strictest() == amount);
        CHECK(catalogue::networkLimit(id)->isHard);
    }
    CHECK_FALSE(catalogue::networkLimit(QStringLiteral("x.poems")));
}

TEST_CASE("advice is told from what the network refuses, and a minimum from a maximum", "[limits]")
{
    CHECK_FALSE(catalogue::networkLimit(QStringLiteral("instagram.caption_shown"))->isHard);
    CHECK(catalogue::networkLimit(QStringLiteral("instagram.media"))->isMinimum);
    CHECK(catalogue::networkLimit(QStringLiteral("youtube.title"))->refusedCharacters == QStringLiteral("<>"));
    CHECK(catalogue::networkLimit(QStringLiteral("x.text"))->linkLength == 23);
    CHECK_FALSE(catalogue::networkLimit(QStringLiteral("facebook.text"))->linkLength);
}

TEST_CASE("where sources differ, the stricter number comes first", "[limits]")
{
    const NetworkLimit carousel = *catalogue::networkLimit(QStringLiteral("instagram.carousel"));
    REQUIRE(carousel.values.size() == 2);
    CHECK(carousel.strictest() == 10);
    CHECK_FALSE(carousel.values.back().isConfirmed);
}

TEST_CASE("X counts Latin letters once, and a narrow no-break space twice", "[limits]")
{
    const catalogue::CountingWeights weights = catalogue::countingWeights();
    const auto isLight = [&](char32_t character) {
        return std::any_of(weights.lightRanges.begin(), weights.lightRanges.end(),
            [&](const auto &range) { return range.first <= character && character <= range.last; });
    };
    CHECK(isLight(U'a'));
    CHECK(isLight(U'\u00A0'));
    CHECK(isLight(U'\u2019'));
    CHECK_FALSE(isLight(U'\u202F'));
    CHECK_FALSE(isLight(U'\u4E2D'));
    CHECK(weights.emoji == 2);
    CHECK(weights.link == catalogue::networkLimit(QStringLiteral("x.text"))->linkLength);
    CHECK(weights.readOn.isValid());
}

TEST_CASE("every recommended size of a picture is dated, and lies inside its own limits", "[limits][S1-38][Q30]")
{
    const core::NetworkCatalogue networks = catalogue::networks();
    const std::vector<ImageSize> sizes = catalogue::imageSizes();
    CHECK(hasDistinctIds(sizes, [](const ImageSize &size) { return size.id; }));
    for (const ImageSize &size : sizes) {
        INFO(size.id.toStdString());
        CHECK(size.id == size.network + QLatin1Char('.') + size.purpose);
        CHECK(networks.find(size.network));
        CHECK(isInBothLanguages(size.names));
        CHECK(isInBothLanguagesOrNone(size.notes));
        CHECK(size.readOn.isValid());
        CHECK((!size.isConfirmed || !size.source.isEmpty()));
        CHECK(size.width >= size.minimumWidth.value_or(1));
        CHECK(size.height >= size.minimumHeight.value_or(1));
        CHECK(size.width <= size.maximumWidth.value_or(size.width));
        CHECK(size.height <= size.maximumHeight.value_or(size.height));
        const double aspect = double(size.width) / size.height;
        CHECK(aspect >= size.narrowest.value_or(0));
        CHECK(aspect <= size.widest.value_or(100));
    }
}
