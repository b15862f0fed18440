// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace exchange {

// A list of texts for other programs: the first row names the columns.
using TextTable = std::vector<QStringList>;

// The table as CSV that spreadsheets open with its accents; a text that would be taken for a formula is guarded (Q10).
QByteArray toCsv(const TextTable &table);

} // namespace exchange
