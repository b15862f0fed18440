// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/labels.h"

#include <catch2/catch.hpp>

#include <QSet>

using namespace core;

namespace {

const Language english = Language::english();

template <class Enum>
void checkDistinctLabels()
{
    QSet<QString> seen;
    for (const auto &[value, token] : Tokens<Enum>::all) {
        const QString text = label(value, english);
        CHECK_FALSE(text.isEmpty());
        CHECK_FALSE(seen.contains(text));
        seen.insert(text);
    }
}

} // namespace

TEST_CASE("every value of the plan has a name of its own", "[labels][S1-41]")
{
    checkDistinctLabels<KpiStatus>();
    checkDistinctLabels<PostStatus>();
    checkDistinctLabels<PostFormat>();
    checkDistinctLabels<AuditDecision>();
    checkDistinctLabels<EvidenceSource>();
    checkDistinctLabels<GoalType>();
    checkDistinctLabels<GoalReason>();
    checkDistinctLabels<Outcome>();
    checkDistinctLabels<Tier>();
    checkDistinctLabels<ChannelRank>();
    checkDistinctLabels<BusinessModel>();
    checkDistinctLabels<Staffing>();
    checkDistinctLabels<Verification>();
    checkDistinctLabels<InspirationKind>();
    checkDistinctLabels<Scope>();
}

TEST_CASE("every question about a persona has a name, and the user's own words stay", "[labels][S1-13]")
{
    for (const QString &field : personaFields())
        CHECK(personaFieldLabel(field, english) != field);
    CHECK(personaFieldLabel(QStringLiteral("Device"), english) == u"Device");
}

TEST_CASE("a quarter is named as the reader names it", "[labels][quarter]")
{
    const Quarter quarter = *quarterNamed(u"2027Q1");
    CHECK(quarterLabel(quarter, english) == u"2027 Q1");
    CHECK(quarterLabel(quarter, Language::french()) == u"T1 2027");
}

TEST_CASE("adding, changing and deleting is told for every kind of row", "[labels][history]")
{
    schema::forEachEntity([]<class Entity>() {
        const QString table = QLatin1String(schema::Table<Entity>::table);
        for (const QString &verb : {QStringLiteral("add:"), QStringLiteral("change:"), QStringLiteral("delete:")}) {
            if (verb + table == u"delete:business")
                continue; // there is always exactly one
            INFO(QString(verb + table).toStdString());
            CHECK(editLabel({verb + table, {QStringLiteral("Name")}}, english) != editLabel({QStringLiteral("?"), {}}, english));
        }
    });
}

TEST_CASE("an edit is named after its subject", "[labels][history]")
{
    CHECK(editLabel({QStringLiteral("delete:goal"), {QStringLiteral("Grow 5%1")}}, english) == u"Delete the goal “Grow 5%1”");
    CHECK(editLabel({QStringLiteral("add:goal"), {QString()}}, english) == u"Add the goal “untitled”");
    CHECK(editLabel({QStringLiteral("delete:posts"), {QStringLiteral("3")}}, english) == u"Delete 3 posts");
    CHECK(editLabel({QStringLiteral("add:goal"), {QString(200, u'x')}}, english).size() < 80);
}

TEST_CASE("a chance is told in words with a figure rounded to five percent", "[labels][forecast]")
{
    CHECK(chanceLabel(0.93, 100, english) == u"very likely (95%)");
    CHECK(chanceLabel(0.81, 100, english) == u"likely (80%)");
    CHECK(chanceLabel(0.5, 100, english) == u"open (50%)");
    CHECK(chanceLabel(0.12, 100, english) == u"unlikely (10%)");
    CHECK(chanceLabel(0.02, 100, english) == u"very unlikely (<5%)");
    CHECK(chanceLabel(0.04, 100, english) == u"very unlikely (5%)");
    CHECK(chanceLabel(0.81, 55, english) == u"likely");
    CHECK(chanceLabel(0.81, 56, Language::french()).endsWith(QStringLiteral("80\u202f%)")));
}

TEST_CASE("the figure of a chance never contradicts its word", "[labels][forecast]")
{
    CHECK(chanceLabel(0.89, 100, english) == u"likely (85%)");
    CHECK(chanceLabel(0.69, 100, english) == u"open (65%)");
    CHECK(chanceLabel(0.29, 100, english) == u"unlikely (25%)");
    CHECK(chanceLabel(0.999, 100, english) == u"very likely (>95%)");
    CHECK(chanceLabel(0.0, 100, english) == u"very unlikely (<5%)");
}
