// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/metrics/weekmodel.h"

#include "app/metrics/importmodels.h"
#include "support/openworkspace.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <catch2/catch.hpp>

using app::WeekModel;
using WeekColumn = app::WeekModel::Column;

namespace {

const QDate today(2027, 2, 10); // a Wednesday
const QDate monday(2027, 2, 8);

core::SeriesKey numberOf(const char *metric, std::optional<core::Id<core::Channel>> channel = {})
{
    core::SeriesKey key;
    key.channel = channel;
    key.metric = QLatin1String(metric);
    return key;
}

int rowOf(const WeekModel &model, const char *metric)
{
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.row(row).series.metric == QLatin1String(metric))
            return row;
    return -1;
}

QString weekTextAt(const WeekModel &model, int row, WeekColumn column, int role = Qt::DisplayRole)
{
    return model.index(row, static_cast<int>(column)).data(role).toString();
}

bool type(WeekModel &model, int row, const QString &text)
{
    return model.setData(model.index(row, static_cast<int>(WeekColumn::ThisWeek)), text);
}

std::optional<double> actualOf(const app::Workspace &workspace, const char *metric)
{
    for (const core::KpiReading &reading : workspace.scoreboard())
        if (reading.metric == QLatin1String(metric))
            return reading.actual;
    return std::nullopt;
}

std::vector<core::MetricValue> valuesOf(const app::Workspace &workspace, const core::SeriesKey &key)
{
    const auto series = workspace.metrics().series({key.channel, key.metric, key.scope});
    return series.empty() ? std::vector<core::MetricValue>() : series.front().values;
}

// A plan with one goal: that many phone calls this quarter, noted by Léa.
void planCalls(app::Workspace &workspace)
{
    core::Goal goal;
    goal.id = core::newId<core::Goal>();
    goal.quarter = workspace.quarter().id;
    core::Kpi kpi;
    kpi.id = core::newId<core::Kpi>();
    kpi.goal = goal.id;
    kpi.metric = QStringLiteral("calls");
    kpi.targetAmount = 130;
    kpi.startDay = QDate(2027, 1, 1);
    kpi.deadline = QDate(2027, 3, 31);
    kpi.noter = QStringLiteral("Léa");
    REQUIRE(workspace.edit(core::Edit::adding(goal, QStringLiteral("Calls")).put(kpi)));
}

app::ImportChoice followersFile(const core::Id<core::Channel> &channel, QDate day, double value)
{
    core::MetricRecord record;
    record.metric = QStringLiteral("followers");
    record.day = day;
    record.value = value;
    core::ImportPart part;
    part.profile = QStringLiteral("meta.daily");
    part.records = {record};
    app::ImportChoice choice;
    choice.preview.file = QStringLiteral("followers.csv");
    choice.preview.parts = {part};
    choice.channels = {channel};
    return choice;
}

} // namespace

TEST_CASE("this week's numbers have one row per KPI, and ask only for what would count", "[week][J-01]")
{
    const support::OpenWorkspace cafe;
    WeekModel model(*cafe);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.reload();
    REQUIRE(model.rowCount() == static_cast<int>(cafe->scoreboard().size()));
    const int followers = rowOf(model, "followers");
    CHECK(model.index(followers, 2).data(WeekModel::IsOpenRole).toBool());
    CHECK_FALSE(weekTextAt(model, followers, WeekColumn::Before).isEmpty());
    CHECK(weekTextAt(model, followers, WeekColumn::Before, WeekModel::NoteRole) == QStringLiteral("9 Feb"));
    CHECK(weekTextAt(model, followers, WeekColumn::Freshness) == QStringLiteral("yesterday"));
    CHECK(weekTextAt(model, followers, WeekColumn::Source) == QStringLiteral("Instagram-insights-daily.csv"));
    for (const char *metric : {"sessions", "engagement_rate"}) { // days from a file; worked out from its parts
        const int row = rowOf(model, metric);
        CHECK_FALSE(model.index(row, 2).data(WeekModel::IsOpenRole).toBool());
        CHECK_FALSE(type(model, row, QStringLiteral("12")));
        CHECK(weekTextAt(model, row, WeekColumn::Metric, WeekModel::NoteRole) == QStringLiteral("Nothing to type, the file is enough"));
        CHECK_FALSE(model.row(row).isDue);
    }
}

