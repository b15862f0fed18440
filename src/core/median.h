// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

namespace core {

// The value in the middle of at least one; of an even number, the mean of the two.
double medianOf(std::vector<double> values);

} // namespace core
