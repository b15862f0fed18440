// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

namespace core {

// Told how far a long work is, `all` being 0 while nobody knows; answers whether it goes on.
using Progress = std::function<bool(int done, int all)>;

} // namespace core
