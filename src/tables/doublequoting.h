// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tables {

// A spreadsheet that read a file as one column and wrote it again wraps every line that holds a quote once more:
// "Post ID,""Account ID"",Date". Unwraps such lines; nothing where the header is no such line, or where the result is not
// proved by every record having the header's width.
std::optional<std::string> withoutDoubleQuoting(std::string_view text, char separator);

} // namespace tables
