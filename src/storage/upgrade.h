// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/opening.h"
#include "storage/seenfile.h"

namespace storage {

// Brings an examined file of an older version up to ours on a verified copy. When the file may be written, the copy takes its
// place and the old file stays beside it under a name that tells its version; else the copy is private and only read. Returns the
// stamp of what now stands in that place.
std::optional<FileStamp> upgrade(OpenedFile &opened, const QString &path, const Migrations &migrations);

} // namespace storage
