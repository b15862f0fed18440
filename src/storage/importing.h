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
    ~Importing();
    Q_DISABLE_COPY_MOVE(Importing)

    // Counts; nothing is written.
    WorkspaceFile::BatchResult compare(const std::vector<WorkspaceFile::NewBatch> &batches);
    // Writes inside the caller's transaction, as the work of step `entry` of the history. No id: nothing was new.
    // `goesOn` counts values; where it says no, an Error leaves the caller's transaction to be taken back.
    WorkspaceFile::BatchResult write(const std::vector<WorkspaceFile::NewBatch> &batches, qint64 entry, const core::Progress &goesOn);

private:
    struct HeldSeries {
        std::optional<qint64> id;
        SeriesContents contents;

        void add(const Addition &addition);
    };
    class Grouped;
    struct BatchAddition;

    WorkspaceFile::BatchResult run(const std::vector<WorkspaceFile::NewBatch> &batches, std::optional<qint64> entry);
    const Grouped &groupedOf(const core::Records &records);
    qsizetype sizeOf(const WorkspaceFile::NewBatch &batch);
    bool add(const WorkspaceFile::NewBatch &batch, qint64 number, WorkspaceFile::BatchResult &result);
    void addSeries(const core::SeriesKey &key, const std::vector<StoredValue> &given, qint64 number, BatchAddition &batch,
        WorkspaceFile::BatchResult &result);
    HeldSeries take(const core::SeriesKey &key);
    std::vector<qint64> earlierOf(const WorkspaceFile::NewBatch &batch) const;
    bool isToldAlready(const WorkspaceFile::NewBatch &batch, const BatchAddition &addition) const;
    void write(const core::SeriesKey &key, const HeldSeries &held, const Addition &addition);
    void writeBatch(const WorkspaceFile::NewBatch &batch, qint64 number);
    void noteSpan(const BatchAddition &addition, qint64 number);
    void tell(qsizetype values);

    const Connection &m_connection;
    core::Progress m_goesOn;
    qsizetype m_done = 0; // values
    qsizetype m_all = 0;
    std::optional<qint64> m_entry; // none: nothing is written
    MetricTables m_tables;
    PostTable m_posts;
    LiveBatches m_live;
    std::vector<core::ImportBatch> m_batches; // that are written
    std::unique_ptr<Grouped> m_grouped; // of the records of the batch that is worked on
    std::map<core::SeriesKey, int> m_ahead; // how many batches have values of it still to come, this one included
    std::map<core::SeriesKey, HeldSeries> m_held; // of those, where nothing is written
};

} // namespace storage
