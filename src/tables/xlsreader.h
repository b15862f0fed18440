// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tables/book.h"

namespace tables {

// Reads an old binary workbook: .xls of Excel 5 to 2003 (BIFF 5 and 8), with the results of formulas as they were saved. Where a
// formula was saved without one its cell is empty, and the book says so.
tl::expected<Book, Refusal> readXls(std::string_view bytes);

} // namespace tables
