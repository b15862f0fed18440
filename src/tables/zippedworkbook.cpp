// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/zippedworkbook.h"

#include <charconv>

namespace tables {

bool ZippedWorkbook::load(const QByteArray &entry, QByteArray &content)
{
    auto loaded = m_archive.entry(entry);
    if (!loaded)
        return refuse(loaded.error());
    content = std::move(*loaded);
    return true;
}

bool ZippedWorkbook::finish(const WorkbookXml &xml)
{
    return xml.refusal() ? refuse(*xml.refusal()) : true;
}

bool ZippedWorkbook::count(qint64 cells)
{
    m_cellCount += cells;
    return m_cellCount <= mostCells || refuse({Refusal::Reason::TooManyCells});
}

bool ZippedWorkbook::refuse(Refusal refusal)
{
    m_refusal = std::move(refusal);
    return false;
}

std::string asPercent(std::string_view number)
{
    double value = 0;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), value);
    const bool isNumber = error == std::errc() && end == number.data() + number.size();
    return isNumber ? QByteArray::number(value * 100, 'g', 15).toStdString() + '%' : std::string(number);
}

} // namespace tables