TEST_CASE("a level typed is a reading of today, one step, and on the dashboard at once", "[week][J-01]")
{
    const support::OpenWorkspace cafe;
    WeekModel model(*cafe);
    model.reload();
    const int row = rowOf(model, "followers");
    const core::SeriesKey key = model.row(row).series;
    const auto before = valuesOf(*cafe, key);
    const auto steps = cafe->history().size();
    REQUIRE(type(model, row, QStringLiteral("4,300")));
    CHECK(cafe->history().size() == steps + 1);
    CHECK(cafe->undoText() == QStringLiteral("Note this week’s numbers"));
    CHECK(valuesOf(*cafe, key).back() == core::MetricValue{today, 1, 4300});
    CHECK(actualOf(*cafe, "followers") == 4300);
    CHECK(weekTextAt(model, row, WeekColumn::ThisWeek) == QStringLiteral("4,300"));
    CHECK(weekTextAt(model, row, WeekColumn::Change).startsWith(u'+'));
    CHECK(weekTextAt(model, row, WeekColumn::Freshness) == QStringLiteral("today"));
    CHECK(weekTextAt(model, row, WeekColumn::Source) == QStringLiteral("noted by hand"));
    REQUIRE(type(model, row, QStringLiteral("4300"))); // nothing new
    CHECK(cafe->history().size() == steps + 1);

    REQUIRE(cafe->undo());
    model.reload();
    CHECK(valuesOf(*cafe, key) == before);
    CHECK(weekTextAt(model, row, WeekColumn::ThisWeek).isEmpty());
    REQUIRE(cafe->redo());
    CHECK(actualOf(*cafe, "followers") == 4300);
}

TEST_CASE("the newest of notes and imports counts", "[week][J-01]")
{
    const support::OpenWorkspace cafe;
    WeekModel model(*cafe);
    model.reload();
    const int row = rowOf(model, "followers");
    const core::Id<core::Channel> instagram = *model.row(row).series.channel;
    REQUIRE(type(model, row, QStringLiteral("4300")));
    REQUIRE(cafe->importFiles({followersFile(instagram, today, 4310)}));
    model.reload();
    CHECK(model.row(row).noted == 4310);
    REQUIRE(type(model, row, QStringLiteral("4305")));
    CHECK(model.row(row).noted == 4305);
    REQUIRE(type(model, row, QString())); // what was noted goes, the file's word stays
    CHECK(model.row(row).noted == 4310);
}

TEST_CASE("a flow is the total of its week, counted up or typed, and cleared in one step", "[week][J-01][J-02]")
{
    const support::OpenWorkspace plan = support::emptyWorkspace();
    planCalls(*plan);
    WeekModel model(*plan);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.reload();
    REQUIRE(model.rowCount() == 1);
    CHECK(model.index(0, 2).data(WeekModel::CountsUpRole).toBool());
    CHECK(weekTextAt(model, 0, WeekColumn::Metric, WeekModel::NoteRole) == QStringLiteral("Total since Monday 8 Feb, noted by Léa"));
    CHECK(model.due().size() == 1);
    CHECK(weekTextAt(model, 0, WeekColumn::Freshness) == QStringLiteral("never noted"));
    model.countUp(0);
    model.countUp(0);
    REQUIRE(type(model, 0, QStringLiteral("7")));
    model.countUp(0);
    CHECK(model.row(0).noted == 8);
    CHECK(model.due().empty());
    const auto values = valuesOf(*plan, numberOf("calls"));
    CHECK(values == std::vector<core::MetricValue>{{monday, 3, 8}, {monday, 7, 8}}); // so far, and of the week: no measured days
    CHECK(actualOf(*plan, "calls") == 8);
    CHECK(plan->scoreboard().front().dataTo == today);
    CHECK(plan->scoreboard(QDate(2027, 2, 20)).front().actual == 8); // once the week is over, counted once
    const auto steps = plan->history().size();
    REQUIRE(type(model, 0, QStringLiteral("  ")));
    CHECK(plan->history().size() == steps + 1);
    CHECK(valuesOf(*plan, numberOf("calls")).empty());
    CHECK_FALSE(actualOf(*plan, "calls"));
    REQUIRE(plan->undo());
    CHECK(actualOf(*plan, "calls") == 8);
}

TEST_CASE("a week begins on the plan's own first day", "[week][J-01]")
{
    const support::OpenWorkspace plan = support::emptyWorkspace();
    planCalls(*plan);
    core::Business business = plan->strategy().business();
    business.weekStart = 7;
    REQUIRE(plan->edit(core::Edit::changing(business, QStringLiteral("x"))));
    WeekModel model(*plan);
    model.reload();
    model.countUp(0);
    CHECK(valuesOf(*plan, numberOf("calls")).back() == core::MetricValue{QDate(2027, 2, 7), 7, 1});
}

