// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/spread.h"

#include <algorithm>
#include <numeric>

namespace charts {

namespace {

// Labels that touch each other and move as one.
struct Cluster {
    std::vector<std::size_t> members; // from top to bottom
    double wishes = 0; // sum over the members of the top that each wishes for the whole cluster
    double height = 0;
    double top = 0;
};

double topOf(const Spreadable &label)
{
    return label.wanted - label.height / 2;
}

void settle(Cluster &cluster, double top, double bottom)
{
    const double wish = cluster.wishes / static_cast<double>(cluster.members.size());
    cluster.top = std::max(top, std::min(wish, bottom - cluster.height));
}

void append(Cluster &upper, const Cluster &lower)
{
    upper.wishes += lower.wishes - upper.height * static_cast<double>(lower.members.size());
    upper.height += lower.height;
    upper.members.insert(upper.members.end(), lower.members.begin(), lower.members.end());
}

} // namespace

std::vector<double> spread(const std::vector<Spreadable> &labels, double top, double bottom)
{
    std::vector<std::size_t> order(labels.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return topOf(labels[a]) < topOf(labels[b]); });

    std::vector<Cluster> clusters;
    for (const auto index : order) {
        const auto &label = labels[index];
        clusters.push_back({{index}, topOf(label), label.height, 0});
        settle(clusters.back(), top, bottom);
        while (clusters.size() > 1) {
            auto &upper = clusters[clusters.size() - 2];
            if (upper.top + upper.height <= clusters.back().top)
                break;
            append(upper, clusters.back());
            clusters.pop_back();
            settle(clusters.back(), top, bottom);
        }
    }

    std::vector<double> middles(labels.size());
    for (const auto &cluster : clusters) {
        double y = cluster.top;
        for (const auto index : cluster.members) {
            middles[index] = y + labels[index].height / 2;
            y += labels[index].height;
        }
    }
    return middles;
}

} // namespace charts
