// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importing/celltexts.h"

#include "importing/name.h"
#include "tables/outsheet.h"

namespace importing {

namespace {

constexpr std::size_t mostKnown = 8192; // then the cells differ too much to be kept
constexpr quint32 longestKnown = 64; // bytes

CellText textsOf(const tables::Cell &cell)
{
    const QString written = cell.string();
    return {tables::withoutGuard(written).trimmed(), written.simplified(), foldedName(written).text};
}

} // namespace

const CellText &CellTexts::of(const tables::Cell &cell)
{
    const auto known = m_known.find(cell.text());
    if (known != m_known.end())
        return known->second;
    if (m_known.size() < mostKnown && cell.size <= longestKnown)
        return m_known.emplace(cell.text(), textsOf(cell)).first->second;
    m_other = textsOf(cell);
    return m_other;
}

} // namespace importing
