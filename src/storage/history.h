// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/connection.h"

#include "core/edit.h"

#include <deque>

namespace storage {

// One line of the history as it is written.
struct Step {
    qint64 id = 0; // given by History::append
    QDateTime at = {}; // UTC
    core::HistoryKind kind = core::HistoryKind::Edit;
    core::EditLabel label = {};
    QByteArray changeset = {}; // of an edit
    qint64 batch = 0; // of taking an import back: which
    qint64 step = 0; // of an undo or redo: which step it took back or did again
};

// The journal of what was done, and what can be undone and redone. Lines are only added, and the oldest dropped: an undo is a
// line too. What stands is worked out from the lines when the file is opened and kept up from there.
class History {
public:
    // Steps below `firstVersion` can't be undone any more.
    History(const Connection &connection, int version, int firstVersion);

    std::optional<qint64> undoable() const;
    std::optional<qint64> redoable() const;
    Step read(qint64 id) const;
    std::vector<core::HistoryEntry> entries(int limit) const;

    // The number that the next step will get.
    qint64 nextId() const { return m_lastId + 1; }
    // Writes a step, and drops those that lie beyond 1,000 steps and 90 days. Inside a transaction; once that is committed,
    // call stands().
    void append(Step &step);
    void stands(const Step &step);
    // Marks all lines as the plan's beginning: they stay done. Inside a transaction.
    void close();

private:
    struct Line {
        qint64 id = 0;
        QDateTime at;
        core::HistoryKind kind = core::HistoryKind::Edit;
        int version = 0;
        qint64 step = 0;
    };
    void take(const Line &line);
    qint64 firstToKeep(const QDateTime &now) const;

    const Connection &m_connection;
    int m_version;
    int m_firstVersion;
    qint64 m_lastId = 0;
    std::deque<Line> m_lines;
    std::vector<qint64> m_undo;
    std::vector<qint64> m_redo;
};

} // namespace storage
