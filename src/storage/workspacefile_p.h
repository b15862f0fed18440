// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/changeset.h"
#include "storage/history.h"
#include "storage/opening.h"
#include "storage/seenfile.h"
#include "storage/workspacefile.h"
#include "storage/writetransaction.h"

namespace storage {

class WorkspaceFile::Private {
public:
    Private(OpenedFile file, const Migrations &migrations);
    static std::unique_ptr<WorkspaceFile> workspace(OpenedFile file, const Migrations &migrations);

    static core::EditLabel labelOf(const std::vector<NewBatch> &batches);
    static core::EditLabel takeBackLabel(const QStringList &files);
    void requireWritable() const;
    // Writes the edit; what it changed.
    QByteArray carriedOut(const core::Edit &edit) const;
    std::optional<core::EditLabel> travel(core::HistoryKind kind);
    void commit(WriteTransaction &transaction, Step &step);
    void noteWritten(const QByteArray &changeset);

    OpenedFile opened;
    const Connection &connection;
    SeenFile seen;
    History history;
    RowIds written; // since the last reload()
    int numbersVersion = 0;
    std::function<QDateTime()> clock = QDateTime::currentDateTimeUtc;
};

} // namespace storage
