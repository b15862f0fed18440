// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/axis.h"
#include "charts/canvas.h"
#include "core/scoreboard.h"

#include <functional>
#include <optional>

namespace charts {

// What a line chart says, before anything has a place: values, days and words. All words are ready to be shown; empty ones
// are left out.
struct LineChart {
    struct Campaign {
        QString name;
        QDate firstDay;
        QDate lastDay;
    };
    // Where it should stand on a day on its way (S0-21); without a value something that should be done by then.
    struct Milestone {
        QDate day;
        std::optional<double> value;
        QString name; // "2,700" or "Menu printed"
        QString text; // all of it, for who points at it: "Menu printed: 2,700 by 28 February 2027"
    };
    struct Words {
        QString actual; // "Actual 2,610"
        QString expected; // "Expected today 2,733"
        QString target; // "Target 6,000"
        QString forecast; // "Forecast 5,963"
        QString forecastRange; // "4,970–7,090"
        QString previous; // "Before: 5,120"
        std::function<QString(const QString &)> axisFrom; // "axis from 3,500" of "3,500"
        QString alternative; // the chart in one sentence, for who can't see it
    };

    QDate firstDay;
    QDate lastDay;
    std::optional<QDate> today;
    core::KpiPath path;
    std::optional<core::KpiPath::Point> expected; // on the target path, beside the last actual value
    std::vector<Campaign> campaigns;
    std::vector<Milestone> milestones;
    bool startsAtZero = true; // counts do; a level may not
    double finestStep = 1; // see valueAxis
    AxisUnit unit = AxisUnit::Plain;
    std::function<QString(double)> number;
    std::function<QString(double)> zero; // nothing on an axis of this step, where a unit's 0 would look odd: "0 h"; may be empty
    std::function<QString(QDate)> day;
    Words words;
};

// A line chart with a place for everything. Missing days break the actual line; labels never overlap and never leave the box:
// in a small box the less important ones are left out.
struct LineChartLayout {
    enum class Role { Level, Day, End, Today, Milestone, Campaign, Note };
    struct Label {
        Role role = Role::Level;
        QRectF box;
        QString text;
        TextStyle style;
        Align align = Align::Left;
    };

    // A flag on its day: at its value, or on the axis where it has none.
    struct Flag {
        QPointF at;
        QString text;
    };

    QRectF plot;
    ValueAxis axis;
    std::vector<double> levels; // y of the horizontal lines
    std::vector<double> days; // x of the small ticks under the plot
    std::vector<std::vector<QPointF>> actual; // a run of one day is a dot
    std::vector<QPointF> markers; // the single values of a series too sparse for a line
    std::vector<QPointF> target;
    std::vector<QPointF> forecast;
    std::vector<QPointF> band; // an outline
    std::vector<QPointF> previous;
    std::vector<QRectF> campaigns; // strips over their days; a dotted line falls from the left end of each
    std::vector<QRectF> campaignGrounds; // each strip grown to hold its name
    std::vector<Flag> flags;
    std::optional<double> today;
    std::optional<QPointF> lastActual;
    std::optional<QPointF> expected;
    std::vector<Label> labels;
    QString alternativeText;
};

// Measures text with the canvas it will be drawn on.
LineChartLayout layOut(const LineChart &chart, const QRectF &box, const Theme &theme, const Canvas &canvas);
void draw(Canvas &canvas, const LineChartLayout &layout, const Theme &theme);

} // namespace charts
