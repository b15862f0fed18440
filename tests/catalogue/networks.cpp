// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue.h"

#include "core/content.h"

#include <catch2/catch.hpp>

#include <set>

TEST_CASE("every network has one id, one short code and names in both languages", "[catalogue][Q30]")
{
    std::set<QString> ids;
    std::set<QString> codes;
    const core::NetworkCatalogue catalogue = catalogue::networks();
    for (const core::Network &network : catalogue.all()) {
        INFO(network.id.toStdString());
        CHECK(ids.insert(network.id).second);
        CHECK(codes.insert(network.code).second);
        CHECK((network.code.size() == 1 || network.code.size() == 2));
        CHECK_FALSE(network.names.at(QStringLiteral("en")).isEmpty());
        CHECK_FALSE(network.names.at(QStringLiteral("fr")).isEmpty());
        CHECK_FALSE(network.suits.isEmpty());
        CHECK(network.minutesPerPost.empty() == network.isAdvertising);
    }
}

TEST_CASE("the minutes of a post are known by the words of the post formats", "[catalogue][F-50]")
{
    const core::NetworkCatalogue catalogue = catalogue::networks();
    for (const core::Network &network : catalogue.all())
        for (const auto &[format, minutes] : network.minutesPerPost) {
            INFO(format.toStdString());
            CHECK(core::fromToken<core::PostFormat>(format));
            CHECK(minutes > 0);
        }
}

TEST_CASE("files of Google Analytics and of Search Console belong to the website", "[catalogue][import]")
{
    const core::NetworkCatalogue catalogue = catalogue::networks();
    for (const char *id : {"google_analytics", "google_search", "website"}) {
        REQUIRE(catalogue.forImport(QLatin1String(id)));
        CHECK(catalogue.forImport(QLatin1String(id))->id == QStringLiteral("website"));
    }
    CHECK(catalogue.forImport(QStringLiteral("mailchimp"))->id == QStringLiteral("newsletter"));
    CHECK(catalogue.forImport(QStringLiteral("meta")) == nullptr); // either of two networks: somebody must say
}

TEST_CASE("each source of visits that the program knows is a network that one can be on", "[catalogue][S0-37]")
{
    const core::NetworkCatalogue catalogue = catalogue::networks();
    const auto sources = catalogue::referralSources();
    for (const auto &[source, network] : sources) {
        INFO(source.toStdString());
        CHECK(source == source.trimmed().toLower());
        REQUIRE(catalogue.find(network));
        CHECK_FALSE(catalogue.find(network)->isAdvertising);
    }
    for (const char *source : {"facebook.com", "t.co", "lnkd.in", "instagram.com", "youtube.com", "tiktok.com", "pin.it", "bsky.app"})
        CHECK(sources.count(QLatin1String(source)) == 1);
}
