// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

namespace charts {

// A label that wants its middle at `wanted` and is `height` high.
struct Spreadable {
    double wanted = 0;
    double height = 0;
};

// The middles that keep all of them apart and between top and bottom, each as near to its wish as its neighbours allow. They keep
// the order of the tops they wish for. More than fits starts at the top and overflows at the bottom.
std::vector<double> spread(const std::vector<Spreadable> &labels, double top, double bottom);

} // namespace charts
