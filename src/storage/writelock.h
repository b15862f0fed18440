// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLockFile>

namespace storage {

// The right to write to one workspace, held as a hidden file beside it while this object lives. One left behind by a process that
// died on this computer is cleared away; one from another computer is believed.
class WriteLock {
public:
    explicit WriteLock(const QString &workspacePath);

    enum class State { Held, HeldByAnother, NotPossible };
    State state() const { return m_state; }
    // "host, process 4711 (quarterdeck)", when HeldByAnother
    QString holder() const;

    static QString lockPath(const QString &workspacePath);

private:
    State acquire();

    mutable QLockFile m_file;
    State m_state;
};

} // namespace storage
