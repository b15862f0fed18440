// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace storage {

struct Rescued {
    int rows = 0;
    QStringList incomplete; // tables that could not be read to their end
};

// Reads a damaged file row by row, from both ends of each table, and writes what could be read as a new file of the same version,
// without its history. References to what is lost are cleared, rows that can't be without it are left out. The damaged file is
// only read. Throws when nothing of it is readable, or the new file can't be written.
Rescued rescue(const QString &path, const QString &target);

} // namespace storage
