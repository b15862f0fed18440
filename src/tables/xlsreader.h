// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tables/book.h"

namespace tables {

// Reads the cells of an old binary workbook (.xls, BIFF). The results of formulas can't be read from it: their cells are empty, and
// the book says so. `bytes` is the content of the file at `path`, which the library wants by name.
tl::expected<Book, Refusal> readXls(const QString &path, std::string_view bytes);

} // namespace tables
