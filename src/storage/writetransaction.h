// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/seenfile.h"

namespace storage {

// One write to the open workspace: begins only if the file is as we left it, and is taken back unless commit() was reached.
class WriteTransaction {
public:
    WriteTransaction(const Connection &connection, SeenFile &seen);
    ~WriteTransaction();
    Q_DISABLE_COPY_MOVE(WriteTransaction)

    // Draws a new revision and commits. When this returns, the change survives a crash and a power cut.
    void commit();

private:
    const Connection &m_connection;
    SeenFile &m_seen;
    bool m_isOpen = false;
    int m_exceptionsBefore = 0;
};

} // namespace storage
