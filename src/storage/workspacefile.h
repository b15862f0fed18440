// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit.h"
#include "core/progress.h"
#include "core/sourcedvalues.h"
#include "storage/error.h"

#include <atomic>
#include <functional>
#include <memory>

namespace storage {

enum class Access { ReadOnly, ReadWrite };

// Why a file that was asked for ReadWrite is read-only all the same.
enum class ReadOnlyReason { None, Asked, HeldByAnother, NewerVersion, NotWritable };

// The open workspace file: the one door to what it holds. Every change is one committed transaction with a history entry.
// Not thread-safe: one object per thread. Throws storage::Error only.
class WorkspaceFile : public core::MetricSource {
public:
    // Makes a new file by running all migrations, and fills it with `start` without a history entry. Refuses to overwrite.
    static std::unique_ptr<WorkspaceFile> create(const QString &path, const core::Strategy &start);
    // Opens by the pipeline of docs/file-format.md. A refused file throws with a sentence that says why.
    // `checkMilliseconds` bounds the check of its pages, see isFullyChecked().
    static constexpr int usualCheckMilliseconds = 250;
    static std::unique_ptr<WorkspaceFile> open(const QString &path, Access access, int checkMilliseconds = usualCheckMilliseconds);
    ~WorkspaceFile() override;

    QString path() const;
    bool isReadOnly() const;
    ReadOnlyReason readOnlyReason() const;
    QString heldBy() const; // who holds the file, when HeldByAnother

    // False when the page check of a large file ran out of time.
    bool isFullyChecked() const;
    // That check from beginning to end, by a connection of its own: run it on any thread. It throws for a damaged file and is
    // false when `isStopped` became true first.
    using PageCheck = std::function<bool(const std::atomic_bool &isStopped)>;
    PageCheck pageCheck() const;

    // What the history calls now (UTC); the system's clock unless another is set.
    void setClock(std::function<QDateTime()> clock);

    core::Strategy load() const;
    // Brings a plan of an earlier load() up to date by reading the rows that apply(), undo() and redo() wrote since the last call.
    void reload(core::Strategy &plan);

    // --- edits: one transaction, one history entry each
    void apply(const core::Edit &edit);
    bool canUndo() const;
    bool canRedo() const;
    std::optional<core::EditLabel> undoLabel() const;
    std::optional<core::EditLabel> redoLabel() const;
    // Takes back the last step that stands (an edit, or an import's whole batch); returns its label, nothing when there is none.
    std::optional<core::EditLabel> undo();
    std::optional<core::EditLabel> redo();
    std::vector<core::HistoryEntry> history(int limit = 0) const; // newest first; 0 = all
    // What was done so far becomes the beginning of the plan: nobody undoes what came with it.
    void beginHere();

    // --- metrics
    struct NewBatch {
        QString file;
        QString profile;
        std::optional<core::Id<core::Channel>> channel;
        core::Records records;
        std::vector<core::PublishedPost> posts;
        QDateTime at; // UTC
        std::optional<std::vector<quint32>> heads = {}; // places of those whose numbers it takes of the records; none: it takes all

        std::vector<quint32> headsTaken() const;
    };
    struct BatchResult {
        std::vector<core::ImportBatchId> ids; // one per batch, in order; 0: not written, as its file said all of it before
        int added = 0;
        int changed = 0;
        int unchanged = 0;
    };
    // Writes the batches of one import as one transaction and one history entry, and with them an edit that belongs to them; nothing
    // new at all: no entry either.
    BatchResult import(const std::vector<NewBatch> &batches, const core::Progress &goesOn = {}, const core::Edit *with = nullptr);
    // The same counted, nothing written.
    BatchResult compareImport(const std::vector<NewBatch> &batches) const;
    std::vector<core::ImportBatch> imports() const;
    // Takes one batch back, whichever: what remains is what the other imports alone give. An undoable step of its own.
    // Throws when there is no live batch of that id.
    void takeBack(core::ImportBatchId id);
    // The same for several at once, one step. Batches that are not live are passed over; none left: no step.
    void takeBack(const std::vector<core::ImportBatchId> &ids);

    // Another number whenever what series() and its like give may have changed.
    int numbersVersion() const;
    std::vector<core::Series> series(const core::SeriesQuery &query) const override;
    std::vector<core::SourceNote> sources(const core::SeriesQuery &query) const override;
    // Every current series, whatever its subject or segment (for export).
    std::vector<core::Series> allSeries() const;
    // The current ones of parts of an audience: by age, place, trade.
    std::vector<core::Series> audienceSeries() const;
    // The current ones of reactions to single posts, and of how many saw them.
    std::vector<core::Series> reactionSeries() const;
    // The current ones of what ads cost and brought, by the campaigns of the advertising accounts and what they consist of.
    std::vector<core::Series> adSeries() const;
    // The current ones of a metric by countries, devices, sources or what else a file counts it by.
    std::vector<core::Series> segmentSeries(const core::SeriesQuery &query) const;
    // The current values of an account, or of the business, each with where it comes from.
    std::vector<core::SourcedSeries> valuesOf(const std::optional<core::Id<core::Channel>> &channel) const;
    // All that the imports that stand told of a published post, whatever counts now; by the network's id of it.
    std::vector<core::SourcedSeries> toldOfPost(core::Id<core::Channel> channel, const QString &id) const;
    // All that they gave for a span of a series, the newest first.
    std::vector<core::SourcedValue> valueHistory(const core::SeriesKey &series, QDate day, int days) const;
    // Which account-level series anything was ever told of, live or taken back.
    std::vector<core::SeriesKey> accountSeries() const;
    // The posts of a channel that imports told of, as the newest import tells them.
    std::vector<core::PublishedPost> publishedPosts(const std::optional<core::Id<core::Channel>> &channel) const;
    // The imports that stand, oldest first, with all that each of them said: made again in that order they give the same numbers.
    std::vector<core::BatchContents> batchContents() const;
    std::optional<QDate> lastDataDay(std::optional<QDate> notAfter = {}) const;

    // --- care
    // "ok", or what SQLite's integrity check says.
    QString integrity() const;
    // A verified copy by SQLite's backup interface; refuses to overwrite.
    void backupTo(const QString &target) const;

private:
    class Private;
    explicit WorkspaceFile(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace storage
