// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/metrictables.h"
#include "storage/posttable.h"
#include "storage/workspacefile.h"

namespace storage {

// Works out what the batches of one import bring, one after the other, and writes it if asked to. Each batch is compared with
// what was there before it, its predecessors in the same import included.
class Importing {
public:
    explicit Importing(const Connection &connection);

    // Counts; nothing is written.
    WorkspaceFile::BatchResult compare(const std::vector<WorkspaceFile::NewBatch> &batches);
    // Writes inside the caller's transaction, as the work of step `entry` of the history. No id: nothing was new.
    // `goesOn` counts values; where it says no, an Error leaves the caller's transaction to be taken back.
    WorkspaceFile::BatchResult write(const std::vector<WorkspaceFile::NewBatch> &batches, qint64 entry, const core::Progress &goesOn);

private:
    struct HeldSeries {
        std::optional<qint64> id;
        SeriesContents contents;
    };
    struct GivenSeries {
        core::SeriesKey key;
        std::vector<StoredValue> values;
    };
    struct SeriesAddition {
        const core::SeriesKey *key = nullptr;
        HeldSeries *held = nullptr;
        Addition addition;
    };
    struct BatchAddition;

    WorkspaceFile::BatchResult run(const std::vector<WorkspaceFile::NewBatch> &batches, std::optional<qint64> entry);
    static std::vector<GivenSeries> grouped(const WorkspaceFile::NewBatch &batch);
    HeldSeries &held(const core::SeriesKey &key);
    bool isToldAlready(const WorkspaceFile::NewBatch &batch, const std::vector<GivenSeries> &given, const BatchAddition &addition);
    BatchAddition additionOfBatch(const WorkspaceFile::NewBatch &batch, const std::vector<GivenSeries> &given, qint64 number);
    void writeBatch(const WorkspaceFile::NewBatch &batch, const BatchAddition &addition, qint64 number, qint64 entry);

    void tell(qsizetype values);

    const Connection &m_connection;
    core::Progress m_goesOn;
    qsizetype m_done = 0; // values
    qsizetype m_all = 0;
    MetricTables m_tables;
    PostTable m_posts;
    LiveBatches m_live;
    std::map<core::SeriesKey, HeldSeries> m_held;
};

} // namespace storage
