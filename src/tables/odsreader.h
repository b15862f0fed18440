// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tables/book.h"
#include "tables/zippedworkbook.h"

namespace tables {

// Reads the cells of an OpenDocument workbook: texts, numbers, percents and dates, as the cells say themselves. Comments, tracked
// changes and drawings are left out.
class OdsReader : private ZippedWorkbook {
public:
    explicit OdsReader(ZipArchive &archive);

    tl::expected<Book, Refusal> read();

private:
    struct Value {
        std::string text;
        CellKind kind = CellKind::Text;
    };
    struct Rows {
        int read = 0;
        int written = 0; // the number of the last one
    };

    bool requireReadable();
    bool readTable(WorkbookXml &xml, Book &book);
    bool readRow(WorkbookXml &xml, Sheet &sheet, Rows &rows);
    static void write(Sheet &sheet, const std::vector<Value> &cells, Rows &rows, int number);
    static Value readCell(WorkbookXml &xml);
};

} // namespace tables
