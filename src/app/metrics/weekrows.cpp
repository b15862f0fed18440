// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/metrics/weekrows.h"

#include "app/planday.h"
#include "core/measure.h"
#include "core/noting.h"
#include "core/parts.h"

#include <algorithm>
#include <set>

namespace app {

namespace {

constexpr int fileStaysFresh = 7; // days
constexpr int rowStays = 35; // days after a number was noted by hand

core::SeriesKey accountKey(const std::optional<core::Id<core::Channel>> &channel, const QString &metric, core::Scope scope)
{
    core::SeriesKey key;
    key.channel = channel;
    key.metric = metric;
    key.scope = scope;
    return key;
}

bool isSameNumber(const core::SeriesKey &a, const core::SeriesKey &b)
{
    return a.channel == b.channel && a.metric == b.metric && a.scope == b.scope;
}

// What a rate is worked out from and no file brings: people hired, out of applicants (F-31). A level is noted itself.
QStringList notedParts(const core::MetricCatalogue &metrics, const QString &id)
{
    QStringList noted;
    const core::Metric *metric = metrics.find(id);
    const bool isRate = metric && metric->behaviour == core::Behaviour::Ratio;
    for (const QString &part : isRate ? core::partsOf(*metric) : QStringList())
        if (const core::Metric *found = metrics.find(part); found && found->isByHand)
            noted += part;
    return noted;
}

// Reads one row; what all rows share is read once.
class WeekReader {
public:
    explicit WeekReader(const Workspace &workspace)
        : m_workspace(workspace)
        , m_today(workDay(workspace))
        , m_week(core::weekOf(m_today, workspace.strategy().business().weekStart))
        , m_batches(workspace.imports())
    {
    }

    const std::vector<core::ImportBatch> &batches() const { return m_batches; }
    QDate today() const { return m_today; }
    WeekRow row(const core::SeriesKey &asked, const core::Metric &metric) const;

private:
    using Values = std::vector<core::MetricValue>;

    core::SeriesKey keyFor(const core::SeriesKey &asked, const core::Metric &metric) const;
    bool isNotedOn(const WeekRow &row, QDate day) const;
    bool isBroughtByFiles(const WeekRow &row, const Values &own) const;
    void readNoted(WeekRow &row, const Values &own) const;
    void readBefore(WeekRow &row, const Values &own) const;
    void readMeasured(WeekRow &row, const core::Measure &measure) const;
    void readSource(WeekRow &row, const core::Measure &measure) const;
    bool isDue(const WeekRow &row) const;

    const Workspace &m_workspace;
    QDate m_today;
    core::Week m_week;
    std::vector<core::ImportBatch> m_batches;
};

core::SeriesKey WeekReader::keyFor(const core::SeriesKey &asked, const core::Metric &metric) const
{
    core::SeriesKey key = accountKey(asked.channel, metric.id, asked.scope);
    if (metric.unit == core::Unit::Currency)
        key.currency = m_workspace.strategy().business().currency;
    return key;
}

bool WeekReader::isNotedOn(const WeekRow &row, QDate day) const
{
    return std::any_of(m_batches.begin(), m_batches.end(), [&](const core::ImportBatch &batch) {
        return batch.firstDay == day && std::find(row.batches.begin(), row.batches.end(), batch.id) != row.batches.end();
    });
}

// Days of this week that were measured one by one count alone (core/dayline), whatever total is noted.
bool WeekReader::isBroughtByFiles(const WeekRow &row, const Values &own) const
{
    return row.metric.behaviour == core::Behaviour::Flow && std::any_of(own.begin(), own.end(), [&](const core::MetricValue &value) {
        return value.days == 1 && m_week.holds(value.day) && !isNotedOn(row, value.day);
    });
}

void WeekReader::readNoted(WeekRow &row, const Values &own) const
{
    const bool isFlow = row.metric.behaviour == core::Behaviour::Flow;
    for (const core::MetricValue &value : own) {
        const bool isWeek = value.day == m_week.first && value.lastDay() == m_week.last;
        const bool isReading = value.days == 1 && m_week.holds(value.day) && value.day <= m_today;
        if (isFlow ? !isWeek : !isReading || (value.day != m_today && !isNotedOn(row, value.day)))
            continue;
        row.noted = value.value;
        row.newest = isFlow ? m_today : value.day;
    }
    if (!isFlow || !row.noted)
        return;
    for (const core::ImportBatch &batch : m_batches) // newest first
        if (std::find(row.batches.begin(), row.batches.end(), batch.id) != row.batches.end()) {
            row.newest = std::min(m_today, batch.importedOn);
            break;
        }
}

void WeekReader::readBefore(WeekRow &row, const Values &own) const
{
    Values others;
    std::copy_if(own.begin(), own.end(), std::back_inserter(others), [&](const core::MetricValue &value) {
        if (row.metric.behaviour == core::Behaviour::Flow)
            return value.day != m_week.first;
        return !row.noted || value.day != row.newest;
    });
    const core::DayLine line({{row.series, others}}, core::joiningOf(row.metric), m_today);
    if (!line.isEmpty())
        row.before = WeekRow::Known{line.values().back().value, line.values().back().first, line.values().back().last};
}

void WeekReader::readMeasured(WeekRow &row, const core::Measure &measure) const
{
    const auto last = measure.lastDay();
    if (!last)
        return;
    if (!measure.hasParts)
        row.before = WeekRow::Known{measure.line.values().back().value, measure.line.values().back().first, *last};
    else if (const auto value = measure.valueOn(*last, *last))
        row.before = WeekRow::Known{*value, last->addDays(1 - core::ratioWindowDays), *last};
}

void WeekReader::readSource(WeekRow &row, const core::Measure &measure) const
{
    if (row.noted && !row.batches.empty())
        return;
    const QString metric = measure.hasParts ? core::partsOf(row.metric).value(0) : row.metric.id;
    const auto notes = m_workspace.metrics().sources({row.series.channel, metric, row.series.scope});
    if (!notes.empty())
        row.file = notes.front().file;
}

bool WeekReader::isDue(const WeekRow &row) const
{
    if (!row.isOpen || row.noted)
        return false;
    if (!row.newest)
        return true;
    return row.file.isEmpty() ? *row.newest < m_week.first : row.newest->daysTo(m_today) >= fileStaysFresh;
}

WeekRow WeekReader::row(const core::SeriesKey &asked, const core::Metric &metric) const
{
    WeekRow row;
    row.series = keyFor(asked, metric);
    row.metric = metric;
    row.currency = row.series.currency;
    for (const core::ImportBatch &batch : m_batches) {
        const auto series = core::notedSeries(batch);
        if (batch.isLive && series && isSameNumber(*series, row.series) && batch.firstDay && m_week.holds(*batch.firstDay))
            row.batches.push_back(batch.id);
    }
    core::Kpi kpi;
    kpi.channel = row.series.channel;
    kpi.metric = metric.id;
    kpi.scope = row.series.scope;
    const auto measure = core::measureOf(kpi, metric, m_workspace.metricCatalogue(), m_workspace.metrics(), m_today);
    Values own;
    for (const core::Series &series : m_workspace.metrics().series({kpi.channel, metric.id, kpi.scope})) {
        if (series.key == row.series)
            own = series.values;
        else // campaigns, or the channels of a number of the whole business: a total beside them would count twice
            row.isOpen = false;
    }
    row.isOpen = row.isOpen && !measure.hasParts && !isBroughtByFiles(row, own);
    if (row.isOpen) {
        readNoted(row, own);
        readBefore(row, own);
    } else {
        readMeasured(row, measure);
    }
    if (!row.newest && row.before)
        row.newest = row.before->last;
    readSource(row, measure);
    row.isDue = isDue(row);
    return row;
}

// Rows in the order they are asked for, each number once.
class WeekRowList {
public:
    explicit WeekRowList(const Workspace &workspace)
        : m_workspace(workspace)
        , m_reader(workspace)
    {
    }

