// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/goals/goaladvice.h"
#include "app/goals/goalproblem.h"
#include "app/goals/rivalfigures.h"
#include "app/goals/typedgoal.h"

#include "core/target.h"
#include "support/openworkspace.h"

#include <catch2/catch.hpp>

#include <algorithm>

namespace {

// A goal on the café's Instagram followers, which were measured.
app::GoalDraft followersGoal(const app::Workspace &workspace)
{
    app::GoalDraft draft = app::newGoal(workspace, core::GoalType::Awareness);
    for (const core::Channel &channel : workspace.strategy().all<core::Channel>())
        if (channel.network == u"instagram")
            draft.kpi.channel = channel.id;
    draft.kpi.metric = QStringLiteral("followers");
    app::takeMeasuredBaseline(workspace, draft);
    return draft;
}

std::optional<app::GoalProblem> problemOf(const app::Workspace &workspace, const app::GoalDraft &draft)
{
    return app::goalProblem(workspace, draft, app::smartReading(workspace, draft).attainability);
}

} // namespace

TEST_CASE("every kind of goal has advice and an example that reads as a sentence", "[goals][S0-09][S0-30][S0-33][S0-36][S0-39][S0-42]"
                                                                                   "[S0-45][S0-47][S0-50][S0-53]")
{
    const support::OpenWorkspace cafe;
    for (const auto &[type, token] : core::Tokens<core::GoalType>::all) {
        if (type == core::GoalType::Own)
            continue;
        INFO(token);
        app::GoalDraft draft = app::newGoal(*cafe, type);
        const app::GoalAdvice advice = app::goalAdvice(*cafe, draft);
        CHECK_FALSE(advice.description.isEmpty());
        CHECK_FALSE(advice.when.isEmpty());
        CHECK_FALSE(advice.tips.isEmpty());
        CHECK(advice.metrics.size() >= 3);
        CHECK_FALSE(advice.networks.isEmpty());
        draft = app::filledFromExample(*cafe, draft);
        CHECK_FALSE(draft.goal.title.isEmpty());
        CHECK_FALSE(draft.goal.soWhat.isEmpty());
        CHECK(draft.goal.type == type);
        CHECK(draft.kpi.targetAmount);
        CHECK_FALSE(core::goalSentenceText(app::sentenceInput(*cafe, draft), cafe->language()).contains(u'%' + QString::number(1)));
    }
}

TEST_CASE("an example keeps the words that were written already", "[goals][S0-09]")
{
    const support::OpenWorkspace cafe;
    app::GoalDraft draft = app::newGoal(*cafe, core::GoalType::Traffic);
    draft.goal.title = QStringLiteral("My own words");
    draft = app::filledFromExample(*cafe, draft);
    CHECK(draft.goal.title == u"My own words");
    CHECK_FALSE(draft.goal.purpose.isEmpty());
}

TEST_CASE("a fact is told with its source", "[goals][S0-32][S0-35]")
{
    const support::OpenWorkspace cafe;
    const app::GoalAdvice advice = app::goalAdvice(*cafe, app::newGoal(*cafe, core::GoalType::Reputation));
    REQUIRE_FALSE(advice.facts.isEmpty());
    for (const QString &fact : advice.facts)
        CHECK(fact.contains(QStringLiteral("(Hootsuite")));
}

TEST_CASE("all metrics are offered once, those of the goal's kind first", "[goals][S0-31][S1-11]")
{
    const support::OpenWorkspace cafe;
    const app::GoalDraft draft = app::newGoal(*cafe, core::GoalType::Service);
    const auto groups = app::metricGroups(*cafe, draft);
    CHECK(groups.front().metrics.front()->id == u"response_time");
    size_t offered = 0;
    for (const app::MetricGroup &group : groups) {
        CHECK_FALSE(group.title.isEmpty());
        offered += group.metrics.size();
    }
    CHECK(offered == cafe->metricCatalogue().all().size());
    CHECK(app::metricGroups(*cafe, app::newGoal(*cafe)).size() == core::Tokens<core::Tier>::all.size());
}

