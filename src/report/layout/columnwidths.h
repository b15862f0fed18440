// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

namespace report {

// What a column asks for, in pt.
struct ColumnNeed {
    double least = 0; // its longest word
    double natural = 0; // without breaking a line
    bool isFixed = false; // gets `natural`, whatever the others need
    bool isGreedy = false; // takes what is left over
    std::vector<double> cells = {}; // what each row's cell takes without breaking a line
};

// Widths that fill `available` with `gap` between columns: natural where there is room, else shared out so that long texts give
// way before short ones.
std::vector<double> columnWidths(const std::vector<ColumnNeed> &needs, double available, double gap);
// The same widths, moved between columns while that seems to save lines. It is an estimate: only setting the texts tells.
std::vector<double> settledWidths(std::vector<double> widths, const std::vector<ColumnNeed> &needs);

} // namespace report
