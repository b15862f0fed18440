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
