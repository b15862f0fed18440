// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace formats {

struct Formats;

// The one function that the module exports. It answers only a program of its own version.
constexpr const char *entryName = "quarterdeckFormats";
using Entry = const Formats *(*)(const char *version);

} // namespace formats
