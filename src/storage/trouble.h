// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/error.h"

#include <SQLiteCpp/SQLiteCpp.h>

struct sqlite3;

namespace storage {

// What a failure of SQLite means to the user: its true cause in a sentence that names the file. `systemError` is the errno
// behind it, where SQLite kept one.
Error errorOf(const SQLite::Exception &failure, const QString &path, int systemError);

// The same for a call to the operating system that failed with errno `systemError`.
Error errorOfSystem(int systemError, const QString &path);

// A sentence of our own, marked with QT_TRANSLATE_NOOP("message", …).
Error refusal(const char *sentence, const QStringList &arguments, const QString &detail = {});

// The file's pages are broken, or its end is missing.
Error damagedFile(const QString &path, const QString &detail);
Error truncatedFile(const QString &path);
// Whether a problem is one of these: no other disk or moment will help, and what can still be read of the file may be saved.
bool isDamage(const core::Problem &problem);

// The file's name without its folder, as sentences show it.
QString shownName(const QString &path);

} // namespace storage
