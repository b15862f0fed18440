// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/steps.h"

#include <catch2/catch.hpp>

using namespace core;

namespace {

Quarter firstQuarter()
{
    Quarter quarter = *quarterNamed(u"2027Q1");
    quarter.id = {3};
    return quarter;
}

void addGoal(Strategy &plan, qint64 id, bool isMeasured)
{
    Goal goal;
    goal.id = {id};
    goal.quarter = {3};
    plan.all<Goal>().push_back(goal);
    Kpi kpi;
    kpi.id = {id};
    kpi.goal = {id};
    if (isMeasured) {
        kpi.metric = QStringLiteral("followers");
        kpi.targetAmount = 10;
        kpi.deadline = QDate(2027, 3, 31);
    }
    plan.all<Kpi>().push_back(kpi);
}

} // namespace

TEST_CASE("the goals step asks for three goals with a number and a deadline", "[wizard][S1-05]")
{
    Strategy plan;
    CHECK(stepState(plan, firstQuarter(), WizardStep::Goals) == StepState::Empty);
    addGoal(plan, 1, true);
    addGoal(plan, 2, true);
    addGoal(plan, 3, false);
    CHECK(stepState(plan, firstQuarter(), WizardStep::Goals) == StepState::Started);
    addGoal(plan, 4, true);
    CHECK(stepState(plan, firstQuarter(), WizardStep::Goals) == StepState::Complete);
}

TEST_CASE("an exploration counts as a goal once it has a question and an end", "[wizard][S1-05][S3-20]")
{
    Strategy plan;
    addGoal(plan, 1, true);
    addGoal(plan, 2, true);
    addGoal(plan, 3, false);
    Goal &exploration = plan.all<Goal>().back();
    exploration.isExploration = true;
    exploration.learningQuestion = QStringLiteral("Who comes in the morning?");
    CHECK(stepState(plan, firstQuarter(), WizardStep::Goals) == StepState::Started);
    exploration.exploreUntil = QDate(2027, 2, 28);
    CHECK(stepState(plan, firstQuarter(), WizardStep::Goals) == StepState::Complete);
}

TEST_CASE("the wizard resumes at the first step that is not complete", "[wizard][S1-04]")
{
    Strategy plan;
    CHECK(nextStep(plan, firstQuarter()) == WizardStep::Business);
    Business business;
    business.name = QStringLiteral("Le Petit Fournil");
    business.trade = QStringLiteral("bakery");
    plan.all<Business>() = {business};
    CHECK(nextStep(plan, firstQuarter()) == WizardStep::Goals);
    CHECK(completeSteps(plan, firstQuarter()) == 1);
}

TEST_CASE("a step is not complete while what it asks for is left empty", "[wizard][S1-05]")
{
    Strategy plan;
    const auto state = [&](WizardStep step) { return stepState(plan, firstQuarter(), step); };

    SECTION("an example that nobody named")
    {
        plan.all<Inspiration>().emplace_back().id = {1};
        CHECK(state(WizardStep::Inspiration) == StepState::Started);
        plan.all<Inspiration>().front().title = QStringLiteral("Poilâne");
        CHECK(state(WizardStep::Inspiration) == StepState::Complete);
    }
    SECTION("six posts and a pillar without a name")
    {
        for (int day = 1; day <= wantedPosts; ++day)
            plan.all<Post>().emplace_back().day = QDate(2027, 1, day);
        plan.all<Pillar>().emplace_back().id = {1};
        CHECK(state(WizardStep::Calendar) == StepState::Started);
        plan.all<Pillar>().front().name = QStringLiteral("The oven");
        CHECK(state(WizardStep::Calendar) == StepState::Complete);
    }
    SECTION("posts that a click put there and nobody wrote yet")
    {
        plan.all<Pillar>().emplace_back().name = QStringLiteral("The oven");
        for (int day = 1; day <= wantedPosts; ++day) {
            Post &post = plan.all<Post>().emplace_back();
            post.day = QDate(2027, 1, day);
            post.title = titleToWrite(QStringLiteral("The oven, %1 Jan").arg(day), day % 2 ? Language::english() : Language::french());
        }
        CHECK(writtenPosts(plan, firstQuarter()) == 0);
        CHECK(state(WizardStep::Calendar) == StepState::Started);
        for (Post &post : plan.all<Post>())
            post.text = QStringLiteral("Out of the oven at six");
        CHECK(state(WizardStep::Calendar) == StepState::Complete);
    }
    SECTION("channels that have a mission, but not how often something goes out")
    {
        for (int id : {1, 2}) {
            Channel &channel = plan.all<Channel>().emplace_back();
            channel.id = {id};
            channel.mission = QStringLiteral("We will use Instagram to show what is fresh, so that people come by.");
        }
        plan.all<Channel>().front().postsPerWeek = 3;
        CHECK(state(WizardStep::Channels) == StepState::Started);
        plan.all<Channel>().back().postsPerWeek = 1;
        CHECK(state(WizardStep::Channels) == StepState::Complete);
    }
    SECTION("competitors without a name, or at whom nobody looked")
    {
        for (const qint64 id : {1, 2}) {
            plan.all<Competitor>().emplace_back().id = {id};
            Presence look;
            look.id = {id};
            look.competitor = {id};
            look.network = QStringLiteral("facebook");
            plan.all<Presence>().push_back(look);
        }
        plan.all<Competitor>()[0].name = QStringLiteral("Brunel");
        plan.all<Competitor>()[1].name = QStringLiteral("Levain");
        CHECK(state(WizardStep::Competitors) == StepState::Started);
        for (Presence &look : plan.all<Presence>())
            look.strength = 0;
        CHECK(state(WizardStep::Competitors) == StepState::Complete);
        plan.all<Competitor>()[1].name = QStringLiteral("  ");
        CHECK(state(WizardStep::Competitors) == StepState::Started);
    }
    SECTION("a review without a day")
    {
        Review review;
        review.quarter = firstQuarter().id;
        plan.all<Review>() = {review};
        CHECK(state(WizardStep::Evaluate) == StepState::Started);
        plan.all<Review>().front().day = QDate(2027, 2, 12);
        CHECK(state(WizardStep::Evaluate) == StepState::Complete);
    }
    SECTION("a name of blanks")
    {
        Business business;
        business.name = QStringLiteral(" ");
        business.trade = QStringLiteral("bakery");
        plan.all<Business>() = {business};
        CHECK(state(WizardStep::Business) == StepState::Started);
    }
}
