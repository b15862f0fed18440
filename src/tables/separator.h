// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>
#include <vector>

namespace tables {

// The separator of a text and how much of its beginning only says so ("sep=;" and its line end).
struct Separator {
    char character = ',';
    std::size_t skippedLength = 0;
    int skippedLines = 0;
};

// A `sep=` line decides; else the one of comma, semicolon, TAB and bar that gives the header the most cells.
Separator separatorOf(std::string_view text);

// The raw cells of the first records, quotes and all, without changing a byte. Blank lines are left out.
std::vector<std::vector<std::string_view>> firstRecords(std::string_view text, char separator, std::size_t count);

} // namespace tables
