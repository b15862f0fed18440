// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/guides.h"
#include "bothlanguages.h"
#include "catalogue/catalogue.h"

#include <catch2/catch.hpp>

using catalogue::Guide;

TEST_CASE("each guide leads through an account in ordered steps, in both languages", "[guides][S1-39][Q30]")
{
    const core::NetworkCatalogue networks = catalogue::networks();
    const std::vector<Guide> guides = catalogue::guides();
    CHECK(hasDistinctIds(guides, [](const Guide &guide) { return guide.id; }));
    for (const Guide &guide : guides) {
        INFO(guide.id.toStdString());
        CHECK((guide.network.isEmpty() || networks.find(guide.network)));
        CHECK(isInBothLanguages(guide.titles));
        CHECK(isInBothLanguages(guide.introductions));
        CHECK(guide.steps.size() >= 6);
        CHECK(areCompleteChoices(guide.steps));
    }
}

TEST_CASE("the eight networks of the strategy, TikTok and any other have a guide", "[guides][S1-39]")
{
    std::set<QString> ids;
    for (const Guide &guide : catalogue::guides())
        ids.insert(guide.id);
    for (const char *id : {"facebook_page", "instagram_business", "x_business", "snapchat", "linkedin_page", "pinterest_business",
             "youtube_channel", "wechat", "tiktok_business", "general"})
        CHECK(ids.count(QLatin1String(id)) == 1);
}

TEST_CASE("a network without a guide of its own gets the general one", "[guides][S1-39]")
{
    CHECK(catalogue::guideFor(QStringLiteral("facebook")).id == QStringLiteral("facebook_page"));
    CHECK(catalogue::guideFor(QStringLiteral("mastodon")).id == QStringLiteral("general"));
    CHECK(catalogue::guideFor(QString()).id == QStringLiteral("general"));
}

TEST_CASE("a network is first tried as a user, and a profile has its points to check", "[guides][S3-16][S1-37]")
{
    CHECK(areCompleteChoices(catalogue::stepsAsUser()));
    const auto points = catalogue::profileChecklist();
    CHECK(areCompleteChoices(points));
    CHECK(points.size() >= 4);
}