TEST_CASE("what is no number is told and nothing is stored", "[week][J-01][Q35]")
{
    const support::OpenWorkspace cafe;
    WeekModel model(*cafe);
    model.reload();
    const int row = rowOf(model, "followers");
    const auto steps = cafe->history().size();
    for (const char *text : {"abc", "-5", "1e99", "12 apples"}) {
        CHECK_FALSE(type(model, row, QLatin1String(text)));
        CHECK_FALSE(weekTextAt(model, row, WeekColumn::ThisWeek, WeekModel::ErrorRole).isEmpty());
    }
    CHECK(cafe->history().size() == steps);
    REQUIRE(type(model, row, QStringLiteral("4,300")));
    CHECK(weekTextAt(model, row, WeekColumn::ThisWeek, WeekModel::ErrorRole).isEmpty());
}

TEST_CASE("numbers are typed as the language writes them", "[week][J-01][Q30]")
{
    const support::OpenWorkspace cafe(QStringLiteral("cafe"), QStringLiteral("fr"));
    WeekModel model(*cafe);
    model.reload();
    const int row = rowOf(model, "followers");
    REQUIRE(type(model, row, QStringLiteral("4 312")));
    CHECK(model.row(row).noted == 4312);
    CHECK(weekTextAt(model, row, WeekColumn::ThisWeek) == QStringLiteral("4\u202f312"));
    model.add(numberOf("satisfaction"));
    const int rate = rowOf(model, "satisfaction");
    REQUIRE(rate >= 0);
    REQUIRE(type(model, rate, QStringLiteral("12,5 %")));
    CHECK(model.row(rate).noted == 12.5);
    CHECK(weekTextAt(model, rate, WeekColumn::ThisWeek, WeekModel::SignRole) == QStringLiteral("%"));
}

TEST_CASE("a rate without known parts is kept as it is shown", "[week][J-01]")
{
    const support::OpenWorkspace plan = support::emptyWorkspace();
    core::Channel channel;
    channel.id = core::newId<core::Channel>();
    channel.network = QStringLiteral("instagram");
    REQUIRE(plan->edit(core::Edit::adding(channel, QStringLiteral("x"))));
    WeekModel model(*plan);
    model.add(numberOf("engagement_rate", channel.id));
    REQUIRE(model.rowCount() == 1);
    REQUIRE(type(model, 0, QStringLiteral("4.7%")));
    CHECK(valuesOf(*plan, numberOf("engagement_rate", channel.id)) == std::vector<core::MetricValue>{{today, 1, 4.7}});
}

TEST_CASE("another number is offered once, and stays once it was noted", "[week][J-01]")
{
    const support::OpenWorkspace plan = support::emptyWorkspace();
    WeekModel model(*plan);
    model.reload();
    const auto offers = model.others();
    CHECK(std::find(offers.begin(), offers.end(), numberOf("calls")) != offers.end());
    model.add(numberOf("calls"));
    const auto left = model.others();
    CHECK(std::find(left.begin(), left.end(), numberOf("calls")) == left.end());
    model.countUp(0);
    WeekModel another(*plan);
    another.reload();
    CHECK(rowOf(another, "calls") == 0);
}

TEST_CASE("among the imports a number noted again stands once, and goes as a whole", "[week][metrics][J-01]")
{
    const support::OpenWorkspace plan = support::emptyWorkspace();
    planCalls(*plan);
    WeekModel week(*plan);
    week.reload();
    week.countUp(0);
    week.countUp(0);
    app::ImportsModel imports(*plan);
    imports.reload();
    REQUIRE(imports.rowCount() == 1);
    CHECK(imports.index(0, 0).data().toString() == QStringLiteral("Noted by hand: Phone calls"));
    CHECK(imports.batchesLike(imports.batch(0)).size() == 2);
    REQUIRE(plan->takeBack(imports.batchesLike(imports.batch(0))));
    CHECK_FALSE(actualOf(*plan, "calls"));
    imports.reload();
    CHECK(imports.rowCount() == 0);
}

TEST_CASE("what was noted can be undone and done again after a restart", "[week][J-01]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("plan.qdeck"));
    app::Environment environment;
    environment.today = today;
    environment.now = QDateTime(today, QTime(9, 0), Qt::UTC);
    app::NewWorkspace wanted;
    wanted.quarter = core::quarterNamed(u"2027Q1");
    const auto reopened = [&] { return std::move(*app::Workspace::open(path, true, environment)); };
    {
        const auto plan = std::move(*app::Workspace::create(path, wanted, environment));
        planCalls(*plan);
        REQUIRE(plan->note(numberOf("calls"), 7));
    }
    REQUIRE(reopened()->undo());
    CHECK_FALSE(actualOf(*reopened(), "calls"));
    REQUIRE(reopened()->redo());
    CHECK(actualOf(*reopened(), "calls") == 7);
}
