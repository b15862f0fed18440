// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tables/book.h"

namespace tables {

// Whether the bytes begin like an archive or an old binary workbook.
bool isWorkbook(std::string_view bytes);

// Reads XLSX, ODS and XLS; any other kind of workbook is refused. The book owns every text, so `bytes` are needed only here.
tl::expected<Book, Refusal> readWorkbook(std::string_view bytes);

} // namespace tables
