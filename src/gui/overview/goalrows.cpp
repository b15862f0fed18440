// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/overview/goalrows.h"

#include "app/goals/goaldraft.h"
#include "core/format.h"
#include "core/kpiwords.h"
#include "core/labels.h"

#include <QFontMetricsF>

namespace gui {

GoalRows::GoalRows(app::Workspace &workspace, QObject *parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
{
}

void GoalRows::refresh()
{
    beginResetModel();
    m_readings = m_workspace.scoreboard();
    endResetModel();
}

int GoalRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_readings.size());
}

QVariant GoalRows::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const core::KpiReading &reading = m_readings[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(reading);
    case Qt::AccessibleTextRole:
        return spoken(reading);
    case CodeRole:
        return m_workspace.channelCode(reading.channel);
    case FromToRole:
        return fromTo(reading);
    case ActualRole:
        return reading.actual ? valueText(reading, *reading.actual) : QStringLiteral("–");
    case TargetRole:
        return targetText(reading);
    case DaysRole:
        return daysText(reading);
    case StatusRole:
        return core::label(reading.status, m_workspace.language());
    case DecidedRole:
        return decidedText(reading);
    case ChanceRole:
        return chanceText(reading);
    default:
        return {};
    }
}

double GoalRows::widestStatus(const QFontMetricsF &metrics) const
{
    double widest = 0;
    for (const core::KpiReading &reading : m_readings)
        widest = std::max(widest, metrics.horizontalAdvance(core::label(reading.status, m_workspace.language())));
    return widest;
}

QString GoalRows::valueText(const core::KpiReading &reading, double value) const
{
    return core::formatValue(value, reading.unit, reading.currency, m_workspace.language());
}

QString GoalRows::rateText(const core::KpiReading &reading, double value) const
{
    return core::KpiWords(reading, m_workspace.language()).rate(value);
}

QString GoalRows::titleOf(const core::KpiReading &reading) const
{
    const auto draft = app::goalDraft(m_workspace, reading.goal);
    return draft ? app::goalName(m_workspace, *draft) : QString();
}

QString GoalRows::fromTo(const core::KpiReading &reading) const
{
    if (!reading.target)
        return tr("no target yet");
    if (reading.status == core::KpiStatus::NotEnoughData && reading.daysOfData > 0)
        return tr("%n days of data", nullptr, reading.daysOfData);
    const bool hasRates = reading.neededPerWeek && reading.getsPerWeek;
    const QString needs = hasRates ? rateText(reading, *reading.neededPerWeek) : QString();
    const QString gets = hasRates ? rateText(reading, *reading.getsPerWeek) : QString();
    if (reading.behaviour == core::Behaviour::Flow)
        return hasRates ? tr("needs %1 a week, gets %2").arg(needs, gets) : QString();
    if (!reading.baseline)
        return tr("no baseline yet");
    const QString from = valueText(reading, *reading.baseline);
    const QString to = valueText(reading, *reading.target);
    if (reading.isLowerBetter)
        return tr("from %1 to %2; lower is better").arg(from, to);
    if (hasRates && reading.behaviour == core::Behaviour::Level)
        return tr("from %1 to %2; needs %3 a week, gets %4").arg(from, to, needs, gets);
    return tr("from %1 to %2").arg(from, to);
}

QString GoalRows::targetText(const core::KpiReading &reading) const
{
    if (!reading.target)
        return {};
    const QString target = valueText(reading, *reading.target);
    return reading.behaviour == core::Behaviour::Flow ? tr("of %1").arg(target) : tr("to %1").arg(target);
}

QString GoalRows::daysText(const core::KpiReading &reading) const
{
    if (reading.progress && *reading.progress < 0)
        return tr("moving away from the target");
    return reading.daysAhead ? core::KpiWords(reading, m_workspace.language()).pace() : QString();
}

QString GoalRows::decidedText(const core::KpiReading &reading) const
{
    return core::KpiWords(reading, m_workspace.language()).decidedBy();
}

QString GoalRows::chanceText(const core::KpiReading &reading) const
{
    if (reading.status == core::KpiStatus::NotEnoughData)
        return reading.actual ? tr("too few numbers") : tr("no numbers yet");
    return reading.probability ? core::KpiWords(reading, m_workspace.language()).chance() : QString();
}

QString GoalRows::spoken(const core::KpiReading &reading) const
{
    QStringList facts{titleOf(reading), core::label(reading.status, m_workspace.language())};
    if (reading.actual)
        facts.append(valueText(reading, *reading.actual) + QLatin1Char(' ') + targetText(reading));
    for (const QString &fact : {daysText(reading), chanceText(reading), fromTo(reading)})
        if (!fact.isEmpty())
            facts.append(fact);
    return facts.join(QStringLiteral(", "));
}

} // namespace gui
