// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy.h"

namespace core {

// What looks mistaken about an account's name.
enum class HandleDoubt { SameAsAnother, TooLong };
std::optional<HandleDoubt> handleDoubt(const Strategy &strategy, const Channel &channel);

// Posts a day that a cadence means, where they are more than anybody plans; else nothing.
std::optional<double> absurdPostsPerDay(const Channel &channel);

} // namespace core
