// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/differencewords.h"

#include "core/columnlabels.h"

#include <catch2/catch.hpp>

using namespace core;

namespace {

struct TwoPlans {
    Strategy before;
    Strategy after;
    MetricCatalogue metrics;
    NetworkCatalogue networks;

    std::vector<Difference> differences() const { return differencesOf(before, after); }
    DifferenceWords words(const Language &language = Language::english()) const { return {before, after, metrics, networks, language}; }
};

Goal terrace()
{
    Goal goal;
    goal.id = {7};
    goal.title = QStringLiteral("Fill the terrace");
    return goal;
}

Kpi kpiOf(const Goal &goal)
{
    Kpi kpi;
    kpi.id = {8};
    kpi.goal = goal.id;
    kpi.metric = QStringLiteral("followers");
    kpi.deadline = QDate(2027, 3, 31);
    return kpi;
}

} // namespace

TEST_CASE("every table and column of a plan has a name for people", "[difference][J-12]")
{
    const Language english = Language::english();
    schema::forEachEntity([&]<class Entity>() {
        const QString table = QLatin1String(schema::Table<Entity>::table);
        INFO(table.toStdString());
        CHECK(tableLabel(table, english).at(0).isUpper());
        schema::forEachColumn<Entity>([&](const auto &column) {
            INFO(column.name);
            CHECK(columnLabel(table, QLatin1String(column.name), english).at(0).isUpper());
        });
    });
    CHECK(columnLabel(QStringLiteral("post"), QStringLiteral("some_day"), english) == u"some day"); // of a newer file
}

TEST_CASE("what differs is said in words: names instead of ids, days as people write them", "[difference][J-12]")
{
    TwoPlans plans;
    Channel channel;
    channel.id = {3};
    channel.handle = QStringLiteral("@bakery");
    plans.before.all<Goal>() = plans.after.all<Goal>() = {terrace()};
    plans.after.all<Channel>() = plans.before.all<Channel>() = {channel};
    Kpi kpi = kpiOf(terrace());
    plans.before.all<Kpi>() = {kpi};
    kpi.deadline = QDate(2027, 4, 30);
    kpi.channel = channel.id;
    kpi.aim = Aim::Lower;
    plans.after.all<Kpi>() = {kpi};
    const auto differences = plans.differences();
    REQUIRE(differences.size() == 1);
    CHECK(plans.words().name(differences.front()) == u"followers · @bakery");
    const std::vector<FieldWords> expected{{QStringLiteral("Channel"), QString(), QStringLiteral("@bakery")},
        {QStringLiteral("Direction"), QStringLiteral("Higher is better"), QStringLiteral("Lower is better")},
        {QStringLiteral("Deadline"), QStringLiteral("31 March 2027"), QStringLiteral("30 April 2027")}};
    CHECK(plans.words().fields(differences.front()) == expected);
}

TEST_CASE("a row without a name is called untitled, and one that is new or gone lists no fields", "[difference][J-12]")
{
    TwoPlans plans;
    Goal nameless = terrace();
    nameless.title.clear();
    plans.after.all<Goal>() = {nameless};
    REQUIRE(plans.differences().size() == 1);
    CHECK(plans.words().name(plans.differences().front()) == u"untitled");
    CHECK(plans.words().fields(plans.differences().front()).empty());
}

TEST_CASE("the settings of a plan differ by their days and months, not by their numbers", "[difference][J-12]")
{
    TwoPlans plans;
    Business business;
    business.id = {1};
    plans.before.all<Business>() = {business};
    business.weekStart = 7;
    business.quarterFirstMonth = 4;
    business.openDays = 0x1f;
    plans.after.all<Business>() = {business};
    const auto fields = plans.words().fields(plans.differences().front());
    REQUIRE(fields.size() == 3);
    CHECK(fields[0].after == u"Mon, Tue, Wed, Thu, Fri");
    CHECK(fields[1].before == u"Monday");
    CHECK(fields[1].after == u"Sunday");
    CHECK(fields[2].after == u"April");
}

TEST_CASE("one edit makes the other plan of a plan", "[difference][J-12]")
{
    Goal kept = terrace(), gone = terrace(), added = terrace();
    gone.id = {8};
    added.id = {9};
    Strategy before, after;
    before.all<Goal>() = {kept, gone};
    kept.title = QStringLiteral("Fill the terrace at noon");
    after.all<Goal>() = {kept, added};
    const Edit edit = editBetween(before, after, {QStringLiteral("restore:version"), {}});
    REQUIRE(edit.operations().size() == 3);
    CHECK(std::get<Goal>(std::get<Edit::Row>(edit.operations()[0])) == kept);
    CHECK(std::get<Goal>(std::get<Edit::Row>(edit.operations()[1])) == added);
    CHECK(std::get<Id<Goal>>(std::get<Edit::RowId>(edit.operations()[2])) == gone.id);
    CHECK(editBetween(after, after, {}).isEmpty());
}

TEST_CASE("what comes again is told by its posts, its rule as a sentence and its days by name", "[difference][J-12]")
{
    TwoPlans plans;
    Post post;
    post.id = {11};
    post.title = QStringLiteral("Menu of the week");
    post.recurrence = Id<Recurrence>{12};
    post.recurrenceDay = QDate(2027, 1, 5);
    plans.before.all<Post>() = plans.after.all<Post>() = {post};
    Recurrence recurrence{{12}, QStringLiteral("FREQ=WEEKLY;BYDAY=TU"), QDate(2027, 1, 5), {}};
    plans.before.all<Recurrence>() = {recurrence};
    recurrence.rule = QStringLiteral("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;COUNT=4");
    recurrence.skipped = QStringList{QStringLiteral("2027-01-19")};
    plans.after.all<Recurrence>() = {recurrence};
    const auto differences = plans.differences();
    REQUIRE(differences.size() == 1);
    CHECK(plans.words().name(differences.front()) == u"Menu of the week");
    const auto fields = plans.words().fields(differences.front());
    REQUIRE(fields.size() == 2);
    CHECK(fields[0].before == u"Every week on Tuesday, without an end");
    CHECK(fields[0].after == u"Every 2 weeks on Tuesday, 4 times");
    CHECK(fields[1].after == u"19 January 2027");
}

TEST_CASE("the sets of key dates are told by their names", "[difference][J-12]")
{
    TwoPlans plans;
    Business business;
    business.id = {1};
    plans.before.all<Business>() = plans.after.all<Business>() = {business};
    plans.after.all<Business>().front().keyDates = QStringList{QStringLiteral("FR")};
    KeyDateCatalogue keyDates;
    keyDates.sets.push_back({QStringLiteral("FR"), {{QStringLiteral("en"), QStringLiteral("France")}}, {}, 2024});
    const auto differences = plans.differences();
    REQUIRE(differences.size() == 1);
    DifferenceWords words = plans.words();
    words.setKeyDates(keyDates);
    REQUIRE(words.fields(differences.front()).size() == 1);
    CHECK(words.fields(differences.front()).front().after == u"France");
}
