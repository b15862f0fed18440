// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dashboard/kpiorigin.h"

#include "app/workspace.h"
#include "core/audiencefigures.h"
#include "core/breakdowns.h"
#include "core/format.h"
#include "core/kpiwords.h"
#include "core/labels.h"
#include "core/measure.h"
#include "core/parts.h"

#include <algorithm>

namespace app {

namespace {

// A part's figure now and in the span before, both in the metric's unit.
struct MeasuredPart {
    QString name;
    double value = 0;
    std::optional<double> before;
};

// The numbers of one campaign, as the network names it.
class CampaignSource : public core::MetricSource {
public:
    CampaignSource(const core::MetricSource &all, QString campaign)
        : m_all(all)
        , m_campaign(std::move(campaign))
    {
    }

    std::vector<core::Series> series(const core::SeriesQuery &query) const override
    {
        std::vector<core::Series> found = m_all.series(query);
        std::erase_if(found, [this](const core::Series &series) { return series.key.campaign != m_campaign; });
        return found;
    }
    std::vector<core::SourceNote> sources(const core::SeriesQuery &query) const override { return m_all.sources(query); }

private:
    const core::MetricSource &m_all;
    QString m_campaign;
};

constexpr std::size_t partsInSight = 5; // of campaigns and of a breakdown: what matters at a glance
constexpr std::size_t breakdownsInSight = 3;

class OriginReader {
public:
    OriginReader(const Workspace &workspace, const core::KpiReading &reading, const core::Kpi &kpi, const core::Metric &metric)
        : m_workspace(workspace)
        , m_reading(reading)
        , m_kpi(kpi)
        , m_metric(metric)
    {
    }

    KpiOrigin read() const
    {
        KpiOrigin origin;
        origin.byScope = parts(scopes());
        origin.byChannel = parts(channels());
        origin.byCampaign = parts(campaigns());
        origin.breakdowns = breakdowns();
        origin.formula = formula();
        origin.note = m_metric.note(language().code());
        origin.sources = sources();
        return origin;
    }

private:
    const core::Language &language() const { return m_workspace.language(); }
    std::optional<MeasuredPart> measured(const core::Kpi &kpi, const QString &name, const core::MetricSource &source) const;
    std::vector<MeasuredPart> scopes() const;
    std::vector<MeasuredPart> channels() const;
    std::vector<MeasuredPart> campaigns() const;
    QString joinedLabels(const QStringList &words, QString (*label)(const QString &, const core::Language &)) const;
    std::vector<OriginBreakdown> breakdowns() const;
    std::vector<OriginPart> parts(const std::vector<MeasuredPart> &measured) const;
    QString formula() const;
    QStringList sources() const;

