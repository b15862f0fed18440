// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/sheet.h"

#include <algorithm>

namespace tables {

namespace {

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

Row Sheet::row(int index) const
{
    const auto at = static_cast<std::size_t>(index);
    const Start &start = m_starts[at];
    const std::size_t end = at + 1 < m_starts.size() ? m_starts[at + 1].firstCell : m_cells.size();
    return Row{std::span(m_cells).subspan(start.firstCell, end - start.firstCell), start.line, start.isDamaged};
}

void Sheet::beginRow(int line)
{
    m_starts.push_back(Start{m_cells.size(), line, false});
}

void Sheet::addCell(Cell cell)
{
    m_cells.push_back(cell);
}

void Sheet::addCell(std::string text, CellKind kind)
{
    if (text.empty()) {
        m_cells.push_back(Cell());
        return;
    }
    const std::string &kept = m_kept.emplace_back(std::move(text));
    m_cells.push_back(Cell{kept.data(), static_cast<quint32>(kept.size()), kind});
}

void Sheet::markDamaged()
{
    m_starts.back().isDamaged = true;
}

} // namespace tables
