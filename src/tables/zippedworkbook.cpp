// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/zippedworkbook.h"

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

std::string asPercent(const QString &number)
{
    bool isNumber = false;
    const double value = number.toDouble(&isNumber);
    return isNumber ? QByteArray::number(value * 100, 'g', 15).toStdString() + '%' : number.toStdString();
}

} // namespace tables
