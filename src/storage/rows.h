// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit.h"
#include "storage/changeset.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace storage {

// Reads the whole plan. Rows are ordered by position where they have one, else by day, else by id.
core::Strategy loadStrategy(SQLite::Database &db);

// Reads those rows of a plan anew, and leaves the others as they are.
void reloadRows(SQLite::Database &db, core::Strategy &strategy, const RowIds &rows);

// Writes every row of a plan into empty tables.
void insertStrategy(SQLite::Database &db, const core::Strategy &strategy);

// Carries out an edit's operations in order. Removing a row removes the rows it owns and clears references to it.
void carryOut(SQLite::Database &db, const core::Edit &edit);

} // namespace storage
