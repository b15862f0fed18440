// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workspace_p.h"

#include "catalogue/catalogue.h"
#include "importing/importer.h"

#include <algorithm>

namespace app {

namespace {

std::vector<storage::WorkspaceFile::NewBatch> batchesOf(const std::vector<ImportChoice> &files, const QDateTime &at)
{
    std::vector<storage::WorkspaceFile::NewBatch> batches;
    for (const ImportChoice &choice : files) {
        for (size_t i = 0; i < choice.preview.parts.size(); ++i) {
            const core::ImportPart &part = choice.preview.parts[i];
            if (part.records.empty() && part.posts.empty())
                continue;
            const auto channel = i < choice.channels.size() ? choice.channels[i] : std::nullopt;
            batches.push_back({choice.preview.file, part.profile, channel, part.records, part.posts, at});
        }
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
    return countOf(d->read([&] { return d->file->compareImport(batchesOf(files, d->environment.currentTime())); }));
}

tl::expected<ImportCount, core::Problem> Workspace::importFiles(const std::vector<ImportChoice> &files)
{
    if (isReadOnly())
        return tl::make_unexpected(core::Problem{readOnlyReason()});
    auto count = guarded([&] {
        const auto result = d->file->import(batchesOf(files, d->environment.currentTime()));
        d->reload();
        return countOf(result);
    });
    if (count && count->added + count->changed > 0)
        emit changed();
    return count;
}

std::vector<core::ImportBatch> Workspace::imports() const
{
    return d->read([&] { return d->file->imports(); });
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

} // namespace app
