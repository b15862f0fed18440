// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tables/book.h"

namespace tables {

// Whether the bytes begin like an archive or an old binary workbook.
bool isWorkbook(std::string_view bytes);

// Reads XLSX, ODS and XLS; any other kind of workbook is refused. `bytes` is the content of the file at `path`; the book owns every
// text, so it is needed only here.
tl::expected<Book, Refusal> readWorkbook(const QString &path, std::string_view bytes);

} // namespace tables
