// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/newworkspace.h"

#include "app/problems.h"
#include "catalogue/catalogue.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

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

tl::expected<void, core::Problem> checkPlaceFor(const QString &path)
{
    const QFileInfo target(path);
    const QFileInfo folder(target.absolutePath());
    if (target.exists() || target.isSymLink())
        return refusal(QT_TRANSLATE_NOOP("message", "“%1” is already there, and nothing is overwritten. Choose another name."), {path});
    if (!folder.isDir())
        return refusal(
            QT_TRANSLATE_NOOP("message", "The folder “%1” is not there. Make it first, or choose another."), {folder.filePath()});
    if (!folder.isWritable())
        return refusal(QT_TRANSLATE_NOOP("message", "The folder “%1” can’t be written to. Choose another."), {folder.filePath()});
    return {};
}

// The file while it is being made; whatever is left of it goes with this object.
class Draft {
public:
    explicit Draft(const QString &path)
        : m_path(QFileInfo(path).absoluteDir().filePath(
            u'.' + QFileInfo(path).fileName() + u'.' + QString::number(core::newIdValue(), 36) + QStringLiteral(".new")))
    {
    }
    ~Draft()
    {
        QFile::remove(m_path);
        QFile::remove(m_path + QStringLiteral("-journal"));
    }
    Q_DISABLE_COPY_MOVE(Draft)
    const QString &path() const { return m_path; }

private:
    QString m_path;
};

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
    if (auto place = checkPlaceFor(path); !place)
        return place;
    const Draft draft(path);
    auto written = guarded([&] {
        const auto file = storage::WorkspaceFile::create(draft.path(), contents.strategy);
        for (const auto &batches : contents.imports)
            file->import(batches);
    });
    if (written && !QFile::rename(draft.path(), path))
        return refusal(
            QT_TRANSLATE_NOOP("message", "The workspace “%1” could not be put in its place. Choose another folder or name."), {path});
    return written;
}

} // namespace app
