// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/goals/goalfigures.h"

#include "app/dashboard/dashboardchart.h"
#include "app/dashboard/returnwords.h"
#include "app/dashboard/scoreboardmodel.h"
#include "app/goals/goaladvice.h"
#include "app/learning.h"
#include "app/metrics/weekrows.h"
#include "support/openworkspace.h"

#include <catch2/catch.hpp>

#include <algorithm>

namespace {

core::SeriesKey seriesNamed(const char *metric, std::optional<core::Id<core::Channel>> channel = {})
{
    core::SeriesKey key;
    key.metric = QLatin1String(metric);
    key.channel = channel;
    return key;
}

app::GoalFigure figureIn(const app::GoalFigures &figures, const char *metric)
{
    for (const app::GoalFigure &figure : figures.rows)
        if (figure.metric == QLatin1String(metric))
            return figure;
    FAIL("no figure " << metric);
    return {};
}

core::Id<core::Channel> accountOn(const app::Workspace &workspace, const char *network)
{
    for (const core::Channel &channel : workspace.strategy().all<core::Channel>())
        if (channel.network == QLatin1String(network))
            return channel.id;
    FAIL("no channel on " << network);
    return {};
}

} // namespace

TEST_CASE("the figures of a listening goal are those that were noted, and the others are n/a", "[app][goals][S0-51][S0-34]")
{
    const support::OpenWorkspace plan(QString{});
    const app::GoalDraft draft = app::newGoal(*plan, core::GoalType::Listening);
    for (const app::GoalFigure &figure : app::goalFigures(*plan, draft).rows) {
        CHECK(figure.now == u"n/a");
        CHECK_FALSE(figure.isKnown);
    }
    REQUIRE(plan->note(seriesNamed("mentions"), 12));
    REQUIRE(plan->note(seriesNamed("competitor_mentions"), 36));
    REQUIRE(plan->note(seriesNamed("positive_mentions"), 8));
    const app::GoalFigures figures = app::goalFigures(*plan, draft);
    CHECK(figureIn(figures, "share_of_voice").now == u"25%");
    CHECK(figureIn(figures, "net_sentiment").now == u"n/a");
    CHECK(figureIn(figures, "net_sentiment").hint.contains(QStringLiteral("Negative mentions")));
    REQUIRE(plan->note(seriesNamed("negative_mentions"), 2));
    CHECK(figureIn(app::goalFigures(*plan, draft), "net_sentiment").now == u"60%");
}

TEST_CASE("satisfaction and requests per person come from what was counted", "[app][goals][S0-48][F-27][F-28]")
{
    const support::OpenWorkspace plan(QString{});
    const app::GoalDraft draft = app::newGoal(*plan, core::GoalType::Service);
    REQUIRE(plan->note(seriesNamed("satisfied_answers"), 18));
    CHECK(figureIn(app::goalFigures(*plan, draft), "satisfaction").now == u"n/a");
    REQUIRE(plan->note(seriesNamed("survey_answers"), 24));
    CHECK(figureIn(app::goalFigures(*plan, draft), "satisfaction").now == u"75%");
    REQUIRE(plan->note(seriesNamed("satisfaction"), 90)); // what somebody noted counts more
    CHECK(figureIn(app::goalFigures(*plan, draft), "satisfaction").now == u"90%");
    CHECK(figureIn(app::goalFigures(*plan, draft), "requests_per_person").now == u"n/a");
}

TEST_CASE("figures are read by the day, the week or the month, beside the span before", "[app][goals][S0-38][S0-37]")
{
    const support::OpenWorkspace cafe;
    app::GoalDraft draft = app::newGoal(*cafe, core::GoalType::Traffic);
    draft.kpi.metric = QStringLiteral("sessions");
    QStringList values;
    int changes = 0;
    for (const core::Granularity granularity : {core::Granularity::Day, core::Granularity::Week, core::Granularity::Month}) {
        draft.kpi.granularity = granularity;
        const app::GoalFigures figures = app::goalFigures(*cafe, draft);
        const app::GoalFigure sessions = figureIn(figures, "sessions");
        CHECK(figures.rows.front().metric == u"sessions"); // the goal's own comes first
        REQUIRE(sessions.isKnown);
        INFO(figures.nowHead.toStdString() << " " << sessions.now.toStdString() << " " << sessions.before.toStdString());
        CHECK(sessions.change.endsWith(u'%') == (sessions.before != u"n/a")); // a span with a hole is not compared
        changes += sessions.change.isEmpty() ? 0 : 1;
        values += sessions.now;
        const QString sentence = app::lately(*cafe, draft.kpi);
        CHECK(sentence.startsWith(figures.nowHead));
        CHECK(sentence.contains(sessions.now));
        CHECK(sentence.contains(sessions.change));
    }
    values.removeDuplicates();
    CHECK(values.size() == 3);
    CHECK(changes >= 2);
}

