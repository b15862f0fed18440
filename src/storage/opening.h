// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy.h"
#include "storage/connection.h"
#include "storage/migrations.h"
#include "storage/workspacefile.h"
#include "storage/writelock.h"

#include <QTemporaryDir>

#include <memory>

namespace storage {

// A workspace file that has passed all checks, with what keeps it open. Goes from the bottom up: connection first.
struct OpenedFile {
    QString path; // as it was asked for
    std::unique_ptr<WriteLock> lock;
    std::unique_ptr<QTemporaryDir> privateFolder; // where a reader's recovered or migrated copy lies
    std::unique_ptr<Connection> connection;
    ReadOnlyReason reason = ReadOnlyReason::None;
    QString heldBy;
    int version = 0; // of the file that was found
    bool needsRecovery = false; // its last writer died while writing
    bool isFullyChecked = false;
};

// Opens by the steps of docs/file-format.md; `migrations` are ours but in tests.
OpenedFile openFile(const QString &path, Access access, const Migrations &migrations = Migrations::ours(),
    int checkMilliseconds = WorkspaceFile::usualCheckMilliseconds);

// Makes a new workspace that holds `start`, complete or not at all.
OpenedFile createFile(const QString &path, const core::Strategy &start, const Migrations &migrations = Migrations::ours());

} // namespace storage
