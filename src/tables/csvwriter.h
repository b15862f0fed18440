// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tables/outsheet.h"

#include <QByteArray>

namespace tables {

// How a text file is written. Spreadsheets know UTF-8 by its mark; scripts prefer it without.
struct CsvStyle {
    char separator = ',';
    bool hasMark = false;
};

// The sheet as UTF-8 text with CRLF line ends (RFC 4180). Numbers and days are written as ISO and with points, whatever the
// language; texts are guarded. The caller puts the bytes into a QSaveFile.
QByteArray csvText(const OutSheet &sheet, const CsvStyle &style = {});

} // namespace tables