TEST_CASE("a rate of engagement can be taken by several formulas, other numbers by one", "[app][goals][S0-41]")
{
    const support::OpenWorkspace cafe;
    app::GoalDraft draft = app::newGoal(*cafe, core::GoalType::Engagement);
    draft.kpi.metric = QStringLiteral("engagement_rate");
    QStringList metrics;
    for (const app::RateFormula &formula : app::rateFormulas(*cafe, draft))
        metrics += formula.metric;
    for (const char *wanted : {"engagement_rate", "engagement_rate_by_followers", "daily_engagement_rate"})
        CHECK(metrics.contains(QLatin1String(wanted)));
    draft.kpi.metric = QStringLiteral("comments");
    CHECK(app::rateFormulas(*cafe, draft).empty());
}

TEST_CASE("hires beside applicants show channel by channel where the noise comes from", "[app][goals][S0-54][S0-55]")
{
    const support::OpenWorkspace cafe;
    const auto instagram = accountOn(*cafe, "instagram"), facebook = accountOn(*cafe, "facebook");
    const app::GoalDraft draft = app::newGoal(*cafe, core::GoalType::Recruitment);
    CHECK(app::goalFigures(*cafe, draft).sources.empty());
    REQUIRE(cafe->note(seriesNamed("applicants", instagram), 60));
    REQUIRE(cafe->note(seriesNamed("hires", instagram), 0));
    REQUIRE(cafe->note(seriesNamed("applicants", facebook), 5));
    REQUIRE(cafe->note(seriesNamed("hires", facebook), 1));
    const app::GoalFigures figures = app::goalFigures(*cafe, draft);
    REQUIRE(figures.sources.size() == 2);
    CHECK(figures.sources.front().cells == QStringList{QStringLiteral("5"), QStringLiteral("1"), QStringLiteral("20%")});
    CHECK(figures.sources.front().note.isEmpty());
    CHECK(figures.sources.back().cells.back() == u"0%");
    CHECK_FALSE(figures.sources.back().note.isEmpty());
}

TEST_CASE("visits and leads are shared out among the channels that brought them", "[app][goals][S0-37][S0-46]")
{
    const support::OpenWorkspace cafe;
    const auto instagram = accountOn(*cafe, "instagram"), facebook = accountOn(*cafe, "facebook");
    REQUIRE(cafe->note(seriesNamed("leads", instagram), 3));
    REQUIRE(cafe->note(seriesNamed("leads", facebook), 9));
    const app::GoalFigures figures = app::goalFigures(*cafe, app::newGoal(*cafe, core::GoalType::Leads));
    REQUIRE(figures.sources.size() == 2);
    CHECK(figures.sources.front().cells == QStringList{QStringLiteral("9"), QStringLiteral("75%")});
    CHECK(figures.sources.back().cells.back() == u"25%");
    REQUIRE(cafe->note(seriesNamed("sessions", instagram), 40));
    REQUIRE(cafe->note(seriesNamed("sessions", facebook), 10));
    const app::GoalFigures visits = app::goalFigures(*cafe, app::newGoal(*cafe, core::GoalType::Traffic));
    CHECK(visits.sourceHeads.front() == u"Website sessions");
    const auto isOn = [&](const core::Id<core::Channel> &id) {
        return [name = cafe->channelName(id)](const app::GoalSource &source) { return source.channel == name; };
    };
    const auto one = std::find_if(visits.sources.begin(), visits.sources.end(), isOn(instagram));
    const auto other = std::find_if(visits.sources.begin(), visits.sources.end(), isOn(facebook));
    REQUIRE(one != visits.sources.end());
    REQUIRE(other != visits.sources.end());
    CHECK(one->cells.front() == u"40");
    CHECK(one < other); // most first
}

TEST_CASE("what a number is worked out from can be noted with the numbers of the week", "[app][goals][S0-54][J-01]")
{
    const support::OpenWorkspace plan(QString{});
    app::GoalDraft draft = app::newGoal(*plan, core::GoalType::Recruitment);
    draft.kpi.metric = QStringLiteral("hire_yield");
    REQUIRE(plan->edit(app::addGoal(*plan, draft)));
    QStringList metrics;
    for (const app::WeekRow &row : app::weekRows(*plan, {}))
        metrics += row.metric.id;
    CHECK(metrics.contains(QStringLiteral("hires")));
    CHECK(metrics.contains(QStringLiteral("applicants")));
}

TEST_CASE("the two steps of listening are ticked by what the plan holds", "[app][goals][S0-50]")
{
    const support::OpenWorkspace plan(QString{});
    const app::GoalDraft draft = app::newGoal(*plan, core::GoalType::Listening);
    REQUIRE(plan->edit(app::addGoal(*plan, draft)));
    const auto steps = [&] { return app::goalAdvice(*plan, draft).steps; };
    REQUIRE(steps().size() == 2);
    CHECK_FALSE(steps().front().isDone);
    CHECK_FALSE(steps().front().hint.isEmpty());
    REQUIRE(plan->note(seriesNamed("hashtag_uses"), 4));
    CHECK(steps().front().isDone);
    CHECK_FALSE(steps().back().isDone);
    core::Evidence evidence;
    evidence.id = core::newId<core::Evidence>();
    evidence.day = plan->viewDay();
    evidence.title = QStringLiteral("Everybody asks for oat milk");
    evidence.goal = draft.goal.id;
    REQUIRE(plan->edit(core::Edit::adding(evidence, evidence.title)));
    CHECK(steps().back().isDone);
}