    const Workspace &m_workspace;
    const core::KpiReading &m_reading;
    const core::Kpi &m_kpi;
    const core::Metric &m_metric;
};

std::optional<MeasuredPart> OriginReader::measured(const core::Kpi &kpi, const QString &name, const core::MetricSource &source) const
{
    if (!m_reading.startDay || !m_reading.dataTo)
        return std::nullopt;
    const QDate start = *m_reading.startDay, end = *m_reading.dataTo;
    const auto measure = core::measureOf(kpi, m_metric, m_workspace.metricCatalogue(), source, end);
    const auto value = measure.lastDay() ? measure.valueOn(end, start) : std::nullopt;
    if (!value)
        return std::nullopt;
    MeasuredPart part{name, *value, {}};
    // As many days, up to the day before the start: only where all of them were measured is there something to compare with.
    const auto days = static_cast<int>(start.daysTo(end)) + 1;
    const QDate before = start.addDays(-1), first = before.addDays(1 - days);
    if (m_metric.behaviour == core::Behaviour::Flow && measure.measuredDays(first, before) == days)
        part.before = measure.valueOn(before, first);
    return part;
}

std::vector<MeasuredPart> OriginReader::scopes() const
{
    std::vector<MeasuredPart> result;
    if (m_kpi.scope != core::Scope::All)
        return result;
    for (const auto scope : {core::Scope::Organic, core::Scope::Paid}) {
        auto kpi = m_kpi;
        kpi.scope = scope;
        if (const auto part = measured(kpi, core::label(scope, language()), m_workspace.metrics()))
            result.push_back(*part);
    }
    return result;
}

std::vector<MeasuredPart> OriginReader::channels() const
{
    std::vector<MeasuredPart> result;
    if (m_kpi.channel)
        return result;
    for (const auto &channel : m_workspace.strategy().all<core::Channel>()) {
        auto kpi = m_kpi;
        kpi.channel = channel.id;
        if (const auto part = measured(kpi, m_workspace.channelName(channel.id), m_workspace.metrics()))
            result.push_back(*part);
    }
    std::stable_sort(result.begin(), result.end(), [](const auto &a, const auto &b) { return a.value > b.value; });
    return result;
}

std::vector<MeasuredPart> OriginReader::campaigns() const
{
    QStringList names;
    for (const QString &metric : QStringList{m_metric.id} + core::partsOf(m_metric))
        for (const core::Series &series : m_workspace.metrics().series({m_kpi.channel, metric, m_kpi.scope}))
            if (!series.key.campaign.isEmpty() && !names.contains(series.key.campaign))
                names << series.key.campaign;
    std::vector<MeasuredPart> result;
    for (const QString &name : names)
        if (const auto part = measured(m_kpi, name, CampaignSource(m_workspace.metrics(), name)); part && part->value > 0)
            result.push_back(*part);
    std::stable_sort(result.begin(), result.end(), [](const auto &a, const auto &b) { return a.value > b.value; });
    result.resize(std::min(result.size(), partsInSight));
    return result;
}

QString OriginReader::joinedLabels(const QStringList &words, QString (*label)(const QString &, const core::Language &)) const
{
    QStringList labels;
    for (const QString &word : words)
        labels << label(word, language());
    return labels.join(QStringLiteral(", "));
}

std::vector<OriginBreakdown> OriginReader::breakdowns() const
{
    std::vector<OriginBreakdown> result;
    if (m_metric.behaviour != core::Behaviour::Flow || !m_reading.startDay || !m_reading.dataTo)
        return result;
    const auto all =
        core::breakdowns(m_workspace.segmentSeries({m_kpi.channel, m_metric.id, m_kpi.scope}), *m_reading.startDay, *m_reading.dataTo);
    for (const core::Breakdown &breakdown : all) {
        std::vector<MeasuredPart> measured;
        double rest = 0;
        for (const core::BreakdownPart &part : breakdown.parts)
            if (measured.size() < partsInSight)
                measured.push_back({joinedLabels(part.names, core::segmentLabel), part.value, {}});
            else
                rest += part.value;
        if (rest > 0)
            measured.push_back({language().translate("app", "Others", "parts of a breakdown"), rest, {}});
        const QString title = language().filled(language().translate("app", "%1, %2", "what a metric is counted by, days"),
            {joinedLabels(breakdown.dimensions, core::traitLabel), core::formatDays(breakdown.firstDay, breakdown.lastDay, language())});
        if (OriginBreakdown shown{title, parts(measured)}; !shown.parts.empty() && result.size() < breakdownsInSight)
            result.push_back(std::move(shown));
    }
    return result;
}

std::vector<OriginPart> OriginReader::parts(const std::vector<MeasuredPart> &measured) const
{
    std::vector<OriginPart> result;
    if (measured.size() < 2)
        return result;
    double most = 0;
    for (const auto &part : measured)
        most = std::max(most, part.value);
    const core::KpiWords words(m_reading, language());
    for (const auto &part : measured) {
        OriginPart row{part.name, words.value(part.value), most > 0 ? std::max(0.0, part.value) / most : 0, {}};
        if (part.before && *part.before > 0) {
            const double percent = (part.value / *part.before - 1) * 100;
            const auto text = core::formatPercent(percent, language(), 0);
            row.change = percent > 0 ? QLatin1Char('+') + text : text;
        }
        result.push_back(row);
    }
    return result;
}

QString OriginReader::formula() const
{
    switch (m_metric.behaviour) {
    case core::Behaviour::Flow:
        return language().translate("app", "The sum of all days from the start.");
    case core::Behaviour::Level:
        return language().translate("app", "The value of the last day.");
    case core::Behaviour::Ratio:
        break;
    }
    if (m_metric.numerator.isEmpty() || m_metric.denominator.isEmpty())
        return language().translate("app", "The mean of the last 28 days.");
    const core::MetricCatalogue &metrics = m_workspace.metricCatalogue();
    const QStringList sides{
        core::partsText(m_metric.numerator, metrics, language()), core::partsText(m_metric.denominator, metrics, language())};
    return language().filled(core::isOfOpening(m_metric, metrics)
                                 ? language().translate("app", "%1 of the last 28 days ÷ %2 when they began.")
                                 : language().translate("app", "%1 ÷ %2, both added up over the last 28 days."),
        sides);
}

QStringList OriginReader::sources() const
{
    const QStringList metrics = QStringList{m_metric.id} + core::partsOf(m_metric);
    QStringList result;
    for (const auto &metric : metrics)
        for (const auto &note : m_workspace.metrics().sources({m_kpi.channel, metric, m_kpi.scope})) {
            const QString last = core::formatDay(note.lastDay, language());
            const QString line = note.file.isEmpty() ? language().filled(language().translate("app", "Noted by hand, up to %1."), {last})
                                                     : language().filled(language().translate("app", "%1, up to %2, imported on %3."),
                                                         {note.file, last, core::formatDay(note.importedOn, language())});
            if (!result.contains(line))
                result << line;
        }
    return result;
}

} // namespace

KpiOrigin originOf(const Workspace &workspace, const core::KpiReading &reading)
{
    const auto *kpi = workspace.strategy().find(reading.kpi);
    const auto *metric = workspace.metricCatalogue().find(reading.metric);
    return kpi && metric ? OriginReader(workspace, reading, *kpi, *metric).read() : KpiOrigin();
}

} // namespace app
