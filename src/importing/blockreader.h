// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importing/tablereader.h"

namespace importing {

// Reads the small titled tables of audiences and formats, in which a record is one named share or figure: horizontal tables, tables of
// ages by gender, lists whose value is the last filled cell, and single figures.
class BlockReader {
public:
    BlockReader(const tables::Sheet &sheet, const FoundTable &table, int endRow, const ReadingContext &context);

    core::ImportPart read();

private:
    void readHorizontal();
    void readMatrix();
    void readList();
    void readSingle();
    void add(const tables::Row &row, const tables::Cell &cell, const QString &segment);
    void reportOtherRows(int firstRow);
    QString segmentName() const;

    const tables::Sheet &m_sheet;
    const FoundTable &m_table;
    int m_endRow;
    const ReadingContext &m_context;
    core::ImportPart m_part;
    const core::Metric *m_metric = nullptr;
};

} // namespace importing
