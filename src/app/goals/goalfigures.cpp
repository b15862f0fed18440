// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/goals/goalfigures.h"

#include "app/goals/goaladvice.h"
#include "app/planday.h"
#include "app/workspace.h"
#include "core/comparison.h"
#include "core/format.h"
#include "core/parts.h"

#include <algorithm>
#include <cmath>

namespace app {

namespace {

constexpr int staleDays = 35; // older than that is not "lately"

class FigureReader {
public:
    explicit FigureReader(const Workspace &workspace)
        : m_workspace(workspace)
        , m_language(workspace.language())
    {
    }

    GoalFigure figure(core::Kpi kpi, const core::Metric &metric) const;
    QString sentence(const core::Kpi &kpi) const;
    QString nowHead(core::Granularity granularity) const;
    QString beforeHead(core::Granularity granularity) const;
    void addSources(GoalFigures &figures, core::GoalType type) const;

private:
    QString notKnown() const { return m_language.translate("app", "n/a", "a figure that is not known"); }
    std::optional<core::Comparison> recent(const core::Kpi &kpi) const;
    QString value(const std::optional<double> &number, const core::Metric &metric) const;
    QString change(const core::Comparison &comparison, const core::Metric &metric) const;
    QString hint(const core::Metric &metric, const std::optional<core::Comparison> &comparison, bool isOfAll) const;
    QString needed(const core::Metric &metric) const;
    void addShares(GoalFigures &figures, const QStringList &metrics, QDate first) const;
    void addHires(GoalFigures &figures, QDate first) const;

