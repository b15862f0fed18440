// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workspace.h"
#include "storage/workspacefile.h"

namespace app {

// The batches that files bring to the channels chosen for them, of the moment `at` (UTC). Rows of our own tables go to the channels
// that they name; values without a day are kept for the day that it is where the business is.
std::vector<storage::WorkspaceFile::NewBatch> batchesOf(
    const Workspace &workspace, const std::vector<ImportChoice> &files, const QDateTime &at);

} // namespace app
