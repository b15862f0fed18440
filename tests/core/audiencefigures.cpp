// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/audiencefigures.h"

#include <catch2/catch.hpp>

using namespace core;

namespace {

const Id<Channel> instagram{11};
const QDate january(2027, 1, 12);
const QDate february(2027, 2, 9);

Series share(const QString &segment, QDate day, double percent)
{
    return {{instagram, QStringLiteral("audience_share"), Scope::All, {}, {}, {}, segment}, {{day, 1, percent}}};
}

Series followers(const QString &segment, double count)
{
    return {{instagram, QStringLiteral("followers"), Scope::All, {}, {}, {}, segment}, {{january, 1, count}}};
}

const TraitFigures *traitOf(const AudienceSnapshot &snapshot, const QString &trait)
{
    for (const TraitFigures &one : snapshot.traits)
        if (one.trait == trait)
            return &one;
    return nullptr;
}

} // namespace

TEST_CASE("ages by gender are told as ages and as genders", "[audience][S1-17]")
{
    const auto snapshots =
        audienceSnapshots({share(QStringLiteral("age=25-34/women"), january, 30), share(QStringLiteral("age=25-34/men"), january, 16),
                              share(QStringLiteral("age=18-24/women"), january, 54)},
            {});
    REQUIRE(snapshots.size() == 1);
    CHECK(snapshots.front().isImported);
    const TraitFigures *ages = traitOf(snapshots.front(), QStringLiteral("age"));
    REQUIRE(ages);
    REQUIRE(ages->figures.size() == 2);
    CHECK(ages->figures[0].segment == u"18-24"); // in the order of life
    CHECK(ages->figures[1].share == Approx(0.46));
    const TraitFigures *genders = traitOf(snapshots.front(), QStringLiteral("gender"));
    REQUIRE(genders);
    CHECK(genders->figures.front().segment == u"women"); // largest first
    CHECK(genders->figures.front().share == Approx(0.84));
}

TEST_CASE("the newest snapshot of an audience comes first and the older ones stay", "[audience][S1-17]")
{
    const AudienceShare noted{
        Id<AudienceShare>{3}, instagram, february, AudienceTrait::Device, QStringLiteral("Android"), 0.65, QStringLiteral("Insights")};
    const auto snapshots = audienceSnapshots({share(QStringLiteral("city=Lyon"), january, 40)}, {noted});
    REQUIRE(snapshots.size() == 2);
    CHECK(snapshots[0].day == february);
    CHECK(snapshots[0].isNoted);
    CHECK(snapshots[0].sources == QStringList{QStringLiteral("Insights")});
    CHECK(snapshots[0].traits.front().figures.front().noted == noted.id);
    CHECK(snapshots[1].day == january);
    CHECK_FALSE(snapshots[1].isNoted);
}

TEST_CASE("counts of followers become shares of their table", "[audience][S1-17]")
{
    const auto snapshots =
        audienceSnapshots({followers(QStringLiteral("industry=Retail"), 30), followers(QStringLiteral("industry=Health"), 10)}, {});
    REQUIRE(snapshots.size() == 1);
    CHECK(snapshots.front().traits.front().figures.front().share == Approx(0.75));
    CHECK(audienceSnapshots({followers(QStringLiteral("industry=Retail"), 0)}, {}).front().traits.empty());
}

TEST_CASE("two figures noted for the same part both stay in sight", "[audience][S1-17]")
{
    AudienceShare one{Id<AudienceShare>{3}, std::nullopt, february, AudienceTrait::Age, QStringLiteral("25-34"), 0.4, {}};
    AudienceShare other = one;
    other.id = Id<AudienceShare>{4};
    CHECK(audienceSnapshots({}, {one, other}).front().traits.front().figures.size() == 2);
    CHECK(audienceSnapshots({}, {}).empty());
}

TEST_CASE("parts of an audience are named as people write them", "[audience][S1-17]")
{
    const Language english = Language::english();
    CHECK(segmentLabel(QStringLiteral("25-34"), english) == u"25–34");
    CHECK(segmentLabel(QStringLiteral("women"), english) == u"Women");
    CHECK(segmentLabel(QStringLiteral("Saint-Étienne"), english) == u"Saint-Étienne");
    CHECK(traitLabel(QStringLiteral("age"), english) == u"Age");
    CHECK(traitLabel(QStringLiteral("seniority"), english) == u"Seniority");
    CHECK(traitLabel(QStringLiteral("job titles"), english) == u"Job titles");
}
