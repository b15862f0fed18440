// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importing/tablereader.h"

namespace importing {

// Reads tables that stand side by side under one header over the same things, each with another metric: a record is one thing, joined
// over the tables by its id.
class BesideReader {
public:
    BesideReader(const tables::Sheet &sheet, const FoundTable &table, int endRow, const ReadingContext &context);

    core::ImportPart read();

private:
    const tables::Sheet &m_sheet;
    const FoundTable &m_table;
    int m_endRow;
    const ReadingContext &m_context;
};

} // namespace importing
