// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importing/name.h"
#include "importing/profile.h"
#include "tables/sheet.h"

namespace importing {

// One column of a table as it was recognised. `rule` is null where the profile does not know its name.
struct FoundColumn {
    int index = 0; // in the records
    QString name; // as written
    QString folded;
    QString currency;
    const ColumnRule *rule = nullptr;
};

// A table of a known kind that begins at a row of a sheet.
struct FoundTable {
    const Profile *profile = nullptr;
    const TableRule *rule = nullptr;
    const TitleRule *title = nullptr; // null where there is none or it is not known
    QString titleText;
    int firstRow = 0;
    int headerRow = 0;
    int firstRecord = 0; // row
    std::vector<FoundColumn> columns;
    QString language;
    int score = 0;

    // The column with that key or that role, or null.
    const FoundColumn *withKey(const QString &key) const;
    const FoundColumn *withRole(Role role) const;
};

// What stands above a table: its lines, folded, and whether some begin with "#".
struct Preamble {
    QStringList lines; // as written
    bool hasComments = false;
    bool holds(const QString &folded) const;
};

// Tells tables by their content. Holds on to the profiles it is given.
class Recognition {
public:
    Recognition(const std::vector<Profile> &profiles, const tables::Sheet &sheet);

    // The likeliest table that begins at this row, if any does.
    std::optional<FoundTable> tableAt(int row, const Preamble &preamble) const;

private:
    struct HeaderCell {
        int index = 0;
        QString name;
        FoldedName folded;
        QString repaired; // folded, without mojibake; usually empty
    };
    using Header = std::vector<HeaderCell>;

    Header headerOf(int row) const;
    std::optional<FoundTable> match(const TableRule &rule, int row, const Preamble &preamble) const;
    bool matchHeader(FoundTable &found, int row) const;
    bool matchTitle(FoundTable &found) const;
    bool matchBlock(FoundTable &found) const;
    bool isNumbers(int row, int count) const;
    int nextFilledRow(int row) const;

    const std::vector<Profile> &m_profiles;
    const tables::Sheet &m_sheet;
    QString m_sheetName; // folded
    mutable int m_headerRow = -1; // the row that m_header was made of
    mutable Header m_header;
};

} // namespace importing
