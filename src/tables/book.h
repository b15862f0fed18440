// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tables/refusal.h"
#include "tables/sheet.h"
#include "tables/sourcebytes.h"

#include <tl/expected.hpp>

#include <deque>
#include <string>
#include <vector>

namespace tables {

// Everything that was read from one file. Its sheets view the bytes that it holds, so it is moved, never copied.
struct Book {
    QString encoding; // "UTF-8", "UTF-8 BOM", "UTF-16LE", "Windows-1252" …, "XLSX", "ODS", "XLS", "JSON"
    QString separator; // of a text file: one character
    bool isRepaired = false; // quoting that had been doubled was undone, provably
    bool isLossy = false; // some bytes are no characters of the encoding and were replaced
    bool hasUnreadFormulas = false; // of an old workbook: their cells are empty
    std::vector<Sheet> sheets;
    std::deque<std::string> sharedTexts; // of a workbook: its cells view them; a deque never moves them
    SourceBytes bytes;
};

// Reads a text file with separators, a workbook or a JSON array of objects, whatever its name says: the content decides.
tl::expected<Book, Refusal> readBook(const QString &path);

} // namespace tables
