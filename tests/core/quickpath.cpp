// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/quickpath.h"

#include <catch2/catch.hpp>

#include <set>

using namespace core;

namespace {

Quarter plannedQuarter()
{
    Quarter quarter = *quarterNamed(u"2027Q1");
    quarter.id = {3};
    return quarter;
}

} // namespace

TEST_CASE("the quick path has at most forty questions, each asked once, and takes less than half an hour", "[wizard][J-05]")
{
    std::set<std::string> ids;
    for (const QuickQuestion &question : quickPath())
        CHECK(ids.insert(question.id).second);
    CHECK(quickQuestionCount() <= 40);
    CHECK(questionsLeft(Strategy(), plannedQuarter()) == quickQuestionCount());
    CHECK(minutesLeft(Strategy(), plannedQuarter()) > 15);
    CHECK(minutesLeft(Strategy(), plannedQuarter()) < 30);
}

TEST_CASE("an answer shortens the time that is left, and taking it back lengthens it again", "[wizard][J-05]")
{
    Strategy plan;
    const double atFirst = minutesLeft(plan, plannedQuarter());
    Business business;
    business.name = QStringLiteral("Le Petit Fournil");
    plan.all<Business>() = {business};
    const double named = minutesLeft(plan, plannedQuarter());
    CHECK(named == atFirst - 0.5);
    plan.all<Business>().front().trade = QStringLiteral("bakery");
    CHECK(minutesLeft(plan, plannedQuarter()) < named - 0.5); // what has an answer from the start was looked at too
    plan.all<Business>().front() = {};
    CHECK(minutesLeft(plan, plannedQuarter()) == atFirst);
}

TEST_CASE("a third competitor saves no time, the second one does", "[wizard][J-05]")
{
    Strategy plan;
    const auto withCompetitors = [&plan](int count) {
        plan.all<Competitor>().clear();
        for (int number = 1; number <= count; ++number) {
            Competitor competitor;
            competitor.id = {number};
            competitor.name = QStringLiteral("Rival");
            plan.all<Competitor>().push_back(competitor);
        }
        return minutesLeft(plan, plannedQuarter());
    };
    CHECK(withCompetitors(2) < withCompetitors(1));
    CHECK(withCompetitors(3) == withCompetitors(2));
}

TEST_CASE("the time left is told in round minutes, never as less than it is", "[wizard][J-05]")
{
    CHECK(minutesToTell(0) == 0);
    CHECK(minutesToTell(0.25) == 1);
    CHECK(minutesToTell(9.5) == 10);
    CHECK(minutesToTell(10.5) == 15);
    CHECK(minutesToTell(24.75) == 25);
}
