// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/separator.h"

#include "tables/csvreader.h"

#include <algorithm>
#include <map>

namespace tables {

namespace {

constexpr std::size_t sampledRecords = 60;
constexpr std::size_t sampledBytes = 512 * 1024;

bool looksLikeAName(std::string_view cell)
{
    const std::size_t first = cell.find_first_not_of(" \"");
    if (first == std::string_view::npos)
        return false;
    return std::string_view("0123456789+-.,<#").find(cell[first]) == std::string_view::npos;
}

std::size_t namesIn(const std::vector<std::string_view> &record)
{
    return static_cast<std::size_t>(std::count_if(record.begin(), record.end(), looksLikeAName));
}

// How many names the header has with this separator. The header is the record with the most names among those as wide as most.
std::size_t headerNames(std::string_view text, char separator)
{
    const auto records = firstRecords(text.substr(0, sampledBytes), separator, sampledRecords);
    std::map<std::size_t, int> widths;
    for (const auto &record : records)
        if (record.size() > 1 && !record.front().starts_with('#'))
            ++widths[record.size()];
    const auto usual =
        std::max_element(widths.begin(), widths.end(), [](const auto &left, const auto &right) { return left.second < right.second; });
    std::size_t names = 0;
    if (usual != widths.end())
        for (const auto &record : records)
            if (record.size() == usual->first || record.size() + 4 >= usual->first)
                names = std::max(names, record.size() > 1 ? namesIn(record) : 0);
    return names;
}

} // namespace

Separator separatorOf(std::string_view text)
{
    const std::size_t start = text.starts_with('"') ? 1 : 0; // some programs quote even this line
    if (text.substr(start, 4) == "sep=" && text.size() > start + 4) {
        const std::size_t end = std::min(text.find_first_of("\r\n"), text.size());
        const std::size_t length = lineEndLength(text.data() + end, text.data() + text.size());
        const bool isNamed = end > start + 4;
        if (isNamed)
            return {text[start + 4], end + length, 1};
    }
    Separator best;
    std::size_t bestNames = 0;
    for (const char candidate : {',', ';', '\t', '|'}) {
        const std::size_t names = headerNames(text, candidate);
        if (names > bestNames) {
            bestNames = names;
            best.character = candidate;
        }
    }
    return best;
}

std::vector<std::vector<std::string_view>> firstRecords(std::string_view text, char separator, std::size_t count)
{
    std::vector<std::vector<std::string_view>> records;
    std::vector<std::string_view> record;
    std::size_t start = 0;
    bool isQuotedField = false;
    bool isInQuotes = false;
    for (std::size_t at = 0; at <= text.size() && records.size() < count; ++at) {
        const char character = at < text.size() ? text[at] : '\n';
        if (character == '"' && at == start)
            isQuotedField = isInQuotes = true;
        else if (character == '"' && isQuotedField)
            isInQuotes = !isInQuotes;
        const bool isLineEnd = at == text.size() || ((character == '\n' || character == '\r') && !isInQuotes);
        if (!isLineEnd && (isInQuotes || character != separator))
            continue;
        record.push_back(text.substr(start, at - start));
        start = at + 1;
        isQuotedField = isInQuotes = false;
        if (!isLineEnd)
            continue;
        if (record.size() > 1 || !record.front().empty())
            records.push_back(record);
        record.clear();
    }
    return records;
}

} // namespace tables
