// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/doublequoting.h"

#include "tables/csvreader.h"
#include "tables/separator.h"

#include <algorithm>

namespace tables {

namespace {

// The line without its outer quotes and with its inner ones halved; nothing where it is not wrapped.
std::optional<std::string> unwrapped(std::string_view line)
{
    if (line.size() < 2 || line.front() != '"' || line.back() != '"')
        return std::nullopt;
    std::string text;
    const std::string_view inner = line.substr(1, line.size() - 2);
    for (std::size_t at = 0; at < inner.size(); ++at) {
        if (inner[at] == '"' && (at + 1 >= inner.size() || inner[++at] != '"'))
            return std::nullopt;
        text += inner[at];
    }
    return text;
}

std::string unwrappedLines(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    const char *const end = text.data() + text.size();
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t stop = std::min(text.find_first_of("\r\n", at), text.size());
        const std::string_view line = text.substr(at, stop - at);
        const std::size_t endLength = lineEndLength(text.data() + stop, end);
        const std::optional<std::string> inner = unwrapped(line);
        result += inner ? std::string_view(*inner) : line;
        result += text.substr(stop, endLength);
        at = stop + endLength;
    }
    return result;
}

// Every record has the header's width and every quote closes.
bool isWellFormed(const std::string &text, char separator)
{
    std::string copy = text; // the reader works in place
    const auto sheet = CsvReader(std::span(copy.data(), copy.size()), separator).read();
    if (!sheet || sheet->rowCount() < 2)
        return false;
    const int width = sheet->row(0).width();
    for (int index = 0; index < sheet->rowCount(); ++index) {
        const Row row = sheet->row(index);
        if (row.isDamaged || (row.width() > 0 && row.width() != width))
            return false;
    }
    return width > 1;
}

} // namespace

std::optional<std::string> withoutDoubleQuoting(std::string_view text, char separator)
{
    const auto header = firstRecords(text, separator, 1);
    const bool isOneCell = header.size() == 1 && header.front().size() == 1 && header.front().front().starts_with('"');
    if (!isOneCell || header.front().front().find("\"\"") == std::string_view::npos)
        return std::nullopt;
    std::string repaired = unwrappedLines(text);
    return isWellFormed(repaired, separator) ? std::optional(std::move(repaired)) : std::nullopt;
}

} // namespace tables
