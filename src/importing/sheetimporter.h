// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importing/tablereader.h"

namespace importing {

// Finds the tables of one sheet, one below the other, and reads each.
class SheetImporter {
public:
    SheetImporter(const tables::Sheet &sheet, const std::vector<Profile> &profiles);

    void findTables();
    bool hasTables() const { return !m_places.empty(); }
    // Whether nothing in it is told by the program itself.
    bool isMappedByUser() const;
    DecimalEvidence evidence() const;
    void read(const ReadingContext &context, core::ImportPreview &preview) const;

private:
    struct Place {
        FoundTable table;
        int endRow = 0;
        Preamble preamble;
    };

    int endOf(const FoundTable &table) const;
    void reportLeftOut(const Place &place, core::ImportPreview &preview) const;

    const tables::Sheet &m_sheet;
    Recognition m_recognition;
    std::vector<Place> m_places;
};

} // namespace importing
