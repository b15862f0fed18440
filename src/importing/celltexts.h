// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tables/sheet.h"

#include <string_view>
#include <unordered_map>

namespace importing {

// What a cell says, in the forms that a reader asks for.
struct CellText {
    QString text; // trimmed, without the sign that guards a spreadsheet against formulas
    QString simplified;
    QString folded; // as names are compared
};

// Names, days and words come again in thousands of cells: their texts are made once. The cells must stay where they are.
class CellTexts {
public:
    // Valid until the next call.
    const CellText &of(const tables::Cell &cell);

private:
    std::unordered_map<std::string_view, CellText> m_known;
    CellText m_other;
};

} // namespace importing
