// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/migrations.h"
#include "storage/rawfile.h"

#include <functional>

namespace storage {

// The checks that a file passes before anything in it is believed (Q4), in this order. Each throws the sentence that says
// what is wrong and the way out.

// There is a plain file of some bytes that may be read.
void requireReadableFile(const QString &path);
// The header says: one of ours, whole, in a rollback journal's form. `isWhole` false: leave the size to the recovery.
void requireOurHeader(const RawFile &file, const QString &path, bool isWhole);
// The schema is, to the letter, what the migrations make of that version. Of a newer version: nothing but tables and
// indexes, with all the columns that we read.
void requireKnownSchema(const Connection &connection, int version, const Migrations &migrations, const QString &path);
// The pages are sound; false when `isOver`, asked now and then, ended the check first.
[[nodiscard]] bool checkPages(const Connection &connection, const QString &path, const std::function<bool()> &isOver);

} // namespace storage
