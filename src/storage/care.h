// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/connection.h"

namespace storage {

// "ok", or what SQLite finds wrong with the file, one fault a line.
QString integrityOf(const Connection &connection);

// Copies the whole file by SQLite's backup interface, reads the copy back and compares. What could not be verified throws.
void copyVerified(const Connection &from, const QString &target);

} // namespace storage
