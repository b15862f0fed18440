// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tables/workbookxml.h"
#include "tables/ziparchive.h"

#include <optional>
#include <string>
#include <string_view>

namespace tables {

// What readers of zipped workbooks have in common: they load entries, count what takes memory, and remember why they stop.
class ZippedWorkbook {
protected:
    explicit ZippedWorkbook(ZipArchive &archive)
        : m_archive(archive)
    {
    }

    bool holds(const char *entry) const { return m_archive.holds(entry); }
    // Each of these is false when the reading must stop; refusal() then says why.
    bool load(const QByteArray &entry, QByteArray &content);
    bool finish(const WorkbookXml &xml);
    bool count(qint64 cells); // over the whole workbook, so that a small archive can't ask for all of the memory
    bool refuse(Refusal refusal);
    const Refusal &refusal() const { return m_refusal; }

private:
    ZipArchive &m_archive;
    Refusal m_refusal;
    qint64 m_cellCount = 0;
};

// "0.0525" of a cell that shows hundredths as "5.25%", rounded to the digits that a spreadsheet keeps.
std::string asPercent(std::string_view number);

} // namespace tables
