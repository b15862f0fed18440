// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dashboard/kpiorigin.h"

#include "app/workspace.h"
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
        origin.formula = formula();
        origin.note = m_metric.note(language().code());
        origin.sources = sources();
        return origin;
    }

private:
    const core::Language &language() const { return m_workspace.language(); }
    std::optional<MeasuredPart> measured(const core::Kpi &kpi, const QString &name) const;
    std::vector<MeasuredPart> scopes() const;
    std::vector<MeasuredPart> channels() const;
    std::vector<OriginPart> parts(const std::vector<MeasuredPart> &measured) const;
    QString formula() const;
    QStringList sources() const;

    const Workspace &m_workspace;
    const core::KpiReading &m_reading;
    const core::Kpi &m_kpi;
    const core::Metric &m_metric;
};

std::optional<MeasuredPart> OriginReader::measured(const core::Kpi &kpi, const QString &name) const
{
    if (!m_reading.startDay || !m_reading.dataTo)
        return std::nullopt;
    const QDate start = *m_reading.startDay, end = *m_reading.dataTo;
    const auto measure = core::measureOf(kpi, m_metric, m_workspace.metricCatalogue(), m_workspace.metrics(), end);
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
        if (const auto part = measured(kpi, core::label(scope, language())))
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
        if (const auto part = measured(kpi, m_workspace.channelName(channel.id)))
            result.push_back(*part);
    }
    std::stable_sort(result.begin(), result.end(), [](const auto &a, const auto &b) { return a.value > b.value; });
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
