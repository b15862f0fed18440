// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/newworkspace.h"

#include "app/problems.h"
#include "catalogue/catalogue.h"
#include "storage/place.h"

namespace app {

namespace {

core::MetricRecord recordOf(const core::SeriesKey &key, const core::MetricValue &value, int line)
{
    return {key.metric, value.day, value.days, value.value, line, key.scope, key.campaign, key.currency, key.subject, key.segment, {}};
}

// A file of a sample as an import of it would arrive: one batch per channel.
std::vector<storage::WorkspaceFile::NewBatch> batchesOf(const catalogue::Sample::File &file, const QDateTime &at)
{
    std::vector<storage::WorkspaceFile::NewBatch> batches;
    for (const core::Series &series : file.series) {
        auto batch = std::find_if(batches.begin(), batches.end(), [&](const auto &made) { return made.channel == series.key.channel; });
        if (batch == batches.end())
            batch = batches.insert(batches.end(), {file.name, file.profile, series.key.channel, {}, {}, at});
        int line = 2; // the first below a header
        for (const core::MetricValue &value : series.values)
            batch->records.push_back(recordOf(series.key, value, line++));
    }
    return batches;
}

} // namespace

core::Strategy emptyPlan(const NewWorkspace &wanted, const Environment &environment)
{
    const bool isFrench = wanted.languageCode == u"fr";
    core::Strategy plan;
    core::Business business;
    business.id = core::newId<core::Business>();
    business.language = isFrench ? QStringLiteral("fr") : QStringLiteral("en");
    business.currency = !environment.currency.isEmpty() ? environment.currency : isFrench ? QStringLiteral("EUR") : QStringLiteral("GBP");
    business.timeZone = !environment.timeZone.isEmpty() ? environment.timeZone
                      : isFrench                        ? QStringLiteral("Europe/Paris")
                                                        : QStringLiteral("Europe/London");
    business.weekStart = environment.weekStart;
    plan.all<core::Business>().push_back(business);
    core::Quarter quarter = wanted.quarter.value_or(core::quarterHolding(environment.today, business.quarterFirstMonth));
    quarter.id = core::newId<core::Quarter>();
    plan.all<core::Quarter>().push_back(quarter);
    return plan;
}

Contents contentsOf(const NewWorkspace &wanted, const Environment &environment)
{
    if (wanted.sample.isEmpty())
        return {emptyPlan(wanted, environment), {}};
    const core::Quarter quarter = wanted.quarter.value_or(core::quarterHolding(environment.today));
    catalogue::Sample sample = catalogue::sample(wanted.sample, wanted.languageCode, quarter);
    Contents contents{std::move(sample.strategy), {}};
    for (const catalogue::Sample::File &file : sample.files)
        contents.imports.push_back(batchesOf(file, environment.now));
    return contents;
}

tl::expected<void, core::Problem> writeNew(const QString &path, const Contents &contents)
{
    return guarded([&] {
        storage::requireFreePlace(path);
        storage::DraftFile draft(path);
        {
            const auto file = storage::WorkspaceFile::create(draft.path(), contents.strategy);
            for (const auto &batches : contents.imports)
                file->import(batches);
            file->beginHere();
        }
        draft.putAt(path);
    });
}

} // namespace app
