// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/linechart.h"

#include "charts/linescale.h"
#include "charts/measure.h"
#include "charts/samplechart.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <cmath>

namespace {

using Layout = charts::LineChartLayout;

const auto chartTheme = charts::Theme::of(charts::Appearance::Light);

Layout layoutOf(const charts::LineChart &chart, double width = 700, double height = 340)
{
    return layOut(chart, QRectF(0, 0, width, height), chartTheme, measure());
}

QStringList textsOf(const Layout &layout, Layout::Role role)
{
    QStringList texts;
    for (const auto &label : layout.labels)
        if (label.role == role)
            texts << label.text;
    return texts;
}

} // namespace

TEST_CASE("a KPI's chart says where it stands, where it goes and where it should be", "[charts][K-01]")
{
    const auto layout = layoutOf(sampleChart());
    CHECK(textsOf(layout, Layout::Role::Level)
          == QStringList{QStringLiteral("0"), QStringLiteral("2,000"), QStringLiteral("4,000"), QStringLiteral("6,000")});
    CHECK(textsOf(layout, Layout::Role::End)
          == QStringList{QStringLiteral("Target 6,000"), QStringLiteral("Projection 5,960"), QStringLiteral("4,970–7,090"),
              QStringLiteral("Before: 5,129")});
    CHECK(textsOf(layout, Layout::Role::Today) == QStringList{QStringLiteral("Actual 2,610"), QStringLiteral("Expected today 2,733")});
    CHECK(textsOf(layout, Layout::Role::Day)
          == QStringList{QStringLiteral("1 Jan"), QStringLiteral("1 Feb"), QStringLiteral("1 Mar"), QStringLiteral("31 Mar"),
              QStringLiteral("10 Feb")});
    CHECK(layout.campaigns.size() == 3);
    CHECK(layout.alternativeText
          == QStringLiteral(
              "Website sessions: 2,610 on 10 February 2027, where 2,733 was expected; the target is 6,000 by 31 March 2027, the "
              "projection 5,960, 8 times in 10 within 4,970–7,090."));
}

TEST_CASE("missing days break the line instead of being bridged or drawn as zero", "[charts][Q20]")
{
    auto chart = sampleChart();
    auto &days = chart.path.actual.front();
    std::vector<core::KpiPath::Point> late(days.begin() + 20, days.end());
    days.resize(12);
    chart.path.actual.push_back(late);
    const auto layout = layoutOf(chart);
    REQUIRE(layout.actual.size() == 2);
    CHECK(layout.actual[1].front().x() - layout.actual[0].back().x() > 8 * layout.plot.width() / 89);
    CHECK(layout.actual[0].back().y() > layout.actual[1].front().y());
}

TEST_CASE("labels never overlap and never leave the chart, whatever its size", "[charts][Q33]")
{
    CHECK(rc::check([](unsigned short w, unsigned short h, bool isLevel) {
        const double width = 40 + w % 1200, height = 30 + h % 600;
        auto chart = sampleChart();
        chart.startsAtZero = !isLevel;
        if (isLevel)
            chart.path.actual.clear(), chart.path.target = {{chart.firstDay, 3800}, {chart.lastDay, 4800}}, chart.path.previous.clear();
        const auto layout = layoutOf(chart, width, height);
        const QRectF box = QRectF(0, 0, width, height).adjusted(-0.01, -0.01, 0.01, 0.01);
        RC_ASSERT(box.contains(layout.plot));
        for (const auto &a : layout.labels) {
            RC_ASSERT(box.contains(a.box));
            for (const auto &b : layout.labels)
                RC_ASSERT(&a == &b || !a.box.adjusted(0.01, 0.01, -0.01, -0.01).intersects(b.box));
        }
    }));
}

TEST_CASE("counts start at zero; a level may not, and then says so", "[charts][Q32]")
{
    auto chart = sampleChart();
    CHECK(textsOf(layoutOf(chart), Layout::Role::Note).isEmpty());
    chart.startsAtZero = false;
    chart.path = {};
    chart.path.target = {{chart.firstDay, 3800}, {chart.lastDay, 4800}};
    chart.expected.reset();
    const auto layout = layoutOf(chart);
    CHECK(layout.axis.from == 3750);
    CHECK(textsOf(layout, Layout::Role::Note) == QStringList{QStringLiteral("axis from 3,750")});
}

