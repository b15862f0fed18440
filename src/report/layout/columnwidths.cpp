// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/layout/columnwidths.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace report {

namespace {

constexpr double narrowest = 14;

double sum(const std::vector<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

void giveRest(std::vector<double> &widths, const std::vector<ColumnNeed> &needs, double rest)
{
    std::vector<size_t> takers;
    for (size_t i = 0; i < needs.size(); ++i)
        if (needs[i].isGreedy)
            takers.push_back(i);
    for (size_t i = 0; takers.empty() && i < needs.size(); ++i)
        takers.push_back(i);
    for (const size_t i : takers)
        widths[i] += rest / static_cast<double>(takers.size());
}

double leastOf(const ColumnNeed &need)
{
    const double natural = std::max(need.natural, narrowest);
    return need.isFixed ? natural : std::clamp(need.least, narrowest, natural);
}

// About how many lines a text breaks into: a line is not filled to its end.
int linesOf(double natural, double width)
{
    constexpr double raggedness = 1.12;
    return natural <= width ? 1 : static_cast<int>(std::ceil(natural * raggedness / width));
}

int tableLines(const std::vector<double> &widths, const std::vector<ColumnNeed> &needs)
{
    std::vector<int> rows;
    for (size_t i = 0; i < needs.size(); ++i) {
        rows.resize(std::max(rows.size(), needs[i].cells.size()), 1);
        for (size_t row = 0; row < needs[i].cells.size(); ++row)
            rows[row] = std::max(rows[row], linesOf(needs[i].cells[row], widths[i]));
    }
    return std::accumulate(rows.begin(), rows.end(), 0);
}

} // namespace

std::vector<double> columnWidths(const std::vector<ColumnNeed> &needs, double available, double gap)
{
    if (needs.empty())
        return {};
    const double room = available - gap * static_cast<double>(needs.size() - 1);
    std::vector<double> widths, leasts;
    for (const ColumnNeed &need : needs) {
        widths.push_back(std::max(need.natural, narrowest));
        leasts.push_back(leastOf(need));
    }
    if (sum(widths) <= room) {
        giveRest(widths, needs, room - sum(widths));
        return widths;
    }
    const double wanted = sum(widths) - sum(leasts), least = sum(leasts);
    for (size_t i = 0; i < widths.size(); ++i) {
        if (least >= room) // even the longest words don't fit: they are broken
            widths[i] = leasts[i] * room / least;
        else
            widths[i] = leasts[i] + (widths[i] - leasts[i]) * (room - least) / wanted;
    }
    return widths;
}

std::vector<double> settledWidths(std::vector<double> widths, const std::vector<ColumnNeed> &needs)
{
    int lines = tableLines(widths, needs);
    for (const double step : {64, 32, 16, 8}) {
        for (size_t giver = 0; giver < widths.size(); ++giver) {
            for (size_t taker = 0; taker < widths.size(); ++taker) {
                if (taker == giver || needs[taker].isFixed || widths[giver] - step < leastOf(needs[giver]))
                    continue;
                std::vector<double> tried = widths;
                tried[giver] -= step;
                tried[taker] += step;
                const int triedLines = tableLines(tried, needs);
                if (triedLines < lines) {
                    widths = std::move(tried);
                    lines = triedLines;
                }
            }
        }
    }
    return widths;
}

} // namespace report