    const Workspace &m_workspace;
    const core::Language &m_language;
};

std::optional<core::Comparison> FigureReader::recent(const core::Kpi &kpi) const
{
    const QDate day = planDay(m_workspace);
    auto comparison = core::compared(kpi, m_workspace.metricCatalogue(), m_workspace.metrics(), day);
    if (comparison && comparison->spans.last.daysTo(day) > staleDays)
        comparison->now.reset();
    return comparison;
}

QString FigureReader::value(const std::optional<double> &number, const core::Metric &metric) const
{
    return number ? core::formatValue(*number, metric.unit, m_workspace.strategy().business().currency, m_language) : notKnown();
}

QString FigureReader::change(const core::Comparison &comparison, const core::Metric &metric) const
{
    if (!comparison.now || !comparison.before)
        return {};
    const QString currency = m_workspace.strategy().business().currency;
    const double difference =
        core::asWritten(*comparison.now, metric.unit, currency) - core::asWritten(*comparison.before, metric.unit, currency);
    const auto percent = comparison.change();
    QString text;
    if (metric.unit == core::Unit::Percent)
        text = m_language.filled(m_language.translate("app", "%1 pt", "percentage points"),
            {core::formatValue(std::abs(difference), core::Unit::Ratio, {}, m_language)});
    else
        text = percent ? core::formatPercent(std::abs(*percent), m_language, 0)
                       : core::formatDistance(*comparison.now, *comparison.before, metric.unit, currency, m_language);
    return difference > 0 ? QString(u'+' + text) : difference < 0 ? QString(u'−' + text) : text;
}

QString FigureReader::needed(const core::Metric &metric) const
{
    QStringList names;
    for (const QString &part : core::partsOf(metric))
        if (const core::Metric *found = m_workspace.metricCatalogue().find(part))
            names += found->name(m_language.code());
    if (names.isEmpty())
        return metric.isByHand ? m_language.translate("app", "No number yet: note it with the numbers of the week.")
                               : m_language.translate("app", "No number yet: import the network’s file.");
    return m_language.filled(m_language.translate("app", "Not known yet. It is worked out from: %1."), {names.join(QStringLiteral(", "))});
}

QString FigureReader::hint(const core::Metric &metric, const std::optional<core::Comparison> &comparison, bool isOfAll) const
{
    QStringList lines;
    if (const QString note = metric.note(m_language.code()); !note.isEmpty())
        lines += note;
    if (comparison && comparison->now)
        lines += m_language.filled(m_language.translate("app", "%1; before: %2.", "spans of days"),
            {core::formatDatedDays(comparison->spans.first, comparison->spans.last, m_language),
                core::formatDatedDays(comparison->spans.firstBefore, comparison->spans.lastBefore, m_language)});
    else if (comparison)
        lines += m_language.filled(m_language.translate("app", "No number for these days; the last one is of %1."),
            {core::formatDay(comparison->spans.last, m_language)});
    else
        lines += needed(metric);
    if (isOfAll)
        lines += m_language.translate("app", "Of all channels together.");
    return lines.join(u'\n');
}

GoalFigure FigureReader::figure(core::Kpi kpi, const core::Metric &metric) const
{
    kpi.metric = metric.id;
    auto comparison = recent(kpi);
    const bool isOfAll = !comparison && kpi.channel;
    if (isOfAll) { // the website's visits, the shop's orders
        kpi.channel.reset();
        comparison = recent(kpi);
    }
    GoalFigure figure{metric.id, metric.name(m_language.code()), hint(metric, comparison, isOfAll && comparison), notKnown(), notKnown(),
        {}, comparison && comparison->now};
    if (!comparison)
        return figure;
    figure.now = value(comparison->now, metric);
    figure.before = value(comparison->before, metric);
    figure.change = change(*comparison, metric);
    return figure;
}

QString FigureReader::nowHead(core::Granularity granularity) const
{
    const int days = core::daysOf(granularity);
    return days == 1 ? m_language.translate("app", "Last day") : m_language.translate("app", "Last %n days", nullptr, days);
}

QString FigureReader::beforeHead(core::Granularity granularity) const
{
    const int days = core::daysOf(granularity);
    return days == 1 ? m_language.translate("app", "Day before") : m_language.translate("app", "%n days before", nullptr, days);
}

QString FigureReader::sentence(const core::Kpi &kpi) const
{
    const core::Metric *metric = m_workspace.metricCatalogue().find(kpi.metric);
    const auto comparison = metric ? recent(kpi) : std::nullopt;
    if (!comparison || !comparison->now)
        return {};
    const QStringList words{nowHead(kpi.granularity), value(comparison->now, *metric), beforeHead(kpi.granularity),
        value(comparison->before, *metric), change(*comparison, *metric)};
    return comparison->before ? m_language.filled(m_language.translate("app", "%1: %2. %3: %4 (%5).", "span: figure. span before"), words)
                              : m_language.filled(m_language.translate("app", "%1: %2. %3: %4.", "span: figure. span before"), words);
}

void FigureReader::addShares(GoalFigures &figures, const QStringList &metrics, QDate first) const
{
    const auto &channels = m_workspace.strategy().all<core::Channel>();
    for (const QString &id : metrics) {
        const core::Metric *metric = m_workspace.metricCatalogue().find(id);
        const auto shares =
            core::channelShares(channels, id, m_workspace.metricCatalogue(), m_workspace.metrics(), first, m_workspace.viewDay());
        if (!metric || shares.size() < 2)
            continue;
        figures.sourceHeads = {metric->name(m_language.code()), m_language.translate("app", "Share")};
        for (const core::ChannelShare &share : shares)
            figures.sources.push_back({m_workspace.channelName(share.channel),
                {value(share.value, *metric), share.percent ? core::formatPercent(*share.percent, m_language, 0) : notKnown()}, {}});
        return;
    }
}

void FigureReader::addHires(GoalFigures &figures, QDate first) const
{
    const auto sources = core::hireSources(
        m_workspace.strategy().all<core::Channel>(), m_workspace.metricCatalogue(), m_workspace.metrics(), first, m_workspace.viewDay());
    if (sources.empty())
        return addShares(figures, {QStringLiteral("applicants")}, first);
    figures.sourceHeads = {m_language.translate("app", "Applicants"), m_language.translate("app", "Hired"),
        m_language.translate("app", "Hires out of applications")};
    for (const core::HireSource &source : sources)
        figures.sources.push_back({m_workspace.channelName(source.channel),
            {core::formatCount(source.applicants, m_language), core::formatCount(source.hires, m_language),
                source.percent() ? core::formatPercent(*source.percent(), m_language, 0) : notKnown()},
            source.isNoise ? m_language.translate("app", "Many applications, hardly a hire: look whether they are meant for you.")
                           : QString()});
}

void FigureReader::addSources(GoalFigures &figures, core::GoalType type) const
{
    const QDate first = m_workspace.quarter().firstDay;
    if (type == core::GoalType::Recruitment)
        addHires(figures, first);
    else if (type == core::GoalType::Traffic)
        addShares(figures, {QStringLiteral("sessions"), QStringLiteral("link_clicks")}, first);
    else if (type == core::GoalType::Leads)
        addShares(figures, {QStringLiteral("leads"), QStringLiteral("conversions")}, first);
    else if (type == core::GoalType::Conversions)
        addShares(figures, {QStringLiteral("conversions"), QStringLiteral("link_clicks")}, first);
    if (!figures.sources.empty())
        figures.sourcesTitle = m_language.filled(m_language.translate("app", "By channel, since %1"), {core::formatDay(first, m_language)});
}

} // namespace

GoalFigures goalFigures(const Workspace &workspace, const GoalDraft &draft)
{
    const FigureReader reader(workspace);
    const core::MetricCatalogue &metrics = workspace.metricCatalogue();
    GoalFigures figures;
    figures.nowHead = reader.nowHead(draft.kpi.granularity);
    figures.beforeHead = reader.beforeHead(draft.kpi.granularity);
    QStringList ids{draft.kpi.metric};
    for (const GoalOffer &offer : goalAdvice(workspace, draft).metrics)
        ids += offer.metric;
    ids.removeDuplicates();
    for (const QString &id : ids)
        if (const core::Metric *metric = metrics.find(id))
            figures.rows.push_back(reader.figure(draft.kpi, *metric));
    reader.addSources(figures, draft.goal.type);
    return figures;
}

std::vector<RateFormula> rateFormulas(const Workspace &workspace, const GoalDraft &draft)
{
    const auto isRate = [](const core::Metric &metric) {
        return metric.behaviour == core::Behaviour::Ratio && metric.numerator == u"engagements";
    };
    const core::Metric *own = workspace.metricCatalogue().find(draft.kpi.metric);
    std::vector<RateFormula> formulas;
    if (!own || !isRate(*own))
        return formulas;
    for (const core::Metric &metric : workspace.metricCatalogue().all())
        if (isRate(metric))
            formulas.push_back({metric.id, metric.name(workspace.language().code())});
    return formulas;
}

QString lately(const Workspace &workspace, const core::Kpi &kpi)
{
    return FigureReader(workspace).sentence(kpi);
}

} // namespace app
