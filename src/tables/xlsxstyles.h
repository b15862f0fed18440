// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QXmlStreamReader>

#include <map>
#include <vector>

namespace tables {

// Which cell styles of a workbook show their number as a day or a time.
class XlsxStyles {
public:
    void read(QXmlStreamReader &xml);
    bool isDate(int style) const;

private:
    std::map<int, bool> m_ownFormats; // number format id → shows a date
    std::vector<int> m_formatOfStyle;
};

// Whether a number format such as "dd/mm/yyyy" shows a date.
bool isDateFormat(const QString &format);

// A serial day number as ISO text, with the time of day where it has one. Empty outside the years 1900 to 9999.
std::string isoFromSerial(double serial, bool countsFrom1904);

} // namespace tables
