// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workspace_p.h"

#include "app/importplan.h"
#include "app/metrics/filereading.h"
#include "app/metrics/newbatches.h"
#include "app/planday.h"
#include "catalogue/catalogue.h"
#include "core/noting.h"
#include "core/postvisits.h"
#include "formats/formats.h"

#include <algorithm>

namespace app {

namespace {

// Numbers of one account, or of the business, that no file brings.
ImportChoice byHand(
    const QString &profile, const std::optional<core::Id<core::Channel>> &channel, const std::vector<core::MetricRecord> &records)
{
    core::ImportPart part;
    part.profile = profile;
    part.records = records;
    core::ImportPreview preview;
    preview.parts = {part};
    return {preview, {channel}};
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
    if (d->readings)
        return *d->readings;
    auto read = scoreboard(viewDay());
    if (!d->trouble) // else some numbers could not be read
        d->readings = read;
    return read;
}

std::vector<core::KpiReading> Workspace::scoreboard(QDate asOf) const
{
    return core::scoreboard(d->strategy, d->quarter, d->metrics, d->source, asOf);
}

const std::vector<importing::Profile> &Workspace::Private::profiles(const formats::Formats &formats)
{
    if (!readProfiles)
        readProfiles = formats.profilesFrom(catalogue::importProfiles());
    return *readProfiles;
}

tl::expected<core::ImportPreview, core::Problem> Workspace::readFile(
    const QString &path, const core::ImportOptions &options, const core::Progress &goesOn) const
{
    const auto formats = formats::load();
    if (!formats)
        return tl::make_unexpected(formats.error());
    FileReading reading(**formats, d->metrics, d->profiles(**formats));
    reading.add(options.mappings, 2);
    reading.add(d->strategy.all<core::ImportMapping>(), 1);
    auto preview = reading.read(path, options, goesOn);
    if (preview) {
        rejectUnknownChannels(**formats, *this, *preview);
        tellDaysToCome(*this, *preview);
    }
    return preview;
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

tl::expected<ImportCount, core::Problem> Workspace::importFiles(
    const std::vector<ImportChoice> &files, const core::Progress &goesOn, const core::Edit *with)
{
    if (isReadOnly())
        return tl::make_unexpected(core::Problem{readOnlyReason()});
    auto count = guarded([&] {
        const auto result = d->file->import(batchesOf(*this, files, d->environment.currentTime()), goesOn, with);
        d->reload();
        return countOf(result);
    });
    if (count) // even a batch without a new value may bring news of posts
        announce();
    else
        d->forget(); // pages may have read meanwhile what was taken back
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
        announce();
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
        announce();
    return done;
}

Workspace::Done Workspace::note(const core::SeriesKey &series, double value)
{
    const core::Metric *metric = d->metrics.find(series.metric);
    if (!metric)
        return refusal(QT_TRANSLATE_NOOP("message", "There is no metric “%1”."), {series.metric});
    const auto records = core::notedRecords(series, metric->behaviour, value, workDay(*this), d->strategy.business().weekStart);
    const auto count = importFiles({byHand(core::notedProfile(series), series.channel, records)});
    return count ? Done() : tl::make_unexpected(count.error());
}

tl::expected<int, core::Problem> Workspace::typeValues(
    const std::optional<core::Id<core::Channel>> &channel, const std::vector<core::MetricRecord> &records)
{
    const auto count = importFiles({byHand(core::typedProfile(), channel, records)});
    return count ? tl::expected<int, core::Problem>(count->added + count->changed) : tl::make_unexpected(count.error());
}

std::vector<core::SourcedSeries> Workspace::valuesOf(const std::optional<core::Id<core::Channel>> &channel) const
{
    return d->read([&] { return d->file->valuesOf(channel); });
}

std::vector<core::SourcedValue> Workspace::valueHistory(const core::SeriesKey &series, QDate day, int days) const
{
    return d->read([&] { return d->file->valueHistory(series, day, days); });
}

std::vector<core::SourcedSeries> Workspace::toldOfPost(core::Id<core::Channel> channel, const QString &id) const
{
    return d->read([&] { return d->file->toldOfPost(channel, id); });
}

std::vector<core::SeriesKey> Workspace::heldSeries() const
{
    return d->read([&] { return d->file->accountSeries(); });
}

std::vector<core::Series> Workspace::audienceSeries() const
{
    return d->read([&] { return d->file->audienceSeries(); });
}

const std::vector<core::PostMatch> &Workspace::postMatches() const
{
    if (d->postMatches)
        return *d->postMatches;
    auto told = d->read([&] {
        core::PostsTold posts;
        for (const core::Channel &channel : strategy().all<core::Channel>())
            posts.emplace(channel.id, d->file->publishedPosts(channel.id));
        return posts;
    });
    d->postMatches = core::postMatches(strategy(), told);
    return *d->postMatches;
}

std::vector<core::PostResult> Workspace::postResults() const
{
    if (!d->postResults)
        d->postResults = core::postResults(d->read([&] { return d->file->reactionSeries(); }), postMatches());
    return *d->postResults;
}

const std::vector<core::Series> &Workspace::adSeries() const
{
    if (!d->adSeries)
        d->adSeries = d->read([&] { return d->file->adSeries(); });
    return *d->adSeries;
}

std::vector<core::Series> Workspace::segmentSeries(const core::SeriesQuery &query) const
{
    return d->read([&] { return d->file->segmentSeries(query); });
}

const std::map<core::Id<core::Post>, double> &Workspace::visitsByPost() const
{
    if (!d->visitsByPost)
        d->visitsByPost = core::visitsByPost(strategy(), segmentSeries(core::visitsQuery()));
    return *d->visitsByPost;
}

} // namespace app
