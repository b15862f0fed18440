// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/jsonreader.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>

namespace tables {

namespace {

using Json = nlohmann::ordered_json; // columns stand as the file has them

constexpr std::size_t largestJson = 64 * 1024 * 1024;
constexpr int deepestMember = 8;
constexpr std::string_view mark = "\xEF\xBB\xBF";

std::string_view withoutMark(std::string_view bytes)
{
    return bytes.starts_with(mark) ? bytes.substr(mark.size()) : bytes;
}

bool isTable(const Json &value)
{
    return value.is_array() && !value.empty() && std::all_of(value.begin(), value.end(), [](const Json &row) { return row.is_object(); });
}

const Json *tableIn(const Json &document)
{
    if (isTable(document))
        return &document;
    if (document.is_object())
        for (const Json &member : document)
            if (isTable(member))
                return &member;
    return nullptr;
}

// Whether what a list holds is nested deeper than any export; written as text, it would take the stack.
bool isDeep(const Json &value, int levels = deepestMember)
{
    return value.is_structured()
        && (levels == 0 || std::any_of(value.begin(), value.end(), [&](const Json &member) { return isDeep(member, levels - 1); }));
}

// Turns objects into rows of cells under columns that are found on the way.
class Columns {
public:
    // False where the object is deeper, wider or longer than any export.
    bool take(const Json &object)
    {
        m_cells.clear();
        return take(object, {}, 0);
    }
    const std::map<std::size_t, const Json *> &cells() const { return m_cells; }
    const std::vector<std::string> &names() const { return m_names; }

private:
    bool take(const Json &object, const std::string &prefix, int depth)
    {
        if (depth > deepestMember)
            return false;
        for (const auto &[name, value] : object.items()) {
            if (value.is_object()) {
                if (!take(value, prefix + name + '.', depth + 1))
                    return false;
                continue;
            }
            if (isDeep(value))
                return false;
            const auto [place, isNew] = m_places.emplace(prefix + name, m_names.size());
            if (isNew)
                m_names.push_back(prefix + name);
            m_cells[place->second] = &value;
        }
        return m_names.size() <= mostColumns;
    }

    std::map<std::string, std::size_t> m_places;
    std::vector<std::string> m_names;
    std::map<std::size_t, const Json *> m_cells; // of the object taken last
};

// Whether the text of the cell is of a length that cells have.
bool addCell(Sheet &sheet, const Json &value)
{
    if (value.is_null()) {
        sheet.addCell(Cell());
        return true;
    }
    std::string text = value.is_string() ? value.get<std::string>() : value.dump();
    if (text.size() > static_cast<std::size_t>(longestField))
        return false;
    sheet.addCell(std::move(text), value.is_number() ? CellKind::Number : CellKind::Text);
    return true;
}

std::optional<Refusal> fill(Sheet &sheet, const Json &table)
{
    Columns columns;
    for (const Json &object : table) // all columns are known before the first record is written
        if (!columns.take(object))
            return Refusal{Refusal::Reason::NotATable};
    sheet.beginRow(0);
    for (const std::string &name : columns.names())
        sheet.addCell(name, CellKind::Text);
    qint64 cells = 0;
    int line = 0;
    for (const Json &object : table) {
        sheet.beginRow(++line);
        columns.take(object);
        std::size_t next = 0;
        for (const auto &[column, value] : columns.cells()) {
            cells += static_cast<qint64>(column - next) + 1;
            if (cells > mostCells)
                return Refusal{Refusal::Reason::TooManyCells};
            for (; next < column; ++next)
                sheet.addCell(Cell());
            if (!addCell(sheet, *value))
                return Refusal{Refusal::Reason::FieldTooLong, line};
            ++next;
        }
    }
    return std::nullopt;
}

} // namespace

bool isJson(std::string_view bytes)
{
    constexpr std::size_t looked = 4096;
    std::string beginning;
    for (const char character : withoutMark(bytes).substr(0, looked))
        if (std::string_view(" \t\r\n").find(character) == std::string_view::npos && beginning.size() < 2)
            beginning += character;
    return beginning == "[{" || beginning == "{\"";
}

tl::expected<Book, Refusal> readJson(std::string_view bytes)
{
    if (bytes.size() > largestJson)
        return tl::unexpected(Refusal{Refusal::Reason::TooLarge});
    const Json document = Json::parse(withoutMark(bytes), nullptr, false);
    const Json *table = document.is_discarded() ? nullptr : tableIn(document);
    if (!table)
        return tl::unexpected(Refusal{Refusal::Reason::NotATable});
    Book book;
    book.encoding = QStringLiteral("JSON");
    Sheet sheet;
    if (auto refusal = fill(sheet, *table))
        return tl::unexpected(*refusal);
    book.sheets.push_back(std::move(sheet));
    return book;
}

} // namespace tables
