// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/strategyjson.h"

#include "core/language.h"
#include "core/sourcedvalues.h"
#include "exchange/randomplan.h"

#include <catch2/catch.hpp>

using namespace core;

namespace {

bool isSame(const BatchContents &one, const BatchContents &other)
{
    const auto values = [](const BatchContents &contents) {
        std::vector<std::tuple<QString, QDate, int, double, int>> list;
        for (const MetricRecord &record : contents.records)
            list.emplace_back(record.metric, record.day, record.days, record.value, record.line);
        return list;
    };
    return one.batch.file == other.batch.file && one.batch.profile == other.batch.profile && one.batch.channel == other.batch.channel
        && one.batch.importedAt == other.batch.importedAt && values(one) == values(other) && one.posts.size() == other.posts.size()
        && one.posts.front().text == other.posts.front().text && one.posts.front().publishedAt == other.posts.front().publishedAt;
}

QString refusalOf(const QByteArray &document)
{
    const auto plan = exchange::fromJson(document, QStringLiteral("plan.json"));
    return plan ? QString() : plan.error().message.in(Language::english());
}

QByteArray smallPlan()
{
    exchange::Exchanged plan;
    Quarter quarter = *quarterNamed(u"2027Q1");
    quarter.id = Id<Quarter>{7};
    plan.strategy.all<Quarter>().push_back(quarter);
    Goal goal;
    goal.id = Id<Goal>{8};
    goal.quarter = quarter.id;
    plan.strategy.all<Goal>().push_back(goal);
    return exchange::toJson(plan);
}

} // namespace

TEST_CASE("a plan that leaves as JSON comes back the same", "[exchange][json]")
{
    CHECK(rc::check([] {
        exchange::Exchanged plan;
        plan.strategy = randomplan::strategy();
        for (int i = *rc::gen::inRange(0, 3); i > 0; --i)
            plan.imports.push_back(randomplan::import(plan.strategy));
        const auto again = exchange::fromJson(exchange::toJson(plan), QStringLiteral("plan.json"));
        RC_ASSERT(again.has_value());
        RC_ASSERT(again->strategy == plan.strategy);
        RC_ASSERT(again->imports.size() == plan.imports.size());
        for (size_t i = 0; i < plan.imports.size(); ++i)
            RC_ASSERT(isSame(again->imports[i], plan.imports[i]));
        RC_ASSERT(exchange::toJson(*again) == exchange::toJson(plan));
    }));
}

TEST_CASE("ids are written as strings", "[exchange][json]")
{
    CHECK(smallPlan().contains("\"id\": \"8\""));
    CHECK(smallPlan().contains("\"quarter\": \"7\""));
}

TEST_CASE("a file that is not an exported plan is refused by name", "[exchange][json][Q35]")
{
    for (const char *document : {"", "[]", "{}", "not JSON", "{\"format\":\"something\"}", "\x89PNG"})
        CHECK(refusalOf(document).startsWith(QStringLiteral("“plan.json” is not a plan exported by Quarterdeck.")));
}

TEST_CASE("a plan exported by a newer version is not half understood", "[exchange][json][Q5]")
{
    QByteArray document = smallPlan();
    document.replace("\"version\": 3", "\"version\": 4");
    CHECK(refusalOf(document).contains(QStringLiteral("newer version")));
}

TEST_CASE("a plan exported before a table or a column came to be is read, and what it lacks stays empty", "[exchange][json][Q5]")
{
    QByteArray document = smallPlan();
    document.replace("\"extent\": \"programme\",", "");
    document.replace("\"milestone\": [],", "");
    document.replace("\"import_mapping\": [],", "");
    CHECK(refusalOf(document).contains(QStringLiteral("goal 1, extent")));

    document.replace("\"version\": 3", "\"version\": 1");
    const auto plan = exchange::fromJson(document, QStringLiteral("plan.json"));
    REQUIRE(plan);
    CHECK(plan->strategy.all<core::Goal>().size() == 1);
    CHECK(plan->strategy.all<core::Milestone>().empty());
}

TEST_CASE("damage is refused with its place", "[exchange][json][Q8]")
{
    QByteArray wrongReference = smallPlan();
    wrongReference.replace("\"quarter\": \"7\"", "\"quarter\": \"9\"");
    CHECK(refusalOf(wrongReference).contains(QStringLiteral("goal 1, quarter")));

    QByteArray wrongToken = smallPlan();
    wrongToken.replace("\"type\": \"own\"", "\"type\": \"owl\"");
    CHECK(refusalOf(wrongToken).contains(QStringLiteral("goal 1, type")));

    QByteArray unknownField = smallPlan();
    unknownField.replace("\"is_exploration\"", "\"is_explanation\"");
    CHECK(refusalOf(unknownField).contains(QStringLiteral("goal 1, is_exploration")));

    QByteArray tooLong = smallPlan();
    tooLong.replace("\"year\": 2027", "\"year\": 99999999999");
    CHECK(refusalOf(tooLong).contains(QStringLiteral("quarter 1, year")));
}

TEST_CASE("a document nested without end is refused and does not bring the program down", "[exchange][json][Q8]")
{
    CHECK_FALSE(refusalOf(QByteArray(2000000, '[')).isEmpty());
}

TEST_CASE("a day that must be there may not be missing", "[exchange][json][Q8]")
{
    QByteArray document = smallPlan();
    document.replace("\"first_day\": \"2027-01-01\"", "\"first_day\": null");
    CHECK(refusalOf(document).contains(QStringLiteral("quarter 1, first_day")));
}

TEST_CASE("a text longer than a mebibyte is refused with its line", "[exchange][json][Q8]")
{
    QByteArray document = smallPlan();
    const qsizetype line = document.left(document.indexOf("\"title\"")).count('\n') + 1;
    const QByteArray longText = "\"title\": \"" + QByteArray(1024 * 1024 + 1, 'a') + "\"";
    document.replace("\"title\": \"\"", longText);
    CHECK(refusalOf(document).startsWith(QStringLiteral("Line %1 of “plan.json” holds a text of more than 1 MiB").arg(line)));
}

TEST_CASE("the wall time of a post in the hour that the spring change skips comes back", "[exchange][json][Q22]")
{
    exchange::Exchanged plan;
    auto &contents = plan.imports.emplace_back();
    contents.batch.importedAt = QDateTime({2025, 4, 1}, {9, 0}, Qt::UTC);
    contents.posts.emplace_back().publishedAt = QDateTime({2025, 3, 30}, {2, 30}, Qt::UTC);
    const QByteArray document = exchange::toJson(plan);
    CHECK(document.contains("\"published_at\": \"2025-03-30T02:30:00\""));
    const auto again = exchange::fromJson(document, QStringLiteral("plan.json"));
    REQUIRE(again);
    CHECK(again->imports.front().posts.front().publishedAt == contents.posts.front().publishedAt);
}

TEST_CASE("a value that somebody emptied leaves as null and comes back emptied", "[exchange][json][grid]")
{
    exchange::Exchanged plan;
    auto &contents = plan.imports.emplace_back();
    contents.batch.importedAt = QDateTime({2027, 2, 10}, {9, 0}, Qt::UTC);
    MetricRecord record;
    record.metric = QStringLiteral("reach");
    record.day = QDate(2027, 2, 5);
    record.value = notMeasured;
    contents.records.push_back(record);
    const auto again = exchange::fromJson(exchange::toJson(plan), QStringLiteral("plan.json"));
    REQUIRE(again);
    CHECK(again->imports.front().records.front().value == notMeasured);
}
