// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/layout/columnwidths.h"

#include <algorithm>
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

} // namespace

std::vector<double> columnWidths(const std::vector<ColumnNeed> &needs, double available, double gap)
{
    if (needs.empty())
        return {};
    const double room = available - gap * static_cast<double>(needs.size() - 1);
    std::vector<double> widths, leasts;
    for (const ColumnNeed &need : needs) {
        widths.push_back(std::max(need.natural, narrowest));
        leasts.push_back(need.isFixed ? widths.back() : std::clamp(need.least, narrowest, widths.back()));
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

} // namespace report