TEST_CASE("leads get a quarter more where companies decide, unless another day is chosen", "[app][goals][S2-26]")
{
    const support::OpenWorkspace plan(QString{});
    core::Business business = plan->strategy().business();
    business.model = core::BusinessModel::B2C;
    REQUIRE(plan->edit(core::Edit::changing(business, business.name)));
    const QDate end(2027, 3, 31), later(2027, 6, 30);
    CHECK(app::newGoal(*plan, core::GoalType::Leads).kpi.deadline == end);
    business.model = core::BusinessModel::B2B;
    REQUIRE(plan->edit(core::Edit::changing(business, business.name)));
    CHECK(app::newGoal(*plan, core::GoalType::Leads).kpi.deadline == later);
    app::GoalDraft draft = app::newGoal(*plan, core::GoalType::Traffic);
    CHECK(draft.kpi.deadline == end);
    draft = app::withType(*plan, draft, core::GoalType::Leads);
    CHECK(draft.kpi.deadline == later);
    CHECK(app::goalAdvice(*plan, draft).horizon.contains(QStringLiteral("30 June 2027")));
    draft.kpi.deadline = QDate(2027, 4, 15);
    CHECK(app::withType(*plan, draft, core::GoalType::Traffic).kpi.deadline == QDate(2027, 4, 15));
}

TEST_CASE("the return on investment asks for a goal, then for revenue and cost, then says it", "[app][dashboard][S1-12][F-34]")
{
    const support::OpenWorkspace plan(QString{});
    CHECK(app::returnWords(*plan).needsGoal);
    app::GoalDraft draft = app::newGoal(*plan, core::GoalType::Conversions);
    draft.kpi.metric = QStringLiteral("revenue");
    REQUIRE(plan->edit(app::addGoal(*plan, draft)));
    CHECK_FALSE(app::returnWords(*plan).needsGoal);
    CHECK(app::returnWords(*plan).figure.isEmpty());
    core::SeriesKey revenue = seriesNamed("revenue");
    revenue.currency = plan->strategy().business().currency;
    REQUIRE(plan->note(revenue, 3000));
    CHECK(app::returnWords(*plan).figure.isEmpty());
    core::BudgetLine line;
    line.id = core::newId<core::BudgetLine>();
    line.quarter = plan->quarter().id;
    line.label = QStringLiteral("Ads");
    line.spent = 2000;
    REQUIRE(plan->edit(core::Edit::adding(line, line.label)));
    CHECK(app::returnWords(*plan).figure == u"50%");
}

TEST_CASE("a goal's milestones stand on its chart, with their day and value", "[app][dashboard][S0-21]")
{
    const support::OpenWorkspace cafe;
    const app::ScoreboardRow row = app::scoreboardRows(*cafe).front();
    app::GoalDraft draft = *app::goalDraft(*cafe, row.reading.goal);
    draft.milestones.clear();
    for (const char *title : {"Menu printed", ""}) {
        core::Milestone milestone;
        milestone.id = core::newId<core::Milestone>();
        milestone.goal = draft.goal.id;
        milestone.day = title[0] ? QDate(2027, 2, 20) : QDate(2027, 3, 1);
        milestone.title = QLatin1String(title);
        if (!title[0])
            milestone.value = *row.reading.target;
        draft.milestones.push_back(milestone);
    }
    REQUIRE(cafe->edit(app::changeGoal(*cafe, draft)));
    const charts::LineChart chart = app::dashboardChart(*cafe, app::scoreboardRows(*cafe).front());
    REQUIRE(chart.milestones.size() == 2);
    CHECK(chart.milestones.front().text == u"Menu printed by 20 February 2027");
    CHECK_FALSE(chart.milestones.front().value);
    CHECK(chart.milestones.back().text.endsWith(u" by 1 March 2027"));
    CHECK(chart.words.alternative.contains(QStringLiteral("Menu printed by 20 February 2027")));
}

TEST_CASE("places to learn have a name, a text and an address in both languages", "[app][S0-11]")
{
    for (const char *code : {"en", "fr"}) {
        const auto places = app::placesToLearn(core::Language::of(QString::fromLatin1(code)));
        CHECK(places.size() >= 5);
        for (const app::PlaceToLearn &place : places) {
            CHECK_FALSE(place.name.isEmpty());
            CHECK(place.text.size() > 20);
            CHECK(place.address.startsWith(QStringLiteral("https://")));
        }
    }
}
