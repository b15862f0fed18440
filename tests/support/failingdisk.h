// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sqlite3.h>

// A disk that fails when it is told to: while one lives, SQLite's files go through it. Counts writes, syncs, truncations and
// deletions; the one numbered `failAt` (0: none) fails, and all that
// follow until heal().
class FailingDisk {
public:
    enum class Way { Full, Unplugged, KillProcess };
    FailingDisk(Way way, int failAt);
    ~FailingDisk();
    FailingDisk(const FailingDisk &) = delete;
    FailingDisk &operator=(const FailingDisk &) = delete;

    void failFrom(int number); // counted from now on
    void heal();
    bool hasFailed() const;
};
