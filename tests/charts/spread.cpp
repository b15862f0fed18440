// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/spread.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <algorithm>
#include <numeric>

using charts::spread;
using charts::Spreadable;

TEST_CASE("labels that have room stay where they want to be", "[charts]")
{
    CHECK(spread({{20, 10}, {50, 10}, {35, 10}}, 0, 100) == std::vector<double>{20, 50, 35});
}

TEST_CASE("labels that want the same place share it evenly", "[charts]")
{
    CHECK(spread({{50, 10}, {50, 10}}, 0, 100) == std::vector<double>{45, 55});
    CHECK(spread({{98, 10}, {98, 10}}, 0, 100) == std::vector<double>{85, 95});
    CHECK(spread({}, 0, 100).empty());
}

TEST_CASE("labels that fit never overlap, never leave and keep their order", "[charts]")
{
    CHECK(rc::check([](const std::vector<unsigned char> &wishes) {
        std::vector<Spreadable> labels;
        for (const auto wish : wishes)
            labels.push_back({wish / 2.0, 3.0 + wish % 5});
        const double total = std::accumulate(labels.begin(), labels.end(), 0.0, [](double sum, auto label) { return sum + label.height; });
        const double bottom = std::max(130.0, total);
        const auto middles = spread(labels, 0, bottom);
        for (std::size_t a = 0; a < labels.size(); ++a) {
            RC_ASSERT(middles[a] - labels[a].height / 2 > -1e-6 && middles[a] + labels[a].height / 2 < bottom + 1e-6);
            for (std::size_t b = 0; b < a; ++b) {
                RC_ASSERT(std::abs(middles[a] - middles[b]) > (labels[a].height + labels[b].height) / 2 - 1e-6);
                if (labels[a].wanted - labels[a].height / 2 < labels[b].wanted - labels[b].height / 2)
                    RC_ASSERT(middles[a] < middles[b]);
            }
        }
    }));
}