    void add(const core::SeriesKey &series, const QString &noter = {})
    {
        const core::Metric *metric = m_workspace.metricCatalogue().find(series.metric);
        const bool isGone = series.channel && !m_workspace.strategy().find(series.channel);
        if (!metric || isGone || !m_seen.insert(accountKey(series.channel, series.metric, series.scope)).second)
            return;
        m_rows.push_back(m_reader.row(series, *metric));
        m_rows.back().noter = noter;
    }
    const WeekReader &reader() const { return m_reader; }
    std::vector<WeekRow> take() { return std::move(m_rows); }

private:
    const Workspace &m_workspace;
    WeekReader m_reader;
    std::vector<WeekRow> m_rows;
    std::set<core::SeriesKey> m_seen;
};

} // namespace

std::vector<WeekRow> weekRows(const Workspace &workspace, const std::vector<core::SeriesKey> &wanted)
{
    WeekRowList rows(workspace);
    const core::Strategy &strategy = workspace.strategy();
    for (const core::Goal &goal : strategy.all<core::Goal>())
        if (goal.quarter == workspace.quarter().id)
            for (const core::Kpi &kpi : strategy.kpisOf(goal.id)) {
                rows.add(accountKey(kpi.channel, kpi.metric, kpi.scope), kpi.noter);
                for (const QString &part : notedParts(workspace.metricCatalogue(), kpi.metric))
                    rows.add(accountKey(kpi.channel, part, kpi.scope), kpi.noter);
            }
    const auto &batches = rows.reader().batches();
    for (auto batch = batches.rbegin(); batch != batches.rend(); ++batch) // oldest first, so that a new row comes last
        if (const auto series = core::notedSeries(*batch);
            series && batch->isLive && batch->lastDay && batch->lastDay->daysTo(rows.reader().today()) <= rowStays)
            rows.add(*series);
    for (const core::SeriesKey &series : wanted)
        rows.add(series);
    return rows.take();
}

std::vector<core::SeriesKey> otherSeries(const Workspace &workspace, const std::vector<WeekRow> &rows)
{
    std::set<core::SeriesKey> candidates;
    for (const core::SeriesKey &held : workspace.heldSeries())
        candidates.insert(accountKey(held.channel, held.metric, held.scope));
    for (const core::Metric &metric : workspace.metricCatalogue().all())
        if (metric.isByHand)
            candidates.insert(accountKey({}, metric.id, core::Scope::All));
    for (const WeekRow &row : rows)
        candidates.erase(accountKey(row.series.channel, row.series.metric, row.series.scope));
    return {candidates.begin(), candidates.end()};
}

} // namespace app
