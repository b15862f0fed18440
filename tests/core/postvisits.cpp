// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/postvisits.h"

#include <catch2/catch.hpp>

using namespace core;

namespace {

Post linked(const char *tags)
{
    Post post;
    post.id = newId<Post>();
    post.link = QStringLiteral("https://bakery.example/bread?") + QLatin1String(tags);
    return post;
}

Series sessions(const char *segment, std::vector<MetricValue> values)
{
    Series series;
    series.key.metric = QStringLiteral("sessions");
    series.key.segment = QString::fromUtf8(segment);
    series.values = std::move(values);
    return series;
}

const QDate countedFrom(2027, 2, 1);

} // namespace

TEST_CASE("visits are those that name the content of a post's link, of its campaign and source alone", "[core][S1-59]")
{
    const Post oven = linked("utm_source=instagram&utm_medium=social&utm_campaign=spring&utm_content=oven-at-five");
    const Post other = linked("utm_source=facebook&utm_medium=social&utm_campaign=spring&utm_content=oven-at-five");
    const Post untagged = linked("page=2");
    Strategy plan;
    plan.all<Post>() = {oven, other, untagged};
    const auto visits = visitsByPost(plan,
        {sessions("session source / medium=instagram / social;session campaign=Spring;session manual ad content=Oven-at-five",
             {{countedFrom, 28, 30}}),
            sessions("session source=instagram;session campaign=summer;session manual ad content=oven-at-five", {{countedFrom, 28, 100}}),
            sessions("session manual ad content=oven-at-five", {{countedFrom, 28, 500}}), // of which of the two nobody can tell
            sessions("session source=facebook;session manual ad content=oven-at-five", {{countedFrom, 28, 4}}),
            sessions("country=France", {{countedFrom, 28, 900}})});
    REQUIRE(visits.size() == 2);
    CHECK(visits.at(oven.id) == 30);
    CHECK(visits.at(other.id) == 4);
}

TEST_CASE("visits of periods that overlap count once, the longer period before the shorter", "[core][S1-59]")
{
    const Post oven = linked("utm_source=instagram&utm_content=oven");
    Strategy plan;
    plan.all<Post>() = {oven};
    const auto visits = visitsByPost(
        plan, {sessions("content=oven",
                  {{countedFrom, 7, 10}, {countedFrom, 28, 25}, {countedFrom.addDays(28), 1, 3}, {countedFrom.addDays(29), 1, 2}})});
    CHECK(visits.at(oven.id) == 30);
    CHECK(visitsByPost(plan, {}).empty());
    const auto twice = visitsByPost(plan, {sessions("session campaign id=7;content=oven", {{countedFrom, 28, 25}}),
                                              sessions("source=instagram;source platform=web;content=oven", {{countedFrom, 28, 25}})});
    CHECK(twice.at(oven.id) == 25); // the same visits, counted by different things
}
