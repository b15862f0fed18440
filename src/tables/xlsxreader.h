// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tables/book.h"
#include "tables/cellstyles.h"
#include "tables/zippedworkbook.h"

namespace tables {

// Reads the cells of an XLSX workbook: shared and inline texts, numbers, and by their number format percents and dates, the
// latter in both date systems.
class XlsxReader : private ZippedWorkbook {
public:
    explicit XlsxReader(ZipArchive &archive);

    tl::expected<Book, Refusal> read();

private:
    struct SheetPlace {
        QString name;
        QByteArray entry;
    };
    struct RawCell {
        int column = 0;
        std::string type;
        int style = 0;
        std::string text;
    };

    bool readWorkbook();
    bool readRelations();
    bool readSharedTexts(std::deque<std::string> &texts);
    bool readStyles();
    bool readSheet(const SheetPlace &place, Book &book);
    bool readRow(WorkbookXml &xml, Sheet &sheet, int &rowNumber, const std::deque<std::string> &sharedTexts);
    RawCell readCell(WorkbookXml &xml, int nextColumn) const;
    [[nodiscard]] bool addCell(Sheet &sheet, RawCell raw, const std::deque<std::string> &sharedTexts) const;

    std::vector<SheetPlace> m_places;
    CellStyles m_styles;
    bool m_countsFrom1904 = false;
};

} // namespace tables
