// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dashboard/scoreboardmodel.h"

#include "app/dashboard/chartnumbers.h"
#include "app/dashboard/dashboardchart.h"
#include "app/dashboard/kpiorigin.h"
#include "core/kpiwords.h"
#include "support/openworkspace.h"

#include <QAbstractItemModelTester>

#include <catch2/catch.hpp>

using app::ScoreboardModel;
using core::KpiWords;
using Column = app::ScoreboardModel::Column;

namespace {

core::KpiReading lateReading()
{
    core::KpiReading reading;
    reading.metric = QStringLiteral("sessions");
    reading.actual = 2610;
    reading.target = 6000;
    reading.progress = 0.435;
    reading.expectedProgress = 0.455;
    reading.pace = 0.955;
    reading.daysAhead = -2;
    reading.status = core::KpiStatus::Behind;
    reading.decidedBy = core::DecidedBy::Chance;
    reading.projection = core::Projection{4970, 5963, 7090};
    reading.probability = 0.45;
    reading.neededPerWeek = 484;
    reading.getsPerWeek = 479;
    reading.daysOfData = 41;
    reading.daysOfHistory = 90;
    reading.dataTo = QDate(2027, 2, 10);
    reading.deadline = QDate(2027, 3, 31);
    return reading;
}

QString textAt(const ScoreboardModel &model, Column column)
{
    return model.index(0, static_cast<int>(column)).data().toString();
}

} // namespace

TEST_CASE("a KPI's row says in words what its shapes draw", "[dashboard][Q32]")
{
    ScoreboardModel model(core::Language::english());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows({{lateReading(), QStringLiteral("Website sessions"), QStringLiteral("All"), {}, {1, {}, 3}}});
    CHECK(textAt(model, Column::Kpi) == QStringLiteral("Website sessions"));
    CHECK(textAt(model, Column::Actual) == QStringLiteral("2,610"));
    CHECK(textAt(model, Column::Target) == QStringLiteral("6,000"));
    CHECK(textAt(model, Column::Status) == QStringLiteral("Behind"));
    CHECK(textAt(model, Column::AtDeadline) == QStringLiteral("4,970–7,090"));
    CHECK(textAt(model, Column::Chance).contains(QStringLiteral("45%")));
    CHECK(textAt(model, Column::Weeks) == QStringLiteral("1 – 3")); // a gap, not a zero
    CHECK(model.index(0, static_cast<int>(Column::Status)).data(ScoreboardModel::NoteRole) == QStringLiteral("by chance"));
}

TEST_CASE("what is not known is a dash, never a zero", "[dashboard][Q20]")
{
    ScoreboardModel model(core::Language::english());
    model.setRows({{core::KpiReading(), QStringLiteral("Video views"), QStringLiteral("TT"), {}, {}}});
    for (const auto column : {Column::Actual, Column::Target, Column::Progress, Column::Pace, Column::AtDeadline, Column::Chance})
        CHECK(textAt(model, column) == QStringLiteral("–"));
    CHECK(textAt(model, Column::Status) == QStringLiteral("Not enough data"));
}

TEST_CASE("the sentence over the chart says what each week needs and what it gets", "[dashboard][F-48]")
{
    const auto english = core::Language::english();
    auto reading = lateReading();
    CHECK(KpiWords(reading, english).need().plain(english) == QStringLiteral("It needs 484 a week; the last 28 days brought 479 a week."));
    CHECK(KpiWords(reading, english).verdict() == QStringLiteral("Pace 95.5%, chance open (45%): the chance decides."));
    SECTION("without figures it says where they come from")
    {
        reading.actual.reset();
        reading.dataTo.reset();
        CHECK(KpiWords(reading, english).need().plain(english).startsWith(QStringLiteral("There are no figures yet.")));
    }
    SECTION("figures that end before it begins are not called missing")
    {
        reading.actual.reset();
        reading.startDay = QDate(2027, 1, 1);
        reading.dataTo = QDate(2026, 11, 22);
        CHECK(
            KpiWords(reading, english).need().plain(english)
            == QStringLiteral("Your figures end on 22 November 2026, before it begins on 1 January 2027: nothing counts towards it yet."));
    }
    SECTION("a target that is reached is said to be reached")
    {
        reading.actual = 6100;
        reading.progress = 1.02;
        CHECK(KpiWords(reading, english).need().plain(english) == QStringLiteral("The target is reached: 6,100, where 6,000 was wanted."));
    }
}

TEST_CASE("the café's scoreboard shows the workspace's own readings, worst first", "[dashboard][K-01][S2-28]")
{
    const support::OpenWorkspace cafe;
    const auto rows = app::scoreboardRows(*cafe);
    const auto readings = cafe->scoreboard();
    REQUIRE(rows.size() == readings.size());
    REQUIRE(rows.size() >= 3);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        CHECK(rows[i].reading.actual == readings[i].actual);
        CHECK_FALSE(rows[i].name.isEmpty());
        CHECK_FALSE(rows[i].channelCode.isEmpty());
    }
    ScoreboardModel model(cafe->language());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows(rows);
    CHECK(model.rowCount() == static_cast<int>(rows.size()));
}

TEST_CASE("every figure says where it comes from", "[dashboard][Q23]")
{
    const support::OpenWorkspace cafe;
    bool hasSource = false;
    for (const auto &reading : cafe->scoreboard()) {
        const auto origin = app::originOf(*cafe, reading);
        CHECK_FALSE(origin.formula.isEmpty());
        for (const auto &part : origin.byChannel)
            CHECK((part.share >= 0 && part.share <= 1));
        hasSource = hasSource || !origin.sources.isEmpty();
    }
    CHECK(hasSource);
}

TEST_CASE("a chart's numbers stand in a table, one row per measured day", "[dashboard][Q36]")
{
    const support::OpenWorkspace cafe;
    const auto rows = app::scoreboardRows(*cafe);
    app::ChartNumbers numbers(cafe->language());
    const QAbstractItemModelTester tester(&numbers, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (const auto &row : rows) {
        const auto chart = app::dashboardChart(*cafe, row);
        numbers.setChart(chart);
        std::size_t days = 0;
        for (const auto &run : chart.path.actual)
            days += run.size();
        CHECK(numbers.rowCount() == static_cast<int>(days));
        if (row.reading.actual)
            CHECK(chart.words.alternative.contains(chart.number(*row.reading.actual)));
    }
}
