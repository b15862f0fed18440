// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/sheet.h"

#include <algorithm>
#include <iterator>

namespace tables {

namespace {

constexpr quint64 inText = quint64{1} << 63; // marks a place in the text

// The bytes that a space at the start of `text` takes: ASCII white space, U+00A0, U+202F, U+2007 … or 0.
std::size_t spaceLength(std::string_view text)
{
    const auto byte = [&](std::size_t index) { return index < text.size() ? static_cast<unsigned char>(text[index]) : 0U; };
    if (byte(0) == ' ' || (byte(0) >= 9 && byte(0) <= 13))
        return 1;
    if (byte(0) == 0xC2 && byte(1) == 0xA0)
        return 2;
    const bool isGeneralPunctuation = byte(0) == 0xE2 && byte(1) == 0x80;
    if (isGeneralPunctuation && ((byte(2) >= 0x80 && byte(2) <= 0x8B) || byte(2) == 0xAF))
        return 3;
    return byte(0) == 0xEF && byte(1) == 0xBB && byte(2) == 0xBF ? 3 : 0;
}

} // namespace

bool Cell::isBlank() const
{
    std::string_view rest = text();
    while (!rest.empty()) {
        const std::size_t length = spaceLength(rest);
        if (length == 0)
            return false;
        rest.remove_prefix(length);
    }
    return true;
}

Cell Row::cell(int column) const
{
    return column >= 0 && column < width() ? cells[static_cast<std::size_t>(column)] : Cell();
}

bool Row::isBlank() const
{
    return std::all_of(cells.begin(), cells.end(), [](const Cell &cell) { return cell.isBlank(); });
}

int Row::filledCells() const
{
    return static_cast<int>(std::count_if(cells.begin(), cells.end(), [](const Cell &cell) { return !cell.isBlank(); }));
}

Sheet::Sheet(QString name)
    : m_name(std::move(name))
{
}

template <class Take>
void Sheet::split(std::size_t offset, Take &&take) const
{
    const char *const end = m_text.data() + m_text.size();
    const char *from = m_text.data() + offset;
    for (const char *at = from;; ++at) {
        const bool isAtEnd = at == end || *at == '\n' || *at == '\r';
        if (!isAtEnd && *at != m_separator)
            continue;
        if (!take(Cell{from, static_cast<quint32>(at - from), CellKind::Text}) || isAtEnd)
            return;
        from = at + 1;
    }
}

Row Sheet::row(int index) const
{
    Row row;
    row.line = lineOf(index);
    row.isDamaged = std::binary_search(m_damaged.begin(), m_damaged.end(), index);
    const quint64 place = m_places[static_cast<std::size_t>(index)];
    if ((place & inText) != 0)
        split(place & ~inText, [&row](const Cell &cell) {
            row.cells.append(cell);
            return true;
        });
    else
        row.cells.append(m_cells.data() + place + 1, static_cast<qsizetype>(m_cells[place].size));
    return row;
}

Cell Sheet::cell(int row, int column) const
{
    const quint64 place = m_places[static_cast<std::size_t>(row)];
    Cell found;
    if ((place & inText) == 0) {
        const bool isThere = column >= 0 && static_cast<quint32>(column) < m_cells[place].size;
        return isThere ? m_cells[place + 1 + static_cast<std::size_t>(column)] : found;
    }
    split(place & ~inText, [&found, left = column](const Cell &cell) mutable {
        if (left == 0)
            found = cell;
        return left-- > 0;
    });
    return found;
}

bool Sheet::beginsWithWord(int row) const
{
    const quint64 place = m_places[static_cast<std::size_t>(row)];
    const char first = (place & inText) != 0 ? m_text[place & ~inText] : '\0';
    return (first >= '0' && first <= '9') || (first >= 'A' && first <= 'Z') || (first >= 'a' && first <= 'z');
}

// Lines mostly follow each other: only where they do not is a line held.
int Sheet::lineOf(int index) const
{
    const auto after =
        std::upper_bound(m_jumps.begin(), m_jumps.end(), index, [](int row, const std::pair<int, int> &jump) { return row < jump.first; });
    const auto &[row, line] = *std::prev(after);
    return line + (index - row);
}

void Sheet::noteLine(int line)
{
    const int index = rowCount();
    if (index == 0 || lineOf(index) != line)
        m_jumps.emplace_back(index, line);
}

void Sheet::setText(std::string_view text, char separator)
{
    m_text = text;
    m_separator = separator;
}

void Sheet::beginRow(int line)
{
    noteLine(line);
    m_places.push_back(m_cells.size());
    m_cells.push_back(Cell());
}

void Sheet::addCell(Cell cell)
{
    m_cells.push_back(cell);
    m_cells[m_places.back()].size += 1;
}

void Sheet::addCell(std::string text, CellKind kind)
{
    if (text.empty())
        return addCell(Cell());
    const std::string &kept = m_kept.emplace_back(std::move(text));
    addCell(Cell{kept.data(), static_cast<quint32>(kept.size()), kind});
}

void Sheet::markDamaged()
{
    m_damaged.push_back(rowCount() - 1);
}

void Sheet::addRecord(int line, std::size_t offset)
{
    noteLine(line);
    m_places.push_back(offset | inText);
}

} // namespace tables