TEST_CASE("a goal typed as a sentence gives its numbers", "[goals][S2-29][S2-13]")
{
    const support::OpenWorkspace cafe;
    const app::GoalDraft draft = app::newGoal(*cafe);
    const auto typed = app::withTypedNumbers(*cafe, draft, QStringLiteral("+15% followers on Instagram each quarter"));
    REQUIRE(typed);
    CHECK(typed->kpi.metric == u"followers");
    CHECK(typed->kpi.targetForm == core::TargetForm::PerQuarter);
    CHECK(typed->kpi.channel);
    CHECK_FALSE(typed->newChannel);
    CHECK(typed->kpi.baseline); // measured
    CHECK_FALSE(app::withTypedNumbers(*cafe, draft, QStringLiteral("Bring students in at four")));
    CHECK_FALSE(app::withTypedNumbers(*cafe, *typed, QStringLiteral("+15% followers on Instagram each quarter")));
}

TEST_CASE("a network that is typed without a channel there becomes a new one", "[goals][S2-29]")
{
    const support::OpenWorkspace cafe;
    const auto typed = app::withTypedNumbers(*cafe, app::newGoal(*cafe), QStringLiteral("500 followers on Mastodon"));
    REQUIRE(typed);
    REQUIRE(typed->newChannel);
    CHECK(typed->newChannel->network == u"mastodon");
    CHECK(typed->kpi.channel == typed->newChannel->id);
}

TEST_CASE("milestones are written, changed and removed with their goal, one step each", "[goals][S0-21][undo]")
{
    const support::OpenWorkspace cafe;
    app::GoalDraft draft = followersGoal(*cafe);
    draft.kpi.startDay = cafe->quarter().firstDay;
    draft.kpi.targetForm = core::TargetForm::Percent;
    draft.kpi.targetAmount = 30;
    REQUIRE(cafe->edit(app::addGoal(*cafe, draft)));
    draft.milestones = app::suggestedMilestones(*cafe, draft);
    REQUIRE(draft.milestones.size() == 2);
    CHECK(*draft.milestones.front().value > *draft.kpi.baseline);
    CHECK(draft.milestones.back().day < *draft.kpi.deadline);
    REQUIRE(cafe->edit(app::changeGoal(*cafe, draft)));
    CHECK(app::goalDraft(*cafe, draft.goal.id)->milestones.size() == 2);
    draft.milestones.pop_back();
    REQUIRE(cafe->edit(app::changeGoal(*cafe, draft)));
    CHECK(*app::goalDraft(*cafe, draft.goal.id) == draft);
    REQUIRE(cafe->undo());
    CHECK(app::goalDraft(*cafe, draft.goal.id)->milestones.size() == 2);
    const app::GoalDraft copy = app::duplicated(*cafe, draft);
    CHECK(copy.milestones.front().id != draft.milestones.front().id);
    CHECK(copy.milestones.front().goal == copy.goal.id);
}

TEST_CASE("what can't be is told with the way out", "[goals][S0-15][Q35]")
{
    const support::OpenWorkspace cafe;
    app::GoalDraft draft = followersGoal(*cafe);
    draft.kpi.targetAmount = *draft.kpi.baseline + 50;
    CHECK_FALSE(problemOf(*cafe, draft));
    SECTION("a deadline before the start")
    {
        draft.kpi.deadline = QDate(2020, 1, 1);
        CHECK(problemOf(*cafe, draft)->sentence == u"The deadline lies before the start. Choose a later day.");
    }
    SECTION("a quarter in the past")
    {
        draft.kpi.startDay = QDate(2020, 1, 1);
        draft.kpi.deadline = QDate(2020, 3, 31);
        const auto problem = problemOf(*cafe, draft);
        REQUIRE(problem);
        CHECK(problem->fixed.kpi.deadline == cafe->quarter().lastDay);
        draft.goal.outcome = core::Outcome::Missed;
        CHECK_FALSE(problemOf(*cafe, draft));
    }
    SECTION("a percentage of nothing")
    {
        draft.kpi.baseline = 0;
        draft.kpi.targetForm = core::TargetForm::Percent;
        draft.kpi.targetAmount = 10;
        const auto problem = problemOf(*cafe, draft);
        REQUIRE(problem);
        CHECK(problem->fixText == u"Use +10");
        CHECK(core::targetValue(problem->fixed.kpi, core::Behaviour::Level) == 10);
    }
    SECTION("where it stands today")
    {
        draft.kpi.targetAmount = draft.kpi.baseline;
        CHECK(problemOf(*cafe, draft)->sentence == u"The target is where it stands today.");
    }
    SECTION("the other way")
    {
        draft.kpi.targetAmount = 10;
        const auto problem = problemOf(*cafe, draft);
        REQUIRE(problem);
        CHECK(problem->fixed.kpi.aim == core::Aim::Lower);
    }
    SECTION("below zero")
    {
        draft.kpi.aim = core::Aim::Lower;
        draft.kpi.targetForm = core::TargetForm::Percent;
        draft.kpi.targetAmount = 300;
        CHECK(problemOf(*cafe, draft)->sentence == u"It can’t fall below zero. Write a smaller change.");
    }
    SECTION("nobody notes it")
    {
        draft.kpi.numberSource = core::NumberSource::Nobody;
        const auto problem = problemOf(*cafe, draft);
        REQUIRE(problem);
        CHECK(problem->fixed.goal.isExploration);
        CHECK(problem->fixed.goal.exploreUntil == draft.kpi.deadline);
        CHECK_FALSE(problemOf(*cafe, problem->fixed));
    }
    SECTION("a change without a start")
    {
        draft.kpi.baseline.reset();
        draft.kpi.targetForm = core::TargetForm::Percent;
        CHECK(problemOf(*cafe, draft)->sentence == u"A change needs to know where it starts: fill in where it stands today.");
    }
}

