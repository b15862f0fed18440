// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tables/workbookxml.h"

#include <map>
#include <vector>

namespace tables {

// How the cell styles of a workbook show their number: as a day or a time, as percent, or as it is.
class CellStyles {
public:
    enum class Look { Plain, Date, Percent };

    void read(WorkbookXml &xml);
    void addFormat(int id, const QString &format);
    void addStyle(int format) { m_formatOfStyle.push_back(format); }
    Look look(int style) const;

private:
    std::map<int, Look> m_ownFormats; // by number format id
    std::vector<int> m_formatOfStyle;
};

// Whether a number format such as "dd/mm/yyyy" shows a date.
bool isDateFormat(const QString &format);
// Whether one such as "0.0%" shows hundredths: 0.05 as 5 %.
bool isPercentFormat(const QString &format);

// A serial day number as ISO text, with the time of day where it has one. Empty outside the years 1900 to 9999.
std::string isoFromSerial(double serial, bool countsFrom1904);

} // namespace tables
