// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/connection.h"

namespace storage {

// One moment of the file for several queries: what another process commits meanwhile is seen after it, not half of it within.
class Snapshot {
public:
    explicit Snapshot(const Connection &connection);
    ~Snapshot();
    Q_DISABLE_COPY_MOVE(Snapshot)

private:
    const Connection &m_connection;
    bool m_isOwn = false; // else a write is under way, and what it has written so far is read
};

} // namespace storage
