// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/rawfile.h"

#include <QTemporaryDir>

#include <memory>

namespace storage {

// Copies a file whose writer died, with its journal, to a folder of our own and lets SQLite recover it there: what its author
// committed can be read and checked while the file itself stays as it is.
std::unique_ptr<QTemporaryDir> recoveredCopy(const RawFile &file, const QString &path);

// A folder of our own, for the copy that copyIn() names.
std::unique_ptr<QTemporaryDir> privateFolder();
QString copyIn(const QTemporaryDir &folder);

} // namespace storage
