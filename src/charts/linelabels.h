// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/linechart.h"
#include "charts/linescale.h"

namespace charts {

// One or more lines of text beside the end of a line in the chart.
struct EndLabel {
    struct Line {
        QString text;
        TextStyle style;
    };
    double wanted = 0; // y of the line's end
    std::vector<Line> lines;
};

// The end labels of a chart, most important first. `wanted` is filled in once the scale is known.
std::vector<EndLabel> endLabels(const LineChart &chart, const Theme &theme);
double widthOf(const std::vector<EndLabel> &labels, const Canvas &canvas);
// Wishes to be where the line ends.
void aimAtLineEnds(std::vector<EndLabel> &labels, const LineChart &chart, const LineScale &scale);
// Beside the right edge of the plot, pushed apart; what does not fit its height is left out, least important first.
void placeEndLabels(LineChartLayout &layout, std::vector<EndLabel> labels, const Canvas &canvas, const Theme &theme);

// Strips with names above the plot, in as many lanes as they need. `top` is the first lane's.
void placeCampaigns(
    LineChartLayout &layout, const LineChart &chart, const LineScale &scale, double top, const Canvas &canvas, const Theme &theme);
int campaignLanes(const LineChart &chart, const LineScale &scale, const Canvas &canvas, const Theme &theme);

// "Expected today" and "Actual" beside their marks, where the fewest lines run through them.
void placeTodayLabels(LineChartLayout &layout, const LineChart &chart, const Canvas &canvas, const Theme &theme);
// What each flag stands for beside it; a name that finds no place is left out, its flag stays.
void placeMilestoneNames(LineChartLayout &layout, const LineChart &chart, const Canvas &canvas, const Theme &theme);

} // namespace charts
