// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tables/book.h"
#include "tables/xlsxstyles.h"
#include "tables/ziparchive.h"

#include <QXmlStreamReader>

namespace tables {

// Reads the cells of an XLSX workbook: shared and inline texts, numbers, and dates by their number format, in both date systems.
class XlsxReader {
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
        QString type;
        int style = 0;
        QString value;
        QString inlineText;
    };

    bool readWorkbook();
    bool readRelations();
    bool readSharedTexts();
    bool readStyles();
    bool readSheet(const SheetPlace &place, Book &book);
    bool readRow(QXmlStreamReader &xml, Sheet &sheet, int &rowNumber);
    RawCell readCell(QXmlStreamReader &xml, int nextColumn) const;
    void addCell(Sheet &sheet, const RawCell &raw) const;
    bool load(const QByteArray &entry, QByteArray &content);
    bool finish(const QXmlStreamReader &xml);

    ZipArchive &m_archive;
    Refusal m_refusal;
    std::vector<SheetPlace> m_places;
    std::vector<std::string> m_sharedTexts;
    XlsxStyles m_styles;
    bool m_countsFrom1904 = false;
};

} // namespace tables
