// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tables/book.h"

namespace tables {

// Whether the bytes begin like a JSON array of objects, or like an object that may hold one.
bool isJson(std::string_view bytes);

// Reads a JSON array of objects, or the first one that an object holds, as a table: the header has the names of all members, "a.b" for
// one of a member's own members, and each object is a record whose line is its place in the array.
tl::expected<Book, Refusal> readJson(std::string_view bytes);

} // namespace tables
