// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importing/comment.h"

namespace importing {

bool isComment(const tables::Row &row)
{
    return row.cell(0).text().starts_with('#') && row.filledCells() == 1;
}

} // namespace importing