TEST_CASE("a target that the numbers show already is told", "[goals][S0-15]")
{
    const support::OpenWorkspace cafe;
    app::GoalDraft draft = followersGoal(*cafe);
    draft.kpi.baseline = *draft.kpi.baseline - 500;
    draft.kpi.baselineDay = cafe->viewDay();
    draft.kpi.targetAmount = *draft.kpi.baseline + 100;
    const auto problem = problemOf(*cafe, draft);
    REQUIRE(problem);
    CHECK(problem->sentence == u"The numbers show this already: aim further, or count something else.");
}

TEST_CASE("counting something else takes its own direction and baseline", "[goals][S1-08]")
{
    const support::OpenWorkspace cafe;
    app::GoalDraft draft = followersGoal(*cafe);
    draft.kpi.targetAmount = 5000;
    app::countInstead(*cafe, draft, QStringLiteral("bounce_rate"));
    CHECK(draft.kpi.metric == u"bounce_rate");
    CHECK(draft.kpi.aim == core::Aim::Lower);
    CHECK_FALSE(draft.kpi.targetAmount);
    draft.kpi.targetForm = core::TargetForm::Percent;
    draft.kpi.targetAmount = 10;
    app::countInstead(*cafe, draft, QStringLiteral("link_clicks"));
    CHECK(draft.kpi.targetAmount == 10);
}

TEST_CASE("a baseline that was typed moves along to another account, a measured one doesn't", "[goals][S0-14]")
{
    const support::OpenWorkspace cafe;
    app::GoalDraft draft = followersGoal(*cafe);
    REQUIRE(draft.kpi.baseline);
    REQUIRE_FALSE(draft.kpi.baselineSource.isEmpty());
    draft.kpi.channel.reset();
    draft.kpi.metric = QStringLiteral("reviews");
    app::moveBaseline(*cafe, draft);
    CHECK_FALSE(draft.kpi.baseline);
    draft.kpi.baseline = 412;
    draft.kpi.channel = cafe->strategy().all<core::Channel>().front().id;
    app::moveBaseline(*cafe, draft);
    CHECK(draft.kpi.baseline == 412);
}

TEST_CASE("competitors' figures stand beside a goal as background, where they compare", "[goals][S3-21]")
{
    const support::OpenWorkspace cafe;
    core::Kpi kpi = followersGoal(*cafe).kpi;
    CHECK(app::rivalFigures(*cafe, kpi)
          == u"For comparison: 6,020 to 24,700 at the 4 competitors you looked at. That is background, not a mark to reach.");
    kpi.metric = QStringLiteral("engagement_rate_by_followers");
    CHECK(app::rivalFigures(*cafe, kpi).contains(u"0.9% to 5.1%"));
    kpi.metric = QStringLiteral("engagement_rate"); // by reach, which nobody sees of others
    CHECK(app::rivalFigures(*cafe, kpi).isEmpty());
    kpi.metric = QStringLiteral("followers");
    kpi.channel.reset();
    CHECK(app::rivalFigures(*cafe, kpi).isEmpty());
}
