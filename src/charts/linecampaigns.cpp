// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/linelabels.h"

#include <algorithm>

namespace charts {

namespace {

constexpr int mostLanes = 4;

struct CampaignPlace {
    QRectF strip; // without its lane's y
    QRectF label;
    QString text;
    int lane = 0;

    QRectF ground(const Theme &theme) const { return strip.united(label.adjusted(-theme.u(1.5), 0, theme.u(1.5), 0)); }
};

TextStyle campaignStyle(const Theme &theme)
{
    return textStyle(theme, Theme::caption, theme.text);
}

// The name starts inside its strip; near the right edge it moves left instead of leaving the plot.
CampaignPlace placeOf(const LineChart::Campaign &campaign, const LineScale &scale, const Canvas &canvas, const Theme &theme)
{
    const auto style = campaignStyle(theme);
    const double height = theme.u(4.5), left = scale.x(campaign.firstDay);
    CampaignPlace place;
    place.text = canvas.elided(campaign.name, style, scale.plot.width() - theme.u(3));
    place.strip = QRectF(left, 0, std::max(scale.x(campaign.lastDay.addDays(1)) - left, theme.u(1)), height);
    const double width = canvas.textWidth(place.text, style);
    const double start = std::min(left + theme.u(1.5), scale.plot.right() - width - theme.u(1.5));
    place.label = QRectF(std::max(start, scale.plot.left()), 0, width, height);
    return place;
}

std::vector<CampaignPlace> campaignPlaces(const LineChart &chart, const LineScale &scale, const Canvas &canvas, const Theme &theme)
{
    auto campaigns = chart.campaigns;
    std::erase_if(campaigns, [&](const auto &c) { return c.lastDay < chart.firstDay || c.firstDay > chart.lastDay; });
    std::stable_sort(campaigns.begin(), campaigns.end(), [](const auto &a, const auto &b) { return a.firstDay < b.firstDay; });
    std::vector<CampaignPlace> places;
    std::vector<double> laneEnds;
    for (const auto &campaign : campaigns) {
        auto place = placeOf(campaign, scale, canvas, theme);
        const auto taken = place.ground(theme);
        auto lane = std::find_if(laneEnds.begin(), laneEnds.end(), [&](double end) { return end + theme.u(2) <= taken.left(); });
        if (lane == laneEnds.end()) {
            if (laneEnds.size() == mostLanes)
                continue;
            lane = laneEnds.insert(laneEnds.end(), 0);
        }
        *lane = taken.right();
        place.lane = static_cast<int>(lane - laneEnds.begin());
        places.push_back(place);
    }
    return places;
}

} // namespace

int campaignLanes(const LineChart &chart, const LineScale &scale, const Canvas &canvas, const Theme &theme)
{
    int lanes = 0;
    for (const auto &place : campaignPlaces(chart, scale, canvas, theme))
        lanes = std::max(lanes, place.lane + 1);
    return lanes;
}

void placeCampaigns(
    LineChartLayout &layout, const LineChart &chart, const LineScale &scale, double top, const Canvas &canvas, const Theme &theme)
{
    for (auto &place : campaignPlaces(chart, scale, canvas, theme)) {
        const double y = top + place.lane * theme.u(5);
        layout.campaigns.push_back(place.strip.translated(0, y));
        layout.campaignGrounds.push_back(place.ground(theme).translated(0, y));
        layout.labels.push_back(
            {LineChartLayout::Role::Campaign, place.label.translated(0, y), place.text, campaignStyle(theme), Align::Left});
    }
}

} // namespace charts