TEST_CASE("a range without bounds does not flatten what is known", "[charts]")
{
    auto chart = sampleChart();
    for (auto &point : chart.path.forecast)
        point.range.high = 1e9;
    const auto layout = layoutOf(chart);
    CHECK(layout.axis.to < 30'000);
    for (const auto &point : layout.band)
        CHECK(layout.plot.adjusted(-0.01, -0.01, 0.01, 0.01).contains(point));
}

TEST_CASE("campaigns outside the chart are not drawn, overlapping ones get lanes, long names are cut", "[charts]")
{
    auto chart = sampleChart();
    chart.campaigns = {{QStringLiteral("Autumn"), QDate(2026, 10, 1), QDate(2026, 11, 1)},
        {QStringLiteral("One"), QDate(2027, 1, 2), QDate(2027, 2, 2)}, {QStringLiteral("Two"), QDate(2027, 1, 20), QDate(2027, 3, 2)},
        {QString(400, QLatin1Char('m')), QDate(2027, 3, 25), QDate(2027, 5, 2)}};
    const auto layout = layoutOf(chart);
    REQUIRE(layout.campaigns.size() == 3);
    CHECK(layout.campaigns[0].bottom() < layout.campaigns[1].top());
    CHECK(textsOf(layout, Layout::Role::Campaign).last().endsWith(QChar(0x2026)));
    CHECK(layout.campaigns[2].right() <= layout.plot.right() + 1);
}

TEST_CASE("a chart without figures is an empty frame that says so", "[charts]")
{
    core::KpiReading reading;
    const auto chart = charts::kpiChart({QStringLiteral("Video views"), reading, {}, QDate(2027, 2, 10), {}}, core::Language::english());
    const auto layout = layoutOf(chart);
    CHECK(layout.actual.empty());
    CHECK(layout.levels.size() == 3);
    CHECK(layout.alternativeText == QStringLiteral("Video views: there are no figures to draw yet."));
}

TEST_CASE("a hundred thousand points become no more than the screen can show, peaks kept", "[charts]")
{
    std::vector<QPointF> points;
    for (int i = 0; i < 100'000; ++i)
        points.emplace_back(i * 0.0192, i == 54'321 ? 1000 : std::sin(i / 50.0));
    const auto thin = charts::thinned(points, 1);
    CHECK(thin.size() <= 4 * 1921);
    CHECK(thin.front() == points.front());
    CHECK(thin.back() == points.back());
    CHECK(std::any_of(thin.begin(), thin.end(), [](QPointF p) { return p.y() == 1000; }));
}

TEST_CASE("the axis holds the range of the projection", "[charts]")
{
    auto chart = sampleChart();
    for (auto &point : chart.path.forecast)
        point.range.high = point.range.mid + 2 * (point.range.high - 2610); // far above all else
    const double highest = chart.path.forecast.back().range.high;
    REQUIRE(highest > 14'000);
    const auto layout = layoutOf(chart);
    CHECK(layout.axis.to >= highest);
    CHECK(
        layout.band[chart.path.forecast.size() - 1].y() == Approx(layout.plot.bottom() - highest / layout.axis.to * layout.plot.height()));
}

TEST_CASE("values too sparse for a line are marked one by one", "[charts]")
{
    auto chart = sampleChart();
    CHECK(layoutOf(chart).markers.empty());
    chart.path.actual.clear();
    for (int week = 0; week < 5; ++week)
        chart.path.actual.push_back({{QDate(2027, 1, 7).addDays(7 * week), 500.0 * week}});
    CHECK(layoutOf(chart).markers.size() == 5);
}

TEST_CASE("a campaign's name stands on its own ground, whatever its days", "[charts]")
{
    auto chart = sampleChart();
    chart.campaigns = {{QStringLiteral("A name longer than a week"), QDate(2027, 1, 10), QDate(2027, 1, 14)},
        {QStringLiteral("The next"), QDate(2027, 1, 18), QDate(2027, 2, 20)}};
    const auto layout = layoutOf(chart);
    REQUIRE(layout.campaignGrounds.size() == 2);
    std::size_t campaign = 0;
    for (const auto &label : layout.labels)
        if (label.role == Layout::Role::Campaign)
            CHECK(layout.campaignGrounds[campaign++].contains(label.box));
    CHECK_FALSE(layout.campaignGrounds[0].intersects(layout.campaignGrounds[1]));
    CHECK(layout.campaigns[0].width() < layout.campaignGrounds[0].width());
}

TEST_CASE("the axis of hours begins at no hours", "[charts]")
{
    core::KpiReading reading = sampleReading();
    reading.unit = core::Unit::Seconds;
    reading.behaviour = core::Behaviour::Level;
    const auto english = core::Language::english();
    auto chart = charts::kpiChart({QStringLiteral("Response time"), reading, {}, QDate(2027, 2, 10), {}}, english);
    chart.path.target = {{chart.firstDay, 19200}, {chart.lastDay, 7200}};
    chart.startsAtZero = true;
    const auto levels = textsOf(layoutOf(chart), Layout::Role::Level);
    CHECK(levels.contains(QStringLiteral("0\u00a0h")));
    CHECK_FALSE(levels.contains(QStringLiteral("0\u00a0s")));
}

TEST_CASE("at the end of the lines the higher value is named above the lower one", "[charts]")
{
    auto chart = sampleChart();
    chart.path.forecast.back().range.mid = chart.path.target.back().value * 1.01; // nearly the same place, and two lines of text
    const auto layout = layoutOf(chart);
    double target = 0, projection = 0;
    for (const auto &label : layout.labels)
        if (label.text == chart.words.target)
            target = label.box.top();
        else if (label.text == chart.words.forecast)
            projection = label.box.top();
    CHECK(projection > 0);
    CHECK(projection < target);
}

TEST_CASE("while nothing is expected of a goal there is no way to its target, only the target", "[charts]")
{
    core::KpiReading reading = sampleReading();
    reading.expected.reset();
    const auto chart =
        charts::kpiChart({QStringLiteral("Sessions"), reading, samplePath(), QDate(2027, 2, 10), {}}, core::Language::english());
    const auto layout = layoutOf(chart);
    CHECK(layout.target.size() == 1);
    CHECK_FALSE(chart.words.target.isEmpty());
}

TEST_CASE("a milestone is a flag on its day, at its value or on the axis", "[charts][S0-21]")
{
    static const auto reading = sampleReading();
    core::Milestone half, menu, late;
    half.day = QDate(2027, 2, 24);
    half.value = 7500; // beyond the target: the axis grows
    half.title = QStringLiteral("Half-way");
    menu.day = QDate(2027, 3, 10);
    menu.title = QStringLiteral("Menu printed");
    late.day = QDate(2027, 5, 1);
    late.title = QStringLiteral("After the end");
    const auto chart = charts::kpiChart(
        {QStringLiteral("Website sessions"), reading, samplePath(), QDate(2027, 2, 10), sampleCampaigns(), {half, menu, late}},
        core::Language::english());
    const auto layout = layoutOf(chart);
    REQUIRE(layout.flags.size() == 2);
    CHECK(layout.axis.to >= 7500);
    CHECK(layout.flags[0].at.y() < layout.plot.bottom());
    CHECK(layout.flags[0].text == QStringLiteral("Half-way: 7,500 by 24 February 2027"));
    CHECK(layout.flags[1].at.y() == layout.plot.bottom());
    CHECK(layout.flags[0].at.x() < layout.flags[1].at.x());
    CHECK(textsOf(layout, Layout::Role::Milestone).contains(QStringLiteral("Menu printed")));
    CHECK(layout.alternativeText.contains(QStringLiteral("Milestones: Half-way: 7,500 by 24 February 2027; Menu printed by")));
    for (const auto &one : layout.labels)
        for (const auto &other : layout.labels)
            if (&one != &other && (one.role == Layout::Role::Milestone || other.role == Layout::Role::Milestone))
                CHECK_FALSE(one.box.intersects(other.box));
}
