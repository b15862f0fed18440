// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workspace_p.h"

#include "app/importplan.h"
#include "catalogue/catalogue.h"
#include "core/noting.h"
#include "importing/importer.h"

#include <algorithm>
#include <map>

namespace app {

namespace {

using NewBatch = storage::WorkspaceFile::NewBatch;
using ChannelChoice = std::optional<core::Id<core::Channel>>;

// A table of our own may name a channel in each row; the others go where the choice says.
std::vector<NewBatch> batchesOfPart(
    const Workspace &workspace, const QString &file, const core::ImportPart &part, ChannelChoice chosen, const QDateTime &at)
{
    std::vector<NewBatch> batches;
    std::map<QString, size_t> places;
    const auto batchFor = [&](const QString &name) -> NewBatch & {
        const auto [place, isNew] = places.try_emplace(name, batches.size());
        if (isNew) {
            ChannelChoice channel = chosen;
            if (const auto named = channelNamed(workspace, name); !name.isEmpty() && named)
                channel = *named;
            batches.push_back({file, part.profile, channel, {}, {}, at});
        }
        return batches[place->second];
    };
    for (const core::MetricRecord &record : part.records)
        batchFor(record.channel).records.push_back(record);
    if (!part.posts.empty())
        batchFor(QString()).posts = part.posts;
    return batches;
}

std::vector<NewBatch> batchesOf(const Workspace &workspace, const std::vector<ImportChoice> &files, const QDateTime &at)
{
    std::vector<NewBatch> batches;
    for (const ImportChoice &choice : files)
        for (size_t i = 0; i < choice.preview.parts.size(); ++i) {
            const auto channel = i < choice.channels.size() ? choice.channels[i] : std::nullopt;
            for (NewBatch &batch : batchesOfPart(workspace, choice.preview.file, choice.preview.parts[i], channel, at))
                batches.push_back(std::move(batch));
        }
    return batches;
}

ImportCount countOf(const storage::WorkspaceFile::BatchResult &result)
{
    return {result.added, result.changed, result.unchanged};
}

} // namespace

const core::MetricSource &Workspace::metrics() const
{
    return d->source;
}

std::vector<core::KpiReading> Workspace::scoreboard() const
{
    return scoreboard(viewDay());
}

std::vector<core::KpiReading> Workspace::scoreboard(QDate asOf) const
{
    return core::scoreboard(d->strategy, d->quarter, d->metrics, d->source, asOf);
}

const std::vector<importing::Profile> &Workspace::Private::profiles()
{
    if (!readProfiles)
        readProfiles = importing::profilesFrom(catalogue::importProfiles());
    return *readProfiles;
}

tl::expected<core::ImportPreview, core::Problem> Workspace::readFile(const QString &path, const core::ImportOptions &options) const
{
    return importing::readFile(path, d->profiles(), d->metrics, options);
}

std::optional<core::Id<core::Channel>> Workspace::likelyChannel(const core::ImportPart &part) const
{
    const core::Network *network = d->networks.forImport(part.network);
    if (!network)
        return std::nullopt;
    const auto candidates = d->strategy.where<core::Channel>([&](const core::Channel &channel) { return channel.network == network->id; });
    if (candidates.size() == 1)
        return candidates.front().id;
    std::vector<core::ImportBatch> batches = imports();
    std::stable_sort(batches.begin(), batches.end(),
        [](const core::ImportBatch &one, const core::ImportBatch &other) { return one.importedAt > other.importedAt; });
    for (const core::ImportBatch &batch : batches)
        if (batch.isLive && batch.profile == part.profile && batch.channel)
            for (const core::Channel &candidate : candidates)
                if (candidate.id == *batch.channel)
                    return candidate.id;
    return std::nullopt;
}

ImportCount Workspace::compareImport(const std::vector<ImportChoice> &files) const
{
    return countOf(d->read([&] { return d->file->compareImport(batchesOf(*this, files, d->environment.currentTime())); }));
}

tl::expected<ImportCount, core::Problem> Workspace::importFiles(const std::vector<ImportChoice> &files)
{
    if (isReadOnly())
        return tl::make_unexpected(core::Problem{readOnlyReason()});
    auto count = guarded([&] {
        const auto result = d->file->import(batchesOf(*this, files, d->environment.currentTime()));
        d->reload();
        return countOf(result);
    });
    if (count) // even a batch without a new value may bring news of posts
        emit changed();
    return count;
}

std::vector<core::ImportBatch> Workspace::imports() const
{
    return d->read([&] { return d->file->imports(); });
}

tl::expected<std::vector<core::BatchContents>, core::Problem> Workspace::importContents() const
{
    return guarded([&] { return d->file->batchContents(); });
}

Workspace::Done Workspace::takeBack(core::ImportBatchId id)
{
    if (isReadOnly())
        return tl::make_unexpected(core::Problem{readOnlyReason()});
    auto done = guarded([&] {
        d->file->takeBack(id);
        d->reload();
    });
    if (done)
        emit changed();
    return done;
}

Workspace::Done Workspace::takeBack(const std::vector<core::ImportBatchId> &ids)
{
    if (isReadOnly())
        return tl::make_unexpected(core::Problem{readOnlyReason()});
    auto done = guarded([&] {
        d->file->takeBack(ids);
        d->reload();
    });
    if (done)
        emit changed();
    return done;
}

Workspace::Done Workspace::note(const core::SeriesKey &series, double value)
{
    const core::Metric *metric = d->metrics.find(series.metric);
    if (!metric)
        return refusal(QT_TRANSLATE_NOOP("message", "There is no metric “%1”."), {series.metric});
    core::ImportPart part;
    part.profile = core::notedProfile(series);
    part.records = core::notedRecords(series, metric->behaviour, value, today(), d->strategy.business().weekStart);
    core::ImportPreview preview;
    preview.parts = {part};
    const auto count = importFiles({{preview, {series.channel}}});
    return count ? Done() : tl::make_unexpected(count.error());
}

std::vector<core::SeriesKey> Workspace::heldSeries() const
{
    return d->read([&] { return d->file->accountSeries(); });
}

} // namespace app
