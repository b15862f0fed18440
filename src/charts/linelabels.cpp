// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/linelabels.h"

#include "charts/spread.h"

#include <algorithm>

namespace charts {

namespace {

double endLineHeight(const Theme &theme)
{
    return theme.lineHeight(Theme::caption);
}

std::vector<Spreadable> spreadables(const std::vector<EndLabel> &labels, double lineHeight)
{
    std::vector<Spreadable> result;
    for (const auto &label : labels) {
        const double height = lineHeight * static_cast<double>(label.lines.size());
        // The first line stands at the end of the chart's line; the others hang below it.
        result.push_back({label.wanted + (height - lineHeight) / 2, height});
    }
    return result;
}

double totalHeight(const std::vector<EndLabel> &labels, double lineHeight)
{
    std::size_t lines = 0;
    for (const auto &label : labels)
        lines += label.lines.size();
    return lineHeight * static_cast<double>(lines);
}

// Second lines go first, then whole labels from the least important on.
void dropLeastImportant(std::vector<EndLabel> &labels)
{
    const auto longest = std::find_if(labels.rbegin(), labels.rend(), [](const EndLabel &label) { return label.lines.size() > 1; });
    if (longest != labels.rend())
        longest->lines.pop_back();
    else
        labels.pop_back();
}

} // namespace

std::vector<EndLabel> endLabels(const LineChart &chart, const Theme &theme)
{
    const auto &words = chart.words;
    const auto plain = textStyle(theme, Theme::caption, theme.muted);
    std::vector<EndLabel> labels;
    if (!words.target.isEmpty() && !chart.path.target.empty())
        labels.push_back({0, {{words.target, textStyle(theme, Theme::caption, theme.text, Weight::DemiBold)}}});
    if (!words.forecast.isEmpty() && !chart.path.forecast.empty()) {
        labels.push_back({0, {{words.forecast, textStyle(theme, Theme::caption, theme.accent, Weight::DemiBold)}}});
        if (!words.forecastRange.isEmpty())
            labels.back().lines.push_back({words.forecastRange, plain});
    }
    if (!words.previous.isEmpty() && !chart.path.previous.empty())
        labels.push_back({0, {{words.previous, plain}}});
    return labels;
}

double widthOf(const std::vector<EndLabel> &labels, const Canvas &canvas)
{
    double width = 0;
    for (const auto &label : labels)
        for (const auto &line : label.lines)
            width = std::max(width, canvas.textWidth(line.text, line.style));
    return width;
}

void aimAtLineEnds(std::vector<EndLabel> &labels, const LineChart &chart, const LineScale &scale)
{
    for (auto &label : labels) {
        const auto &text = label.lines.front().text;
        if (text == chart.words.target)
            label.wanted = scale.y(chart.path.target.back().value);
        else if (text == chart.words.forecast)
            label.wanted = scale.y(chart.path.forecast.back().range.mid);
        else
            label.wanted = scale.y(chart.path.previous.back().value);
    }
}

void placeEndLabels(LineChartLayout &layout, std::vector<EndLabel> labels, const Canvas &canvas, const Theme &theme)
{
    const double lineHeight = endLineHeight(theme), top = layout.plot.top() - lineHeight / 2,
                 bottom = layout.plot.bottom() + lineHeight / 2;
    while (!labels.empty() && totalHeight(labels, lineHeight) > bottom - top)
        dropLeastImportant(labels);

    const auto middles = spread(spreadables(labels, lineHeight), top, bottom);
    const double left = layout.plot.right() + theme.u(2);
    for (std::size_t i = 0; i < labels.size(); ++i) {
        double y = middles[i] - lineHeight * static_cast<double>(labels[i].lines.size()) / 2;
        for (const auto &line : labels[i].lines) {
            const QRectF box(left, y, canvas.textWidth(line.text, line.style), lineHeight);
            layout.labels.push_back({LineChartLayout::Role::End, box, line.text, line.style, Align::Left});
            y += lineHeight;
        }
    }
}

} // namespace charts
