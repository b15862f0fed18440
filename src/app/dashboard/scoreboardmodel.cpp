// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dashboard/scoreboardmodel.h"

#include "charts/bullet.h"
#include "core/format.h"
#include "core/kpiwords.h"
#include "core/labels.h"

#include <algorithm>
#include <limits>

namespace app {

namespace {

using Column = ScoreboardModel::Column;

bool isNumber(Column column)
{
    switch (column) {
    case Column::Actual:
    case Column::Target:
    case Column::Pace:
    case Column::AtDeadline:
    case Column::Chance:
    case Column::Baseline:
    case Column::Expected:
    case Column::NeededPerWeek:
    case Column::GetsPerWeek:
        return true;
    case Column::Kpi:
    case Column::Tier:
    case Column::Weeks:
    case Column::Progress:
    case Column::Status:
        break;
    }
    return false;
}

// What is not known sorts below everything that is.
double known(const std::optional<double> &value)
{
    return value.value_or(std::numeric_limits<double>::lowest());
}

} // namespace

ScoreboardModel::ScoreboardModel(const core::Language &language, QObject *parent)
    : QAbstractTableModel(parent)
    , m_language(language)
{
}

void ScoreboardModel::setRows(std::vector<ScoreboardRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int ScoreboardModel::rowOf(core::Id<core::Kpi> kpi) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [kpi](const ScoreboardRow &row) { return row.reading.kpi == kpi; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int ScoreboardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ScoreboardModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant ScoreboardModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = this->row(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(row, column);
    case Qt::TextAlignmentRole:
        return Qt::Alignment((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter).toInt();
    case SortRole:
        return sortKey(index.row(), column);
    case CodeRole:
        return column == Column::Kpi ? row.channelCode : QVariant();
    case NameRole:
        return column == Column::Kpi ? row.name : QVariant();
    case NoteRole:
        return note(row, column);
    case WeeksRole:
        return column == Column::Weeks ? QVariant::fromValue(row.weeks) : QVariant();
    case BulletRole:
        return column == Column::Progress ? QVariant::fromValue(charts::Bullet::of(row.reading)) : QVariant();
    case StatusRole:
        return column == Column::Status ? static_cast<int>(row.reading.status) : QVariant();
    default:
        return {};
    }
}

QVariant ScoreboardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole)
        return Qt::Alignment((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter).toInt();
    return role == Qt::DisplayRole ? heading(column) : QVariant();
}

QString ScoreboardModel::heading(Column column) const
{
    switch (column) {
    case Column::Kpi:
        return m_language.translate("app", "KPI");
    case Column::Tier:
        return m_language.translate("app", "Tier");
    case Column::Weeks:
        return m_language.translate("app", "Six weeks");
    case Column::Actual:
        return m_language.translate("app", "Actual");
    case Column::Target:
        return m_language.translate("app", "Target");
    case Column::Progress:
        return m_language.translate("app", "Progress");
    case Column::Pace:
        return m_language.translate("app", "Pace");
    case Column::Status:
        return m_language.translate("app", "Status");
    case Column::AtDeadline:
        return m_language.translate("app", "At deadline");
    case Column::Chance:
        return m_language.translate("app", "Chance");
    case Column::Baseline:
        return m_language.translate("app", "Baseline");
    case Column::Expected:
        return m_language.translate("app", "Expected");
    case Column::NeededPerWeek:
        return m_language.translate("app", "Needed a week");
    case Column::GetsPerWeek:
        return m_language.translate("app", "Gets a week");
    }
    return {};
}

QString ScoreboardModel::text(const ScoreboardRow &row, Column column) const
{
    const auto &reading = row.reading;
    const core::KpiWords words(reading, m_language);
    switch (column) {
    case Column::Kpi:
        return row.channelName.isEmpty() ? row.name : m_language.filled(QStringLiteral("%1, %2"), {row.name, row.channelName});
    case Column::Tier:
        return core::label(reading.tier, m_language);
    case Column::Weeks: {
        QStringList values;
        for (const auto &week : row.weeks)
            values << words.value(week);
        return values.join(QLatin1Char(' '));
    }
    case Column::Actual:
        return words.value(reading.actual);
    case Column::Target:
        return words.value(reading.target);
    case Column::Progress:
        return reading.progress ? core::formatPercent(*reading.progress * 100, m_language, 0) : QStringLiteral("–");
    case Column::Pace:
        return words.pace();
    case Column::Status:
        return core::label(reading.status, m_language);
    case Column::AtDeadline:
        return words.range();
    case Column::Chance:
        return words.chance();
    case Column::Baseline:
        return words.value(reading.baseline);
    case Column::Expected:
        return words.value(reading.expected);
    case Column::NeededPerWeek:
        return words.rate(reading.neededPerWeek);
    case Column::GetsPerWeek:
        return words.rate(reading.getsPerWeek);
    }
    return {};
}

QString ScoreboardModel::note(const ScoreboardRow &row, Column column) const
{
    const core::KpiWords words(row.reading, m_language);
    if (column == Column::Status)
        return words.decidedBy();
    const bool startsSomewhere = row.reading.baseline && row.reading.behaviour != core::Behaviour::Flow;
    if (column == Column::Kpi && startsSomewhere)
        return m_language.filled(m_language.translate("app", "from %1"), {words.value(row.reading.baseline)});
    return {};
}

QVariant ScoreboardModel::sortKey(int index, Column column) const
{
    const auto &reading = row(index).reading;
    switch (column) {
    case Column::Weeks:
        return known(row(index).weeks.empty() ? std::nullopt : row(index).weeks.back());
    case Column::Actual:
        return known(reading.actual);
    case Column::Target:
        return known(reading.target);
    case Column::Progress:
        return known(reading.progress);
    case Column::Pace:
        return reading.daysAhead ? *reading.daysAhead : std::numeric_limits<int>::min();
    case Column::Status:
        return index; // rows come worst first
    case Column::AtDeadline:
        return known(reading.projection ? std::optional(reading.projection->mid) : std::nullopt);
    case Column::Chance:
        return known(reading.probability);
    case Column::Baseline:
        return known(reading.baseline);
    case Column::Expected:
        return known(reading.expected);
    case Column::NeededPerWeek:
        return known(reading.neededPerWeek);
    case Column::GetsPerWeek:
        return known(reading.getsPerWeek);
    case Column::Kpi:
    case Column::Tier:
        break;
    }
    return text(row(index), column);
}

} // namespace app
