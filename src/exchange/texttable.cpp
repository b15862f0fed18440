// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/texttable.h"

#include "tables/csvwriter.h"

namespace exchange {

QByteArray toCsv(const TextTable &table)
{
    tables::OutSheet sheet;
    for (const QStringList &texts : table)
        sheet.rows.emplace_back(texts.begin(), texts.end());
    return tables::csvText(sheet, {',', true});
}

} // namespace exchange
