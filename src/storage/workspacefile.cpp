// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/workspacefile_p.h"

#include "storage/changeset.h"
#include "storage/checks.h"
#include "storage/importing.h"
#include "storage/metricreader.h"
#include "storage/rows.h"
#include "storage/snapshot.h"

#include <QCoreApplication>

#include <QScopeGuard>

#include <algorithm>

namespace storage {

WorkspaceFile::Private::Private(OpenedFile file, const Migrations &migrations)
    : opened(std::move(file))
    , connection(*opened.connection)
    , seen(connection)
    , history(connection, migrations.version(), migrations.undoReachesTo())
{
}

WorkspaceFile::WorkspaceFile(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}

WorkspaceFile::~WorkspaceFile() = default;

std::unique_ptr<WorkspaceFile> WorkspaceFile::create(const QString &path, const core::Strategy &start)
{
    return Private::workspace(createFile(path, start), Migrations::ours());
}

std::unique_ptr<WorkspaceFile> WorkspaceFile::open(const QString &path, Access access, int checkMilliseconds)
{
    return Private::workspace(openFile(path, access, Migrations::ours(), checkMilliseconds), Migrations::ours());
}

std::unique_ptr<WorkspaceFile> WorkspaceFile::Private::workspace(OpenedFile file, const Migrations &migrations)
{
    return std::unique_ptr<WorkspaceFile>(new WorkspaceFile(std::make_unique<Private>(std::move(file), migrations)));
}

QString WorkspaceFile::path() const
{
    return d->opened.path;
}

bool WorkspaceFile::isReadOnly() const
{
    return d->opened.reason != ReadOnlyReason::None;
}

ReadOnlyReason WorkspaceFile::readOnlyReason() const
{
    return d->opened.reason;
}

QString WorkspaceFile::heldBy() const
{
    return d->opened.heldBy;
}

bool WorkspaceFile::isFullyChecked() const
{
    return d->opened.isFullyChecked;
}

WorkspaceFile::PageCheck WorkspaceFile::pageCheck() const
{
    return [checked = d->connection.path(), shown = path()](const std::atomic_bool &isStopped) {
        const Connection connection(checked, Connection::Mode::ReadOnly);
        return checkPages(connection, shown, [&isStopped] { return isStopped.load(); });
    };
}

void WorkspaceFile::setClock(std::function<QDateTime()> clock)
{
    d->clock = std::move(clock);
}

core::Strategy WorkspaceFile::load() const
{
    const Snapshot snapshot(d->connection);
    return d->connection.guarded([&] { return loadStrategy(d->connection.db()); });
}

void WorkspaceFile::reload(core::Strategy &plan)
{
    const Snapshot snapshot(d->connection);
    d->connection.guarded([&] { reloadRows(d->connection.db(), plan, d->written); });
    d->written.clear();
}

// --- edits

void WorkspaceFile::apply(const core::Edit &edit)
{
    d->requireWritable();
    WriteTransaction transaction(d->connection, d->seen);
    Step step{.at = d->clock(), .kind = core::HistoryKind::Edit, .label = edit.label()};
    step.changeset = d->carriedOut(edit);
    if (step.changeset.isEmpty())
        return;
    d->commit(transaction, step);
    d->noteWritten(step.changeset);
}

QByteArray WorkspaceFile::Private::carriedOut(const core::Edit &edit) const
{
    return connection.guarded([&] {
        const Recording recording(connection.handle());
        carryOut(connection.db(), edit);
        return recording.changeset();
    });
}

bool WorkspaceFile::canUndo() const
{
    return !isReadOnly() && d->history.undoable();
}

bool WorkspaceFile::canRedo() const
{
    return !isReadOnly() && d->history.redoable();
}

std::optional<core::EditLabel> WorkspaceFile::undoLabel() const
{
    const auto step = d->history.undoable();
    return step ? std::optional(d->history.read(*step).label) : std::nullopt;
}

std::optional<core::EditLabel> WorkspaceFile::redoLabel() const
{
    const auto step = d->history.redoable();
    return step ? std::optional(d->history.read(*step).label) : std::nullopt;
}

std::optional<core::EditLabel> WorkspaceFile::undo()
{
    return d->travel(core::HistoryKind::Undo);
}

std::optional<core::EditLabel> WorkspaceFile::redo()
{
    return d->travel(core::HistoryKind::Redo);
}

std::vector<core::HistoryEntry> WorkspaceFile::history(int limit) const
{
    return d->history.entries(limit);
}

void WorkspaceFile::beginHere()
{
    d->requireWritable();
    WriteTransaction transaction(d->connection, d->seen);
    d->history.close();
    transaction.commit();
}

// Takes the last step that stands back, or does the last one taken back again.
std::optional<core::EditLabel> WorkspaceFile::Private::travel(core::HistoryKind kind)
{
    requireWritable();
    const bool isUndo = kind == core::HistoryKind::Undo;
    const std::optional<qint64> id = isUndo ? history.undoable() : history.redoable();
    if (!id)
        return std::nullopt;
    WriteTransaction transaction(connection, seen);
    const Step target = history.read(*id);
    const MetricTables metrics(connection);
    if (target.kind == core::HistoryKind::Import || target.batch != 0
        || rowsIn(connection.handle(), target.changeset).contains("import_batch"))
        ++numbersVersion;
    if (target.kind == core::HistoryKind::Import)
        metrics.setEntryLive(target.id, !isUndo);
    if (target.batch != 0)
        metrics.setBatchLive(target.batch, isUndo);
    if (!target.changeset.isEmpty())
        connection.guarded(
            [&] { applyChangeset(connection.handle(), isUndo ? inverted(connection.handle(), target.changeset) : target.changeset); });
    Step step{.at = clock(), .kind = kind, .label = target.label, .step = target.id};
    commit(transaction, step);
    noteWritten(target.changeset);
    return target.label;
}

void WorkspaceFile::Private::noteWritten(const QByteArray &changeset)
{
    for (auto &[table, ids] : rowsIn(connection.handle(), changeset)) {
        if (table == "channel" || table == "business") // whose numbers they are, and on which day they were imported
            ++numbersVersion;
        written[table].merge(ids);
    }
}

void WorkspaceFile::Private::commit(WriteTransaction &transaction, Step &step)
{
    history.append(step);
    transaction.commit();
    history.stands(step);
}

void WorkspaceFile::Private::requireWritable() const
{
    if (opened.reason != ReadOnlyReason::None)
        throw refusal(
            QT_TRANSLATE_NOOP("message", "“%1” is open for reading only, so nothing can be changed in it."), {shownName(opened.path)});
}

// --- metrics

WorkspaceFile::BatchResult WorkspaceFile::import(const std::vector<NewBatch> &batches, const core::Progress &goesOn, const core::Edit *with)
{
    d->requireWritable();
    const auto changed = qScopeGuard([this] { ++d->numbersVersion; }); // what was read while it was written may be taken back
    const RoomyCache cache(d->connection);
    WriteTransaction transaction(d->connection, d->seen);
    Step step{
        .at = batches.empty() ? d->clock() : batches.front().at, .kind = core::HistoryKind::Import, .label = Private::labelOf(batches)};
    BatchResult result = Importing(d->connection).write(batches, d->history.nextId(), goesOn);
    if (with)
        step.changeset = d->carriedOut(*with);
    const bool isNews = std::any_of(result.ids.begin(), result.ids.end(), [](core::ImportBatchId id) { return id.value != 0; });
    if (isNews || !step.changeset.isEmpty())
        d->commit(transaction, step);
    d->noteWritten(step.changeset);
    return result;
}

core::EditLabel WorkspaceFile::Private::labelOf(const std::vector<NewBatch> &batches)
{
    QStringList files;
    for (const NewBatch &batch : batches)
        if (!batch.file.isEmpty() && !files.contains(batch.file))
            files += batch.file;
    if (files.isEmpty()) // typed in by hand
        return {QStringLiteral("numbers"), {}};
    return {QStringLiteral("import"), {files.join(QStringLiteral(", "))}};
}

core::EditLabel WorkspaceFile::Private::takeBackLabel(const QStringList &files)
{
    const QString names = files.join(QStringLiteral(", "));
    if (names.isEmpty()) // typed in by hand
        return {QStringLiteral("clear:numbers"), {}};
    return {QStringLiteral("take_back"), {names}};
}

WorkspaceFile::BatchResult WorkspaceFile::compareImport(const std::vector<NewBatch> &batches) const
{
    const Snapshot snapshot(d->connection);
    return Importing(d->connection).compare(batches);
}

std::vector<core::ImportBatch> WorkspaceFile::imports() const
{
    return MetricTables(d->connection).batches();
}

void WorkspaceFile::takeBack(core::ImportBatchId id)
{
    d->requireWritable();
    const auto changed = qScopeGuard([this] { ++d->numbersVersion; });
    WriteTransaction transaction(d->connection, d->seen);
    const MetricTables metrics(d->connection);
    const std::vector<core::ImportBatch> batches = metrics.batches();
    const auto batch =
        std::find_if(batches.begin(), batches.end(), [id](const core::ImportBatch &one) { return one.id == id && one.isLive; });
    if (batch == batches.end())
        throw refusal(
            QT_TRANSLATE_NOOP("message", "There is no import %1 in “%2” that could be taken back."), {id.toString(), shownName(path())});
    metrics.setBatchLive(id.value, false);
    Step step{.at = d->clock(), .label = Private::takeBackLabel({batch->file}), .batch = id.value};
    d->commit(transaction, step);
}

void WorkspaceFile::takeBack(const std::vector<core::ImportBatchId> &ids)
{
    d->requireWritable();
    const auto changed = qScopeGuard([this] { ++d->numbersVersion; });
    WriteTransaction transaction(d->connection, d->seen);
    const MetricTables metrics(d->connection);
    QStringList files;
    Step step{.at = d->clock()};
    d->connection.guarded([&] {
        const Recording recording(d->connection.handle(), Recording::Tables::Batches);
        for (const core::ImportBatch &batch : metrics.batches()) {
            if (!batch.isLive || std::find(ids.begin(), ids.end(), batch.id) == ids.end())
                continue;
            metrics.setBatchLive(batch.id.value, false);
            if (!batch.file.isEmpty() && !files.contains(batch.file))
                files += batch.file;
        }
        step.changeset = recording.changeset();
    });
    step.label = Private::takeBackLabel(files);
    if (!step.changeset.isEmpty())
        d->commit(transaction, step);
}

int WorkspaceFile::numbersVersion() const
{
    return d->numbersVersion;
}

std::vector<core::Series> WorkspaceFile::series(const core::SeriesQuery &query) const
{
    const Snapshot snapshot(d->connection);
    return MetricReader(d->connection).series(query);
}

std::vector<core::SourceNote> WorkspaceFile::sources(const core::SeriesQuery &query) const
{
    const Snapshot snapshot(d->connection);
    return MetricReader(d->connection).sources(query);
}

std::vector<core::Series> WorkspaceFile::allSeries() const
{
    const Snapshot snapshot(d->connection);
    return MetricReader(d->connection).allSeries();
}

std::vector<core::Series> WorkspaceFile::audienceSeries() const
{
    const Snapshot snapshot(d->connection);
    return MetricReader(d->connection).audienceSeries();
}

std::vector<core::Series> WorkspaceFile::reactionSeries() const
{
    const Snapshot snapshot(d->connection);
    return MetricReader(d->connection).reactionSeries();
}

std::vector<core::Series> WorkspaceFile::adSeries() const
{
    const Snapshot snapshot(d->connection);
    return MetricReader(d->connection).adSeries();
}

std::vector<core::Series> WorkspaceFile::segmentSeries(const core::SeriesQuery &query) const
{
    const Snapshot snapshot(d->connection);
    return MetricReader(d->connection).segmentSeries(query);
}

std::vector<core::SourcedSeries> WorkspaceFile::valuesOf(const std::optional<core::Id<core::Channel>> &channel) const
{
    const Snapshot snapshot(d->connection);
    return MetricReader(d->connection).valuesOf(channel);
}

std::vector<core::SourcedSeries> WorkspaceFile::toldOfPost(core::Id<core::Channel> channel, const QString &id) const
{
    const Snapshot snapshot(d->connection);
    return MetricReader(d->connection).toldOfPost(channel, id);
}

std::vector<core::SourcedValue> WorkspaceFile::valueHistory(const core::SeriesKey &series, QDate day, int days) const
{
    const Snapshot snapshot(d->connection);
    return MetricReader(d->connection).valueHistory(series, {days, day.toJulianDay()});
}

std::vector<core::SeriesKey> WorkspaceFile::accountSeries() const
{
    const Snapshot snapshot(d->connection);
    std::vector<core::SeriesKey> keys;
    for (const auto &[id, key] : MetricTables(d->connection).allSeries())
        if (key.subject.isEmpty() && key.segment.isEmpty())
            keys.push_back(key);
    return keys;
}

std::vector<core::PublishedPost> WorkspaceFile::publishedPosts(const std::optional<core::Id<core::Channel>> &channel) const
{
    const Snapshot snapshot(d->connection);
    return PostTable(d->connection).current(channelNumber(channel), MetricTables(d->connection).liveBatches());
}

std::optional<QDate> WorkspaceFile::lastDataDay(std::optional<QDate> notAfter) const
{
    const Snapshot snapshot(d->connection);
    return MetricReader(d->connection).lastDataDay(notAfter);
}

} // namespace storage
