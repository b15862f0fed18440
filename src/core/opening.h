// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/standing.h"

namespace core {

// The sentence that says where the quarter stands before any table: "Two of six goals are on track." and what comes next.
struct Opening {
    QString lead;
    QString rest; // may be empty
};

// `readings` are the quarter's, worst first.
Opening openingOf(const Strategy &strategy, const Quarter &quarter, const std::vector<KpiReading> &readings, const Language &language);

} // namespace core
